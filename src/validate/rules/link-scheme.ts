import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { OVERRIDE } from '../../text/unprintable.ts';
import { locateInValue } from '../locate-in-value.ts';
import { isImage } from '../image-findings.ts';
import type { ProseRule } from '../rule.ts';

/** A link that is no whole address of http, https or mailto: the document shows its words only.
 * One that shows its letters in another order is told by `direction-override-in-address`. */
export const linkScheme: ProseRule = {
  needs: { prose: (text) => text.includes('[') || text.includes('<') },
  check: ({ prose, source }) =>
    prose.flatMap(({ pointer, text, prose: { findings } }) =>
      findings
        .filter(
          (finding) =>
            finding.kind === 'link-scheme' && !isImage(text, finding) && !OVERRIDE.test(finding.subject),
        )
        .map(({ range, subject }) => {
          const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(subject)?.[1]?.toLowerCase();
          const isKnown = scheme !== undefined && ['http', 'https', 'mailto'].includes(scheme);
          const problem = scheme === undefined ? 'none' : isKnown ? 'broken' : 'other';
          const args = { url: subject, scheme: scheme ?? '', problem } as const;
          return diagnostic('link-scheme', pointer, locateInValue(source, pointer, text, range), args);
        }),
    ),
};
