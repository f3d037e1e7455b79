import stringWidth from 'fast-string-width';
import type { Io, Style } from '../io/io.ts';
import { createStyle } from '../io/style.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { wrapWords } from '../locales/wrap-words.ts';
import { UserError } from '../show/user-error.ts';
import { SEVERITIES, type Code, type Severity } from '../validate/diagnostic.ts';
import { nearestName } from '../validate/nearest-name.ts';

const MAX_COLUMNS = 100;
const COLORS = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<
  Severity,
  keyof Style
>;

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
  const style = await createStyle(io.stdout.colorLevel);
  const columns = Math.min(MAX_COLUMNS, io.stdout.columns);
  const wanted = code?.trim().toLowerCase();
  if (wanted !== undefined && !Object.hasOwn(SEVERITIES, wanted)) {
    throw new UserError(locale.ui.explain.unknown(wanted, nearestName(wanted, Object.keys(SEVERITIES))));
  }
  const lines =
    wanted === undefined ? listCodes(locale, style) : explainCode(wanted as Code, locale, style, columns);
  await io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function listCodes(locale: Locale, style: Style): string[] {
  const codes = Object.keys(SEVERITIES) as Code[];
  const width = Math.max(...codes.map((code) => code.length));
  const severityWidth = Math.max(...codes.map((code) => stringWidth(locale.ui.severity[SEVERITIES[code]])));
  const rows = codes.map((code) => {
    const severity = SEVERITIES[code];
    const word = locale.ui.severity[severity];
    const name = style[COLORS[severity]](word) + ' '.repeat(severityWidth - stringWidth(word));
    return `${style.bold(code.padEnd(width))}  ${name}  ${locale.explanations[code].title}`;
  });
  return [...rows, '', locale.ui.explain.more];
}

function explainCode(code: Code, locale: Locale, style: Style, columns: number): string[] {
  const { title, meaning, why, before, after } = locale.explanations[code];
  const { ui, document } = locale;
  const severity = SEVERITIES[code];
  const head = `${style[COLORS[severity]](style.bold(ui.severity[severity]))} ${style.bold(code)}${document.colon}${title}`;
  const example = (text: string) => text.split('\n').map((line) => `    ${cut(line, columns - 4)}`);
  return [
    head,
    '',
    ...wrapWords(meaning, columns),
    '',
    ...wrapWords(`${style.bold(ui.explain.why)}${document.colon}${why}`, columns),
    '',
    style.bold(ui.explain.before),
    ...example(before),
    '',
    style.bold(ui.explain.after),
    ...example(after),
  ];
}

/** Examples are typed, not read on: no line is wrapped. Tabs and special spaces are made visible. */
function cut(line: string, width: number): string {
  const visible = line.replaceAll('\t', '→').replaceAll('\u00a0', '·');
  return visible.length > width ? `${visible.slice(0, width - 1)}…` : visible;
}
