const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Writes a text that is free of what XML cannot hold as the content of an element or the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"\n]/g, (mark) => ESCAPES[mark] ?? mark);
}
