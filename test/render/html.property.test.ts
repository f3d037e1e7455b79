import fc from 'fast-check';
import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { writeHtml } from '../../src/render/html.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { documentOf } from './fixtures.ts';

const ELEMENTS = new Set(
  (
    'html head meta title style body div main section h1 h2 h3 h4 p ul ol li table caption thead tbody tr th td ' +
    'bdi span br a em strong del code pre blockquote hr sup input label'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'lang dir charSet name content className id href scope tabIndex start type checked disabled ariaHidden ariaLabel ' +
    'ariaLabelledBy ariaDescribedBy dataFootnoteRef dataFootnotes dataFootnoteBackref'
  ).split(' '),
);

test('nothing that an author writes becomes HTML of its own', () => {
  fc.assert(
    fc.property(arbitraryReport, fc.boolean(), (value, draft) => {
      const page = new TextDecoder().decode(writeHtml(documentOf(value, { draft }), {}) as Uint8Array);
      const mistakes: string[] = [];
      const onerror = ({ message }: Error) => void mistakes.push(message);
      expect(allNodes(fromHtml(page, { onerror })).flatMap(foreignParts)).toEqual([]);
      expect(mistakes).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function allNodes(node: Root | RootContent): (Root | RootContent)[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}

/** What our pages never have: other elements and attributes, comments, addresses that a click could run. */
function foreignParts(node: Root | RootContent): string[] {
  if (node.type === 'comment') return [`<!--${node.value}-->`];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  const attributes = Object.keys(properties).filter((name) => !ATTRIBUTES.has(name));
  const isSafe = tagName !== 'a' || /^(?:#|https?:|mailto:)/.test(String(properties.href));
  return [
    ...(ELEMENTS.has(tagName) ? [] : [`<${tagName}>`]),
    ...attributes.map((name) => `<${tagName} ${name}>`),
    ...(isSafe ? [] : [String(properties.href)]),
  ];
}
