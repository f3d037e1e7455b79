import type { ReadProblem } from '../../src/edge/io.ts';
import { LANGUAGES } from '../../src/locales/index.ts';
import type { ReadPurpose } from '../../src/locales/file-words.ts';
import type { Args, Code } from '../../src/diagnostics/args.ts';

const UNREAD: readonly ReadProblem[] = [
  ...(['not-found', 'folder', 'denied', 'busy', 'loop', 'no-current', 'failed'] as const).map((kind) => ({
    kind,
  })),
  { kind: 'too-large', bytes: 713_000_000, limit: 521_000_000 },
];

const READ_PROBLEMS: readonly ReadProblem[] = [
  ...UNREAD,
  ...(['binary', 'utf-16', 'word', 'pdf', 'image', 'zip'] as const).map((kind) => ({ kind })),
  { kind: 'not-utf-8', line: 713 },
];

/** What may be wrong with a file, by what it is read for: bytes that are no text are a matter of texts only. */
export const UNREADABLE: readonly (readonly [ReadProblem, ReadPurpose])[] = [
  ...(['report', 'answers'] as const).flatMap((purpose) =>
    READ_PROBLEMS.map((problem) => [problem, purpose] as const),
  ),
  ...(['template', 'logo'] as const).flatMap((purpose) =>
    UNREAD.map((problem) => [problem, purpose] as const),
  ),
];

/** Arguments of every message, with every branch that has words of its own. Numbers and names tell one from another. */
export const MESSAGE_ARGUMENTS: { readonly [C in Code]: readonly Args[C][] } = {
  'cannot-read': [...READ_PROBLEMS.map((reason) => ({ reason }))],
  'alias-not-usable': (['unknown', 'loop', 'too-many'] as const).map((reason) => ({ alias: 'QQQ', reason })),
  'control-character': [
    { codePoint: 7, others: [] },
    { codePoint: 7, others: [8] },
  ],
  'custom-tag': [{ tag: '!QQQ' }],
  'duplicate-key': [
    { key: 'QQQ', firstLine: 713 },
    { key: 'QQQ', firstLine: 713, belongsTo: 'QQQ3' },
  ],
  'merge-conflict': [{}],
  'merge-key': [{}],
  'not-a-report': (['nothing', 'text', 'number', 'truth', 'list', 'group'] as const).map((found) => ({
    found,
  })),
  'several-documents': [{}],
  'tab-indentation': [{}],
  'too-deep': [{ limit: 713 }],
  'unusual-space': [{ codePoint: 0xa0 }],
  'unused-anchor': [{ anchor: 'QQQ' }],
  'unclosed-quote': [{ quote: '"' }, { quote: "'" }],
  'yaml-syntax': [
    ...(
      [
        'bad-escape',
        'bracket-not-closed',
        'code-fence',
        'colon-in-text',
        'colon-missing',
        'full-width-colon',
        'indentation',
        'key-without-colon',
        'key-too-long',
        'list-on-key-line',
        'marker-missing',
        'star-for-dash',
        'reserved-character',
        'special-space',
        'text-after-marker',
        'text-after-value',
        'text-not-indented',
        'too-many-marks',
        'other',
      ] as const
    ).map((problem) => ({ problem, character: 'QQQ' })),
    { problem: 'text-less-indented', character: 'QQQ', spaces: 713 },
    { problem: 'quote-in-text', character: '"' },
    { problem: 'quote-in-text', character: "'" },
    { problem: 'space-missing', character: '-' },
    { problem: 'space-missing', character: ':' },
  ],
  missing: [{ isComment: true }, { isComment: false }],
  'repeated-choice': [{ choice: 'QQQ' }],
  'unknown-choice': [
    { found: 'QQQ', options: ['QQQ1', 'QQQ2'] },
    { found: 'QQQ', suggestion: 'QQQ1', options: ['QQQ1', 'QQQ2', 'QQQ3'] },
  ],
  'unknown-key': [
    { key: 'QQQ', known: ['QQQ1', 'QQQ2'] },
    { key: 'QQQ', suggestion: 'QQQ1', known: ['QQQ1', 'QQQ2'] },
    { key: 'QQQ', belongsTo: '', known: ['QQQ1', 'QQQ2'] },
    { key: 'QQQ', belongsTo: 'QQQ3', known: ['QQQ1', 'QQQ2'] },
  ],
  'wrong-shape': [
    ...(
      [
        'brackets',
        'bullets',
        'colon',
        'marker',
        'no-dash',
        'no-marker',
        'not-indented',
        'not-quoted',
        'one-text',
        'other',
      ] as const
    ).map((cause) => ({ expected: 'text', found: 'list', cause, source: 'QQQ', form: 'QQQ1' }) as const),
    ...(['list', 'group'] as const).flatMap((expected) =>
      (['text', 'number', 'truth', 'group'] as const).map(
        (found) => ({ expected, found, cause: 'other', source: 'QQQ', form: 'QQQ1:\n  - …' }) as const,
      ),
    ),
    { expected: 'text', found: 'nothing', cause: 'not-quoted', source: 'QQQ', form: 'QQQ1' },
    { expected: 'list', found: 'text', cause: 'marker', source: 'QQQ', form: 'QQQ1:\n  - …' },
  ],
  'attachment-missing': [
    { path: 'qqq.docx' },
    { path: 'qqq.docx', near: ['qqq1.docx', 'qqq2.docx'], isSame: false },
    { path: 'qqq.docx', near: ['QQQ.docx'], isSame: true },
  ],
  'attachment-not-a-file': (['folder', 'other', 'empty'] as const).map((kind) => ({
    path: 'qqq.docx',
    kind,
  })),
  'attachment-outside': (['absolute', 'drive', 'above', 'address', 'link'] as const).map((reason) => ({
    path: 'qqq.docx',
    reason,
  })),
  'attachment-path': (['backslash', 'marks'] as const).map((problem) => ({
    path: 'qqq\\a.docx',
    suggestion: 'qqq/a.docx',
    problem,
  })),
  'attachment-repeated': [{ path: 'qqq.docx', firstLine: 713 }],
  'attachment-size': [{ bytes: 713_000_000, limit: 521_000_000 }],
  'comment-in-text': [{ comment: '# QQQ' }],
  'country-code': [{ code: 'QQQ' }, { code: 'QQQ', name: 'QQQ1' }],
  'date-after-conference': [{ date: '2019-05-27' }],
  'date-in-future': [{ date: '2029-05-27' }],
  'date-invalid': (['no-such-day', 'not-iso', 'year-only'] as const).flatMap((reason) => [
    { found: '27.13.2018', reason },
    { found: '27.13.2018', reason, suggestion: '2018-12-27' },
  ]),
  'date-order': [{ start: '2018-06-27', end: '2017-05-23' }],
  'direction-override': [{ codePoint: 0x202e }],
  'direction-override-in-address': [{ codePoint: 0x202d }],
  'duplicate-session': [{ first: 2 }],
  'duplicate-text': [{ firstLine: 713 }],
  email: (
    [
      'marks',
      'several',
      'disguised',
      'no-at',
      'with-name',
      'space',
      'no-name',
      'no-domain',
      'dots',
      'character',
      'domain',
    ] as const
  ).flatMap((problem) => [
    { found: 'qqq', problem },
    { found: 'qqq', problem, suggestion: 'qqq@example.org' },
  ]),
  'empty-list-item': [{}],
  footnote: (['no-text', 'not-used'] as const).map((problem) => ({ name: 'QQQ', problem })),
  'heading-in-text': [{ heading: '# QQQ' }],
  'html-in-text': [{ html: '<qqq>' }],
  'image-missing': (['missing', 'outside', 'kind', 'too-large', 'pixels'] as const).map((problem) => ({
    path: 'qqq.png',
    problem,
    limit: 521_000_000,
  })),
  'image-remote': [{ url: 'https://example.org/qqq.png' }],
  'image-without-description': [{ path: 'qqq.png' }],
  'language-mismatch': LANGUAGES.flatMap((found) => [
    { language: 'en', found },
    { language: found, found: 'ar' },
  ]),
  'link-as-text': (['image', 'link'] as const).map((kind) => ({ kind, suggestion: 'QQQ' })),
  'link-scheme': (['none', 'broken', 'other'] as const).map((problem) => ({
    url: 'qqq:1',
    scheme: 'qqq',
    problem,
  })),
  'list-as-text': [{ problem: 'folded' }, { problem: 'marks' }],
  'numbered-twice': [{ number: '713.' }],
  placeholder: (['mark', 'prompt', 'example'] as const).map((kind) => ({ found: 'QQQ', kind })),
  'quotation-marks': [{ marks: '“”' }],
  'recommendation-without-addressee': [{}],
  telephone: (['no-country-code', 'character', 'too-short', 'too-long'] as const).map((problem) => ({
    found: '713',
    problem,
  })),
  'text-too-complex': [{}],
  'too-long': [{ words: 713, advised: 520 }],
  'unbalanced-direction': [{ codePoint: 0x202e }],
  'more-problems': [1, 2, 5, 713].map((count) => ({ count })),
  'unused-ignore': (['nothing', 'unknown-code', 'error'] as const).map((reason) => ({
    code: 'qqq-q',
    reason,
  })),
};
