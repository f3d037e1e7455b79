import { element, joined, nothing, text, wrapper, type Markup } from './markup.ts';

/** A run of text. Its spaces stay; `properties` is the content of `w:rPr`. */
export function textRun(value: string, properties: Markup = nothing): Markup {
  return run(properties, textContent(value));
}

/** A run of finished content. */
export function run(properties: Markup, content: readonly Markup[]): Markup {
  return element('w:r', {}, [wrapper('w:rPr', [properties]), joined(content)]);
}

/** Hyphens that Word has elements of its own for: as letters it would print a soft one in mid-line. */
const HYPHENS: Readonly<Record<string, Markup>> = {
  '\u00AD': element('w:softHyphen', {}),
  '\u2011': element('w:noBreakHyphen', {}),
};
const HYPHEN = /([\u00AD\u2011])/;

/** The content of a run: text, and its hyphens. */
export function textContent(value: string): Markup[] {
  if (!HYPHEN.test(value)) return [textElement(value)];
  const parts = value.split(HYPHEN).filter((part) => part !== '');
  return parts.map((part) => HYPHENS[part] ?? textElement(part));
}

function textElement(value: string): Markup {
  return element('w:t', { 'xml:space': 'preserve' }, [text(value)]);
}

/** One font for all scripts. */
export function font(name: string): Markup {
  return element('w:rFonts', { 'w:ascii': name, 'w:cs': name, 'w:eastAsia': name, 'w:hAnsi': name });
}
