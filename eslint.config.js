import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const WORLD = 'The world comes in through Io; see src/edge/io.ts.';
const CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.object.name='Math'][callee.property.name='random']",
].map((selector) => ({ selector, message: WORLD }));

const SPREAD = ['CallExpression[callee.property.name=/^(push|unshift|max|min)$/] > SpreadElement'].map(
  (selector) => ({ selector, message: 'A long list overflows the stack; see src/text/lists.ts.' }),
);

const MARKED = '/ [:;!?»]|« /';
const UNTAGGED_FRENCH = [
  `Literal[value=${MARKED}]:not(Property[key.name=/^(before|after)$/] *)`,
  `TemplateElement[value.cooked=${MARKED}]:not(TaggedTemplateExpression[tag.name='fr'] > * > *)`,
].map((selector) => ({ selector, message: 'The tag `fr` makes the spaces of French no-break spaces.' }));

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', 'src/generated'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      // Numbers are safe in text, and `${index}` is the plainest way to say so.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Names that come from outside, such as environment variables, are written in brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Spreading a text gives its code points, in which columns are counted.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Finding control characters is part of the work here.
      'no-control-regex': 'off',
      // The compiler's noUnusedLocals owns it.
      '@typescript-eslint/no-unused-vars': 'off',
      // Interfaces cannot be used where a Record is wanted.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `!` is how a bound that the loop has just checked is told to noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A text that is empty falls through on purpose as often as not.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    // A report is a stranger's text: no pattern takes time in proportion to more than its length.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // Stages are pure: no clock, environment or stream inside. What they may import is held by dependency-cruiser.
    files: ['src/**'],
    ignores: ['src/io/**', 'src/main.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'console', 'fetch', 'require', '__dirname'].map((name) => ({
          name,
          message: WORLD,
        })),
      ],
      'no-restricted-syntax': ['error', ...SPREAD, ...CLOCK],
    },
  },
  {
    // What people write in French, and the examples of explanations, stay as they are typed.
    files: ['src/locales/fr/**'],
    ignores: ['src/locales/fr/reads.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SPREAD, ...CLOCK, ...UNTAGGED_FRENCH] },
  },
  {
    // Plain JavaScript, and configuration that tools want as a default export.
    files: ['**/*.js', '**/*.mjs', '**/*.cjs', '*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', performance: 'readonly', module: 'writable' },
    },
    rules: { 'no-restricted-exports': 'off' },
  },
);
