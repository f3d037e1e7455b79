import type { DateRange } from '../../text/dates.ts';
import { roman } from '../../text/roman.ts';
import type { DocumentWords } from '../locale.ts';

/** What the document says beside the author's words and the names of the fields. */
export const document: DocumentWords = {
  series:
    'Regional/Thematic Consultations: High-level United Nations Conference on South-South Cooperation – Towards a Consensus Agenda',
  draft: 'DRAFT',
  draftNote: 'Not for submission. What is still to be written or corrected is marked in the text.',
  facts: 'Facts about the consultation',
  item: 'Item',
  details: 'Details',
  footnotes: 'Notes',
  backToText: (number) => `Back to the text of note ${number}`,
  unanswered: 'Not answered yet',
  misfit: 'Not written as the form asks; shown as typed',
  notInForm: 'Not part of the form; shown as typed:',
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `Session ${roman(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'Logo of the organization',
  page: ['Page ', ' of ', ''],
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `27–29 June 2018`, `27 June–2 July 2018`, `30 December 2018–2 January 2019`. */
function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' ');
  const first = dayInWords(start);
  const differs = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return `${first.slice(0, differs).join(' ')}–${last.join(' ')}`;
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [String(day), MONTHS[month - 1] ?? '', String(year)];
}
