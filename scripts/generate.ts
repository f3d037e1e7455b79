/**
 * Writes everything that is derived from the form: field paths, report types, the compiled validator, and for each
 * language the editor's schema and the template. With --check it writes nothing and fails if a file is out of step.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { buildForm } from '../src/form/build-form.ts';
import type { FormSchema } from '../src/form/form-schema.ts';
import type { Locale } from '../src/locales/locale.ts';

const HEADER = '// Generated from schemas/report.schema.json by `npm run generate`. Do not edit.\n';
const schema = JSON.parse(await readFile('schemas/report.schema.json', 'utf8')) as FormSchema;
const form = buildForm(schema);
const isCheck = process.argv.includes('--check');
const written = new Set<string>();
const stale: string[] = [];
/** What has no words yet, by language. */
const unworded: string[] = [];

const outputs = new Map<string, string>([
  ['src/generated/field-paths.ts', fieldPaths()],
  ['src/generated/report.ts', await reportTypes()],
  ['src/generated/countries.ts', countries(await readFile('data/countries.csv', 'utf8'))],
  ['src/generated/validator.js', validator()],
  [
    'src/generated/validator.d.ts',
    `${HEADER}\nimport type { ErrorObject } from 'ajv';\n\nexport declare const validate: ((value: unknown) => boolean) & { errors?: ErrorObject[] | null };\n`,
  ],
]);
// Written before the languages are read, so that the compiler can ask for the words of a new question.
await bringUpToDate();
await addLanguages();
await addReadme();
await bringUpToDate();

if (unworded.length > 0) {
  console.error(`These need words first; \`npm run check:types\` says where:\n${unworded.join('\n')}`);
  process.exitCode = 1;
} else if (isCheck && stale.length > 0) {
  console.error(`Out of step with the form; run \`npm run generate\`:\n${stale.join('\n')}`);
  process.exitCode = 1;
} else {
  console.error(`Generated files: ${written.size}, changed: ${stale.length}`);
}

/** Writes the outputs that are new or other than before; with --check, only remembers them. */
async function bringUpToDate(): Promise<void> {
  for (const [path, content] of outputs) {
    if (written.has(path)) continue;
    written.add(path);
    const isFinal = path.endsWith('.yaml') || path.endsWith('validator.js');
    const wanted = isFinal ? content : await pretty(path, content);
    const present = await readFile(path, 'utf8').catch(() => undefined);
    if (present === wanted) continue;
    stale.push(path);
    if (!isCheck) await writeFile(path, wanted);
  }
}

async function pretty(path: string, content: string): Promise<string> {
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}

function fieldPaths(): string {
  const fields = [...form.byPath.values()];
  const isLeaf = (kind: string) => kind !== 'group' && kind !== 'list';
  const union = (paths: string[]) => paths.map((path) => `| '${path}'`).join('\n');
  const choices = fields.flatMap((field) =>
    'options' in field
      ? [`'${field.path}': ${field.options.map((option) => `'${option}'`).join(' | ')};`]
      : [],
  );
  return `${HEADER}
/** Fields that a person answers. */
export type LeafPath =
${union(fields.filter((field) => isLeaf(field.kind)).map((field) => field.path))};

/** Groups and lists of fields. */
export type BranchPath =
${union(fields.filter((field) => !isLeaf(field.kind)).map((field) => field.path))};

/** Every field of the form; \`[]\` stands for an item of a list. */
export type FieldPath = LeafPath | BranchPath;

/** The parts of the template. */
export type SectionName =
${union(form.sections.map(({ name }) => name))};

/** The options of each choice. */
export interface Choices {
${choices.join('\n')}
}
`;
}

/** Codes and names of States, a line each: what `data/countries.csv` has besides, the program does not need. */
function countries(csv: string): string {
  const [head = '', ...rows] = csv.trim().split('\n');
  const names = head.split(',');
  const columns = ['alpha2', 'alpha3', 'en', 'fr', 'es', 'ru', 'zh', 'ar'].map((name) => names.indexOf(name));
  const lines = rows.map((row) => {
    const cells = row.split(',');
    return columns.map((column) => cells[column]).join('|');
  });
  const header = HEADER.replace('schemas/report.schema.json', 'data/countries.csv');
  return `${header}\n/** alpha-2 and alpha-3 code, then the name in English, French, Spanish, Russian, Chinese and Arabic. */\nexport const COUNTRIES = \`\n${lines.join('\n')}\n\`;\n`;
}

async function reportTypes(): Promise<string> {
  const named = { ...withoutWords(schema), title: 'Report' };
  return compile(named, 'Report', { bannerComment: HEADER, format: false });
}

/**
 * ajv's validator as one ES module. `required` is left out: what is missing is found by walking the form, where it
 * can be told once, at its highest place.
 */
function validator(): string {
  const code = { source: true, esm: true, lines: true };
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    validateFormats: false,
    messages: false,
    code,
  });
  const validate = ajv.compile(withoutWords(schema, ['required', 'x-bapa', '$schema', 'format']));
  return HEADER + standalone.default(ajv, validate);
}

/** The schema without titles, guidance and examples, and without the keywords named. */
function withoutWords(value: FormSchema, keywords: readonly string[] = []): Record<string, unknown> {
  const drop = new Set(['title', 'description', 'examples', ...keywords]);
  const isProperty = (part: unknown) => typeof part === 'object' && part !== null && 'type' in part;
  const text = JSON.stringify(value, (key, part: unknown) =>
    drop.has(key) && !isProperty(part) ? undefined : part,
  );
  return JSON.parse(text) as Record<string, unknown>;
}

/** For each language: the schema for editors, and the template that `bapa init` writes. */
async function addLanguages(): Promise<void> {
  const [{ LANGUAGES, loadLocale }, { editorSchema }, { scaffold }] = await Promise.all([
    import('../src/locales/index.ts'),
    import('../src/form/editor-schema.ts'),
    import('../src/report/scaffold.ts'),
  ]);
  for (const language of LANGUAGES) {
    const locale = await loadLocale(language);
    const lacking = lackingWords(locale);
    if (lacking.length > 0) {
      unworded.push(`${language}: ${lacking.join(', ')}`);
      continue;
    }
    outputs.set(
      `schemas/report.${language}.schema.json`,
      JSON.stringify(editorSchema(schema, locale), null, 2),
    );
    outputs.set(`templates/report.${language}.yaml`, scaffold(locale, { sessions: 1 }));
  }
}

/** The questions and options of the form for which a language has no words. */
function lackingWords({ fields, choices }: Locale): string[] {
  const worded: Readonly<Record<string, Readonly<Record<string, string>>>> = choices;
  return [...form.byPath.values()].flatMap((field) => {
    const options = 'options' in field ? field.options : [];
    const open = options.filter((option) => !worded[field.path]?.[option]);
    return [...(field.path in fields ? [] : [field.path]), ...open.map((one) => `${field.path}: ${one}`)];
  });
}

/** The table of codes in the README. */
async function addReadme(): Promise<void> {
  const { withCodeTable } = await import('./code-table.ts');
  outputs.set('README.md', withCodeTable(await readFile('README.md', 'utf8')));
}
