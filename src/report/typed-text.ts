import { isAlias, isMap, isScalar, isSeq, type Document } from 'yaml';
import { splitPointer } from '../form/pointer.ts';
import type { Source } from './source.ts';

/**
 * What its author typed for a number, a date or the like, also where it is referred to from elsewhere: `+41` stays `+41`
 * though YAML reads a number. Undefined where there is no such answer.
 */
export function typedText({ document }: Source, pointer: string): string | undefined {
  let node = resolve(document.contents, document);
  for (const part of splitPointer(pointer)) {
    const child = isMap(node) ? node.get(part, true) : isSeq(node) ? node.get(Number(part), true) : undefined;
    node = resolve(child, document);
  }
  return isScalar(node) ? node.source : undefined;
}

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}
