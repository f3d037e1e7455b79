import type { DocumentWords } from '../locale.ts';
import { LETTERS, dateInWords } from './wording.ts';

export const document: DocumentWords = {
  series:
    'المشاورات الإقليمية/المواضيعية: مؤتمر الأمم المتحدة الثاني الرفيع المستوى المعني بالتعاون فيما بين بلدان الجنوب – نحو خطة قائمة على توافق الآراء',
  draft: 'مسودة',
  draftNote: 'ليست معدَّة للتقديم. وما لم يُكتب أو لم يُصحَّح بعد مبيَّن في النص.',
  facts: 'بيانات المشاورة',
  item: 'البند',
  details: 'التفاصيل',
  footnotes: 'الحواشي',
  backToText: (number) => `العودة إلى موضع الحاشية ${number} في النص`,
  unanswered: 'لم تُقدَّم الإجابة بعد',
  misfit: 'ليست بالصورة المطلوبة في الاستمارة؛ وترد كما كُتبت',
  notInForm: 'ليس من أسئلة الاستمارة؛ ويرد كما كُتب:',
  section: (letter, title) => `${LETTERS[letter] ?? letter} - ${title}`,
  session: (number) => `الجلسة ${ordinal(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: ': ',
  comma: '، ',
  semicolon: '؛ ',
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'شعار المنظمة',
  page: ['الصفحة ', ' من ', ''],
};

const UNITS = [
  '',
  '',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
];

const TENS = [
  '',
  '',
  'العشرون',
  'الثلاثون',
  'الأربعون',
  'الخمسون',
  'الستون',
  'السبعون',
  'الثمانون',
  'التسعون',
];

/** Ordinals up to 99 in the feminine, as `الجلسة` is: `الثانية عشرة`, `الحادية والعشرون`; then digits. */
function ordinal(number: number): string {
  if (number === 1) return 'الأولى';
  if (number === 10) return 'العاشرة';
  if (number < 1 || number > 99) return String(number);
  const unit = number % 10;
  const ten = Math.floor(number / 10);
  const first = unit === 1 ? 'الحادية' : UNITS[unit];
  if (ten === 0) return first ?? '';
  if (ten === 1) return `${first} عشرة`;
  return unit === 0 ? (TENS[ten] ?? '') : `${first} و${TENS[ten]}`;
}
