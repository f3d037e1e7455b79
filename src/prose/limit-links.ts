import type { Image, Link, Nodes, Root } from 'mdast';
import { bareAddress, hasPlainHost } from './bare-address.ts';
import { decodePath, isReportPath } from '../text/report-path.ts';
import type { Finding, FindingKind } from './prose.ts';
import { rangeOf, rewrite } from './rewrite.ts';

/**
 * Keeps links to http, https and mailto, and images in files below the report's folder. An image on the web, which is
 * never fetched, becomes a link; everything else becomes its words. Tells what it changed, and which images there are.
 */
export function limitLinks(root: Root): Finding[] {
  const findings: Finding[] = [];
  const find = (kind: FindingKind, node: Link | Image) => {
    findings.push({ kind, range: rangeOf(node), subject: node.url });
  };
  rewrite(root, (node) => {
    if (node.type === 'link') {
      const fitted = fitLink(node);
      if (fitted) return fitted;
      find('link-scheme', node);
      return node.children.length > 0 ? node.children : wordsOf(node.url, node.title);
    }
    if (node.type !== 'image') return node;
    const kind = kindOfImage(node.url);
    find(kind, node);
    return IMAGES[kind](node);
  });
  return findings;
}

function kindOfImage(url: string): 'local-image' | 'remote-image' | 'link-scheme' {
  if (isReportPath(decodePath(url))) return 'local-image';
  return /^https?:/i.test(url) && isAllowed(url) ? 'remote-image' : 'link-scheme';
}

const IMAGES = {
  // In an address, what follows these would be no part of the file's name.
  'local-image': (node) => [{ ...node, url: node.url.replace(/[#?]/g, encodeURIComponent) }],
  'remote-image': ({ type: _, alt, ...node }) => [
    { ...node, url: cleanUrl(node.url), type: 'link', children: wordsOf(alt, node.url) },
  ],
  'link-scheme': (node) => wordsOf(node.alt, node.url),
} satisfies Record<string, (node: Image) => Nodes[]>;

function wordsOf(
  first: string | null | undefined,
  otherwise: string | null | undefined,
): { type: 'text'; value: string }[] {
  const words = [first, otherwise].find((text) => text?.trim());
  return words === undefined || words === null ? [] : [{ type: 'text', value: words }];
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** Whether a document may link to a target: a whole address of http, https or mailto. */
function isAllowed(url: string): boolean {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
  return scheme !== undefined && SCHEMES.has(scheme) && URL.canParse(url);
}

/** A link as a document may hold it; undefined where its target is none that a document may link to. */
export function fitLink(link: Link): Nodes[] | undefined {
  const { url } = link;
  if (!/^https?:/i.test(url)) return isAllowed(url) ? [{ ...link, url: cleanUrl(url) }] : undefined;
  const [words] = link.children;
  if (words?.type === 'text' && url.endsWith(words.value)) return fitBareAddress(link, words.value);
  const address = hasPlainHost(url) ? url : (bareAddress(url) ?? url);
  return isAllowed(address) ? [{ ...link, url: cleanUrl(address) }] : undefined;
}

/** An address that is its own words, as where it was only typed: what is run on to it is text. */
function fitBareAddress(link: Link, words: string): Nodes[] | undefined {
  // What is no plain address is one for every other reader of Markdown, if a browser can open it.
  const address = bareAddress(link.url) ?? link.url;
  if (!isAllowed(address) || UNUSUAL.test(address)) return undefined;
  const length = words.length - (link.url.length - address.length);
  if (length <= 0) return undefined;
  if (length === words.length) return [link];
  const text = (value: string) => ({ type: 'text', value }) as const;
  return [{ ...link, url: address, children: [text(words.slice(0, length))] }, text(words.slice(length))];
}

/** Characters that no address holds as they are. */
const UNUSUAL = /[\s\u0000-\u001F<>\\|^`{}"]/;

/** An address with unusual characters as browsers write them. */
function cleanUrl(url: string): string {
  return UNUSUAL.test(url) ? new URL(url).href : url;
}
