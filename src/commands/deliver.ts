import type { Io } from '../io/io.ts';
import type { Locale } from '../locales/locale.ts';
import { addSeal, checkSeal } from '../render/seal.ts';
import { UserError } from '../show/user-error.ts';
import type { Target } from './render-targets.ts';

/** The size up to which a file in the way is looked at; bapa's own are far smaller. */
const MAX_TARGET_BYTES = 200_000_000;

/**
 * Writes a made document with its digest. A file in the way is replaced only if it is bapa's own and nobody edited it;
 * one that is the same already is left alone.
 * @throws UserError (exit code 1) where the file in the way may not be replaced
 * @throws FileProblem
 */
export async function deliver(
  target: Target,
  content: Uint8Array,
  options: { readonly force: boolean; readonly locale: Locale },
  io: Io,
): Promise<void> {
  const { ui } = options.locale;
  const bytes = addSeal(target.format, content, (part) => io.sha256(part));
  if (target.path === '-') {
    await io.stdout.write(bytes);
    return;
  }
  const present = await io.files.facts(target.path);
  if (present.kind === 'file') {
    const old = await io.files.read(target.path, MAX_TARGET_BYTES);
    if (equal(old, bytes)) {
      await io.stderr.write(`${ui.render.unchanged(target.path)}\n`);
      return;
    }
    const mayReplace = options.force || checkSeal(target.format, old, (part) => io.sha256(part)) === 'intact';
    if (!mayReplace) throw new UserError(ui.render.edited(target.path), 1);
  }
  await io.files.write(target.path, bytes);
  await io.stderr.write(`${ui.render.written(target.path)}\n`);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
