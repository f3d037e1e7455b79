import type { DocumentWords } from '../locale.ts';
import { dateInWords } from './wording.ts';

export const document: DocumentWords = {
  series: '区域/专题协商：第二次联合国南南合作高级别会议——迈向共识议程',
  draft: '草稿',
  draftNote: '——请勿提交。尚待填写或改正之处已在文中标出。',
  facts: '协商基本情况',
  item: '项目',
  details: '内容',
  footnotes: '注释',
  backToText: (number) => `返回正文中的注释${number}`,
  unanswered: '尚未填写',
  misfit: '填写形式不符合表格要求，按原文显示',
  notInForm: '表格未列的内容，按原文显示：',
  // UN documents in Chinese keep the Latin letters of sections: “A. 背景”.
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `第${ordinal(number)}次会议`,
  listItem: (name, number) => `${name}${number}`,
  colon: '：',
  comma: '，',
  semicolon: '；',
  gap: '',
  dot: '；',
  addition: ['（', '）'],
  date: dateInWords,
  logo: '机构徽标',
  page: ['第', '页，共', '页'],
};

/** `一` … `十`, `十一` … `二十`, `二十一` … `九十九`; from 100 on in digits. */
function ordinal(number: number): string {
  if (!(number >= 1 && number <= 99)) return String(number);
  const digit = (n: number) => '一二三四五六七八九'.charAt(n - 1);
  const tens = Math.floor(number / 10);
  return (tens > 1 ? digit(tens) : '') + (tens > 0 ? '十' : '') + digit(number % 10);
}
