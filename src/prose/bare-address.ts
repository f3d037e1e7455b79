import { EAST_ASIAN } from '../text/east-asian.ts';

/** A label of a host: Latin letters, or those of one other script; a word run on to an address is no part of it. */
const LABEL = String.raw`(?:[\p{Script=Latin}\p{M}\d_-]+|[^\P{L}\p{Script=Latin}][\p{L}\p{M}\p{N}-]*)`;
const NAME = String.raw`${LABEL}(?:\.${LABEL})*\.?`;
const HOST = new RegExp(String.raw`^https?://(?:\[[\da-f:.]+\]|${NAME})(?::\d{1,5})?(?=$|[^\w.%@:-])`, 'iu');

/** What an address holds after its host: in ASCII what the web allows there, else letters and digits. */
const REST = /[\w\-.~:/?#@!$&'()*+,;=%]|(?![\u0000-\u007F])[\p{L}\p{M}\p{N}]/uy;

/** A letter without spaces between words: after an ASCII one it begins what follows the address. */
const RUN_ON = new RegExp(`(?<=[A-Za-z0-9])[${EAST_ASIAN}]`, 'uy');

const TRAILING = /[?!.,:;*_~'"]/;

/**
 * The web address with which a text begins, which nothing but its own letters delimits: it ends before punctuation of
 * any script, before what is run on to it, and its host is the one that was typed.
 * @returns undefined where there is none
 */
export function bareAddress(text: string): string | undefined {
  const host = HOST.exec(text)?.[0];
  if (host === undefined) return undefined;
  const end = /[/?#]/.test(text.charAt(host.length)) ? endOfRest(text, host.length) : host.length;
  return trimEnd(text.slice(0, end), host.length);
}

/** Whether the host of a web address is the one that a reader sees in it. */
export function hasPlainHost(url: string): boolean {
  const host = HOST.exec(url)?.[0];
  return host !== undefined && /^[/?#]?$/.test(url.charAt(host.length));
}

function endOfRest(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at = REST.lastIndex) {
    RUN_ON.lastIndex = REST.lastIndex = at;
    if (RUN_ON.test(text) || !REST.test(text)) break;
  }
  return at;
}

/** Without the punctuation before what follows, and without a bracket that was opened before the address. */
function trimEnd(address: string, host: number): string {
  let end = address.length;
  let open = count(address, '(') - count(address, ')');
  for (; end > host; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === 's' && address.charAt(end - 2) === "'") end -= 1;
    else if (last === ')' && open < 0) open += 1;
    else if (!TRAILING.test(last)) break;
  }
  return address.slice(0, end);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
