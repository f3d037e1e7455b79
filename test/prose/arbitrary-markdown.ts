import fc from 'fast-check';

/**
 * Pieces that mean something to Markdown, HTML or a writing system, to be strung together at random. Numbers only at the
 * beginning of a line: an address such as `http://a.bc.1` is a link on GitHub and none for browsers, hence none for us.
 */
const PIECES = [
  'a', 'word', '中文', '，', '。', '“', '”', ' ', '  ', '\n', '\n\n', '\n\n', '*', '**', '_', '__', '~~', '~', '`', '``',
  '```\n', '# ', '- ', '* ', '+ ', '\n1. ', '\n3) ', '> ', '    ', '\t', '|', '|-|-|\n', '|a|b|\n|-|-|\n', '[', '](x)',
  '](http://a.b/c)', '![', '[x]', '[^1]', '\n\n[^1]: note', '\n\n[^2]: n2 [^1]', '\n[r]: http://r.r\n', '[r]', '<', '>',
  '<b>', '</b>', '<br>', '<div>\n', '</div>\n', '<name of>', '<!--', '-->', '&amp;', '&lt;', '&#32;', '&nbsp;', '&', '\\',
  '\\\n', '  \n', 'www.a.bc', 'http://a.bc', 'a@b.cd', '<http://a.b>', '---\n', '===\n', '[ ] ', '!', '.', '(', ')', '"',
  "'", 'é', 'العربية', '\u200F', '😀', '\r\n', '\u00A0', '^', '$', '{', '+', '=', '/', '<script>', '</script>',
]; // prettier-ignore

/** Texts as people, and those who want to break things, might write them. */
export const arbitraryMarkdown = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((pieces) => pieces.join(''));
