import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './io/temporary-folder.ts';

interface Rules {
  readonly forbidden: readonly { readonly name: string }[];
}

const CONFIG = '.dependency-cruiser.cjs';
const rules = createRequire(import.meta.url)(resolve(CONFIG)) as Rules;
const floors = rules.forbidden.flatMap(({ name }) => /^floor: (.+)$/.exec(name)?.[1] ?? []);

test('src holds the floors, io beside them, and where the program and its threads begin', async () => {
  expect(new Set(await readdir('src'))).toEqual(new Set([...floors, 'io', 'main.ts', 'thread.ts']));
});

test.each(['README.md', 'docs/architecture.md'])('%s shows the floors of the rule', async (file) => {
  const table = /\| floor .*\n((?:\|.*\n)+)/.exec(await readFile(file, 'utf8'))?.[1] ?? '';
  expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, floor]) => floor)).toEqual(floors);
});

// Each is a mistake that somebody could make, planted in a copy of the source.
test.each([
  [
    'the type of a floor above',
    'text/planted.ts',
    "export type { Form as A } from '../form/field.ts';",
    'floor: text',
  ],
  [
    'a floor above, later',
    'form/planted.ts',
    "export const a = () => import('../report/parse-source.ts');",
    'floor: form',
  ],
  ['main.ts', 'cli/planted.ts', "export { main as a } from '../main.ts';", 'floor: cli'],
  [
    'the edge made real',
    'fill/planted.ts',
    "export { createStyle as a } from '../io/style.ts';",
    'users-of-io',
  ],
  ['a module of Node', 'workspace/planted.ts', "export { readFile as a } from 'node:fs';", 'node'],
  [
    'a package of another floor',
    'validate/planted.ts',
    "export { Packer as a } from 'docx';",
    'package: docx',
  ],
  [
    'the file of the schema',
    'validate/planted.ts',
    "export { default as a } from '../../schemas/report.schema.json';",
    'schema',
  ],
])(
  'an import of %s is reported',
  async (_, file, line, rule) => {
    const copy = await copyOfSource();
    await writeFile(join(copy, 'src', file), `${line}\n`);
    expect(await cruise(copy, join('src', file))).toContain(`error ${rule}: src/${file} → `);
  },
  60_000,
);

test('a circle of types is reported', async () => {
  const copy = await copyOfSource();
  await mkdir(join(copy, 'src/text'), { recursive: true });
  await writeFile(join(copy, 'src/text/a.ts'), "import type { B } from './b.ts';\nexport type A = B[];\n");
  await writeFile(join(copy, 'src/text/b.ts'), "import type { A } from './a.ts';\nexport type B = A | 0;\n");
  expect(await cruise(copy, 'src/text/a.ts')).toContain('no-cycles');
}, 60_000);

async function copyOfSource(): Promise<string> {
  const copy = await temporaryFolder();
  for (const part of ['src', 'schemas', CONFIG, 'package.json', 'tsconfig.json'])
    await cp(part, join(copy, part), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** What `npm run check:imports` reports of one file and all that it imports. */
function cruise(folder: string, file: string): Promise<string> {
  const bin = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  return new Promise((done) => {
    execFile(
      process.execPath,
      [bin, file, '--config', '--output-type', 'err'],
      { cwd: folder },
      (_, stdout) => done(stdout),
    );
  });
}
