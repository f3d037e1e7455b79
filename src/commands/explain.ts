import { showSpaces } from '../text/unprintable.ts';
import type { Io, Style } from '../edge/io.ts';
import { createStyle } from '../io/style.ts';
import { chooseLanguage, loadExplanations, loadLocale } from '../locales/index.ts';
import type { Explanations, Locale } from '../locales/locale.ts';
import { SEVERITY_COLORS } from '../show/severity-colors.ts';
import { UserError } from '../show/user-error.ts';
import { cutText } from '../text/cut-text.ts';
import { columnsOf } from '../text/graphemes.ts';
import { nearestName } from '../text/near-names.ts';
import { wrapLines } from '../text/wrap-text.ts';
import type { Code } from '../diagnostics/args.ts';
import { SEVERITIES } from '../diagnostics/diagnostic.ts';
import { greatest } from '../text/lists.ts';

/** In columns of the terminal: longer lines are hard to read. */
const WIDEST = 100;
/** In columns: where a title beside its code would get less, it goes below. */
const LEAST_FOR_TITLE = 24;
const INSET = '    ';

/**
 * Explains what a code means, or lists all codes.
 * @returns 0
 * @throws UserError for a code that does not exist
 */
export async function explain(
  code: string | undefined,
  options: { readonly lang?: string },
  io: Io,
): Promise<number> {
  const locale = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  const explanations = await loadExplanations(locale.language);
  const style = await createStyle(io.stdout.colorLevel);
  const columns = Math.min(WIDEST, io.stdout.columns);
  const wanted = code?.trim().toLowerCase();
  if (wanted !== undefined && !Object.hasOwn(SEVERITIES, wanted)) {
    throw new UserError(locale.ui.explain.unknown(wanted, nearestName(wanted, Object.keys(SEVERITIES))));
  }
  const lines =
    wanted === undefined
      ? listCodes(explanations, locale, style, columns)
      : explainCode(wanted as Code, explanations, locale, style, columns);
  await io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function listCodes(explanations: Explanations, locale: Locale, style: Style, columns: number): string[] {
  const codes = Object.keys(SEVERITIES) as Code[];
  const { severity: words, explain: ui } = locale.ui;
  const codeWidth = greatest(codes.map((code) => code.length));
  const wordWidth = greatest(Object.values(words).map(columnsOf));
  const room = columns - codeWidth - wordWidth - 4;
  const rows = codes.flatMap((code) => {
    const word = words[SEVERITIES[code]];
    const name = style[SEVERITY_COLORS[SEVERITIES[code]]](word);
    const { title } = explanations[code];
    if (room < LEAST_FOR_TITLE)
      return [style.bold(code), ...inset(`${name}${locale.document.colon}${title}`, columns)];
    const head = `${style.bold(code.padEnd(codeWidth))}  ${name}${' '.repeat(wordWidth - columnsOf(word))}  `;
    return hang(head, title, codeWidth + wordWidth + 4, columns);
  });
  return [...rows, '', ...wrapLines(ui.more, columns)];
}

/** A text beside its head, its further lines below its first. */
function hang(head: string, text: string, width: number, columns: number): string[] {
  return wrapLines(text, columns - width).map(
    (line, index) => (index === 0 ? head : ' '.repeat(width)) + line,
  );
}

function inset(text: string, columns: number): string[] {
  return wrapLines(text, columns - INSET.length).map((line) => INSET + line);
}

function explainCode(
  code: Code,
  explanations: Explanations,
  locale: Locale,
  style: Style,
  columns: number,
): string[] {
  const { title, meaning, why, before, after } = explanations[code];
  const { ui, document } = locale;
  const severity = SEVERITIES[code];
  const head = `${style[SEVERITY_COLORS[severity]](style.bold(ui.severity[severity]))} ${style.bold(code)}${document.colon}${title}`;
  // Examples are typed, not read on: no line is wrapped.
  const example = (text: string) =>
    text
      .split('\n')
      .map((line) => INSET + cutText(showSpaces(line, code === 'unusual-space'), columns - INSET.length));
  return [
    ...wrapLines(head, columns),
    '',
    ...wrapLines(meaning, columns),
    '',
    ...wrapLines(`${style.bold(ui.explain.why)}${document.colon}${why}`, columns),
    '',
    style.bold(ui.explain.before),
    ...example(before),
    '',
    style.bold(ui.explain.after),
    ...example(after),
  ];
}
