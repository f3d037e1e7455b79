import fc from 'fast-check';

/** What people type in any of the six languages, and what they paste. */
export const words = fc.constantFrom(
  'a',
  'word',
  'العربية',
  'عامًا',
  '\u2068BAPA+40\u2069',
  '中文文本',
  '\u{20000}',
  'é',
  'e\u0301',
  'हिन्दी',
  '한국어',
  '👨‍👩‍👧',
  '🇦🇷',
  '1\uFE0F\u20E3',
  '\u00AD',
  ' ',
  '  ',
  '\t',
  '—',
  '”',
  'x'.repeat(30),
);

/** Texts of one line. */
export const lines = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(''));

/** Texts of several lines. */
export const texts = fc
  .array(fc.oneof({ weight: 8, arbitrary: words }, fc.constantFrom('\n', '\n\n')), { maxLength: 30 })
  .map((parts) => parts.join(''));
