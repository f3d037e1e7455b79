/** Longer targets are refused by Word. */
const MAXIMUM = 2000;
const HOST =
  /^(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\.?)$/i;
const MAIL = /^mailto:[^\s@?]+@[^\s@?]+(?:\?|$)/i;

const NOT_IN_URI = /[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi;

/**
 * The target of a link as Word may hold it, or undefined where it is none that a report may have: only http, https and
 * mailto, spelled so that Word does not call the file damaged.
 */
export function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, origin, href } = new URL(url);
  if (protocol === 'mailto:') return MAIL.test(href) ? spell(href) : undefined;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (!HOST.test(hostname) || hostname.length > 253 || !href.startsWith(origin)) return undefined;
  const rest = spell(href.slice(origin.length));
  return rest === undefined ? undefined : origin + rest;
}

/** URLs may hold signs that URIs, of which Word's relationships are made, may not. */
function spell(url: string): string | undefined {
  const [before = '', ...fragment] = url.replace(NOT_IN_URI, (sign) => encodeURIComponent(sign)).split('#');
  const spelled = before + (fragment.length > 0 ? `#${fragment.join('%23')}` : '');
  return spelled.length > MAXIMUM ? undefined : spelled;
}
