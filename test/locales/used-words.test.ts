import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
/** Groups of a language whose keys are data, used by what a report holds. */
const BY_DATA = new Set(['fields', 'choices', 'messages', 'explanations']);

/** A place of the language, such as `ui.status`, with the names of what is in it that the program uses. */
interface Group {
  readonly place: string;
  readonly names: readonly string[];
  readonly used: Set<string>;
}

interface Groups {
  readonly byType: ReadonlyMap<ts.Type, Group>;
  /** The names in all of them. */
  readonly names: ReadonlySet<string>;
}

/** The program with its own types only: reading those of all libraries takes longer than all else here. */
function loadProgram(): ts.Program {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => {
      const own = { resolvedFileName: join(dirname(from), text), extension: ts.Extension.Ts };
      return { resolvedModule: /^\.\.?\/.*\.ts$/.test(text) ? own : undefined };
    });
  return ts.createProgram([`${ROOT}src/main.ts`], { ...options, types: [] }, host);
}

/** The groups of a language by their types. */
function listGroups(checker: ts.TypeChecker, type: ts.Type, place: string): [ts.Type, Group][] {
  const names = type.getProperties().map(({ name }) => name);
  const isGroup = !isLeaf(checker, type) && names.length > 0;
  if (!isGroup) return [];
  const below = type.getProperties().flatMap((property) => {
    if (place === '' && BY_DATA.has(property.name)) return [];
    return listGroups(checker, checker.getTypeOfSymbol(property), `${place}${property.name}.`);
  });
  return [[type, { place, names, used: new Set() }], ...below];
}

/** Texts, functions, lists and messages are read as a whole. */
function isLeaf(checker: ts.TypeChecker, type: ts.Type): boolean {
  const isText = (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Union)) !== 0;
  const isMessage = type.getProperty('message') !== undefined && type.getProperty('hint') !== undefined;
  return isText || isMessage || type.getCallSignatures().length > 0 || checker.isArrayLikeType(type);
}

/** Marks what an expression or a pattern takes out of a group. Types are asked for only where a name is one of theirs. */
function markUses(node: ts.Node, checker: ts.TypeChecker, groups: Groups): void {
  const groupOf = (at: ts.Node) =>
    groups.byType.get(checker.getNonNullableType(checker.getTypeAtLocation(at)));
  if (ts.isPropertyAccessExpression(node) && groups.names.has(node.name.text))
    groupOf(node.expression)?.used.add(node.name.text);
  if (ts.isElementAccessExpression(node)) {
    const group = groupOf(node.expression);
    const { argumentExpression: key } = node;
    // Which one it is shows only when the program runs.
    for (const name of ts.isStringLiteral(key) ? [key.text] : (group?.names ?? [])) group?.used.add(name);
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name) && groups.names.has(name.text)) groupOf(node.parent)?.used.add(name.text);
  }
  ts.forEachChild(node, (child) => markUses(child, checker, groups));
}

test('no word of the languages is left over: the program uses each of them', () => {
  const program = loadProgram();
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(`${ROOT}src/locales/locale.ts`);
  const locale =
    file && checker.getSymbolAtLocation(file)?.exports?.get(ts.escapeLeadingUnderscores('Locale'));
  if (!locale) throw new Error('src/locales/locale.ts has no Locale');
  const byType = new Map(listGroups(checker, checker.getDeclaredTypeOfSymbol(locale), ''));
  const all = [...byType.values()];
  const groups = { byType, names: new Set(all.flatMap(({ names }) => names)) };
  expect(all.length).toBeGreaterThan(20);
  for (const source of program.getSourceFiles()) {
    const isOwn =
      source.fileName.startsWith(`${ROOT}src/`) &&
      !/\/src\/(?:locales\/(?!words)|generated\/)/.test(source.fileName);
    if (isOwn) markUses(source, checker, groups);
  }
  const unused = all.flatMap(({ place, names, used }) =>
    names.filter((name) => !used.has(name)).map((name) => place + name),
  );
  expect(unused).toEqual([]);
}, 60_000);
