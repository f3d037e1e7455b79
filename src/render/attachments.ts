import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { isAnswered, walkAnswers, type Answer } from '../form/answer.ts';
import { fits } from '../form/kinds.ts';
import { answerBlocks, unknownBlocks } from './answer-blocks.ts';
import { answerInline, label } from './answer-inline.ts';
import { typedInline } from './as-typed.ts';
import type { DocumentContext } from './document-context.ts';
import { list, listItem, paragraph, text } from './nodes.ts';

/**
 * The attachments as bullets: what each is, and the name of its file. Where it lies concerns the author's computer only,
 * unless two files have one name.
 */
export function attachmentList(answer: Answer, context: DocumentContext): BlockContent[] {
  if (!isAnswered(answer.value) || answer.children.length === 0) return answerBlocks(answer, context);
  const paths = new Set([...walkAnswers(answer.children)].filter(isPath).map(({ value }) => value as string));
  const shared = repeated([...paths].map(nameOf));
  const inline: Inline = (part) => {
    if (!isPath(part)) return answerInline(part, context);
    const path = part.value as string;
    const name = nameOf(path);
    return typedInline(shared.has(name) ? path : name, part.pointer, context.locale.document);
  };
  const items = answer.children.flatMap((part) => labelledItem(part, inline, context));
  return [...(items.length === 0 ? [] : [list('bullets', items)]), ...unknownBlocks(answer, context)];
}

type Inline = (part: Answer) => PhrasingContent[];

function isPath({ field, value }: Answer): boolean {
  return field.kind === 'path' && isAnswered(value) && fits('path', value);
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1)?.trim() || path;
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

function labelledItem(part: Answer, inline: Inline, context: DocumentContext): ListItem[] {
  const [name, colon] = label(context.locale.fields[part.field.path].title, part.pointer, context);
  if (!name || !colon) return [];
  if (part.field.kind === 'list' && isAnswered(part.value) && Array.isArray(part.value)) {
    const items = part.children.filter(({ value }) => isAnswered(value));
    const paths = items.map((item) => listItem([paragraph(inline(item))]));
    const end = text(context.locale.document.colon.trimEnd());
    return [listItem([paragraph([name, end]), list('bullets', paths)])];
  }
  const details = inline(part);
  return details.length === 0 ? [] : [listItem([paragraph([name, colon, ...details])])];
}
