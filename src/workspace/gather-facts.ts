import type { Io } from '../edge/io.ts';
import { dirname } from '../io/paths.ts';
import { LANGUAGES, loadLocale, READS } from '../locales/index.ts';
import type { Source } from '../report/source.ts';
import { mayNeedChoices } from '../validate/choices.ts';
import { mayNeedQuestions } from '../validate/unknown-keys.ts';
import { mayNeedProse } from '../validate/read-prose.ts';
import { mayNeedCountries } from '../validate/rules/country-code.ts';
import { reportLanguage } from '../report/report-language.ts';
import { referencedFiles } from '../validate/referenced-files.ts';
import type { Facts } from '../validate/rule.ts';
import { lookUpFiles } from './look-up-files.ts';
import { readImages } from './read-images.ts';

/**
 * Looks up what the checks need to know of the world: today, the files that the report names, the parser for Markdown
 * where a text asks for it, and the form's words in the report's language.
 * @param about only what is said of this answer will be of use: Markdown is read there alone
 */
export async function gatherFacts(file: string, source: Source, io: Io, about = ''): Promise<Facts> {
  const folder = file === '-' ? '.' : dirname(file);
  const parseProse = mayNeedProse(source)
    ? (await import('../prose/read-prose.ts')).proseReader(source, about)
    : undefined;
  const { attachments, images } = referencedFiles(source, parseProse);
  const files = await lookUpFiles([...attachments, ...images], folder, io.files);
  const recognizeCountryCode = mayNeedCountries(source) ? await loadCountries() : undefined;
  const { fields } = await loadLocale(reportLanguage(source) ?? 'en');
  const isForeign = mayNeedQuestions(source);
  const languages = isForeign || mayNeedChoices(source) ? await Promise.all(LANGUAGES.map(loadLocale)) : [];
  return {
    today: localDay(io.now()),
    files,
    words: fields,
    questions: isForeign ? languages.map((language) => language.fields) : [],
    choices: languages.map(({ choices }) => choices),
    parseProse,
    recognizeCountryCode,
    images: await readImages(images, folder, files, io.files),
  };
}

/** The names of States are many, and hardly a report has a code in their place. */
async function loadCountries(): Promise<NonNullable<Facts['recognizeCountryCode']>> {
  const { recognizeCountryCode } = await import('../recognize/recognize-country.ts');
  return (text) => recognizeCountryCode(text, READS);
}

function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
