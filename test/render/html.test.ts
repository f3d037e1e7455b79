import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/render/html.ts';
import type { WriteOptions } from '../../src/render/report-document.ts';
import { documentOf, report } from './fixtures.ts';
import { picture, picturedTexts, pictures } from './sample-pictures.ts';
import { firstMissing, wordsInOrder } from './words-in-order.ts';

const html = (value: unknown, draft = false, options: WriteOptions = {}) =>
  new TextDecoder().decode(writeHtml(documentOf(value, { draft }), options) as Uint8Array);

const body = (page: string) => page.slice(page.indexOf('<body>'));

/** What a reader sees: without tags, entities as characters. */
function visible(page: string): string {
  return body(page)
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

test('every word of every field is there, in order', () => {
  expect(firstMissing(wordsInOrder(), visible(html(report)))).toBeUndefined();
});

describe('the page', () => {
  const page = html(report);

  test('is whole, in its language and direction, and needs nothing from elsewhere', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8">/);
    expect(page).toContain('<title>Consultation on *measuring* cooperation &#x3C;draft 2></title>');
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  test('has one main, sections named by their headings, and tables whose headers say what they head', () => {
    expect(page.match(/<main>/g)).toHaveLength(1);
    expect(page).toContain('<section aria-labelledby="bapa_summary"><h2 id="bapa_summary">A. Brief summary');
    expect(page).toContain('<section aria-labelledby="bapa_sessions_0"><h3 id="bapa_sessions_0">Session I');
    expect(page).toContain('<caption>Facts about the consultation</caption>');
    expect(page).toContain('<th scope="row"><span class="label">Date of consultation</span></th>');
    expect(page).toContain('<th scope="col" class="center">By</th>');
  });

  test('keeps values apart from what stands around them, whatever their direction', () => {
    expect(page).toContain('<bdi>Hilton Hotel</bdi>, <bdi>Nairobi</bdi>, <bdi>Kenya</bdi>');
    expect(page).toContain(
      '<li><bdi>Government of Kenya</bdi> (<bdi>Member State</bdi>)</li><li><bdi>JICA</bdi></li>',
    );
  });

  test('links notes there and back', () => {
    expect(page).toContain('<a href="#fn-2" id="fnref-2"');
    expect(page).toMatch(
      /<li id="fn-2">\s*<p>Second note\. <a href="#fnref-2"[^>]*aria-label="Back to the text of note 2"/,
    );
  });

  test('has unique ids, and every inner link leads to one', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby="|aria-describedby=")([^"]+)"/g)) {
      expect(ids).toContain(target);
    }
  });

  test('is printed with page numbers', () => {
    expect(page).toContain('content: "Page " counter(page) " of " counter(pages) ""');
  });
});

test('a draft says so at the top, in its title and on every printed page', () => {
  const page = html({}, true);
  expect(page).toContain('<title>DRAFT: ');
  expect(page).toContain('<div class="stamp" aria-hidden="true">DRAFT</div>');
  expect(page).toContain('<p class="draft"><strong>DRAFT</strong>');
  expect(page).toContain('<p class="unanswered"><em>Not answered yet</em></p>');
  expect(html(report)).not.toContain('<div class="stamp"');
});

test('an Arabic report runs from right to left, and English words in it from left to right', () => {
  const page = html({ ...report, language: 'ar', title: 'العنوان', summary: 'النص' });
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('<h1 id="bapa_title"><bdi>العنوان</bdi></h1>');
  expect(page).toContain('<h2 id="bapa_summary"><span lang="en" dir="ltr">A. Brief summary');
  expect(page).toContain('<p>النص</p>');
});

test('dates and telephone numbers keep their order between Arabic words', () => {
  const page = html({
    ...report,
    language: 'ar',
    summary: 'قبل 2019-03-20 في مؤتمر BAPA+40، هاتف +254 700 000',
  });
  expect(page.replaceAll('\u202F', ' ')).toContain(
    'قبل <bdi dir="ltr">2019-03-20</bdi> في مؤتمر BAPA+40، هاتف <bdi dir="ltr">+254 700 000</bdi>',
  );
});

test('the text of a task is the label of its box; what lies below it is not', () => {
  const tight = html({ ...report, needs: '- [x] **Done** with it\n  - a part' });
  expect(tight).toMatch(
    /<label><input type="checkbox" checked disabled> <strong>Done<\/strong> with it\s*<\/label>\s*<ul>\s*<li>a part/,
  );
  const loose = html({ ...report, needs: '- [ ] To do\n\n  More.' });
  expect(loose).toMatch(/<p><label><input type="checkbox" disabled> To do<\/label><\/p>\s*<p>More\.<\/p>/);
});

test('the date of writing is given only where it is known', () => {
  expect(html(report)).not.toContain('dcterms');
  expect(html(report, false, { date: new Date(0) })).toContain('content="1970-01-01T00:00:00.000Z"');
});

describe('images', () => {
  const page = async (images?: WriteOptions['images']) => {
    const value = { ...report, trends: picturedTexts.join('\n\n') };
    return new TextDecoder().decode(await writeHtml(documentOf(value), images ? { images } : {}));
  };

  test('stand in the page itself, with their descriptions', async () => {
    const html = await page(pictures);
    const [, data = ''] = /<img src="data:image\/png;base64,([^"]*)" alt="The hall">/.exec(html) ?? [];
    expect(Buffer.from(data, 'base64')).toEqual(Buffer.from(picture('hall.png').bytes));
    expect(html).toMatch(/<img src="data:image\/jpeg;base64,[^"]*" alt="A phone" title="From the gallery">/);
    expect(html.match(/<img /g)).toHaveLength(8);
    expect(html).not.toMatch(/<img [^>]*alt=""|src="(?!data:image)/);
  });

  test('that are not at hand are told by their descriptions', async () => {
    const html = await page();
    expect(html).not.toContain('<img');
    for (const words of ['The hall', 'A phone', 'Not there']) expect(html).toContain(words);
  });
});
