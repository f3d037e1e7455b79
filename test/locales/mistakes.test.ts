import { expect, test } from 'vitest';
import { loadLocale } from '../../src/locales/index.ts';
import { checkText, linesAndCodes, withFragment } from '../validate/check-text.ts';
import { sampleReport } from './sample-report.ts';

/** The words that the same mistake is made with in three languages. */
const WORDS = {
  en: { title: 'Water: a workshop', text: 'Training and a register', word: 'workshop', day: '27 June 2018' },
  es: {
    title: 'Agua: un taller',
    text: 'Capacitación y un registro',
    word: 'taller',
    day: '27 de junio de 2018',
  },
  ar: { title: 'المياه: حلقة عمل', text: 'تدريب وسجل موحد', word: 'حلقة عمل', day: '27 حزيران/يونيه 2018' },
} as const;
type Words = Record<keyof (typeof WORDS)['en'], string>;

/** Mistakes that come with Word, Excel, PDF and hurry. */
const MISTAKES: Readonly<Record<string, (words: Words) => string>> = {
  'a tab': ({ text }) => `venue:\n\tname: ${text}\n`,
  'a key twice': ({ text }) => `needs: ${text}\nneeds: ${text}\n`,
  'a quotation mark that is not closed': ({ text }) => `needs: "${text}\ntrends: ${text}\n`,
  'a colon in a text': ({ title }) => `title: ${title}\n`,
  'a date in words': ({ day }) => `date: ${day}\n`,
  'a misspelt key': ({ text }) => `organised_by:\n  - name: ${text}\n`,
  'a control character': ({ text }) => `needs: |\n  ${text}\n  ${text}\u0007\n`,
  HTML: ({ text }) => `needs: |\n  ${text}\n\n  <script>${text}</script>\n`,
  'a path of Windows': ({ word }) =>
    `attachments:\n  concept_note: files\\concept-note.docx\n  participants: ${word}.csv\n`,
  'recommendations as one text': ({ text }) => `recommendations: |\n  ${text}\n  ${text}\n`,
  'a choice in words': ({ word }) => `type: regional\nformat: ${word} ${word} ${word}\n`,
  'an address without @': ({ text }) => `prepared_by:\n  - name: ${text}\n    email: ${text}\n`,
};

const cases = Object.keys(MISTAKES).flatMap((mistake) =>
  (['es', 'ar'] as const).map((language) => ({ mistake, language })),
);

test.each(cases)(
  '$mistake is found on the same lines in $language as in English',
  async ({ mistake, language }) => {
    const found = async (of: keyof typeof WORDS) => {
      const text = withFragment(MISTAKES[mistake]?.(WORDS[of]) ?? '', sampleReport(of));
      return linesAndCodes(text, checkText(text, undefined, await loadLocale(of)));
    };
    const expected = await found('en');
    expect(expected).not.toEqual([]);
    expect(await found(language)).toEqual(expected);
  },
);
