import type { BlockContent, ListItem, PhrasingContent } from 'mdast';
import { isAnswered, type Answer } from '../form/answer.ts';
import { answerBlocks, unknownBlocks } from './answer-blocks.ts';
import { answerInline, label } from './answer-inline.ts';
import type { DocumentContext } from './document-context.ts';
import { list, listItem, mark, paragraph, text } from './nodes.ts';

/**
 * A list of groups, numbered, as section B wants it: of each item its prose (the action), then its short parts in one
 * line, each with its label (addressee and timeframe).
 */
export function groupList(answer: Answer, context: DocumentContext): BlockContent[] {
  if (!isAnswered(answer.value) || !Array.isArray(answer.value)) return answerBlocks(answer, context);
  const items = answer.children.filter(({ value }) => isAnswered(value));
  return [
    list(
      'numbers',
      items.map((item) => groupItem(item, context)),
    ),
  ];
}

function groupItem(item: Answer, context: DocumentContext): ListItem {
  if (item.children.length === 0) return listItem(answerBlocks(item, context));
  const isLong = ({ field }: Answer) => field.kind === 'prose' || field.kind === 'list';
  const long = item.children.filter(isLong).flatMap((part) => answerBlocks(part, context));
  const short = labelledLine(
    item.children.filter((part) => !isLong(part)),
    context,
  );
  return listItem([...long, ...short, ...unknownBlocks(item, context)], mark('value', item.pointer));
}

/** `Addressed to: Member States · Timeframe: by the end of 2019` */
function labelledLine(parts: readonly Answer[], context: DocumentContext): BlockContent[] {
  const line = parts.flatMap((part): PhrasingContent[][] => {
    const inline = answerInline(part, context);
    if (inline.length === 0) return [];
    return [[...label(context.locale.fields[part.field.path].title, part.pointer, context), ...inline]];
  });
  if (line.length === 0) return [];
  return [
    paragraph(
      line.flatMap((part, index) => (index === 0 ? part : [text(context.locale.document.dot), ...part])),
    ),
  ];
}
