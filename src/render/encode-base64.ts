/** Bytes that become whole groups of letters, and few enough to be arguments of one call. */
const PART = 3 * 8192;

/** Bytes as base64. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PART))));
  }
  return parts.join('');
}
