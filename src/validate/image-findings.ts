import type { Finding } from '../prose/prose.ts';
import type { ParsedProse } from './rule.ts';

export interface FoundImage {
  readonly pointer: string;
  readonly text: string;
  readonly finding: Finding;
}

/** Whether a text holds what every image in Markdown begins with. */
export function mayHoldImage(text: string): boolean {
  return text.includes('![');
}

/** Whether a finding is about an image and not a link. */
export function isImage(text: string, { kind, range }: Finding): boolean {
  return kind === 'local-image' || kind === 'remote-image' || text.startsWith('![', range.start);
}

/** The images in the texts of a report. */
export function listImages(parsed: readonly ParsedProse[]): FoundImage[] {
  return parsed.flatMap(({ pointer, text, prose }) =>
    prose.findings.filter((finding) => isImage(text, finding)).map((finding) => ({ pointer, text, finding })),
  );
}
