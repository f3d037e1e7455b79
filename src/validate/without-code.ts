/** A text with its code made blank, in which nothing is a mark of Markdown. */
export function withoutCode(text: string): string {
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      const isFence = /^[ \t]*(?:`{3}|~{3})/.test(line);
      if (isFence) isCode = !isCode;
      return isFence || isCode
        ? ' '.repeat(line.length)
        : line.replaceAll(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    })
    .join('\n');
}
