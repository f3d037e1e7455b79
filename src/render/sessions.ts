import type { BlockContent, Heading, PhrasingContent } from 'mdast';
import { isAnswered, type Answer } from '../form/answer.ts';
import { answerBlocks, unknownBlocks } from './answer-blocks.ts';
import { answerInline } from './answer-inline.ts';
import type { DocumentContext } from './document-context.ts';
import { heading, mark, text } from './nodes.ts';

/**
 * Section F: each session under `Session I: theme, title`, numbered by its place in the list, with its parts under the
 * template's prompts. Action points follow the conclusions under the heading that names both.
 */
export function sessionSummaries(answer: Answer, context: DocumentContext): BlockContent[] {
  if (!isAnswered(answer.value) || !Array.isArray(answer.value)) return answerBlocks(answer, context);
  return answer.children.flatMap((session, index) =>
    isAnswered(session.value) ? sessionBlocks(session, index, context) : [],
  );
}

function sessionBlocks(session: Answer, index: number, context: DocumentContext): BlockContent[] {
  const named = session.children.filter(({ field }) => field.kind === 'text');
  const parts = session.children.filter(({ field }) => field.kind !== 'text');
  return [
    sessionHeading(session, index, named, context),
    ...(session.children.length === 0 ? answerBlocks(session, context) : []),
    ...withHeadings(parts, context),
    ...unknownBlocks(session, context),
  ];
}

function sessionHeading(
  session: Answer,
  index: number,
  named: readonly Answer[],
  context: DocumentContext,
): Heading {
  const { document } = context.locale;
  const names = named.map((part) => answerInline(part, context)).filter((name) => name.length > 0);
  const line = names.flatMap((name, place): PhrasingContent[] => [
    text(place === 0 ? document.colon : document.comma),
    ...name,
  ]);
  return heading(3, [text(document.session(index + 1)), ...line], mark('heading', session.pointer));
}

/** The parts of a session, each under its label; a list under the label of the prose before it. */
function withHeadings(parts: readonly Answer[], context: DocumentContext): BlockContent[] {
  let labelled = '';
  return parts.flatMap((part, index) => {
    const blocks = answerBlocks(part, context);
    const owner = part.field.kind === 'list' ? (parts[index - 1] ?? part) : part;
    if (blocks.length === 0 || labelled === owner.pointer) return blocks;
    labelled = owner.pointer;
    const name = text(context.locale.fields[owner.field.path].title);
    return [heading(4, [name], mark('label', owner.pointer)), ...blocks];
  });
}
