import type { DocumentWords } from '../locales/locale.ts';

/** The style sheet of an HTML document: readable on a phone and on paper, A4 or letter, in any direction of writing. */
export function styleSheet(words: DocumentWords, draft: boolean): string {
  return [SCREEN, PRINT, pageNumbers(words), ...(draft ? [DRAFT] : [])].join('\n');
}

const SCREEN = `
:root { color-scheme: light; --text: #1b1f24; --quiet: #4a5560; --line: #c9d1d9; --accent: #0b4f8a; --mark: #8a3b00; --tint: #f3f6f9; }
* { box-sizing: border-box; }
html { font: 100%/1.6 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Naskh Arabic', 'Geeza Pro', 'PingFang SC',
  'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; color: var(--text); background: #fff; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.3; text-wrap: balance; }
h1 { margin: .5rem 0 1.5rem; font-size: 1.75rem; color: var(--accent); }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent); font-size: 1.25rem; color: var(--accent); }
h3 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem; color: var(--quiet); }
p, ul, ol, blockquote, pre, table { margin: 0 0 .75rem; }
img { max-width: 100%; height: auto; }
ul, ol { padding-inline-start: 1.75rem; }
li { margin-block: .25rem; }
li > ul, li > ol { margin-bottom: 0; }
.contains-task-list { list-style: none; padding-inline-start: .5rem; }
a { color: var(--accent); }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); color: var(--quiet); }
code { font: .9em/1.5 Consolas, 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace; background: var(--tint); padding: .1em .3em; }
pre { padding: .75rem 1rem; background: var(--tint); white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { padding: 0; }
hr { margin: 1.5rem 0; border: 0; border-top: 1px solid var(--line); }
.series { margin: 0; color: var(--quiet); }
.table { overflow-x: auto; margin-bottom: .75rem; }
table { width: 100%; margin: 0; border-collapse: collapse; font-size: .95rem; }
caption { padding: .25rem 0; text-align: start; color: var(--quiet); }
th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
th { background: var(--tint); font-weight: 600; }
.facts td { overflow-wrap: anywhere; }
.facts ul { margin: 0; padding: 0; list-style: none; }
.facts li { margin: 0 0 .35rem; }
.facts li:last-child { margin: 0; }
.facts th[scope='row'] { width: 30%; }
.center { text-align: center; }
.right { text-align: right; }
.left { text-align: left; }
.draft { padding: .6rem .9rem; border: 2px solid var(--mark); color: var(--mark); }
td bdi[dir] { white-space: nowrap; }
.label, p .label, li .label { font-weight: 600; }
.unanswered, .misfit { color: var(--mark); }
.stamp { display: none; }
sup { line-height: 0; }
.footnotes { font-size: .9rem; }
@media (max-width: 30rem) {
  main { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  th, td { padding: .35rem .4rem; }
}`;

const PRINT = `
@page { size: A4; margin: 2.2cm 2cm 2.2cm; }
@media print {
  html { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, li > p, .draft { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  a { color: inherit; }
  .data-footnote-backref { display: none; }
  th, .draft, pre, code { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

/** What is fixed to the page is printed on every one. */
const DRAFT = `
@media print {
  .stamp { display: block; position: fixed; inset: 35% 0 auto; text-align: center; font-size: 120pt; font-weight: 700;
    letter-spacing: .1em; color: rgb(138 59 0 / 12%); transform: rotate(-35deg); z-index: -1; }
}`;

function pageNumbers({ page: [before, between, after] }: DocumentWords): string {
  const number = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  return `@page { @bottom-center { content: ${number}; font: 9pt Arial, sans-serif; color: #4a5560; } }`;
}

/** A text as CSS writes it. */
function quoted(words: string): string {
  return `"${words.replace(/["\\\n\r<]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
}
