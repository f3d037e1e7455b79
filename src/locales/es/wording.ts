import type { DateRange } from '../../text/dates.ts';
import { pluralForm, toMegabytes } from '../formatters.ts';

/** `1600`, `12 500`, `0,5`: Intl groups by full stops, which UN documents do not. */
export function number(n: number): string {
  const [whole = '', decimal] = String(Math.round(n * 10) / 10).split('.');
  const grouped = whole.length < 5 ? whole : Number(whole).toLocaleString('en').replaceAll(',', '\u00a0');
  return decimal === undefined ? grouped : `${grouped},${decimal}`;
}

export const megabytes = (bytes: number) => `${number(toMegabytes(bytes))}\u00a0MB`;

/** `many` is for whole millions: 2 000 000 de errores. */
const NOUNS = {
  error: { one: 'error', many: 'de errores', other: 'errores' },
  warning: { one: 'advertencia', many: 'de advertencias', other: 'advertencias' },
  note: { one: 'nota', many: 'de notas', other: 'notas' },
  checked: { one: 'informe revisado', many: 'de informes revisados', other: 'informes revisados' },
  skipped: {
    one: 'archivo YAML más, dejado de lado por no ser un informe',
    many: 'de archivos YAML más, dejados de lado por no ser informes',
    other: 'archivos YAML más, dejados de lado por no ser informes',
  },
  hidden: {
    one: 'problema más, que no se muestra',
    many: 'de problemas más, que no se muestran',
    other: 'problemas más, que no se muestran',
  },
  item: { one: 'elemento', many: 'de elementos', other: 'elementos' },
  written: { one: 'respuesta escrita', many: 'de respuestas escritas', other: 'respuestas escritas' },
  word: { one: 'palabra', many: 'de palabras', other: 'palabras' },
} as const;

export function count(n: number, noun: keyof typeof NOUNS): string {
  return `${number(n)} ${NOUNS[noun][pluralForm('es', n) as 'one' | 'many' | 'other']}`;
}

/** `a, b o c`. Unlike Intl, it puts “u” before o- and “e” before i- also where a quotation mark stands between. */
export function list(items: readonly string[], word: 'o' | 'y'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const sounds = word === 'o' ? /^“?(?:h?o|8|11\b)/i : /^“?h?i(?![ae])/i;
  const joined = sounds.test(last) ? { o: 'u', y: 'e' }[word] : word;
  return `${items.slice(0, -1).join(', ')} ${joined} ${last}`;
}

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** `27 a 29 de junio de 2018`, `27 de junio a 2 de julio de 2018`, `30 de diciembre de 2018 a 2 de enero de 2019`. */
export function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' de ');
  const first = dayInWords(start);
  const differs = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return `${first.slice(0, differs).join(' de ')} a ${last.join(' de ')}`;
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [String(day), MONTHS[month - 1] ?? '', String(year)];
}

export const SEE_CODES = 'Para ver todos los códigos: bapa explain';

export const SEE_HELP = 'Para ver lo que hay: bapa --help';

export const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? SEE_HELP : `¿Quiso decir “${suggestion}”?`;

export const day = (iso: string) => dateInWords({ start: iso });

export const write = (answer: string) => `Escriba: ${answer}`;

export const WORD = 'El archivo de Word para la UNOSSC quedaría incompleto o no podría abrirse.';
