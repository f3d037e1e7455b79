const NOT_XML =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without what XML 1.0 cannot hold: one such character makes Word refuse the whole file. */
export function cleanText(text: string): string {
  return text.replace(NOT_XML, '');
}

/** Escapes text for an XML element or attribute. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The width of a text in letters: a Chinese character takes the place of two. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}

/** The first words of a text, at most `width` letters wide, with an ellipsis where some are left out. */
export function shorten(text: string, width: number): string {
  const all = text.replace(/\s+/g, ' ').trim();
  if (widthOf(all) <= width) return all;
  let cut = '';
  for (const character of all.slice(0, width)) {
    if (widthOf(cut + character) >= width) break;
    cut += character;
  }
  const words = cut.replace(/\s+\S*$/, '');
  return `${(words.length > cut.length / 2 ? words : cut).replace(/[\s,;:،؛，；：]+$/, '')}…`;
}
