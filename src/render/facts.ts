import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { Answer } from '../form/answer.ts';
import { answerInline } from './answer-inline.ts';
import type { DocumentContext } from './document-context.ts';
import { cell, mark, text } from './nodes.ts';

/**
 * The table of facts: what the template asks for above section A, in its order, then what kind of consultation it was.
 * Rows without an answer are left out, except, in drafts, required ones.
 */
export function factsTable(answers: readonly Answer[], context: DocumentContext): Table {
  const { item, details } = context.locale.document;
  const isChoice = ({ field }: Answer) => field.kind === 'choice' || field.kind === 'choices';
  const ordered = [...answers.filter((answer) => !isChoice(answer)), ...answers.filter(isChoice)];
  const rows = ordered.flatMap((answer) => factRow(answer, context));
  return {
    type: 'table',
    align: [null, null],
    children: [row([text(item)], [text(details)]), ...rows],
    data: { bapa: mark('facts') },
  };
}

function factRow(answer: Answer, context: DocumentContext): TableRow[] {
  const details = answerInline(answer, context);
  if (details.length === 0) return [];
  const name = context.locale.fields[answer.field.path].title;
  return [row([text(name, mark('label', answer.pointer))], details)];
}

function row(left: PhrasingContent[], right: PhrasingContent[]): TableRow {
  return { type: 'tableRow', children: [cell(left), cell(right)] };
}
