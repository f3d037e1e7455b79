import { dropUnprintable, escapeXml } from '../../../text/unprintable.ts';
import { segmentText } from '../segment-text.ts';
import { isRightToLeft, strongRuns } from '../scripts.ts';
import { cleanDrawing } from './clean-drawing.ts';
import { cleanFields } from './clean-fields.ts';
import type { Box } from './drawn-shape.ts';
import type { Reading } from './house-margin.ts';
import { cleanProperties } from './style-parts.ts';
import { unwrap } from './unwrap.ts';
import {
  attributeOf,
  childOf,
  createElement,
  decodeReferences,
  isOn,
  stringsIn,
  type XmlElement,
} from './xml-tree.ts';
import { append } from '../../../text/lists.ts';

/** What a paragraph holds: runs of one thing each, and the text boxes that hang on it. */
interface Content {
  readonly runs: XmlElement[];
  readonly boxes: Box[];
}

/** Makes what a paragraph holds anew. Links stand as their text. */
export function cleanRuns(paragraph: XmlElement, rightToLeft: boolean, reading: Reading): Content {
  const boxes: Box[] = [];
  const runs = [...takeRuns(paragraph, { rightToLeft, boxes, reading })];
  return { runs: cleanFields(runs, reading), boxes };
}

interface Scope {
  readonly rightToLeft: boolean;
  readonly boxes: Box[];
  readonly reading: Reading;
}

function* takeRuns(parent: XmlElement, scope: Scope): Generator<XmlElement> {
  for (const node of unwrap(parent.children, scope.reading)) {
    if (node.name === 'w:r') yield* takeRun(node, scope);
    else if (node.name === 'w:hyperlink') yield* takeRuns(node, scope);
    else if (node.name === 'w:fldSimple') {
      yield fieldMark('begin');
      yield createElement('w:r', {}, [
        createElement('w:instrText', {}, [node.attributes.get('w:instr') ?? '']),
      ]);
      yield fieldMark('separate');
      yield* takeRuns(node, scope);
      yield fieldMark('end');
    }
  }
}

function fieldMark(type: string): XmlElement {
  return createElement('w:r', {}, [createElement('w:fldChar', { 'w:fldCharType': type })]);
}

/** Properties of a run that have no place in a letterhead on paper. */
const DROPPED = new Set(['w:vanish', 'w:specVanish', 'w:webHidden', 'w:effect', 'w:oMath']);

function* takeRun(run: XmlElement, scope: Scope): Generator<XmlElement> {
  const given = childOf(run, 'w:rPr');
  if (isOn(childOf(given, 'w:vanish'))) return;
  const properties = cleanProperties(given ?? createElement('w:rPr'), DROPPED);
  const cased = (...children: XmlElement[]) => createElement('w:r', {}, [properties, ...children]);
  for (const node of run.children) {
    if (typeof node === 'string') continue;
    const text = takeText(node);
    if (text !== undefined) yield* cutText(text, properties, scope.rightToLeft);
    else if (node.name in PLAIN) yield* takePlain(node).map((child) => cased(child));
    else if (node.name === 'w:pgNum') {
      yield fieldMark('begin');
      yield createElement('w:r', {}, [createElement('w:instrText', {}, ['PAGE'])]);
      yield fieldMark('end');
    } else if (/^(?:w:drawing|w:pict|w:object|mc:AlternateContent)$/.test(node.name)) {
      const { pictures, boxes } = cleanDrawing(node, scope.reading);
      yield* pictures.map((picture) => cased(picture));
      append(scope.boxes, boxes);
    }
  }
}

function takeText(node: XmlElement): string | undefined {
  if (node.name !== 'w:t') return undefined;
  return dropUnprintable(decodeReferences(stringsIn(node))).replaceAll(/[\t\r\n]+/g, ' ');
}

/** Elements of a run that say all there is by themselves: their attributes, and what these may be. */
const PLAIN: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'w:tab': {},
  'w:cr': {},
  'w:br': {},
  'w:noBreakHyphen': {},
  'w:softHyphen': {},
  'w:sym': { 'w:font': /^[\p{L}\d ]{1,31}$/u, 'w:char': /^[0-9A-F]{4}$/i },
  'w:ptab': {
    'w:relativeTo': /^(?:margin|indent)$/,
    'w:alignment': /^(?:left|center|right)$/,
    'w:leader': /^(?:none|dot|hyphen|underscore|middleDot)$/,
  },
  'w:fldChar': { 'w:fldCharType': /^(?:begin|separate|end)$/ },
  'w:instrText': {},
};

function takePlain(node: XmlElement): XmlElement[] {
  const type = attributeOf(node, 'w:type');
  if (node.name === 'w:br' && type !== '' && type !== 'textWrapping') return [];
  const attributes = Object.entries(PLAIN[node.name] ?? {}).map(
    ([name, form]) => [name, attributeOf(node, name), form] as const,
  );
  if (attributes.some(([, value, form]) => !form.test(value))) return [];
  return [
    createElement(
      node.name,
      Object.fromEntries(attributes.map(([name, value]) => [name, value])),
      node.name === 'w:instrText' ? [stringsIn(node)] : [],
    ),
  ];
}

/** Word must be told of letters that run from right to left; some programs do not. */
function* cutText(text: string, properties: XmlElement, rightToLeft: boolean): Generator<XmlElement> {
  const isTold = childOf(properties, 'w:rtl') !== undefined || childOf(properties, 'w:rStyle') !== undefined;
  if (isTold || !strongRuns(text).some(({ script }) => isRightToLeft(script))) {
    yield createElement('w:r', {}, [properties, createElement('w:t', {}, [escapeXml(text)])]);
    return;
  }
  for (const { text: part, script, before = '', after = '' } of segmentText(text, rightToLeft)) {
    const told = isRightToLeft(script)
      ? cleanProperties({ ...properties, children: [...properties.children, createElement('w:rtl')] })
      : properties;
    yield createElement('w:r', {}, [told, createElement('w:t', {}, [escapeXml(before + part + after)])]);
  }
}
