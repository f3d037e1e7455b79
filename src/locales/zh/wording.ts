import type { DateRange } from '../../text/dates.ts';
import { formatNumber, toMegabytes } from '../formatters.ts';

/** `2018年6月27日至29日`, `2018年6月27日至7月2日`, `2018年12月30日至2019年1月2日`. */
export function dateInWords({ start, end }: DateRange): string {
  const first = dayInWords(start);
  if (end === undefined || end === start) return first.join('');
  const last = dayInWords(end);
  const differs = first[0] !== last[0] ? 0 : first[1] !== last[1] ? 1 : 2;
  return `${first.join('')}至${last.slice(differs).join('')}`;
}

function dayInWords(iso: string): [year: string, month: string, day: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [`${year}年`, `${month}月`, `${day}日`];
}

export const amount = (n: number) => formatNumber('zh', n);

export const megabytes = (bytes: number) => `${amount(toMegabytes(bytes))}MB`;

export const LOST = '提交给联合国南南合作办公室时，这些文字会丢失。';

export const WORD = '提交给联合国南南合作办公室的Word文件会缺少这部分内容，或无法打开。';

export const NEED = 'needs: 培训协调人，建立统一的登记册。';
