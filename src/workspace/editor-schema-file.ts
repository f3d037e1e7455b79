import { FileProblem } from '../edge/file-problem.ts';
import type { AccessProblem, Io, WriteOptions } from '../edge/io.ts';
import { editorSchema } from '../form/editor-schema.ts';
import { formSchema } from '../form/form.ts';
import { dirname, join } from '../io/paths.ts';
import type { Locale } from '../locales/locale.ts';
import { absolutePath } from './absolute-path.ts';

/** A schema has some tens of thousands of bytes. */
const MAX_BYTES = 1_000_000;
/** The first line of a schema that bapa has made tells the digest of the rest. */
const SEAL = /^\{\n {2}"\$comment": "bapa ([0-9a-f]{64})",\n/;
/** Why a file that is not bapa's own stays. */
const KEPT = new Set<AccessProblem['kind']>([
  ...(['outside', 'exists', 'changed', 'not-plain', 'folder', 'too-large', 'loop'] as const),
]);

/**
 * Writes the schema for editors beside a report. What stands there already is replaced only if bapa has made it and
 * nobody has changed it since.
 * @returns the path of what was left as it was
 * @throws FileProblem
 */
export async function writeEditorSchema(report: string, locale: Locale, io: Io): Promise<string | undefined> {
  const folder = dirname(report);
  const path = join(folder, '.bapa', 'report.schema.json');
  try {
    const over = await replaceable(path, io);
    if (over === undefined) return path;
    const text = seal(JSON.stringify(editorSchema(formSchema, locale), null, 2), io);
    await io.files.write(path, text, { over, within: absolutePath(folder, io.files) });
    return undefined;
  } catch (error) {
    if (error instanceof FileProblem && KEPT.has(error.problem.kind)) return path;
    throw error;
  }
}

async function replaceable(path: string, io: Io): Promise<WriteOptions['over']> {
  const { kind } = await io.files.facts(path);
  if (kind === 'missing') return 'nothing';
  if (kind !== 'file') return undefined;
  const bytes = await io.files.read(path, MAX_BYTES);
  const text = new TextDecoder().decode(bytes);
  const [head = '', digest] = SEAL.exec(text) ?? [];
  return digest === digestOf(`{\n${text.slice(head.length)}`, io) ? { bytes } : undefined;
}

function seal(json: string, io: Io): string {
  const text = `${json}\n`;
  return text.replace('{\n', `{\n  "$comment": "bapa ${digestOf(text, io)}",\n`);
}

function digestOf(text: string, io: Io): string {
  return io.sha256(new TextEncoder().encode(text));
}
