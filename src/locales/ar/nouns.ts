import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Noun } from './wording.ts';

export const OF_REQUIRED_QUESTIONS: Noun = {
  zero: 'لا شيء',
  one: 'سؤال إلزامي واحد',
  two: 'سؤالين إلزاميين',
  few: 'أسئلة إلزامية',
  many: 'سؤالاً إلزامياً',
  other: 'سؤال إلزامي',
};

export const WORDS: Noun = {
  zero: 'لا كلمات',
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: 'كلمات',
  many: 'كلمة',
  other: 'كلمة',
};

export const OF_WORDS: Noun = { ...WORDS, two: 'كلمتين' };

export const OTHER_PLACES: Noun = {
  zero: 'لا مواضع أخرى',
  one: 'موضع آخر',
  two: 'موضعان آخران',
  few: 'مواضع أخرى',
  many: 'موضعاً آخر',
  other: 'موضع آخر',
};

export const ERRORS: Noun = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: 'أخطاء',
  many: 'خطأً',
  other: 'خطأ',
};

export const WARNINGS: Noun = {
  zero: 'لا تحذيرات',
  one: 'تحذير واحد',
  two: 'تحذيران',
  few: 'تحذيرات',
  many: 'تحذيراً',
  other: 'تحذير',
};

/** After a noun or a preposition. */
export const OF_ERRORS: Noun = { ...ERRORS, two: 'خطأين' };

export const OF_REPORTS: Noun = {
  zero: 'أي تقرير',
  one: 'تقرير واحد',
  two: 'تقريرين',
  few: 'تقارير',
  many: 'تقريراً',
  other: 'تقرير',
};

export const OF_SECONDS: Noun = {
  zero: 'أي ثانية',
  one: 'ثانية واحدة',
  two: 'ثانيتين',
  few: 'ثوانٍ',
  many: 'ثانية',
  other: 'ثانية',
};

export const MORE: Readonly<Record<Severity, Noun>> = {
  error: {
    zero: 'لا أخطاء أخرى',
    one: 'خطأ آخر',
    two: 'خطآن آخران',
    few: 'أخطاء أخرى',
    many: 'خطأً آخر',
    other: 'خطأ آخر',
  },
  warning: {
    zero: 'لا تحذيرات أخرى',
    one: 'تحذير آخر',
    two: 'تحذيران آخران',
    few: 'تحذيرات أخرى',
    many: 'تحذيراً آخر',
    other: 'تحذير آخر',
  },
  note: {
    zero: 'لا ملاحظات أخرى',
    one: 'ملاحظة أخرى',
    two: 'ملاحظتان أخريان',
    few: 'ملاحظات أخرى',
    many: 'ملاحظة أخرى',
    other: 'ملاحظة أخرى',
  },
};

export const OTHER_FILES: Noun = {
  zero: 'لا شيء',
  one: 'ملف YAML آخر',
  two: 'ملفا YAML آخران',
  few: 'ملفات YAML أخرى',
  many: 'ملف YAML آخر',
  other: 'ملف YAML آخر',
};

export const ANSWERS: Noun = {
  zero: 'لا إجابات',
  one: 'إجابة واحدة',
  two: 'إجابتان',
  few: 'إجابات',
  many: 'إجابة',
  other: 'إجابة',
};

export const ENTRIES: Noun = {
  zero: 'لا شيء بعد',
  one: 'بند واحد',
  two: 'بندان',
  few: 'بنود',
  many: 'بنداً',
  other: 'بند',
};

export const OF_LEVELS: Noun = {
  zero: 'أي مستوى',
  one: 'مستوى واحد',
  two: 'مستويين',
  few: 'مستويات',
  many: 'مستوى',
  other: 'مستوى',
};

export const OF_OTHER_PROBLEMS: Noun = {
  zero: 'مشاكل أخرى',
  one: 'مشكلة أخرى',
  two: 'مشكلتين أخريين',
  few: 'مشاكل أخرى',
  many: 'مشكلة أخرى',
  other: 'مشكلة أخرى',
};
