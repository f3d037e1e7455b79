const MARK = '\uFEFF';

/** The text of a file in two parts: its byte order mark, which may be empty, and the rest. */
export function splitMark(text: string): { readonly mark: string; readonly rest: string } {
  return text.startsWith(MARK) ? { mark: MARK, rest: text.slice(1) } : { mark: '', rest: text };
}

/** A text without byte order marks, which are copied along with pieces of files. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, '');
}
