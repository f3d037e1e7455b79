import { READS } from '../../locales/index.ts';
import { recognizeLanguage } from '../../recognize/recognize-language.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { reportLanguage } from '../../report/report-language.ts';
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
    const found = recognizeLanguage(texts.join('\n'), language, READS);
    if (found.kind !== 'certain' || found.value === language) return [];
    const args = { language, found: found.value };
    return [diagnostic('language-mismatch', '/language', valueRange(source, '/language'), args)];
  },
};
