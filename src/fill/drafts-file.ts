import { isMapping } from '../form/answer.ts';
import type { Way } from './places/find-place.ts';

/** A text that was typed and not given as an answer. */
export interface Draft {
  readonly text: string;
  /** The answer as it was when writing began, null for none; undefined where that is not known. */
  readonly was?: unknown;
  /** The name of the file in which it was given to an editor, and the text in there when bapa saw it last. */
  readonly editor?: { readonly file: string; readonly text: string } | undefined;
}

/** The same as it is kept beside the report. */
export interface KeptText extends Draft {
  /** The question, as it was called when the text was kept. */
  readonly pointer: string;
  /** By what the items above it were known. */
  readonly way: Way;
}

/** The content of the file of kept texts. */
export function writeKept(texts: readonly KeptText[]): string {
  return `${JSON.stringify({ version: 2, texts }, null, 2)}\n`;
}

/** The texts of such a file, the last one written last; none where it is missing or not to be understood. */
export function readKept(content: string | undefined): KeptText[] {
  try {
    const { texts } = JSON.parse(content ?? '{}') as { texts?: unknown };
    if (Array.isArray(texts)) return texts.flatMap(keptText);
    // Version 1 knew a text by its pointer alone.
    return isMapping(texts)
      ? Object.entries(texts).flatMap(([pointer, text]) => keptText({ pointer, text, way: [] }))
      : [];
  } catch {
    return [];
  }
}

/** Whether all in such a file is to be understood. */
export function isUnderstood(content: string): boolean {
  try {
    const { texts } = JSON.parse(content) as { texts?: unknown };
    return typeof texts === 'object' && readKept(content).length === Object.keys(texts ?? {}).length;
  } catch {
    return false;
  }
}

function keptText(value: unknown): KeptText[] {
  if (!isMapping(value)) return [];
  const { pointer, text, was, way, editor } = value;
  if (typeof pointer !== 'string' || typeof text !== 'string' || !isWay(way)) return [];
  return [{ pointer, text, way, ...('was' in value && { was }), ...(isEditor(editor) && { editor }) }];
}

function isWay(value: unknown): value is Way {
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  return Array.isArray(value) && value.every(isTexts);
}

function isEditor(value: unknown): value is Draft['editor'] {
  if (!isMapping(value) || typeof value['text'] !== 'string') return false;
  // Only ever a file beside this one.
  return typeof value['file'] === 'string' && /^[^/\\]+\.md$/.test(value['file']);
}
