import { parseSync, Visitor } from 'rolldown/utils';

/**
 * Code with quotes around its texts where the minifier put backquotes: V8 reads such a text letter by letter, and twice.
 * Every letter stays in its place, so that source maps hold; a text for which no quote will do is left.
 */
export function quoteStrings(fileName: string, code: string): string {
  const parts: string[] = [];
  const tagged = new Set<number>();
  let done = 0;
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi.start),
    TemplateLiteral: ({ start, end, expressions }) => {
      const inside = code.slice(start + 1, end - 1);
      const quote = ['"', "'"].find((one) => !inside.includes(one));
      if (expressions.length > 0 || tagged.has(start) || !quote || /[\n\r]|\\[`$]/.test(inside)) return;
      parts.push(code.slice(done, start), quote, inside, quote);
      done = end;
    },
  }).visit(parseSync(fileName, code).program);
  return parts.join('') + code.slice(done);
}
