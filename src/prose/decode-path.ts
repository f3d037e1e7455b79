/** The path of a file from the address of an image in Markdown: `photo%20of%20the%20wall.png`. */
export function decodePath(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
