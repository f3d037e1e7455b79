/** Fails where the program uses a word of the languages nowhere, and names each. */
import { dirname, join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '/');
/** Groups of a language whose keys are data, used by what a report holds. */
const BY_DATA = new Set(['fields', 'choices', 'messages']);

/** A part of the language, such as `ui.status`, with the names of what is in it that the program uses. */
interface Group {
  readonly prefix: string;
  readonly names: readonly string[];
  readonly used: Set<string>;
}

const program = loadProgram();
const checker = program.getTypeChecker();
const groups = new Map(listGroups(localeType(), ''));
/** The names in all groups: types are asked for only where a name is one of these, as that takes the longest. */
const names = new Set([...groups.values()].flatMap((group) => group.names));
for (const file of program.getSourceFiles()) {
  if (/^src\/(?!generated\/|locales\/(?!words))/.test(file.fileName.slice(ROOT.length))) markUses(file);
}
const unused = [...groups.values()].flatMap(({ prefix, names, used }) =>
  names.filter((name) => !used.has(name)).map((name) => prefix + name),
);
if (unused.length > 0) {
  console.error(`Nothing uses these words of src/locales/: ${unused.join(', ')}`);
  process.exitCode = 1;
}

/** The program with its own types only: reading those of all libraries takes longer than all else here. */
function loadProgram(): ts.Program {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (modules, from) =>
    modules.map(({ text }) => {
      const own = { resolvedFileName: join(dirname(from), text), extension: ts.Extension.Ts };
      return { resolvedModule: /^\.\.?\/.*\.ts$/.test(text) ? own : undefined };
    });
  return ts.createProgram([`${ROOT}src/main.ts`], { ...options, types: [] }, host);
}

function localeType(): ts.Type {
  const file = program.getSourceFile(`${ROOT}src/locales/locale.ts`);
  const locale =
    file && checker.getSymbolAtLocation(file)?.exports?.get(ts.escapeLeadingUnderscores('Locale'));
  if (!locale) throw new Error('src/locales/locale.ts has no Locale');
  return checker.getDeclaredTypeOfSymbol(locale);
}

/** The groups of a language by their types. */
function listGroups(type: ts.Type, prefix: string): [ts.Type, Group][] {
  const parts = type.getProperties();
  if (isLeaf(type) || parts.length === 0) return [];
  const below = parts
    .filter(({ name }) => prefix !== '' || !BY_DATA.has(name))
    .flatMap((part) => listGroups(checker.getTypeOfSymbol(part), `${prefix}${part.name}.`));
  return [[type, { prefix, names: parts.map(({ name }) => name), used: new Set() }], ...below];
}

/** Texts, functions, lists and messages are read as a whole. */
function isLeaf(type: ts.Type): boolean {
  const isText = (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Union)) !== 0;
  const isMessage = type.getProperty('message') !== undefined && type.getProperty('hint') !== undefined;
  return isText || isMessage || type.getCallSignatures().length > 0 || checker.isArrayLikeType(type);
}

/** Marks what an expression or a pattern takes out of a group. */
function markUses(node: ts.Node): void {
  if (ts.isPropertyAccessExpression(node)) markUse(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression: key } = node;
    // Which one it is shows only when the program runs.
    if (ts.isStringLiteral(key)) markUse(expression, key.text);
    else groupOf(expression)?.names.forEach((name) => markUse(expression, name));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) markUse(node.parent, name.text);
  }
  ts.forEachChild(node, markUses);
}

function markUse(of: ts.Node, name: string): void {
  if (names.has(name)) groupOf(of)?.used.add(name);
}

function groupOf(node: ts.Node): Group | undefined {
  return groups.get(checker.getNonNullableType(checker.getTypeAtLocation(node)));
}
