/** The part of a list of blocks of lines that fits into so many lines and shows the selected block. */
export function fitWindow(blocks: readonly (readonly string[])[], selected: number, room: number): string[] {
  const lines = blocks.flat();
  if (lines.length <= room) return lines;
  const before = blocks.slice(0, selected).reduce((sum, block) => sum + block.length, 0);
  const height = blocks[selected]?.length ?? 0;
  const wanted = before - Math.floor((room - height) / 2);
  const start = Math.max(0, Math.min(lines.length - room, Math.min(wanted, before)));
  const cut = lines.slice(start, start + Math.max(1, room));
  // What is not shown is hinted at, as a list that fills the screen looks complete.
  if (start > 0 && before > start) cut[0] = '  ⋮';
  if (start + room < lines.length && before + height < start + room) cut[cut.length - 1] = '  ⋮';
  return cut;
}
