import type { Io } from '../edge/io.ts';
import { dirname } from '../io/paths.ts';
import { loadLocale } from '../locales/index.ts';
import type { Prose } from '../prose/prose.ts';
import type { Source } from '../report/source.ts';
import { mayNeedProse } from '../validate/read-prose.ts';
import { reportLanguage } from '../report/report-language.ts';
import { referencedFiles } from '../validate/referenced-files.ts';
import type { Facts } from '../validate/rule.ts';
import { lookUpFiles } from './look-up-files.ts';
import { readImages } from './read-images.ts';

type ParseProse = NonNullable<Facts['parseProse']>;

/**
 * Looks up what the checks need to know of the world: today, the files that the report names, the parser for Markdown
 * where a text asks for it, and the form's words in the report's language.
 */
export async function gatherFacts(file: string, source: Source, io: Io): Promise<Facts> {
  const folder = file === '-' ? io.files.cwd : dirname(file);
  const parseProse = mayNeedProse(source)
    ? onceForEach((await import('../prose/parse-prose.ts')).parseProse)
    : undefined;
  const { attachments, images } = referencedFiles(source, parseProse);
  const files = await lookUpFiles([...attachments, ...images], folder, io.files);
  const { fields, choices } = await loadLocale(reportLanguage(source) ?? 'en');
  return {
    today: localDay(io.now()),
    files,
    words: fields,
    choices,
    parseProse,
    images: await readImages(images, folder, files, io.files),
  };
}

/** Parses each text once, for the files that it names as for the rules: nothing else takes as long. */
function onceForEach(parse: ParseProse): ParseProse {
  const parsed = { formatted: new Map<string, Prose>(), plain: new Map<string, Prose>() };
  return (text, isPlain) => {
    const known = isPlain ? parsed.plain : parsed.formatted;
    const prose = known.get(text) ?? parse(text, isPlain);
    known.set(text, prose);
    return prose;
  };
}

function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
