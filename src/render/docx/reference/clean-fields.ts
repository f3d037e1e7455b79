import { escapeXml } from '../../../text/unprintable.ts';
import type { Reading } from './house-margin.ts';
import { childOf, createElement, decodeReferences, stringsIn, type XmlElement } from './xml-tree.ts';
import { append } from '../../../text/lists.ts';

/** A field that is open: what it says to do, and what it showed last. */
interface Field {
  readonly begin: XmlElement;
  code: string;
  inCode: boolean;
  readonly result: XmlElement[];
}

/**
 * Makes the fields of a paragraph anew: those that count pages or tell the date stay, and of all others what they last
 * showed. Fields that would fetch something are noted.
 */
export function cleanFields(runs: readonly XmlElement[], reading: Reading): XmlElement[] {
  const open: Field[] = [];
  const whole: XmlElement[] = [];
  const put = (...done: XmlElement[]) => {
    const field = open.at(-1);
    if (!field) append(whole, done);
    else if (!field.inCode) append(field.result, done);
  };
  for (const run of runs) {
    const mark = childOf(run, 'w:fldChar')?.attributes.get('w:fldCharType');
    const code = childOf(run, 'w:instrText');
    const field = open.at(-1);
    if (code && field?.inCode) field.code += decodeReferences(stringsIn(code));
    else if (mark === 'begin') open.push({ begin: run, code: '', inCode: true, result: [] });
    else if (mark === 'separate' && field) field.inCode = false;
    else if (mark === 'end' && field) {
      open.pop();
      put(...writeField(field, reading));
    } else if (mark === undefined && !code) put(run);
  }
  // What is not closed in its paragraph is no field here.
  while (open.length > 0) {
    const field = open.pop();
    if (field) put(...field.result);
  }
  return whole;
}

/** Fields that come along, and as what: all pages of a report are one section. */
const KEPT: Readonly<Record<string, string>> = {
  PAGE: 'PAGE',
  NUMPAGES: 'NUMPAGES',
  SECTIONPAGES: 'NUMPAGES',
  DATE: 'DATE',
  TIME: 'TIME',
};
/** How a number or date is written: `\* roman`, `\# 00`, `\@ "d MMMM yyyy"`. */
const SWITCH = /\\(?:\*\s*[A-Za-z]{1,20}|#\s*"?[0#,.]{1,20}"?|@\s*"[\p{L} ,.:/'’-]{1,60}")/gu;
const FETCHING =
  /^(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|EMBED|DATABASE|MACROBUTTON|GOTOBUTTON|RD|MERGEFIELD|ASK|FILLIN|AUTOTEXT|AUTOTEXTLIST|CONTROL|HTMLCONTROL|ADDIN|PRINT)$/;
/** Would show what stood in the organization's file, such as a heading of it. */
const STALE = /^(?:STYLEREF|REF|PAGEREF|SECTION|TOC|SEQ|QUOTE)$/;
/** What is told of a file itself, its text or its authors. Its other properties, such as `Company`, are those of a house. */
const OF_FILE =
  /^(?:TITLE|SUBJECT|AUTHOR|KEYWORDS|COMMENTS|CATEGORY|LASTSAVEDBY|FILENAME|FILESIZE|TEMPLATE|(?:CREATE|SAVE|PRINT)DATE|EDITTIME|CREATETIME|LASTSAVEDTIME|LASTPRINTED|TOTALEDITINGTIME|REVNUM|REVISIONNUMBER|(?:NUM)?(?:WORDS|CHARS|CHARACTERS)|PAGES|LINES|PARAGRAPHS|BYTES|USERNAME|USERINITIALS)$/;
/** Name what they show: `DOCPROPERTY Company`. */
const PROPERTY = /^(?:DOCPROPERTY|INFO)$/;

function writeField({ begin, code, result }: Field, reading: Reading): XmlElement[] {
  const words = /^\s*([A-Z]+)(?:\s+"?([A-Z]+))?/i.exec(code);
  const [name, property] = [words?.[1], words?.[2]].map((word) => word?.toUpperCase() ?? '') as [
    string,
    string,
  ];
  const kept = KEPT[name];
  if (kept === undefined) {
    const isStale = STALE.test(name) || OF_FILE.test(PROPERTY.test(name) ? property : name);
    if (isStale || FETCHING.test(name) || PROPERTY.test(name)) reading.left.add('fields');
    return isStale ? [] : result;
  }
  if (kept === 'PAGE') reading.hasPageNumber = true;
  const looks = childOf(result[0] ?? begin, 'w:rPr');
  const inLooks = (child: XmlElement) => createElement('w:r', {}, [...(looks ? [looks] : []), child]);
  const mark = (type: string) => inLooks(createElement('w:fldChar', { 'w:fldCharType': type }));
  const said = [kept, ...(code.match(SWITCH) ?? [])].join(' ');
  return [
    mark('begin'),
    inLooks(createElement('w:instrText', {}, [escapeXml(` ${said} `)])),
    ...(result.length > 0 ? [mark('separate'), ...result] : []),
    mark('end'),
  ];
}
