import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { valueAt } from '../../src/form/value-at.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { startFill } from './create-test-live.ts';

function text(folder: string): string {
  return readFileSync(join(folder, 'report.yaml'), 'utf8');
}

function value(folder: string): unknown {
  return parseSource(text(folder)).value;
}

/** Every answer of a small report, a line for each key that Enter follows. */
function answersOfAReport(): string[] {
  const prose = (...lines: string[]) => [...lines, '.'];
  const session = (title: string) => ['', title, ...prose('Topics.'), ...prose('Agreed.'), '/skip', '/skip'];
  return [
    ...['1', '1', 'Consultation on water', '27–29 June 2018', 'UNCC', 'Bangkok', 'Thailand', '2'],
    ...['', '2', '', '1,3'],
    ...['a', 'ESCAP', '2', '3'],
    ...['', 'Focal point', 'focal.point@example.org', '+66 2 555 0199', '3'],
    ...['', ...prose('They met.', '', '- and agreed')],
    ...['', '', ...prose('Share the registers.'), 'Member States', '', '3'],
    ...['', ...prose('Trends.')],
    ...['', '', ...prose('Water'), '', ...prose('Health'), '4'],
    ...['', ...prose('Posts.')],
    ...['', '', ...session('Opening'), '', ...session('Closing'), '4'],
    ...['9', 'note.pdf', 'people.csv', '/skip', '3'],
  ];
}

async function inProcess(cwd: string, lines: string[]): Promise<{ code: number | null }> {
  return { code: await startFill({ cwd, lines }).code };
}

function throughAPipe(cwd: string, lines: string[]): Promise<{ code: number | null }> {
  const input = `${lines.join('\n')}\n`;
  const env = { ...process.env, LANG: 'en' };
  const { status } = spawnSync(process.execPath, [BAPA_BIN, 'fill', '--plain'], { cwd, env, input });
  return Promise.resolve({ code: status });
}

describe('line by line', () => {
  test.each([
    ['in this process', inProcess],
    ['through a pipe', throughAPipe],
  ])('a whole report from nothing, %s', async (_, answer) => {
    const cwd = await temporaryFolder({ 'note.pdf': 'x', 'people.csv': 'x' });
    expect(await answer(cwd, answersOfAReport())).toEqual({ code: 0 });
    expect(value(cwd)).toMatchObject({
      title: 'Consultation on water',
      type: 'thematic',
      themes: ['overarching', 'institutional-framework'],
      date: '2018-06-27/2018-06-29',
      summary: 'They met.\n\n- and agreed\n',
      priority_areas: ['Water', 'Health'],
      sessions: [{ title: 'Opening' }, { title: 'Closing', conclusions: 'Agreed.\n' }],
    });
    const io = createTestIo({ cwd });
    expect(await run(['validate'], io), io.out()).toBe(0);
  });

  test('the end of the input keeps what is there, and tells what is missing', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'language: en\n' });
    const at = startFill({ cwd, args: ['--at', '/venue/name'], lines: ['Hall', 'Bangkok'] });
    expect(await at.code).toBe(2);
    expect(value(cwd)).toMatchObject({ venue: { name: 'Hall', city: 'Bangkok' } });
    expect(at.io.err()).toMatch(/missing:[^]*\/venue\/country\n[^]*\/summary\n/);
  });

  test('answers can be taken out, gone back to and begin with a slash', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'venue:\n  name: N\n  city: C\n' });
    const lines = ['/clear', '/back', '//x', 'Ci', '/stop'];
    const at = startFill({ cwd, args: ['--at', '/venue/city'], lines });
    await at.code;
    expect(text(cwd)).toBe('venue:\n  name: N\n  city: /x\n  country: Ci\n');
  });

  test('an answer may be a word that programs know', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'language: en\n' });
    const at = startFill({ cwd, args: ['--at', '/needs'], lines: ['constructor', '.', '/stop'] });
    await at.code;
    expect(value(cwd)).toMatchObject({ needs: 'constructor' });
  });

  test('a wrong answer is explained, and may be kept', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'prepared_by:\n  - name: N\n' });
    const at = startFill({ cwd, args: ['--at', '/prepared_by/0/email'], lines: ['nobody', '', '', '/stop'] });
    await at.code;
    expect(at.io.err()).toMatch(/no “@”[^]*keep it/);
    expect(value(cwd)).toMatchObject({ prepared_by: [{ email: 'nobody' }] });
  });
});

describe('without asking', () => {
  const REPORT = '# c1\nlanguage: en\nvenue: # c2\n  city: Old # c3\nsessions:\n  - title: One\n';

  async function fill(args: readonly string[], files: Record<string, string> = {}, stdin = '') {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT, ...files });
    const io = createTestIo({ cwd, stdin });
    return { cwd, io, code: await run(['fill', ...args], io) };
  }

  test('answers of the command line', async () => {
    const sets = [
      '--set',
      'venue.city=Bangkok',
      '--set',
      '/sessions/1/title=Two: more',
      '--set',
      'themes=overarching,sharing-experiences',
    ];
    const { cwd, code } = await fill([...sets, '--set', 'date=27–29 June 2018']);
    expect(code).toBe(0);
    expect(text(cwd)).toBe(
      '# c1\nlanguage: en\nthemes:\n  - overarching\n  - sharing-experiences\ndate: 2018-06-27/2018-06-29\nvenue: # c2\n  city: Bangkok # c3\nsessions:\n  - title: One\n  - title: "Two: more"\n',
    );
  });

  test('answers of a file, with numbers as they were typed', async () => {
    const answers =
      'title: T\nvenue:\n  city:\n  country: Thailand\nprepared_by:\n  - name: N\n    email: n@example.org\n    telephone: +66225550199\n';
    const { cwd, code } = await fill(['--answers', 'a.yaml'], { 'a.yaml': answers });
    expect(code).toBe(0);
    expect(value(cwd)).toMatchObject({
      title: 'T',
      venue: { city: 'Old', country: 'Thailand' },
      prepared_by: [{ telephone: '+66225550199' }],
    });
  });

  test('answers of standard input in JSON', async () => {
    const { cwd, code } = await fill(
      ['--answers', '-'],
      {},
      '{"sessions": [{"title": "One", "topics": "a\\n\\nb"}]}',
    );
    expect(code).toBe(0);
    expect(text(cwd)).toContain('  - title: One\n    topics: |\n      a\n\n      b\n');
  });

  test.each([
    [['--set', 'type=regionl'], 1, /left as it is[^]*regionl/],
    [['--set', 'venue.ctiy=x'], 2, /no question at “venue.ctiy”[^]*\/venue\/city/],
    [['--set', 'title'], 2, /path=value/],
    [['--set', 'sessions=*x'], 1, /left as it is[^]*alias-not-usable[^]*F\. Session/],
    [['--set', 'priority_areas=*water*'], 1, /alias-not-usable/],
    [['--set', 'recommendations=[*a]'], 1, /alias-not-usable/],
    [['--set', 'themes=[a, *b]'], 1, /alias-not-usable/],
    [['--set', 'venue=&Co'], 1, /unused-anchor/],
    [['--set', 'priority_areas=# water'], 1, /what stands after “#”/],
    [['--set', 'priority_areas=Water # one'], 1, /what stands after “#”/],
    [['--set', 'priority_areas=a\n---\nb'], 1, /several-documents/],
    [['--set', 'priority_areas=["a'], 2, /cannot be read/],
    [['--set', 'venue={name: a: b}'], 2, /cannot be read/],
    [['--at', '/nowhere'], 2, /no question at/],
    [['--section', 'H'], 2, /Sections are: facts, A/],
    [[], 2, /no terminal[^]*\/title\n[^]*\/venue\/name\n/],
  ])('%j', async (args, expected, message) => {
    const { cwd, code, io } = await fill(args);
    expect(io.err()).toMatch(message);
    expect(code).toBe(expected);
    expect(text(cwd)).toBe(REPORT);
    expect(existsSync(join(cwd, '.bapa', 'state'))).toBe(false);
  });
});

describe('without asking, what cannot be read', () => {
  const REPORT = 'title: T\nneeds: N\n';

  test.each([
    ['two documents', 'title: a\n---\ntitle: b\n', /several-documents/],
    ['a key twice', 'title: a\ntitle: b\n', /duplicate-key/],
    ['a reference to nothing', 'priority_areas: [a, *b]\n', /alias-not-usable/],
    ['a word that YAML takes for a name', 'needs: &Co. bar\n', /unused-anchor/],
    ['a word that YAML takes for a command', 'needs: !foo bar\n', /custom-tag/],
    ['an open quotation mark', 'needs: "bar\n', /unclosed-quote/],
  ])('of a file of answers is told: %s', async (_, answers, expected) => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT, 'a.yaml': answers });
    const io = createTestIo({ cwd });
    expect(await run(['fill', '--answers', 'a.yaml'], io)).toBe(1);
    expect(io.err()).toMatch(/report.yaml was left as it is/);
    expect(io.err()).toMatch(expected);
    expect(text(cwd)).toBe(REPORT);
  });

  test('of the report is told as validate does', async () => {
    const broken = 'title: "T\nneeds: N\n';
    const cwd = await temporaryFolder({ 'report.yaml': broken });
    const io = createTestIo({ cwd });
    expect(await run(['fill', '--set', 'needs=M'], io)).toBe(1);
    expect(io.err()).toMatch(/unclosed-quote +report.yaml:1:8/);
    expect(text(cwd)).toBe(broken);
  });

  test('numbers are taken as they were typed, also through references', async () => {
    const answers = 'prepared_by:\n  - &one\n    name: A\n    telephone: +66225550199\n  - *one\n';
    const cwd = await temporaryFolder({ 'report.yaml': REPORT, 'a.yaml': answers });
    const io = createTestIo({ cwd });
    expect(await run(['fill', '--answers', 'a.yaml'], io)).toBe(0);
    const contact = { name: 'A', telephone: '+66225550199' };
    expect(value(cwd)).toMatchObject({ prepared_by: [contact, contact] });
  });
});

describe('on a screen', () => {
  test('sessions are added, renamed, moved and removed', async () => {
    const cwd = await temporaryFolder({
      'report.yaml':
        'sessions:\n  # a\n  - title: A\n    topics: t\n    conclusions: c\n\n  # b\n  - title: B\n    topics: t\n    conclusions: c\n',
    });
    const at = startFill({ cwd, args: ['--section', 'F'] });
    await at.see('Session I');
    at.type('<Home>t');
    await at.see('Title of the session');
    at.type('<Ctrl-U>First<Enter>');
    await at.see('Session I: First');
    at.type('<Home>m<↓><Enter>');
    await at.see('Session II: First');
    expect(text(cwd)).toBe(
      'sessions:\n  # b\n  - title: B\n    topics: t\n    conclusions: c\n\n  # a\n  - title: First\n    topics: t\n    conclusions: c\n',
    );
    at.type('<Home>r');
    await at.see('Remove this?');
    at.type('<↓><Enter>');
    await at.see('Removed');
    expect(text(cwd)).toBe('sessions:\n  # a\n  - title: First\n    topics: t\n    conclusions: c\n');
    at.type('a');
    await at.see('Theme of the session');
    at.type('<skip>Second<Enter>');
    await at.see('Main topics');
    at.stop('SIGTERM');
    expect(await at.code).toBe(130);
    expect(value(cwd)).toMatchObject({ sessions: [{ title: 'First' }, { title: 'Second' }] });
  });

  test('an ambiguous day is asked back', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'title: T\n' });
    const at = startFill({ cwd, args: ['--at', 'date'] });
    await at.see('Date of consultation');
    at.type('05/06/2018<Enter>');
    await at.see(/5 June 2018[^]*6 May 2018/);
    at.type('<↓><Enter>');
    await at.see('✓');
    expect(value(cwd)).toMatchObject({ date: '2018-05-06' });
    at.stop('SIGINT');
    await at.code;
  });

  test('the parts of a section can be chosen, and are shown again afterwards', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'title: T\nformat: seminar\n' });
    const at = startFill({ cwd });
    await at.see('Your report');
    at.type('d');
    await at.see(/Title +T/);
    at.type('<Home><↓><↓><↓><Enter>');
    await at.see('Format of the consultation');
    at.type('<↓><Enter>');
    await at.see(/Format +Thematic report/);
    expect(value(cwd)).toMatchObject({ format: 'thematic-report' });
    at.type('<back>');
    await at.see('Your report');
    at.type('q');
    expect(await at.code).toBe(0);
  });

  test('an answer whose list has gone is not lost', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'priority_areas:\n  - a\n  - b\n' });
    const at = startFill({ cwd, args: ['--at', '/priority_areas/1'] });
    await at.see('b');
    writeFileSync(join(cwd, 'report.yaml'), 'priority_areas: [\n');
    at.type('c<save>');
    await at.see('cannot be read now');
    writeFileSync(join(cwd, 'report.yaml'), 'priority_areas:\n  - a\n  - b\n');
    at.type('<save>');
    await at.see('✓');
    expect(value(cwd)).toEqual({ priority_areas: ['a', 'bc'] });
    at.stop('SIGINT');
    await at.code;
  });

  test('what is being typed when Ctrl-C ends all is kept, and offered next time', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'language: en\n' });
    const at = startFill({ cwd, args: ['--at', '/needs'] });
    await at.see('0 words');
    at.type('Half<Enter>a sentence<Backspace>');
    await at.see('3 words');
    at.type('<Ctrl-C>');
    expect(await at.code).toBe(130);
    expect(value(cwd)).toEqual({ language: 'en' });
    const again = startFill({ cwd });
    await again.see('Last time you were writing');
    again.type('<Enter>');
    await again.see('a sentenc');
    again.type('<save>');
    await again.see('✓');
    expect(value(cwd)).toMatchObject({ needs: 'Half\na sentenc\n' });
    again.stop('SIGINT');
    await again.code;
  });

  test('the editor’s note is no part of the answer', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': 'needs: Old\n' });
    const edit = async (path: string) => {
      await writeFile(path, (await readFile(path, 'utf8')).replace('Old', 'New\n\n- x'));
      return true;
    };
    const at = startFill({ cwd, args: ['--at', '/needs'], edit });
    await at.see('Old');
    at.type('<editor>');
    await at.see('- x');
    at.type('<save>');
    await at.see('✓');
    expect(value(cwd)).toEqual({ needs: 'New\n\n- x\n' });
    at.stop('SIGINT');
    await at.code;
  });
});

test('a file full of comments still has all of them after every answer was changed', async () => {
  const before = COMMENTED;
  const cwd = await temporaryFolder({ 'report.yaml': before, 'b.pdf': 'x' });
  for (const [pointer, typed] of CHANGES) {
    const at = startFill({ cwd, args: ['--at', pointer], lines: [...typed, '/stop'] });
    await at.code;
  }
  const after = text(cwd);
  expect(after.match(/#c\d+/g)).toEqual(before.match(/#c\d+/g));
  for (const [pointer, , expected] of CHANGES) {
    const now = valueAt(value(cwd), pointer);
    expect(typeof now === 'string' ? now.trimEnd() : now, pointer).toEqual(expected);
  }
});

const COMMENTED = `#c1
language: en #c2
#c3
title: Old #c4
type: regional #c5
format: seminar #c6
themes: [overarching] #c7
#c8
date: 2018-06-27 #c9
venue: #c10
  #c11
  name: Old #c12
  city: Old #c13
  #c14
  country: Old #c15
organized_by: #c16
  #c17
  - name: Old #c18
    #c19
    type: ngo #c20
#c21
prepared_by:
  - name: Old #c22
    email: old@example.org #c23
    telephone: "+1 202 555 0100" #c24
summary: | #c25
  Old

  text
#c26
recommendations:
  #c27
  - action: >- #c28
      Old
      text
    #c29
    addressed_to: Old #c30
    timeframe: Old #c31
trends: Old #c32
priority_areas: #c33
  #c34
  - Old #c35
needs: "Old" #c36
sessions: #c37
  #c38
  - theme: Old #c39
    title: Old #c40
    #c41
    topics: |
      Old
    #c42
    conclusions: Old #c43
    action_points: #c44
      - Old #c45
    additional_information: Old #c46
#c47
additional_information: Old #c48
attachments: #c49
  concept_note: a.pdf #c50
  participants: a.pdf #c51
  others:
    #c52
    - a.pdf #c53
#c54
`;

const NEW = ['New: text', '', '- with "quotes" # and more', '.'];
const PROSE = 'New: text\n\n- with "quotes" # and more';
const CHANGES: readonly (readonly [pointer: string, typed: readonly string[], expected: unknown])[] = [
  ['/title', ['New: #1'], 'New: #1'],
  ['/type', ['2'], 'thematic'],
  ['/format', ['5'], 'other'],
  ['/themes', ['2,4'], ['comparative-advantages', 'sharing-experiences']],
  ['/date', ['27 to 29 June 2018'], '2018-06-27/2018-06-29'],
  ['/venue/name', ['- New'], '- New'],
  ['/venue/city', ['New'], 'New'],
  ['/venue/country', ['yes'], 'yes'],
  ['/organized_by/0/name', ['New'], 'New'],
  ['/organized_by/0/type', ['6'], 'think-tank'],
  ['/prepared_by/0/name', ['New'], 'New'],
  ['/prepared_by/0/email', ['new@example.org'], 'new@example.org'],
  ['/prepared_by/0/telephone', ['+66 2 555 0199'], '+66 2 555 0199'],
  ['/summary', NEW, PROSE],
  ['/recommendations/0/action', NEW, PROSE],
  ['/recommendations/0/addressed_to', ['New'], 'New'],
  ['/recommendations/0/timeframe', ['2019'], '2019'],
  ['/trends', NEW, PROSE],
  ['/priority_areas/0', NEW, PROSE],
  ['/needs', NEW, PROSE],
  ['/sessions/0/theme', ['New'], 'New'],
  ['/sessions/0/title', ['New'], 'New'],
  ['/sessions/0/topics', NEW, PROSE],
  ['/sessions/0/conclusions', NEW, PROSE],
  ['/sessions/0/action_points/0', NEW, PROSE],
  ['/sessions/0/additional_information', NEW, PROSE],
  ['/additional_information', NEW, PROSE],
  ['/attachments/concept_note', ['b.pdf'], 'b.pdf'],
  ['/attachments/participants', ['b.pdf'], 'b.pdf'],
  ['/attachments/others/0', ['b.pdf'], 'b.pdf'],
  ['/language', ['2'], 'fr'],
];
