import { valueRange } from '../../report/source.ts';
import { detectLanguage } from '../detect-language.ts';
import { diagnostic } from '../diagnostic.ts';
import { reportLanguage } from '../report-language.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Language of the report': the texts are clearly written in another one. */
export const languageMismatch: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) => {
    const language = reportLanguage(source);
    if (!language) return [];
    const texts = answers.flatMap(({ field, value }) =>
      field.kind === 'prose' && typeof value === 'string' ? [value] : [],
    );
    const found = detectLanguage(texts.join('\n'), language);
    if (!found || found === language) return [];
    return [
      diagnostic('language-mismatch', '/language', valueRange(source, '/language'), { language, found }),
    ];
  },
};
