import { codePointName } from '../../text/unprintable.ts';
import type { EmailProblem, ImageProblem, OutsideReason, TelephoneProblem } from '../../diagnostics/args.ts';
import { formatNumber, languageName, joinList } from '../formatters.ts';
import type { RuleMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { day, megabytes } from './wording.ts';

const nameHint = (near: readonly string[] = [], isSame = false) =>
  near.length === 0
    ? 'Put the file there, or correct its name; capital letters count.'
    : isSame
      ? `Write the name just as the file has it: ${near[0] ?? ''}`
      : `Did you mean ${joinList(
          'en-GB',
          'disjunction',
          near.map((name) => `“${name}”`),
        )}?`;

/** English messages of all codes: what is wrong, then what to do. */
export const findingsOfRules: RuleMessages = {
  'attachment-missing': ({ path, near, isSame }) => ({
    message: `There is no file “${path}” in the folder of the report.`,
    hint: nameHint(near, isSame),
  }),
  'attachment-not-a-file': ({ path, kind }) =>
    kind === 'empty'
      ? { message: `The file “${path}” is empty.`, hint: 'Save it again, or name the right file.' }
      : {
          message:
            kind === 'folder'
              ? `“${path}” is a folder, not a file.`
              : `“${path}” is no file that can be sent.`,
          hint: 'Name one file. Further ones go under “others”.',
        },
  'attachment-outside': ({ reason }) => ({
    message: OUTSIDE[reason],
    hint: 'Copy the file into the folder of the report and give its path from there, such as attachments/concept-note.docx.',
  }),
  'attachment-path': ({ suggestion, problem }) => ({
    message:
      problem === 'marks'
        ? foreignSigns('path')
        : 'This path is written with backslashes, which only Windows understands.',
    hint: `Write: ${suggestion}`,
  }),
  'attachment-repeated': ({ path, firstLine }) => ({
    message: `“${path}” is named on line ${firstLine} already.`,
    hint: 'Name each file once. UNOSSC asks for the concept note and for the list of participants.',
  }),
  'attachment-size': ({ bytes, limit }) => ({
    message: `The attachments have ${megabytes(bytes)} together; many mail servers refuse more than ${megabytes(limit)}.`,
    hint: 'Make the pictures in them smaller, or leave out what UNOSSC did not ask for.',
  }),
  'comment-in-text': ({ comment }) => ({
    message: `YAML takes “${comment}” for a comment and leaves it out.`,
    hint: 'If it belongs to the answer, put the whole answer in quotation marks.',
  }),
  'country-code': ({ code, name }) => ({
    message: `“${code}” is a code, not the name of a country.`,
    hint: name === undefined ? 'Write the name in words.' : `Write: ${name}`,
  }),
  'date-after-conference': ({ date }) => ({
    message: `The consultation was held on ${day(date)}; the Conference began on 20 March 2019.`,
    hint: 'The reports were to inform the Conference. Check the year.',
  }),
  'date-in-future': ({ date }) => ({
    message: `${day(date)} is still to come.`,
    hint: 'A report tells what was discussed. Check the year.',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message:
      reason === 'marks'
        ? foreignSigns('date')
        : reason === 'no-such-day'
          ? `There is no such day as ${found}.`
          : reason === 'year-only'
            ? 'This is only a year, not a date.'
            : `“${found}” is not written as year-month-day.`,
    hint:
      suggestion === undefined
        ? 'Write the date as 2018-06-27; for several days, 2018-06-27/2018-06-29.'
        : `Write: ${suggestion}`,
  }),
  'date-order': ({ start, end }) => ({
    message: `The last day, ${day(end)}, is before the first, ${day(start)}.`,
    hint: 'Write the first day, a slash, then the last day.',
  }),
  'direction-override': ({ codePoint }) => ({
    message: `An invisible mark (${codePointName(codePoint)}) shows the letters after it in another order than they have.`,
    hint: 'Delete it, and type the words around it again. It often comes with copied text.',
  }),
  'direction-override-in-address': ({ codePoint }) => ({
    message: `An invisible mark (${codePointName(codePoint)}) shows this address or path otherwise than it is.`,
    hint: 'Delete it, and type the address or path again.',
  }),
  'duplicate-session': ({ first }) => ({
    message: `This title is that of session ${first} too.`,
    hint: 'Give each session its own title; if it is the same session, delete one of the two.',
  }),
  'duplicate-text': ({ firstLine }) => ({
    message: `The same paragraph stands in the answer on line ${firstLine}.`,
    hint: 'Keep it where it belongs and delete it here.',
  }),
  email: ({ problem, suggestion }) => ({
    message: EMAIL[problem],
    hint:
      suggestion !== undefined
        ? `Write: ${suggestion}`
        : problem === 'several'
          ? 'Give one address here. For another person, add an item under “prepared_by”.'
          : 'Write it as in: name@example.org',
  }),
  'empty-list-item': () => ({
    message: 'There is nothing in this item of the list.',
    hint: 'Fill it in, or delete it with its dash.',
  }),
  footnote: ({ name, problem }) =>
    problem === 'no-text'
      ? {
          message: `The note “[^${name}]” has no text in this answer, so the mark will be printed as it is.`,
          hint: `Add a line at the end of the answer: [^${name}]: …`,
        }
      : {
          message: `Nothing refers to the note “[^${name}]” in this answer.`,
          hint: `Put [^${name}] where the note belongs, or delete it.`,
        },
  'heading-in-text': ({ heading }) => ({
    message: `“${heading}” is a heading inside an answer. In the document it will be a bold line.`,
    hint: 'The template has its own headings. Write a bold line instead: **…**',
  }),
  'html-in-text': ({ html }) => ({
    message: `“${html}” is HTML. Tags are removed from the document; the words between them stay.`,
    hint: 'Delete it. For bold write **…**, for italics *…*, for a link [words](https://…).',
  }),
  'image-missing': ({ problem, limit, near }) => IMAGES[problem](limit, near),
  'image-remote': () => ({
    message: 'This image is on the web. It is not fetched; the document will have a link to it.',
    hint: 'To have it in the document, save it in the folder of the report and name that file.',
  }),
  'image-without-description': ({ path }) => ({
    message: 'This image has no description for readers who cannot see it.',
    hint: `Write what it shows between the brackets: ![Participants in the hall](${path})`,
  }),
  'language-mismatch': ({ language, found }) => ({
    message: `The report says that it is in ${languageName('en', language)}, but its texts are in ${languageName('en', found)}.`,
    hint: `If they are, write: language: ${found}`,
  }),
  'link-as-text': ({ kind, suggestion }) => ({
    message: `The brackets are not written as for ${kind === 'image' ? 'an image' : 'a link'}, so they will stand in the document as typed.`,
    hint: `Write: ${suggestion}`,
  }),
  'link-scheme': ({ url, scheme, problem }) =>
    problem === 'none'
      ? {
          message: `“${url}” is not a whole address, so it cannot be a link.`,
          hint: 'Begin it with https:// or, for an e-mail address, with mailto:',
        }
      : problem === 'broken'
        ? { message: `“${url}” is not a valid address.`, hint: 'Copy it again from your browser.' }
        : {
            message: `Links with “${scheme}:” are not allowed in reports.`,
            hint: 'Use an address that begins with https://, or give the words alone.',
          },
  'more-problems': ({ count }) => ({
    message: `There are ${formatNumber('en', count)} more problems, which are not shown.`,
    hint: 'Mend those above first.',
  }),
  'list-as-text': ({ problem }) => ({
    message:
      problem === 'folded'
        ? 'These lines look like a list, but will be joined to one paragraph.'
        : 'This line looks like an item of a list, but will be joined to the line before.',
    hint:
      problem === 'folded'
        ? 'Put “|” in the place of “>” or after the colon, and a blank line before the list.'
        : 'Put a blank line before the list, and begin each item with “- ” or with a number and a point.',
  }),
  'numbered-twice': ({ number }) => ({
    message: `The document adds numbers itself, so “${number}” would stand there twice.`,
    hint: 'Delete the number here.',
  }),
  placeholder: ({ found, kind }) => ({
    message:
      kind === 'mark'
        ? `“${found}” still waits for an answer.`
        : kind === 'prompt'
          ? 'This is the question of the template, not an answer.'
          : 'This is the example of the form, not your own answer.',
    hint: 'Replace it by the answer, or delete it.',
  }),
  'quotation-marks': ({ marks }) => ({
    message: `The whole text stands in quotation marks (${marks}), which will be printed.`,
    hint: 'Delete the marks at its beginning and end, if they are no part of it.',
  }),
  'recommendation-without-addressee': () => ({
    message: 'It is not said who should take this action.',
    hint: 'Write: addressed_to: Member States (or whom the meeting named).',
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: 'Write it with a plus sign, the country code and the number, in quotation marks: "+66 2 555 0142"',
  }),
  'text-too-complex': () => ({
    message:
      'This text is so long, or it and the texts above have so many marks or levels, that the document will show it without formatting.',
    hint: 'Delete the marks that are too many, or divide the text.',
  }),
  'too-long': ({ words, advised }) => ({
    message: `This answer has ${formatNumber('en', words)} words; the form advises at most ${formatNumber('en', advised)}.`,
    hint: 'UNOSSC asks for concise accounts. Keep the conclusions; details can go into an attachment.',
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `An invisible mark of the writing direction (${codePointName(codePoint)}) has no partner here.`,
    hint: 'Delete it, and type the words around it again. It often comes with copied text.',
  }),
  'unused-ignore': ({ code, reason }) => ({
    message:
      reason === 'unknown-code'
        ? `There is no code “${code}”.`
        : reason === 'error'
          ? `“${code}” is an error and cannot be silenced.`
          : `There is no warning “${code}” here that this comment could silence.`,
    hint: reason === 'unknown-code' ? 'See all codes with: bapa explain' : 'Delete the comment.',
  }),
};

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute: 'This path begins at the root of a disk, so the file is not in the folder of the report.',
  drive: 'This path begins with the letter of a disk, so the file is not in the folder of the report.',
  above: 'This path leads out of the folder of the report.',
  address: 'This is an address, not a file in the folder of the report.',
  link: 'This is a link to a place outside the folder of the report.',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  marks: foreignSigns('address'),
  several: 'There is more than one “@” here.',
  disguised: 'The “@” is written as “at”, so that nobody can reply.',
  'no-at': 'This e-mail address has no “@”.',
  'with-name': 'There is more here than the e-mail address alone.',
  space: 'There is a space in this e-mail address.',
  'no-name': 'Before the “@” stands no name.',
  'no-domain': 'After the “@” stands no full domain, such as “example.org”.',
  dots: 'A dot in this e-mail address is one too many or in the wrong place.',
  character: 'There is a character here that no e-mail address has.',
  domain: 'The part after the “@” is no domain, such as “example.org”.',
};

const TELEPHONE: Readonly<Record<TelephoneProblem, string>> = {
  'no-country-code': 'This telephone number has no country code.',
  character: 'There is a character here that no telephone number has.',
  'too-short': 'This telephone number is too short.',
  'too-long': 'This telephone number is too long.',
};

const SMALLER = 'Make it smaller in a picture program; 1,600 pixels are wide enough for a page.';
const IMAGES: Readonly<Record<ImageProblem, (limit: number, near?: readonly string[]) => Message>> = {
  missing: (_, near) => ({
    message: 'This image is not in the folder of the report.',
    hint: nameHint(near),
  }),
  outside: () => ({
    message: 'This image is not in the folder of the report.',
    hint: 'Copy it into the folder of the report and give its path from there, such as images/photo.png.',
  }),
  kind: () => ({
    message: 'This is no PNG or JPEG image.',
    hint: 'Save the image as .png or .jpg and name that file.',
  }),
  pixels: (limit) => ({
    message: `This image has more than ${limit / 1e6} million pixels.`,
    hint: SMALLER,
  }),
  'too-large': (limit) => ({
    message: `This image is larger than ${megabytes(limit)}.`,
    hint: SMALLER,
  }),
};

/** Quotation marks round a fact, signs of full width, or such as nobody sees. */
function foreignSigns(fact: string): string {
  return `Something does not belong to this ${fact}, such as quotation marks, full-width or invisible signs.`;
}
