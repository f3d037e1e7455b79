import { expect, test } from 'vitest';
import { parse } from '../../src/cli/parse.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { createTestIo } from '../io/create-test-io.ts';

const VALIDATE = { draft: false, strict: false, quiet: false, fix: false, dryRun: false };
const FILL = { missing: false, set: [], plain: false };
const RENDER = { to: [], draft: false, force: false };

/** What is typed → what the command gets. */
test.each([
  ['init', [], { force: false }],
  [
    'init a.yaml --lang ru --sessions 8 --title Water --date 2018-06-27 --force',
    ['a.yaml'],
    { lang: 'ru', sessions: 8, title: 'Water', date: '2018-06-27', force: true },
  ],
  ['fill', [], FILL],
  ['fill --section C --missing --plain', [], { ...FILL, section: 'C', missing: true, plain: true }],
  ['fill a.yaml --at /title --lang zh', ['a.yaml'], { ...FILL, at: '/title', lang: 'zh' }],
  [
    'fill --set title=a=b --set /date=2018 --answers -',
    [],
    { ...FILL, set: ['title=a=b', '/date=2018'], answers: '-' },
  ],
  ['validate a.yaml b.yaml', ['a.yaml', 'b.yaml'], VALIDATE],
  [
    'validate --draft --strict --quiet --fix --lang ar',
    [],
    { ...VALIDATE, draft: true, strict: true, quiet: true, fix: true, lang: 'ar' },
  ],
  ['validate --fix --dry-run', [], { ...VALIDATE, fix: true, dryRun: true }],
  ['validate --format sarif -o out.sarif', [], { ...VALIDATE, format: 'sarif', output: 'out.sarif' }],
  ['validate - --stdin-filename a.yaml', ['-'], { ...VALIDATE, stdinFilename: 'a.yaml' }],
  ['validate -- --draft', ['--draft'], VALIDATE],
  ['explain date-invalid --lang es', ['date-invalid'], { lang: 'es' }],
  ['status', [], { format: 'pretty' }],
  ['status a.yaml --format=json', ['a.yaml'], { format: 'json' }],
  ['render', [], RENDER],
  [
    'render --to docx --to pdf --logo l.png --reference-doc h.docx',
    [],
    { ...RENDER, to: ['docx', 'pdf'], logo: 'l.png', referenceDoc: 'h.docx' },
  ],
  [
    'render a.yaml --output - --draft --force',
    ['a.yaml'],
    { ...RENDER, output: '-', draft: true, force: true },
  ],
  ['render a b --out-dir out', ['a', 'b'], { ...RENDER, outDir: 'out' }],
])('%s', async (line, operands, values) => {
  const io = createTestIo({ cwd: '.' });
  const parsed = await parse(line.split(' '), await loadLocale('en'), io);
  expect(parsed).toMatchObject({ operands });
  expect(parsed?.values).toEqual(values);
  expect(io.out()).toBe('');
});
