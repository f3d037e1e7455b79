import type { Image, Link, Nodes, Root } from 'mdast';
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
  'local-image': (node) => [node],
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
  const clean = isAllowed(link.url) && !UNUSUAL.test(link.url);
  if (clean) return [link];
  return cutBareAddress(link) ?? (isAllowed(link.url) ? [{ ...link, url: cleanUrl(link.url) }] : undefined);
}

/** Characters that no address holds as they are. */

const UNUSUAL = /[\s\u0000-\u001F<>\\|^`{}"]/;

/** The part of an address that is one: all of it, or the name of the host. */
const ADDRESSES = [/^[\w\-.~:/?#@!$&'()*+,;=%]+/, /^https?:\/\/[\w.-]+/i];

/**
 * A bare address with words run together, as where Chinese or Arabic follow without a space: the link ends where the
 * address does. Undefined where that is not what is wrong with a link.
 */
function cutBareAddress({ url, children }: Link): Nodes[] | undefined {
  const [words] = children;
  if (words?.type !== 'text' || !url.endsWith(words.value)) return undefined;
  const address = ADDRESSES.map((pattern) => pattern.exec(url)?.[0] ?? '').find(isAllowed);
  const rest = url.length - (address ?? '').length;
  if (address === undefined || rest === 0 || rest >= words.value.length) return undefined;
  const [linked, after] = [words.value.slice(0, -rest), words.value.slice(-rest)];
  return [
    { type: 'link', url: address, children: [{ type: 'text', value: linked }] },
    { type: 'text', value: after },
  ];
}

/** An address with unusual characters as browsers write them. */
function cleanUrl(url: string): string {
  return UNUSUAL.test(url) ? new URL(url).href : url;
}
