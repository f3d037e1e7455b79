import type { ListItem } from 'mdast';
import { addParagraph } from './add-paragraph.ts';
import type { Context, State } from './context.ts';

/** Sets the space after the paragraph written last: the styles of items and lines of code have little. */
export function spaceAfter({ last }: State, after: number): void {
  if (last) last.properties = { ...last.properties, spacing: { ...last.properties.spacing, after } };
}

/** An item's mark waits for its first paragraph; in `- - x` the outer mark is shown. */
export function markItem(
  node: ListItem,
  { list, level, loose = false, number }: Context,
  state: State,
): void {
  const plan = list?.levels[level];
  if (!list || !plan) return;
  const counts = number !== undefined;
  if (state.marker && (state.marker.counts || !counts)) return;
  const typed = plan.kind === 'typed';
  const text = (typed && counts ? [`${number}.`] : []).concat(boxOf(node));
  state.marker = { list: list.id, level, counts, typed, text, loose };
}

function boxOf({ checked }: ListItem): string[] {
  return typeof checked === 'boolean' ? [checked ? '☒' : '☐'] : [];
}

/** An item without text still counts. */
export function finishItem(marker: State['marker'], context: Context, state: State): void {
  if (!marker || state.marker !== marker) return;
  if (marker.counts || marker.text.length > 0) addParagraph([], context, state);
  else state.marker = undefined;
}
