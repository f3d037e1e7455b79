/** Whether the lines of a text end with a carriage return alone, as on Macs before 2001. */
function endsInReturns(text: string): boolean {
  return text.includes('\r') && !text.includes('\n');
}

/** A text whose lines end with line feeds, at the same offsets, where they ended with carriage returns alone. */
export function withLineFeeds(text: string): string {
  return endsInReturns(text) ? text.replaceAll('\r', '\n') : text;
}

/** A changed text with the line ends of what it was, where those were carriage returns alone. */
export function likeLineEnds(text: string, was: string): string {
  return endsInReturns(was) ? text.replaceAll('\n', '\r') : text;
}

/** A changed text with all its lines ended as most lines of what it was. */
export function withLineEndsOf(was: string, text: string): string {
  const returns = was.split('\r\n').length - 1;
  const feeds = was.split('\n').length - 1 - returns;
  return returns > feeds ? text.replaceAll(/\r?\n/g, '\r\n') : likeLineEnds(text, was);
}
