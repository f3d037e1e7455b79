/** Whether a path lies in a folder or below it; both absolute, with links followed, from one system. */
export function isInside(folder: string, path: string): boolean {
  const parts = (text: string) => text.split(/[/\\]/).filter((part) => part !== '');
  const inner = parts(path);
  return parts(folder).every((part, index) => part === inner[index]);
}
