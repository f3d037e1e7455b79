/**
 * Dependencies point one way: bin → main → cli → commands → stages. Imports written as `import()` count as well.
 */
const STAGES = '^src/(form|report|prose|validate|render|fill/(?!ask/))';
const TYPES = ['type-only'];

/** A package that only one place may import. */
const onlyIn = (place, name) => ({
  name: `${name}-only-in-${place}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${place}(/|\\.ts$)` },
  to: { path: `node_modules/(${name})/` },
});

const forbidden = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbidden('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: TYPES } }),
    // bin/ imports what the build makes.
    forbidden('no-unresolvable', { pathNot: '^bin/' }, { couldNotResolve: true }),
    forbidden(
      'node-only-in-io',
      { path: '^src/', pathNot: '^src/io/' },
      { dependencyTypes: ['core'] },
      'Files, streams and the clock come in through Io.',
    ),
    onlyIn('io/style', 'chalk'),
    onlyIn('render/docx', 'docx'),
    onlyIn('fill/ask', 'inquirer|@inquirer/.*'),
    forbidden(
      'stages-know-no-command',
      { path: STAGES },
      { path: '^src/(commands/|(cli|main|program)\\.ts$)' },
    ),
    forbidden(
      'stages-know-io-by-type',
      { path: STAGES },
      { path: '^src/io/', pathNot: '^src/io/io\\.ts$', dependencyTypesNot: TYPES },
      'A stage is given what it needs; of Io it may know the types, and FileProblem.',
    ),
    forbidden(
      'form-imports-no-sibling',
      { path: '^src/form/' },
      { path: '^src/', pathNot: '^src/(form|generated)/' },
    ),
    forbidden(
      'reads-import-types-only',
      { path: '^src/locales/.*reads\\.ts$' },
      { dependencyTypesNot: TYPES },
      'They are loaded at every start.',
    ),
    forbidden(
      'recognize-knows-no-report',
      { path: '^src/recognize/' },
      { path: '^src/', pathNot: '^src/(recognize|locales|form|text)/', dependencyTypesNot: TYPES },
      'It gets a text and words; what is found in a report is for the rules to say.',
    ),
    forbidden(
      'writers-know-no-yaml',
      { path: '^src/render/(docx/|markdown|html)' },
      { path: '^src/(report|validate)/', pathNot: '^src/report/(unprintable|range)\\.ts$' },
      'A writer gets a document tree.',
    ),
    forbidden(
      'report-and-validate-come-before',
      { path: '^src/(report|validate)/' },
      { path: '^src/(render|fill)/' },
    ),
    forbidden(
      'workspace-knows-no-document',
      { path: '^src/workspace/' },
      { path: '^src/(render|fill|commands)/' },
      'What it delivers comes as bytes with their seal.',
    ),
    forbidden(
      'io-imports-no-stage',
      { path: '^src/io/' },
      { path: '^src/', pathNot: '^src/io/', dependencyTypesNot: TYPES },
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
