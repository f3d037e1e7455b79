import type { Code } from '../../diagnostics/args.ts';
import type { Rule } from '../rule.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { attachmentNotAFile } from './attachment-not-a-file.ts';
import { attachmentOutside } from './attachment-outside.ts';
import { attachmentPath } from './attachment-path.ts';
import { attachmentRepeated } from './attachment-repeated.ts';
import { attachmentSize } from './attachment-size.ts';
import { commentInText } from './comment-in-text.ts';
import { controlCharacter } from './control-character.ts';
import { countryCode } from './country-code.ts';
import { dateAfterConference } from './date-after-conference.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateOrder } from './date-order.ts';
import { directionOverride, directionOverrideInAddress } from './direction-override.ts';
import { duplicateSession } from './duplicate-session.ts';
import { duplicateText } from './duplicate-text.ts';
import { email } from './email.ts';
import { emptyListItem } from './empty-list-item.ts';
import { footnote } from './footnote.ts';
import { headingInText } from './heading-in-text.ts';
import { htmlInText } from './html-in-text.ts';
import { imageMissing } from './image-missing.ts';
import { imageRemote } from './image-remote.ts';
import { imageWithoutDescription } from './image-without-description.ts';
import { languageMismatch } from './language-mismatch.ts';
import { linkAsText } from './link-as-text.ts';
import { linkScheme } from './link-scheme.ts';
import { listAsText } from './list-as-text.ts';
import { numberedTwice } from './numbered-twice.ts';
import { placeholder } from './placeholder.ts';
import { quotationMarks } from './quotation-marks.ts';
import { recommendationWithoutAddressee } from './recommendation-without-addressee.ts';
import { telephone } from './telephone.ts';
import { textTooComplex } from './text-too-complex.ts';
import { tooLong } from './too-long.ts';
import { unbalancedDirection } from './unbalanced-direction.ts';

/** Every rule beyond the schema, by its code. */
export const rules = {
  'attachment-missing': attachmentMissing,
  'attachment-not-a-file': attachmentNotAFile,
  'attachment-outside': attachmentOutside,
  'attachment-path': attachmentPath,
  'attachment-repeated': attachmentRepeated,
  'attachment-size': attachmentSize,
  'comment-in-text': commentInText,
  'control-character': controlCharacter,
  'country-code': countryCode,
  'date-after-conference': dateAfterConference,
  'date-in-future': dateInFuture,
  'date-invalid': dateInvalid,
  'date-order': dateOrder,
  'direction-override': directionOverride,
  'direction-override-in-address': directionOverrideInAddress,
  'duplicate-session': duplicateSession,
  'duplicate-text': duplicateText,
  email,
  'empty-list-item': emptyListItem,
  footnote,
  'heading-in-text': headingInText,
  'html-in-text': htmlInText,
  'image-missing': imageMissing,
  'image-remote': imageRemote,
  'image-without-description': imageWithoutDescription,
  'language-mismatch': languageMismatch,
  'link-as-text': linkAsText,
  'link-scheme': linkScheme,
  'list-as-text': listAsText,
  'numbered-twice': numberedTwice,
  placeholder,
  'quotation-marks': quotationMarks,
  'recommendation-without-addressee': recommendationWithoutAddressee,
  telephone,
  'text-too-complex': textTooComplex,
  'too-long': tooLong,
  'unbalanced-direction': unbalancedDirection,
} satisfies Partial<Record<Code, Rule>>;
