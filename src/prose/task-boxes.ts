import type { Extension, Token, CompileContext } from 'mdast-util-from-markdown';

/**
 * Boxes of task lists. Where `[ ]` opens a paragraph below an empty item, the usual extension takes it for a box though
 * no item holds it, and its signs would be lost: there it stays text.
 */
export const taskBoxes: Extension = {
  exit: { taskListCheckValueChecked: exitBox, taskListCheckValueUnchecked: exitBox },
};

function exitBox(this: CompileContext, token: Token): undefined {
  const item = this.stack.at(-2);
  const paragraph = this.stack.at(-1);
  const checked = (token.type as string) === 'taskListCheckValueChecked';
  if (item?.type === 'listItem') {
    item.checked = checked;
  } else if (paragraph?.type === 'paragraph') {
    const position = { start: token.start, end: token.end };
    paragraph.children.push({ type: 'text', value: checked ? '[x]' : '[ ]', position });
  }
}
