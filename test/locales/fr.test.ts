import { describe, expect, test } from 'vitest';
import { form } from '../../src/form/form.ts';
import { locale } from '../../src/locales/fr/locale.ts';
import { sectionTitle } from '../../src/locales/words.ts';

const { document, ui, messages } = locale;

/** Shows no-break spaces, which look like any other. */
const shown = (text: string) => text.replaceAll('\u00a0', '~');

describe('dates', () => {
  test.each([
    ['one day', { start: '2018-06-27' }, '27 juin 2018'],
    ['one day, written as a range', { start: '2018-06-27', end: '2018-06-27' }, '27 juin 2018'],
    ['one month', { start: '2018-06-27', end: '2018-06-29' }, '27-29 juin 2018'],
    ['two months', { start: '2018-06-27', end: '2018-07-02' }, '27 juin-2 juillet 2018'],
    ['two years', { start: '2018-12-30', end: '2019-01-02' }, '30 décembre 2018-2 janvier 2019'],
    ['the same month of two years', { start: '2018-06-27', end: '2019-06-27' }, '27 juin 2018-27 juin 2019'],
    ['the first of a month', { start: '2018-06-30', end: '2018-07-01' }, '30 juin-1er juillet 2018'],
  ])('%s', (_, range, words) => {
    expect(document.date(range)).toBe(words);
  });
});

test.each([
  [1, 'Séance I'],
  [2, 'Séance II'],
  [9, 'Séance IX'],
  [14, 'Séance XIV'],
  [40, 'Séance XL'],
  [99, 'Séance XCIX'],
])('session %i is %s', (number, words) => {
  expect(document.session(number)).toBe(words);
});

describe('summary of a file', () => {
  const file = { file: 'r.yaml', error: 0, warning: 0, note: 0, answered: 5, required: 18, readable: true };

  test.each([
    [
      'one',
      { error: 1, warning: 1 },
      'r.yaml~: 1 erreur, 1 avertissement. Réponses obligatoires~: 5 sur 18.',
    ],
    [
      'other',
      { error: 2, warning: 12 },
      'r.yaml~: 2 erreurs, 12 avertissements. Réponses obligatoires~: 5 sur 18.',
    ],
    ['many', { error: 2_000_000 }, 'r.yaml~: 2~000~000 d’erreurs. Réponses obligatoires~: 5 sur 18.'],
    [
      'notes only',
      { note: 13 },
      'r.yaml~: rien à corriger pour l’instant. Réponses obligatoires~: 5 sur 18.',
    ],
    ['nothing', { answered: 18 }, 'r.yaml~: rien à corriger. Réponses obligatoires~: 18 sur 18.'],
    [
      'unreadable',
      { error: 1, readable: false },
      'r.yaml~: 1 erreur. À corriger d’abord~; le reste sera contrôlé ensuite.',
    ],
  ])('%s', (_, counts, words) => {
    expect(shown(ui.validate.file({ ...file, ...counts }))).toBe(words);
  });
});

test.each([
  [
    { files: 3, failed: 1, error: 2, warning: 1 },
    '3 rapports contrôlés, dont 1 avec des erreurs~: 2 erreurs, 1 avertissement.',
  ],
  [{ files: 2, failed: 0, error: 0, warning: 2 }, '2 rapports contrôlés~: 2 avertissements.'],
  [{ files: 1200, failed: 0, error: 0, warning: 0 }, '1~200 rapports contrôlés~: rien à corriger.'],
])('summary of several files %#', (totals, words) => {
  expect(shown(ui.validate.summary(totals))).toBe(words);
});

test('sections keep the letters of the form', () => {
  const headings = form.sections
    .filter(({ letter }) => letter !== undefined)
    .map((section) => shown(sectionTitle(locale, section, 'title')));
  expect(headings).toEqual([
    'A. Bref résumé des objectifs de la consultation et des principales conclusions auxquelles elle a abouti',
    'B. Recommandations finales (mesures à prendre)',
    'C. Tendances, défis et possibilités recensés en ce qui concerne la coopération Sud-Sud et la coopération triangulaire',
    'D. Domaines prioritaires recensés pour la coopération Sud-Sud et la coopération triangulaire',
    'E. Quels besoins/intérêts ont été recensés en ce qui concerne la mise en pratique et l’institutionnalisation de la coopération Sud-Sud et de la coopération triangulaire~?',
    'F. Résumés des séances',
    'G. Informations complémentaires',
  ]);
});

test('no-break spaces stand before the marks and inside the quotation marks, but never in what is filled in', () => {
  const { message } = messages['attachment-missing'](
    { path: 'note : projet.docx' },
    { name: '', pointer: '' },
  );
  expect(shown(message)).toBe('Il n’y a pas de fichier «~note : projet.docx~» dans le dossier du rapport.');
  expect(shown(`Lieu${document.colon}Bangkok${document.semicolon}Genève`)).toBe('Lieu~: Bangkok~; Genève');
});
