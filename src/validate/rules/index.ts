import type { Code } from '../diagnostic.ts';
import type { Rule } from '../rule.ts';
import { checkAttachmentMissing } from './attachment-missing.ts';
import { checkAttachmentNotAFile } from './attachment-not-a-file.ts';
import { checkAttachmentOutside } from './attachment-outside.ts';
import { checkAttachmentPath } from './attachment-path.ts';
import { checkAttachmentRepeated } from './attachment-repeated.ts';
import { checkAttachmentSize } from './attachment-size.ts';
import { checkCommentInText } from './comment-in-text.ts';
import { checkControlCharacters } from './control-character.ts';
import { checkCountryCode } from './country-code.ts';
import { checkDateAfterConference } from './date-after-conference.ts';
import { checkDateInFuture } from './date-in-future.ts';
import { checkDateInvalid } from './date-invalid.ts';
import { checkDateOrder } from './date-order.ts';
import { checkDuplicateSession } from './duplicate-session.ts';
import { checkDuplicateText } from './duplicate-text.ts';
import { checkEmail } from './email.ts';
import { checkEmptyListItem } from './empty-list-item.ts';
import { checkHeadingInText } from './heading-in-text.ts';
import { checkHtmlInText } from './html-in-text.ts';
import { checkImageMissing } from './image-missing.ts';
import { checkImageRemote } from './image-remote.ts';
import { checkImageWithoutDescription } from './image-without-description.ts';
import { checkLanguageMismatch } from './language-mismatch.ts';
import { checkLinkScheme } from './link-scheme.ts';
import { checkNumberedTwice } from './numbered-twice.ts';
import { checkPlaceholder } from './placeholder.ts';
import { checkRecommendationWithoutAddressee } from './recommendation-without-addressee.ts';
import { checkTelephone } from './telephone.ts';
import { checkTextTooComplex } from './text-too-complex.ts';
import { checkTooLong } from './too-long.ts';
import { checkUnbalancedDirection } from './unbalanced-direction.ts';

/** Every rule beyond the schema, by its code. */
export const rules = {
  'attachment-missing': checkAttachmentMissing,
  'attachment-not-a-file': checkAttachmentNotAFile,
  'attachment-outside': checkAttachmentOutside,
  'attachment-path': checkAttachmentPath,
  'attachment-repeated': checkAttachmentRepeated,
  'attachment-size': checkAttachmentSize,
  'comment-in-text': checkCommentInText,
  'control-character': checkControlCharacters,
  'country-code': checkCountryCode,
  'date-after-conference': checkDateAfterConference,
  'date-in-future': checkDateInFuture,
  'date-invalid': checkDateInvalid,
  'date-order': checkDateOrder,
  'duplicate-session': checkDuplicateSession,
  'duplicate-text': checkDuplicateText,
  email: checkEmail,
  'empty-list-item': checkEmptyListItem,
  'heading-in-text': checkHeadingInText,
  'html-in-text': checkHtmlInText,
  'image-missing': checkImageMissing,
  'image-remote': checkImageRemote,
  'image-without-description': checkImageWithoutDescription,
  'language-mismatch': checkLanguageMismatch,
  'link-scheme': checkLinkScheme,
  'numbered-twice': checkNumberedTwice,
  placeholder: checkPlaceholder,
  'recommendation-without-addressee': checkRecommendationWithoutAddressee,
  telephone: checkTelephone,
  'text-too-complex': checkTextTooComplex,
  'too-long': checkTooLong,
  'unbalanced-direction': checkUnbalancedDirection,
} satisfies Partial<Record<Code, Rule>>;
