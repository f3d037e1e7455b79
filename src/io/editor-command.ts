import { basename } from 'node:path';

/** What has editors wait for their window to be closed, by the name of the program. */
const WAITING: readonly (readonly [program: RegExp, flag: string])[] = [
  [/^(?:code|code-insiders|codium|vscodium|code-oss|cursor|windsurf|positron)$/, '--wait'],
  [/^(?:subl|sublime_text|atom|pulsar|zed|zeditor|mate|bbedit|gedit|pluma|xed|nova|idea|pycharm)$/, '--wait'],
  [/^kate$/, '--block'],
  [/^gnome-text-editor$/, '--standalone'],
  [/^(?:gvim|mvim|nvim-qt)$/, '-f'],
  [/^notepad\+\+$/, '-multiInst -nosession'],
];

const HAS_FLAG = /(?:^|\s)(?:-w|--wait|-b|--block|-f|--nofork|--standalone|-s|-multiInst)(?=\s|$)/;

/** The program of an editor's command line, which may be in quotes, and what stands behind it. */
function splitProgram(editor: string): { readonly program: string; readonly options: string } {
  const [program = ''] = /^\s*(?:"[^"]*"|'[^']*'|(?:\\.|[^\s\\])+)/.exec(editor) ?? [];
  return { program, options: editor.slice(program.length) };
}

function nameOf(program: string): string {
  const path = program.trim().replaceAll(/["']/g, '').replaceAll('\\', '/');
  return basename(path)
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat)$/, '');
}

/** The command line of `$EDITOR` with the flag that has it wait, where it is one that would come back at once without. */
export function waitingCommand(editor: string): string {
  const { program, options } = splitProgram(editor);
  const flag = WAITING.find(([name]) => name.test(nameOf(program)))?.[1];
  return flag === undefined || HAS_FLAG.test(options) ? editor : `${program} ${flag}${options}`;
}

/** Whether it is vi or one of its kind, which nobody leaves by chance. */
export function isVi(editor: string): boolean {
  return /^(?:vi|vim|nvim|view|vimx|gvim|mvim|elvis|vis)$/.test(nameOf(splitProgram(editor).program));
}
