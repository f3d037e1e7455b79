import type { ChoiceField, Field, ListField, Section } from '../form/field.ts';
import { form } from '../form/form.ts';
import { shapeOfKind } from '../form/kinds.ts';
import type { Locale } from '../locales/locale.ts';
import { optionWords, sectionTitle } from '../locales/words.ts';
import { writeScalar } from './edit/write-scalar.ts';
import { wrapWords } from '../text/wrap-text.ts';
import { append } from '../text/lists.ts';

const WIDTH = 100;

/**
 * An empty report in YAML: every question of the form in its order, each section under a comment with its letter, its
 * official heading and the guidance, and `sessions` blocks for sessions, of which the first is commented.
 */
export function scaffold(locale: Locale, options: { readonly sessions: number }): string {
  const head = [
    '# yaml-language-server: $schema=.bapa/report.schema.json',
    '#',
    ...comment(locale.document.series),
  ];
  const intro = locale.ui.scaffold.intro.flatMap((line) => comment(line));
  const sections = form.sections.flatMap((section) => [
    '',
    ...sectionLines(locale, section, options.sessions),
  ]);
  return [...head, '#', ...intro, ...sections, ''].join('\n');
}

function sectionLines(locale: Locale, section: Section, sessions: number): string[] {
  const heading = sectionTitle(locale, section, 'title');
  const [only, another] = section.fields;
  if (!only || another) {
    const questions = section.fields.flatMap((field) => ['', ...fieldLines(locale, field, sessions)]);
    return [...ruled(heading), ...questions];
  }
  return [
    ...ruled(heading, mark(locale, only)),
    ...guidance(locale, only),
    ...keyLines(locale, only, sessions),
  ];
}

/** A heading between rules, so that sections are found by eye. */
function ruled(heading: string, mark = ''): string[] {
  const rule = `# ${'─'.repeat(78)}`;
  return [rule, ...comment(`${heading}${mark}`), rule];
}

function mark(locale: Locale, field: Field): string {
  const [before, after] = locale.document.addition;
  return before + (field.required ? locale.ui.scaffold.required : locale.ui.scaffold.optional) + after;
}

/** The comments above a question, then its key. */
function fieldLines(locale: Locale, field: Field, sessions: number): string[] {
  const { title } = locale.fields[field.path];
  return [
    ...comment(title + mark(locale, field)),
    ...guidance(locale, field),
    ...keyLines(locale, field, sessions),
  ];
}

function guidance(locale: Locale, field: Field): string[] {
  const words = locale.fields[field.path];
  const lines = comment(words.guidance);
  if ('options' in field) append(lines, options(locale, field));
  else if ('example' in words && field.kind !== 'prose') {
    const isText = shapeOfKind(field.kind) === 'text';
    const example = isText ? writeScalar(words.example, { flow: false }) : words.example;
    append(lines, comment(locale.ui.scaffold.example(example)));
  }
  return lines;
}

function options(locale: Locale, field: ChoiceField): string[] {
  const words = optionWords(locale, field);
  const intro = field.kind === 'choices' ? locale.ui.scaffold.choices : locale.ui.scaffold.choice;
  return [
    ...comment(intro),
    ...field.options.flatMap((option) =>
      comment(`${option}${locale.document.colon}${words[option] ?? ''}`, '  '),
    ),
  ];
}

/** The key of a question with an empty answer, and the questions below it. */
function keyLines(locale: Locale, field: Field, sessions: number): string[] {
  switch (field.kind) {
    case 'group':
      return [
        `${field.key}:`,
        ...indent(field.fields.flatMap((child) => fieldLines(locale, child, sessions))),
      ];
    case 'list': {
      const count = field.numbering === 'session' ? sessions : 1;
      const items = Array.from({ length: count }, (_, index) => itemLines(locale, field, index));
      return count === 0 ? [`${field.key}:`] : [`${field.key}:`, ...indent(items.flat())];
    }
    case 'prose':
      return [`${field.key}: |`];
    default:
      return [field.path === 'language' ? `${field.key}: ${locale.language}` : `${field.key}:`];
  }
}

/** An empty item; guidance stands in the first one only. */
function itemLines(locale: Locale, list: ListField, index: number): string[] {
  const { item } = list;
  const name = locale.fields[item.path].short;
  const intro = index === 0 ? comment(locale.ui.scaffold.copy(name)) : [''];
  if (item.kind !== 'group') return [...comment(locale.fields[item.path].guidance), '-'];
  const lines = item.fields.flatMap((field) =>
    index === 0 ? fieldLines(locale, field, 0) : keyLines(locale, field, 0),
  );
  const firstKey = lines.findIndex((line) => !line.startsWith('#'));
  return [
    ...intro,
    ...lines.slice(0, firstKey),
    `- ${lines[firstKey] ?? ''}`,
    ...indent(lines.slice(firstKey + 1)),
  ];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function comment(text: string, inset = ''): string[] {
  return wrapWords(text, WIDTH - 2 - inset.length).map((line) => `# ${inset}${line}`.trimEnd());
}
