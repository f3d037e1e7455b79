/**
 * Who may import whom. A floor imports from the floors below it only, never sideways; imports of types and imports
 * written as `import()` count as well. A new floor is one line of FLOORS.
 */

/** The folders of src/, from the ground up. */
const FLOORS = [
  'generated',
  'text',
  'edge',
  'form',
  'diagnostics',
  'locales',
  'recognize',
  'report',
  'prose',
  'validate',
  'show',
  'workspace',
  'render',
  'fill',
  'commands',
  'cli',
];

/** `io` makes `edge` real; it stands beside the floors, and only these use its values. */
const USERS_OF_IO = ['workspace', 'commands', 'cli'];

/** Which packages and files only some folders may import. */
const ONLY_IN = [
  { what: 'yaml', in: ['report', 'validate'] },
  { what: 'ajv', in: ['generated', 'validate'] },
  { what: 'docx', in: ['render'] },
  { what: 'fflate', in: ['render'] },
  { what: 'chalk', in: ['io'] },
  { what: 'commander', in: ['cli'] },
  { what: 'inquirer', in: ['fill'], path: 'ask' },
  { what: '@inquirer/.*', in: ['fill'], path: 'ask' },
];

const forbidden = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const folders = (names) => `^src/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    ...FLOORS.map((floor, index) =>
      forbidden(
        `floor: ${floor}`,
        { path: folders([floor]) },
        { path: [`^src/[^/]+$`, ...above(index)] },
        'A floor imports from the floors below it only.',
      ),
    ),
    forbidden('io', { path: folders(['io']) }, { path: '^src/', pathNot: folders(['io', 'edge', 'text']) }),
    forbidden(
      'users-of-io',
      { path: '^src/.+/', pathNot: folders(['io', ...USERS_OF_IO]) },
      { path: folders(['io']) },
      'The world comes in through the types of edge/.',
    ),
    forbidden('no-cycles', {}, { circular: true }),
    // bin/ imports what the build makes.
    forbidden('no-unresolvable', { pathNot: '^bin/' }, { couldNotResolve: true }),
    forbidden('node', { path: '^src/', pathNot: folders(['io']) }, { dependencyTypes: ['core'] }),
    ...ONLY_IN.map(({ what, in: places, path = '' }) =>
      forbidden(
        `package: ${what}`,
        { path: '^src/', pathNot: `${folders(places)}${path}` },
        { path: `node_modules/${what}/` },
      ),
    ),
    forbidden(
      'reads-import-types-only',
      { path: '^src/locales/.*/reads\\.ts$' },
      { dependencyTypesNot: ['type-only'] },
      'They are loaded at every start.',
    ),
    forbidden(
      'schema',
      { path: '^src/', pathNot: folders(['form']) },
      { path: '^schemas/' },
      'The form is what the schema is turned into.',
    ),
    forbidden('product-knows-no-tests', { path: '^(src|bin)/' }, { path: '^(test|scripts)/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

function above(index) {
  const names = FLOORS.slice(index + 1);
  return names.length > 0 ? [folders(names)] : [];
}
