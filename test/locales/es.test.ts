import { describe, expect, test } from 'vitest';
import { form } from '../../src/form/form.ts';
import { locale } from '../../src/locales/es/locale.ts';
import { sectionTitle } from '../../src/locales/words.ts';

const { document, ui, cli, fill, messages } = locale;

/** Shows no-break spaces, which look like any other. */
const shown = (text: string) => text.replaceAll('\u00a0', '~');

describe('dates', () => {
  test.each([
    ['one day', { start: '2018-06-27' }, '27 de junio de 2018'],
    ['one day, written as a range', { start: '2018-06-27', end: '2018-06-27' }, '27 de junio de 2018'],
    ['one month', { start: '2018-06-27', end: '2018-06-29' }, '27 a 29 de junio de 2018'],
    ['two months', { start: '2018-06-27', end: '2018-07-02' }, '27 de junio a 2 de julio de 2018'],
    ['two years', { start: '2018-12-30', end: '2019-01-02' }, '30 de diciembre de 2018 a 2 de enero de 2019'],
    [
      'the same month of two years',
      { start: '2018-06-27', end: '2019-06-27' },
      '27 de junio de 2018 a 27 de junio de 2019',
    ],
  ])('%s', (_, range, words) => {
    expect(document.date(range)).toBe(words);
  });
});

test.each([
  [1, 'Sesión I'],
  [2, 'Sesión II'],
  [9, 'Sesión IX'],
  [14, 'Sesión XIV'],
  [40, 'Sesión XL'],
  [99, 'Sesión XCIX'],
])('session %i is %s', (number, words) => {
  expect(document.session(number)).toBe(words);
});

describe('summary of a file', () => {
  const file = { file: 'r.yaml', error: 0, warning: 0, note: 0, answered: 5, required: 18, readable: true };

  test.each([
    ['one', { error: 1, warning: 1 }, 'r.yaml: 1 error, 1 advertencia. Respuestas obligatorias: 5 de 18.'],
    [
      'other',
      { error: 2, warning: 12 },
      'r.yaml: 2 errores, 12 advertencias. Respuestas obligatorias: 5 de 18.',
    ],
    ['many', { error: 2_000_000 }, 'r.yaml: 2~000~000 de errores. Respuestas obligatorias: 5 de 18.'],
    ['notes only', { note: 13 }, 'r.yaml: nada que corregir por ahora. Respuestas obligatorias: 5 de 18.'],
    ['nothing', { answered: 18 }, 'r.yaml: nada que corregir. Respuestas obligatorias: 18 de 18.'],
    [
      'unreadable',
      { error: 1, readable: false },
      'r.yaml: 1 error. Corrija esto primero; lo demás se revisará después.',
    ],
  ])('%s', (_, counts, words) => {
    expect(shown(ui.validate.file({ ...file, ...counts }))).toBe(words);
  });
});

test.each([
  [
    { files: 3, failed: 1, error: 2, warning: 1 },
    '3 informes revisados, 1 con errores: 2 errores, 1 advertencia.',
  ],
  [{ files: 1, failed: 0, error: 0, warning: 2 }, '1 informe revisado: 2 advertencias.'],
  [{ files: 1200, failed: 0, error: 0, warning: 0 }, '1200 informes revisados: nada que corregir.'],
  [{ files: 12_500, failed: 0, error: 0, warning: 0 }, '12~500 informes revisados: nada que corregir.'],
])('summary of several files %#', (totals, words) => {
  expect(shown(ui.validate.summary(totals))).toBe(words);
});

test.each([
  [0, 'r.yaml ya tenía estas respuestas.'],
  [1, '1 respuesta escrita en r.yaml.'],
  [3, '3 respuestas escritas en r.yaml.'],
])('%i answers written without asking', (number, words) => {
  expect(fill.merged('r.yaml', number)).toBe(words);
});

test.each([
  [1, '1 archivo YAML más, dejado de lado por no ser un informe.'],
  [2, '2 archivos YAML más, dejados de lado por no ser informes.'],
])('%i files left aside', (number, words) => {
  expect(ui.validate.skipped(number)).toBe(words);
});

test('sizes have a decimal comma', () => {
  const { message } = messages['attachment-size'](
    { bytes: 21_460_000, limit: 20_000_000 },
    { name: '', pointer: '' },
  );
  expect(shown(message)).toBe(
    'Los archivos adjuntos suman 21,5~MB; muchos servidores de correo rechazan más de 20~MB.',
  );
});

describe('“o” and “y” yield to the sound after them', () => {
  const choiceHint = (options: readonly string[], suggestion?: string) =>
    messages['unknown-choice'](
      { found: 'x', options, ...(suggestion === undefined ? {} : { suggestion }) },
      { name: '', pointer: '' },
    ).hint;

  test.each([
    [['workshop', 'seminar'], undefined, 'Escriba “workshop” o “seminar”.'],
    [['workshop', 'seminar', 'other'], undefined, 'Escriba “workshop”, “seminar” u “other”.'],
    [
      ['overarching', 'sharing-experiences', 'institutional-framework'],
      'overarching',
      '¿Quiso decir “overarching”? Otros valores posibles: “sharing-experiences” e “institutional-framework”.',
    ],
    [
      ['a', 'regional', 'thematic'],
      'a',
      '¿Quiso decir “a”? Otros valores posibles: “regional” y “thematic”.',
    ],
  ])('%#', (options, suggestion, hint) => {
    expect(choiceHint(options, suggestion)).toBe(hint);
  });

  test('also without quotation marks', () => {
    expect(cli.errors.notAChoice('--to', 'pdf', ['docx', 'md', 'html']).hint).toBe(
      'Escriba docx, md o html.',
    );
  });
});

test('sections keep the letters of the form', () => {
  const headings = form.sections
    .filter(({ letter }) => letter !== undefined)
    .map((section) => sectionTitle(locale, section, 'title'));
  expect(headings).toEqual([
    'A. Breve resumen de los objetivos de la consulta y de las principales conclusiones alcanzadas',
    'B. Recomendaciones finales (medidas que deben adoptarse)',
    'C. Tendencias, desafíos y oportunidades señalados en relación con la cooperación Sur-Sur y la cooperación triangular',
    'D. Esferas prioritarias señaladas para la cooperación Sur-Sur y la cooperación triangular',
    'E. ¿Qué necesidades/intereses se señalaron en relación con la puesta en práctica y la institucionalización de la cooperación Sur-Sur y la cooperación triangular?',
    'F. Resúmenes de las sesiones',
    'G. Información adicional',
  ]);
});
