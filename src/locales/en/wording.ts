import { formatNumber, toMegabytes } from '../formatters.ts';

export const count = (n: number, singular: string, plural = `${singular}s`) =>
  `${formatNumber('en', n)} ${n === 1 ? singular : plural}`;

export const day = (iso: string) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

export function megabytes(bytes: number): string {
  return `${formatNumber('en', toMegabytes(bytes))} MB`;
}

export const WORD = 'The Word file for UNOSSC would miss it or could not be opened.';
