/** Characters of Chinese, which Japanese writes too: for `[…]` in a pattern with the flag `u`. */
export const HAN =
  '\u2E80-\u2FD5\u3005-\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFD}';
/** The letters of Japanese. */
export const KANA = '\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\uFF66-\uFF9D';
/** All that is written without spaces between words, its marks and forms of full width too. */
export const EAST_ASIAN = `${HAN}${KANA}\u3000-\u303F\u3100-\u312F\u31A0-\u31BF\uFF00-\uFFEF`;

/** Marks that may not end a line, and marks that may not begin one. */
export const OPENING_MARKS = '（《〈“‘「『【［｛';
export const CLOSING_MARKS = '）》〉”’」』】］｝，。、；：！？…—·～％';
