import { parse, stringify } from 'yaml';

/** Sessions that fill a page of the Word file, as LibreOffice lays it out. */
const SESSIONS_PER_PAGE = 2.35;

/**
 * Makes a report of about so many pages from a short one, whose sessions come again and again, with words added so
 * that no paragraph stands there twice.
 * @returns YAML
 */
export function longReport(yaml: string, pages: number): string {
  const report = parse(yaml) as { readonly sessions: readonly unknown[] };
  const count = Math.round(pages * SESSIONS_PER_PAGE);
  const sessions = Array.from({ length: count }, (_, index): unknown => {
    const session = JSON.stringify(report.sessions[index % report.sessions.length]);
    return JSON.parse(
      session
        .replaceAll(/\b[a-z]{2,3} /g, `$&${index + 1} `)
        .replaceAll('"title":"', `"title":"${index + 1}: `),
    );
  });
  return stringify({ ...report, sessions });
}
