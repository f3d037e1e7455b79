/** Elements of HTML, past and present, that stand inside a line: without their tags the words around them still join. */
const INLINE =
  'a abbr acronym b basefont bdi bdo big blink cite code data del dfn em font i ins kbd label mark math nobr output q rb ' +
  'rp rt rtc ruby s samp small span strike strong sub sup svg time tt u var wbr';

/** Elements that part words: a line break, a cell, a block. */
const PARTING =
  'address applet area article aside audio base bgsound blockquote body br button canvas caption center col colgroup ' +
  'datalist dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
  'head header hgroup hr html iframe img input isindex keygen legend li link listing main map marquee menu menuitem meta ' +
  'meter nav noembed noframes noscript object ol optgroup option p param picture plaintext pre progress script search ' +
  'section select slot source spacer style summary table tbody td template textarea tfoot th thead title tr track ul ' +
  'video xmp';

const inline = new Set(INLINE.split(' '));
const parting = new Set(PARTING.split(' '));

/** Whether a tag of this name, in lower case, is HTML at all, and whether it parts the words before and after it. */
export function htmlElement(name: string): 'inline' | 'parting' | undefined {
  return inline.has(name) ? 'inline' : parting.has(name) ? 'parting' : undefined;
}

/** Attributes that stand without a value; with any other, `<address of the venue>` is words and no tag. */
export const BOOLEAN_ATTRIBUTES = new Set(
  (
    'allowfullscreen async autofocus autoplay checked compact controls declare default defer disabled download draggable ' +
    'formnovalidate hidden inert ismap itemscope loop multiple muted nohref nomodule noresize noshade novalidate nowrap ' +
    'open playsinline readonly required reversed scoped seamless selected'
  ).split(' '),
);
