import type { Io } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { UserError } from '../show/user-error.ts';
import { cutText } from '../text/cut-text.ts';
import { shown } from '../text/shown.ts';
import { MAX_PDF_SECONDS } from '../text/limits.ts';

/** The program's names: on PATH, and where its installers for macOS and Windows put it. */
const NAMES = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/**
 * Finds the program of LibreOffice: the one that BAPA_SOFFICE names, else the one that is installed.
 * @throws UserError where there is none
 */
export async function findOffice({ ui }: Locale, io: Io): Promise<string> {
  const named = io.env['BAPA_SOFFICE'] || undefined;
  const program = await (await io.programs()).find(named === undefined ? NAMES : [named]);
  if (program === undefined) throw new UserError(ui.render.noOffice(named));
  return program;
}

/**
 * Makes a PDF file from a Word file with LibreOffice: tagged, with an outline, as PDF/UA asks for. Each run has a
 * profile of its own, so that it disturbs neither another run nor the LibreOffice that the user has open.
 * @throws UserError where LibreOffice is not there, fails or takes too long
 */
export async function convertToPdf(
  docx: Uint8Array,
  locale: Locale,
  io: Io,
  seconds = MAX_PDF_SECONDS,
): Promise<Uint8Array> {
  const program = await findOffice(locale, io);
  const result = await (
    await io.programs()
  ).make({
    program,
    args: (url) => [
      `-env:UserInstallation=${url}/profile`,
      ...['--headless', '--norestore', '--nologo', '--convert-to', 'pdf', 'report.docx'],
    ],
    files: { 'report.docx': docx, 'profile/user/registrymodifications.xcu': PROFILE },
    output: 'report.pdf',
    seconds,
  });
  if ('bytes' in result) return result.bytes;
  const { pdfFailed, pdfTooSlow } = locale.ui.render;
  const { message, hint } = result.problem === 'too-slow' ? pdfTooSlow(seconds) : pdfFailed;
  const lines = [message, ...lastLines(result.said)];
  throw new UserError({ message: lines.join('\n      '), ...(hint !== undefined && { hint }) });
}

const MAX_LINES = 5;
const MAX_COLUMNS = 200;

/** The end of what a program said, which may quote a stranger: as it is shown, and no more than a person reads. */
function lastLines(said: string): string[] {
  return said
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-MAX_LINES)
    .map((line) => cutText(shown(line), MAX_COLUMNS));
}

/** Settings of the PDF export. On the command line only LibreOffice 7.4 and later would understand them. */
const SETTINGS = ['UseTaggedPDF', 'PDFUACompliance', 'ExportBookmarks'].map(
  (name) =>
    '<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">' +
    `<prop oor:name="${name}" oor:op="fuse"><value>true</value></prop></item>`,
);
const PROFILE =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  `<oor:items xmlns:oor="http://openoffice.org/2001/registry">${SETTINGS.join('')}</oor:items>\n`;
