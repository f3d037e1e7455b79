import { MAX_ATTACHMENT_BYTES, MAX_IMAGE_BYTES } from '../../text/limits.ts';
import type { RuleExplanations } from '../locale.ts';
import { WORD, megabytes } from './wording.ts';

const REACH = 'UNOSSC may have questions about the report and must be able to ask them.';

const CONFERENCE =
  'UNOSSC sorts the reports by when the consultations were held, to inform the Conference of 20–22 March 2019.';

const SENT =
  'The report is sent by e-mail with its attachments; what lies elsewhere on your computer stays there.';

const LOOK = 'The report would look unfinished among the others that Member States receive.';

const BRIEF = 'UNOSSC reads a hundred reports and asks for concise accounts.';

/** English explanations of all codes. The examples are parts of a report; every one is checked by a test. */
export const explanationsOfRules: RuleExplanations = {
  'attachment-missing': {
    title: 'an attachment that is not there',
    meaning: 'No file with this name lies in the folder of the report. Capital letters count.',
    why: 'UNOSSC asks for the concept note and the list of participants along with the report.',
    before: 'attachments:\n  concept_note: Concept note (final).docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-not-a-file': {
    title: 'an attachment that is no file',
    meaning: 'It is a folder, or a file with nothing in it.',
    why: 'UNOSSC would receive nothing.',
    before: 'attachments:\n  concept_note: attachments\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-outside': {
    title: 'an attachment in another place',
    meaning: 'The path leads out of the folder of the report.',
    why: SENT,
    before: 'attachments:\n  concept_note: ../concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-path': {
    title: 'a path with backslashes',
    meaning: 'Folders are separated by “\\”, as on Windows, instead of “/”.',
    why: 'On other computers the file would not be found.',
    before: 'attachments:\n  concept_note: files\\concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: files/concept-note.docx\n  participants: participants.csv',
  },
  'attachment-repeated': {
    title: 'the same file named twice',
    meaning: 'Two attachments are the same file.',
    why: 'One of the files that UNOSSC asks for is probably not there.',
    before: 'attachments:\n  concept_note: concept-note.docx\n  participants: concept-note.docx',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-size': {
    title: 'attachments too large for an e-mail',
    meaning: `Together they have more than ${megabytes(MAX_ATTACHMENT_BYTES)}.`,
    why: 'Many mail servers would refuse the e-mail to UNOSSC.',
    before:
      'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv\n  others: [film.mp4]',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'comment-in-text': {
    title: 'a number sign inside a text',
    meaning: 'After a space, YAML takes “#” and all that follows it for a comment.',
    why: 'The words would be lost on the way to UNOSSC.',
    before: 'title: Consultation # 3 on water',
    after: 'title: "Consultation # 3 on water"',
  },
  'country-code': {
    title: 'a code instead of a country',
    meaning: 'The country is given by letters, such as NO.',
    why: 'Readers do not know all codes, and UNOSSC lists the countries by their names.',
    before: 'venue: {name: City Hall, city: Oslo, country: NO}',
    after: 'venue: {name: City Hall, city: Oslo, country: Norway}',
  },
  'date-after-conference': {
    title: 'a date after the Conference began',
    meaning: 'The consultation is said to have been held on 20 March 2019 or later.',
    why: CONFERENCE,
    before: 'date: 2019-06-27',
    after: 'date: 2018-06-27',
  },
  'date-in-future': {
    title: 'a date still to come',
    meaning: 'The consultation is said to be held on a day after today.',
    why: 'A report tells what was discussed.',
    before: 'date: 2108-06-27',
    after: 'date: 2018-06-27',
  },
  'date-invalid': {
    title: 'a date that cannot be read',
    meaning: 'It is not written as year-month-day, or there is no such day.',
    why: `05/06/2018 is May in some countries and June in others. ${CONFERENCE}`,
    before: 'date: 27/06/2018',
    after: 'date: 2018-06-27',
  },
  'date-order': {
    title: 'the last day before the first',
    meaning: 'Of the two days with a slash between them, the second is earlier.',
    why: CONFERENCE,
    before: 'date: 2018-06-29/2018-06-27',
    after: 'date: 2018-06-27/2018-06-29',
  },
  'direction-override': {
    title: 'a mark that turns letters round',
    meaning:
      'An invisible mark shows the letters after it in another order than they have. It mostly comes with copied text.',
    why: 'What is read is not what stands there, and the document leaves the mark out.',
    before: 'needs: "Training \\u202eand a register.\\u202c"',
    after: 'needs: "Training and a register."',
  },
  'direction-override-in-address': {
    title: 'a mark that disguises an address',
    meaning: 'An invisible mark shows an address or a path otherwise than it is.',
    why: 'It leads to another place than the one that is read.',
    before: 'needs: "https://example.org/\\u202epam"',
    after: 'needs: "https://example.org/map"',
  },
  'duplicate-session': {
    title: 'two sessions with one title',
    meaning: 'Two session summaries have the same title.',
    why: 'UNOSSC asks for a separate summary of each session; readers must be able to tell them apart.',
    before:
      'sessions:\n  - title: Opening\n    topics: Welcome.\n    conclusions: None.\n  - title: Opening\n    topics: Finance.\n    conclusions: Two funds.',
    after:
      'sessions:\n  - title: Opening\n    topics: Welcome.\n    conclusions: None.\n  - title: Finance\n    topics: Finance.\n    conclusions: Two funds.',
  },
  'duplicate-text': {
    title: 'the same paragraph twice',
    meaning: 'A paragraph stands word for word in two answers. Mostly it was pasted twice.',
    why: BRIEF,
    before:
      'trends: Cities and universities now cooperate directly without passing through the capital.\nneeds: Cities and universities now cooperate directly without passing through the capital.',
    after:
      'trends: Cities and universities now cooperate directly without passing through the capital.\nneeds: Training of focal points and a common register.',
  },
  email: {
    title: 'not an e-mail address',
    meaning:
      'Mail sent there would not arrive: there is no “@”, a space too many, two addresses in one place.',
    why: REACH,
    before: 'prepared_by:\n  - name: Focal point\n    email: focal.point at example.org',
    after: 'prepared_by:\n  - name: Focal point\n    email: focal.point@example.org',
  },
  'empty-list-item': {
    title: 'an empty item in a list',
    meaning: 'There is a dash with nothing after it, in a list with other items.',
    why: LOOK,
    before: 'priority_areas:\n  - Early warning\n  -',
    after: 'priority_areas:\n  - Early warning',
  },
  footnote: {
    title: 'a note without its text, or without its mark',
    meaning:
      'A mark such as [^1] and its note, a line that begins with “[^1]:”, must stand in the same answer.',
    why: 'The words of the note would be missing, or would stand in the text.',
    before: 'needs: "Training was asked for.[^1]"',
    after: 'needs: |\n  Training was asked for.[^1]\n\n  [^1]: Report of 2017.',
  },
  'heading-in-text': {
    title: 'a heading inside an answer',
    meaning: 'A line begins with “#”. It will be a bold line in the document.',
    why: 'The template has its own headings, by which UNOSSC finds its way through the reports.',
    before: 'trends: |\n  # Challenges\n\n  Few countries know how much they spend.',
    after: 'trends: |\n  **Challenges**\n\n  Few countries know how much they spend.',
  },
  'html-in-text': {
    title: 'HTML in an answer',
    meaning: 'Tags such as <b> are removed from the document; the words between them stay.',
    why: 'The text would not look as it was meant.',
    before: 'needs: A <b>common</b> register.',
    after: 'needs: A **common** register.',
  },
  'image-missing': {
    title: 'an image that cannot be shown',
    meaning: `It is not in the folder of the report, is no PNG or JPEG, or is larger than ${megabytes(MAX_IMAGE_BYTES)}.`,
    why: WORD,
    before: 'trends: "![Participants in the hall](photo.bmp)"',
    after: 'trends: "![Participants in the hall](photo.png)"',
  },
  'image-remote': {
    title: 'an image on the web',
    meaning: 'It is not fetched; the document has a link to it instead.',
    why: 'The report must be complete without a network and for years.',
    before: 'trends: "![Participants in the hall](https://example.org/photo.png)"',
    after: 'trends: "![Participants in the hall](photo.png)"',
  },
  'image-without-description': {
    title: 'an image without a description',
    meaning: 'There are no words for readers who cannot see it.',
    why: 'Documents of the United Nations must be accessible to persons with disabilities.',
    before: 'trends: "![](photo.png)"',
    after: 'trends: "![Participants in the hall](photo.png)"',
  },
  'language-mismatch': {
    title: 'texts in another language',
    meaning: 'The report is said to be in one language, and its texts are clearly in another.',
    why: 'The headings of the document, and what Word checks the spelling by, follow this answer.',
    before: 'language: fr',
    after: 'language: en',
  },
  'link-as-text': {
    title: 'an image or a link that stays text',
    meaning:
      'A space between the brackets, a space in the address, or brackets of another script: Markdown takes them for text.',
    why: 'The document shows the brackets and the address in place of the image or the link.',
    before: 'trends: "[The hall](https://example.org/hall plan)"',
    after: 'trends: "[The hall](https://example.org/hall%20plan)"',
  },
  'link-scheme': {
    title: 'a link that is not allowed',
    meaning:
      'A link must lead to a complete http, https or mailto address. Of other links only the words are shown.',
    why: 'Links to files or programs do not work on other computers, and mail servers take them for attacks.',
    before: 'needs: "See [the list](file:///C:/list.docx)."',
    after: 'needs: "See [the list](https://example.org/list)."',
  },
  'more-problems': {
    title: 'more problems than are shown',
    meaning: 'Only the first 200 problems of a file are shown.',
    why: 'Most of them often have the same cause, and go away together.',
    before: `organized_by: [${'{name: []}, '.repeat(201)}]`,
    after: 'organized_by: [{name: UNOSSC}]',
  },
  'list-as-text': {
    title: 'a list that becomes running text',
    meaning: 'The lines begin as items of a list do, but YAML or Markdown joins them to one paragraph.',
    why: 'The text would not look as it was meant.',
    before: 'needs: >\n  The meeting agreed:\n  - Share data;\n  - Train staff.',
    after: 'needs: |\n  The meeting agreed:\n\n  - Share data;\n  - Train staff.',
  },
  'numbered-twice': {
    title: 'a number that the document gives',
    meaning: 'Sessions, recommendations and action points are numbered by their place in the list.',
    why: LOOK,
    before: 'recommendations:\n  - action: 1. Publish five figures a year.\n    addressed_to: Member States',
    after: 'recommendations:\n  - action: Publish five figures a year.\n    addressed_to: Member States',
  },
  placeholder: {
    title: 'something that waits for an answer',
    meaning: 'TODO, TBC, a prompt of the template or the example of the form was left in.',
    why: LOOK,
    before: 'needs: To be confirmed',
    after: 'needs: Training of focal points and a common register.',
  },
  'quotation-marks': {
    title: 'quotation marks round a whole text',
    meaning: 'The marks would be printed in the title or name, and in every list of reports.',
    why: LOOK,
    before: 'title: “Workshop on ports”',
    after: 'title: Workshop on ports',
  },
  'recommendation-without-addressee': {
    title: 'nobody is asked to act',
    meaning: 'It is not said to whom the recommendation is addressed.',
    why: 'Member States read the recommendations to see what they are asked to do.',
    before: 'recommendations:\n  - action: Publish five figures a year.',
    after: 'recommendations:\n  - action: Publish five figures a year.\n    addressed_to: Member States',
  },
  telephone: {
    title: 'a telephone number that cannot be dialled',
    meaning: 'It has no country code, or has too few or too many digits.',
    why: REACH,
    before: 'prepared_by:\n  - {name: Focal point, email: focal@example.org, telephone: 02 555 0142}',
    after: 'prepared_by:\n  - {name: Focal point, email: focal@example.org, telephone: "+41 22 555 0142"}',
  },
  'text-too-complex': {
    title: 'too many marks in a text',
    meaning:
      'There are thousands of marks of Markdown, a hundred levels of lists, or more than 100,000 characters; or all texts of the report together have too many marks. The text is shown without formatting.',
    why: 'The text would not look as it was meant.',
    before: `needs: "${'*a_'.repeat(2100)}"`,
    after: 'needs: "*a*"',
  },
  'too-long': {
    title: 'longer than the form advises',
    meaning: 'The form gives a number of words for each text.',
    why: BRIEF,
    before: `priority_areas:\n  - ${'early warning '.repeat(26).trim()}`,
    after: 'priority_areas:\n  - early warning',
  },
  'unbalanced-direction': {
    title: 'a stray mark of the writing direction',
    meaning:
      'An invisible mark turns the direction of writing and is not closed. It mostly comes with copied text.',
    why: 'Words, numbers and brackets after it would stand in the wrong order.',
    before: 'needs: "Training \\u202band a register."',
    after: 'needs: "Training and a register."',
  },
  'unused-ignore': {
    title: 'a comment that silences nothing',
    meaning:
      'A comment “# bapa-ignore: code” stands where there is no such warning, or names an error, which cannot be silenced.',
    why: 'It would hide a warning that comes later.',
    before: '# bapa-ignore: too-long agreed with UNOSSC\nneeds: Training.',
    after: 'needs: Training.',
  },
};
