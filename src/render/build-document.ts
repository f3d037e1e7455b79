import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { isAnswered, isMapping, listAnswers, walkAnswers, type Answer } from '../form/answer.ts';
import type { Form, Section } from '../form/field.ts';
import { directionOf } from '../locales/formatters.ts';
import type { Locale } from '../locales/locale.ts';
import type { ReadProse } from '../prose/prose.ts';
import { findTooComplex } from '../prose/too-complex.ts';
import { answerBlocks, unknownEntries } from './answer-blocks.ts';
import { answerInline, choiceWords } from './answer-inline.ts';
import { typedLine } from './as-typed.ts';
import { attachmentList } from './attachments.ts';
import type { DocumentContext } from './document-context.ts';
import { factsTable } from './facts.ts';
import { Footnotes } from './footnotes.ts';
import { heading, mark, paragraph, strong, text } from './nodes.ts';
import { groupList } from './recommendations.ts';
import type { ReportDocument } from './report-document.ts';
import { sectionTitle } from '../locales/words.ts';
import { sessionSummaries } from './sessions.ts';

/** What a document is made with besides the report. */
export interface BuildOptions {
  readonly form: Form;
  /** The words of the report's language. */
  readonly locale: Locale;
  /** Marks the document as a draft and shows where required answers are missing. */
  readonly draft: boolean;
  /** Its trees may be shared: what a document needs otherwise, it makes anew. */
  readonly readProse: ReadProse;
}

/**
 * Turns the value of a report, checked or not, into the document that every writer takes: the template's title line and
 * the consultation's title, the table of facts, sections A to G under their official headings, and the attachments.
 * Nothing that the author wrote is left out: what is of the wrong shape, and what the form does not know, is shown as
 * typed and marked. Never throws.
 */
export function buildDocument(value: unknown, options: BuildOptions): ReportDocument {
  const { form, locale, draft, readProse } = options;
  const listed = listAnswers(form, value);
  const plain = findTooComplex([...walkAnswers(listed)]);
  const context: DocumentContext = { form, locale, draft, plain, readProse, footnotes: new Footnotes() };
  const answers = new Map(listed.map((answer) => [answer.field.key, answer]));
  const answersOf = (section: Section) =>
    section.fields.flatMap(({ key }) => {
      const answer = answers.get(key);
      return answer ? [answer] : [];
    });
  const report = isMapping(value) ? value : { report: value };
  const children: RootContent[] = [
    ...titleBlocks(answers.get('title'), context),
    ...form.sections.flatMap((section) => sectionBlocks(section, answersOf(section), context)),
    ...unknownEntries(report, new Set(answers.keys()), '', context),
  ];
  const language = languageOf(answers.get('language'), locale);
  return {
    language,
    direction: directionOf(language),
    ...(language === locale.language ? {} : { wordsLanguage: locale.language }),
    draft,
    properties: propertiesOf([...answers.values()], locale),
    words: locale.document,
    root: { type: 'root', children: [...children, ...context.footnotes.definitions] },
  };
}

function titleBlocks(title: Answer | undefined, context: DocumentContext): BlockContent[] {
  const { series, draft, draftNote, gap } = context.locale.document;
  const line: PhrasingContent[] = title ? answerInline(title, context) : [];
  return [
    ...(context.draft ? [paragraph([strong(text(draft)), text(`${gap}${draftNote}`)], mark('draft'))] : []),
    paragraph([text(series)], mark('series')),
    ...(line.length > 0 ? [heading(1, line, mark('title', title?.pointer))] : []),
  ];
}

type Body = (answer: Answer, context: DocumentContext) => BlockContent[];

/** How the fields of a section are shown, where it is not simply as text or a numbered list. */
const BODIES: Readonly<Record<string, Body>> = {
  recommendations: groupList,
  sessions: sessionSummaries,
  attachments: attachmentList,
};

function sectionBlocks(
  section: Section,
  answers: readonly Answer[],
  context: DocumentContext,
): RootContent[] {
  if (section.fields.length > 1) return [factsTable(answers.filter(isFact), context)];
  const name = sectionTitle(context.locale, section, 'title');
  return answers.flatMap((answer) => {
    const { field, pointer } = answer;
    const blocks = (BODIES[field.key] ?? answerBlocks)(answer, context);
    if (blocks.length === 0) return [];
    return [heading(2, [text(name)], mark('heading', pointer)), ...blocks];
  });
}

/** The title stands above the table, and the language shows itself, unless there is something wrong with it. */
function isFact({ field, value }: Answer): boolean {
  if (field.key === 'language') return !(field.kind === 'choice' && field.options.includes(value as string));
  return field.key !== 'title';
}

function languageOf(answer: Answer | undefined, locale: Locale): ReportDocument['language'] {
  const field = answer?.field;
  const known = field?.kind === 'choice' && field.options.includes(answer?.value as string);
  return known ? (answer?.value as ReportDocument['language']) : locale.language;
}

/** What file managers and search engines of the receiving office show: title, authors, kind, themes and place. */
function propertiesOf(answers: readonly Answer[], locale: Locale): ReportDocument['properties'] {
  const lines = (path: string) =>
    [...walkAnswers(answers)]
      .filter(({ field, value }) => field.path === path && isAnswered(value))
      .map(({ value }) => typedLine(value, locale.document));
  const chosen = answers
    .filter(({ field }) => field.key === 'type' || field.key === 'themes')
    .flatMap(({ field, value }) => [value].flat().map((one) => choiceWords(locale, field, one) ?? ''))
    .map((words) => (words.split(/[:：]/)[0] ?? '').trim());
  return {
    title: lines('title')[0] ?? locale.document.series,
    author: lines('prepared_by[].name').join(locale.document.semicolon),
    keywords: [...chosen, ...lines('venue.city'), ...lines('venue.country')].filter(Boolean),
  };
}
