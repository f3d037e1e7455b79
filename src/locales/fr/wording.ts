import type { DateRange } from '../../text/dates.ts';
import { FRENCH_SPACES } from '../../text/french-spaces.ts';
import { formatNumber, joinList, pluralForm, toMegabytes } from '../formatters.ts';

/** A text with no-break spaces before : ; ! ? and inside « »; what is filled in stays as it is. */
export function fr(parts: TemplateStringsArray, ...filled: readonly (string | number)[]): string {
  return parts
    .map((part, index) => part.replaceAll(FRENCH_SPACES, '\u00a0') + String(filled[index] ?? ''))
    .join('');
}

export const number = (n: number) => formatNumber('fr', n).replaceAll('\u202f', '\u00a0');

export const megabytes = (bytes: number) => `${number(toMegabytes(bytes))}\u00a0Mo`;

/** `many` is for whole millions: 2 000 000 d’erreurs. */
const NOUNS = {
  error: { one: 'erreur', many: 'd’erreurs', other: 'erreurs' },
  warning: { one: 'avertissement', many: 'd’avertissements', other: 'avertissements' },
  note: { one: 'remarque', many: 'de remarques', other: 'remarques' },
  checked: { one: 'rapport contrôlé', many: 'de rapports contrôlés', other: 'rapports contrôlés' },
  skipped: {
    one: 'autre fichier YAML laissé de côté, car ce n’est pas un rapport',
    many: 'd’autres fichiers YAML laissés de côté, car ce ne sont pas des rapports',
    other: 'autres fichiers YAML laissés de côté, car ce ne sont pas des rapports',
  },
  hidden: {
    one: 'autre problème, qui n’est pas affiché',
    many: 'd’autres problèmes, qui ne sont pas affichés',
    other: 'autres problèmes, qui ne sont pas affichés',
  },
  item: { one: 'élément', many: 'd’éléments', other: 'éléments' },
  required: { one: 'réponse obligatoire', many: 'de réponses obligatoires', other: 'réponses obligatoires' },
  written: { one: 'réponse écrite', many: 'de réponses écrites', other: 'réponses écrites' },
  word: { one: 'mot', many: 'de mots', other: 'mots' },
} as const;

export const count = (n: number, noun: keyof typeof NOUNS) =>
  `${number(n)} ${NOUNS[noun][pluralForm('fr', n) as 'one' | 'many' | 'other']}`;

export const either = (parts: readonly string[]) => joinList('fr', 'disjunction', parts);

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** `27-29 juin 2018`, `27 juin-1er juillet 2018`, `30 décembre 2018-2 janvier 2019`: a hyphen, as UN documents have it. */
export function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' ');
  const first = dayInWords(start);
  const differs = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return `${first.slice(0, differs).join(' ')}-${last.join(' ')}`;
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [day === 1 ? '1er' : String(day), MONTHS[month - 1] ?? '', String(year)];
}

export const SEE_CODES = fr`Pour voir tous les codes : bapa explain`;

export const SEE_HELP = fr`Pour voir ce qui existe : bapa --help`;

export const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? SEE_HELP : fr`Vouliez-vous écrire « ${suggestion} » ?`;

export const day = (iso: string) => dateInWords({ start: iso });

export const write = (answer: string) => fr`Écrivez : ${answer}`;

export const WORD = 'Le fichier Word destiné à l’UNOSSC serait incomplet ou ne pourrait pas être ouvert.';
