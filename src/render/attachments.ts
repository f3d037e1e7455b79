import type { BlockContent, ListItem } from 'mdast';
import { isAnswered, type Answer } from '../form/answer.ts';
import { answerBlocks, unknownBlocks } from './answer-blocks.ts';
import { answerInline, label } from './answer-inline.ts';
import type { DocumentContext } from './document-context.ts';
import { list, listItem, paragraph, text } from './nodes.ts';

/** A group of short fields as bullets `Concept note: path`, lists among them as bullets below. */
export function labelledList(answer: Answer, context: DocumentContext): BlockContent[] {
  if (!isAnswered(answer.value) || answer.children.length === 0) return answerBlocks(answer, context);
  const items = answer.children.flatMap((part) => labelledItem(part, context));
  return [...(items.length === 0 ? [] : [list('bullets', items)]), ...unknownBlocks(answer, context)];
}

function labelledItem(part: Answer, context: DocumentContext): ListItem[] {
  const [name, colon] = label(context.locale.fields[part.field.path].title, part.pointer, context);
  if (!name || !colon) return [];
  if (part.field.kind === 'list' && isAnswered(part.value) && Array.isArray(part.value)) {
    const items = part.children.filter(({ value }) => isAnswered(value));
    const paths = items.map((item) => listItem([paragraph(answerInline(item, context))]));
    const end = text(context.locale.document.colon.trimEnd());
    return [listItem([paragraph([name, end]), list('bullets', paths)])];
  }
  const inline = answerInline(part, context);
  return inline.length === 0 ? [] : [listItem([paragraph([name, colon, ...inline])])];
}
