import { codePointName } from '../../text/unprintable.ts';
import type { SyntaxProblem } from '../../diagnostics/args.ts';
import { joinList } from '../formatters.ts';
import type { FormMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { files } from './files.ts';

const quoted = (names: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  joinList(
    'zh',
    type,
    names.map((name) => `“${name}”`),
  );

const SHAPES = {
  text: '文字',
  number: '数字',
  truth: '是/否值',
  list: '列表',
  group: '一组栏目',
  nothing: '空值',
} as const;

const QUOTE_IT = '请用半角引号把整段文字括起。';

const ONE_TEXT = '请用半角引号把整段文字括起；或在冒号后写“|”，另起一行书写并缩进。';

const SEE_A_REPORT = '查看报告的样式：bapa init -';

export const findingsOfForm: FormMessages = {
  'cannot-read': ({ reason }) => files.read(reason, 'report'),
  'alias-not-usable': ({ alias, reason }) => {
    switch (reason) {
      case 'unknown':
        return { message: `文字以星号开头：“*${alias}”。YAML会把它当作引用。`, hint: ONE_TEXT };
      case 'loop':
        return { message: `引用“*${alias}”最终指回自身。`, hint: '请直接写出文字。' };
      case 'too-many':
        return { message: `“*${alias}”等引用所代表的文字过多。`, hint: '请直接写出文字。' };
    }
  },
  'control-character': ({ codePoint, others }) => ({
    message:
      `此处有一个不可见的无效控制字符：${codePointName(codePoint)}` +
      (others.length > 0 ? `（另有${others.map(codePointName).join('、')}）。` : '。'),
    hint: '请将其删除。从PDF复制文字时常会带入这种字符。',
  }),
  'custom-tag': ({ tag }) => ({
    message: `文字以感叹号开头：“${tag}”。YAML会把它当作指令。`,
    hint: '请用半角引号把整段文字括起，或删去这个词。',
  }),
  'duplicate-key': ({ key, firstLine, belongsTo }) => ({
    message:
      firstLine === undefined ? `“${key}”重复出现。` : `“${key}”重复出现；第一次出现在第${firstLine}行。`,
    hint: belongsTo === undefined ? '请把两处文字都写在第一处之下，再删去此处。' : putBelow(belongsTo),
  }),
  'merge-conflict': () => ({
    message: 'Git未能合并此处的两个版本：两个版本都留在“<<<<<<<”与“>>>>>>>”之间。',
    hint: '请保留正确的版本，并删除带有这些符号的行。',
  }),
  'merge-key': () => ({ message: '报告中不使用合并键“<<”。', hint: '请直接写出内容。' }),
  'not-a-report': ({ found }) => {
    if (found === 'nothing')
      return { message: '报告是空的。', hint: '新建一份列有全部栏目的报告：bapa init --force' };
    const message =
      found === 'group'
        ? '这是YAML文件，但不是报告：其中没有任何表格栏目。'
        : `这是${SHAPES[found]}，不是报告：没有一行以“title:”之类的栏目开头。`;
    return { message, hint: SEE_A_REPORT };
  },
  'several-documents': () => ({
    message: '此处“---”之后是另一份报告。',
    hint: '每份报告请单独存为一个文件。如果这只是一条分隔线，请将其删除。',
  }),
  'tab-indentation': () => ({ message: '此处用了制表符缩进。', hint: '请改用空格，数目与上面各行相同。' }),
  'too-deep': ({ limit }) => ({
    message: `内容嵌套超过${limit}层。`,
    hint: '报告只需五层。请删去多余的括号或空格。',
  }),
  'unclosed-quote': ({ quote }) => ({
    message: '此处只有前引号，没有后引号。',
    hint: `请在文字末尾补上半角引号${quote}，或删去此处的引号。`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: `文字以“&${anchor}”开头。YAML会把这个词当作名称略去。`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `这一行用特殊空格（${codePointName(codePoint)}）缩进，而不是用普通空格。`,
    hint: '请改用普通的半角空格，数目与上面各行相同。',
  }),
  'yaml-syntax': ({ problem, character, spaces = 0 }) => SYNTAX[problem](character, spaces),
  missing: ({ isComment }, { pointer }) =>
    isComment
      ? { message: '未填写：“#”之后的文字是注释，不会计入。', hint: '如果这是要填的内容，请用半角引号括起。' }
      : { message: '尚未填写', hint: `请在此处填写，或运行：bapa fill --at ${pointer}` },
  'repeated-choice': ({ choice }) => ({ message: `“${choice}”重复出现。`, hint: '请删去其中一个。' }),
  'unknown-choice': ({ found, suggestion, options }) => ({
    message: `选项中没有“${found}”。`,
    hint:
      suggestion === undefined
        ? `请写${quoted(options, 'disjunction')}。`
        : `是否应为“${suggestion}”？其他选项：${quoted(options.filter((one) => one !== suggestion))}。`,
  }),
  'unknown-key': ({ key, suggestion, belongsTo, known }) => {
    const message = `表格中此处没有“${key}”这一栏。`;
    if (suggestion !== undefined) return { message, hint: `是否应为“${suggestion}”？` };
    if (belongsTo === '') return { message, hint: `“${key}:”应写在行首，前面不留空格。` };
    if (belongsTo !== undefined) {
      return { message, hint: putBelow(belongsTo) };
    }
    return { message, hint: `此处的栏目有${quoted(known)}。请把文字写在其中一栏之下。` };
  },
  'wrong-shape': (args) => {
    const { expected, found, cause, form } = args;
    const message = `此处应为${SHAPES[expected]}，现为${SHAPES[found]}。`;
    const write = `请写成：\n${form}`;
    switch (cause) {
      case 'not-quoted':
        return {
          message: `YAML把此处读作${SHAPES[found]}，而不是文字。`,
          hint: `请用半角引号括起："${args.source}"`,
        };
      case 'colon':
        return SYNTAX['colon-in-text']('', 0);
      case 'brackets':
        return {
          message: `此处应为文字，但YAML把括号读作${SHAPES[found]}。`,
          hint: `如果括号是文字的一部分，${QUOTE_IT}`,
        };
      case 'no-marker':
        return {
          message: `此处应为一段文字，但YAML将其读作${SHAPES[found]}。`,
          hint: '请在冒号后写一个空格和“|”；下面各行无须改动。',
        };
      case 'marker':
        return {
          message: '此处应为列表，但“|”使其成为一段文字。',
          hint: form.includes('\n  - …') ? '请删去“|”；下面各行无须改动。' : write,
        };
      case 'one-text':
      case 'bullets':
        return { message, hint: `每项以连字符和一个空格开头；如有多项，请分项填写。${write}` };
      case 'not-indented':
        return {
          message: `“${args.source}:”下面的各行没有缩进，YAML把它们当作另外的栏目。`,
          hint: '请在这些行的行首各加两个空格。',
        };
      case 'no-dash':
        return { message: '此处应为列表，但第一项之前缺少连字符。', hint: write };
      default:
        return { message, hint: write };
    }
  },
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string, spaces: number) => Message>> = {
  'bad-escape': () => ({
    message: '在"…"中，反斜杠有特殊含义，而此处的用法无法识别。',
    hint: '请用\'…\'代替"…"，或连写两个反斜杠。',
  }),
  'colon-missing': (key) => ({ message: `“${key}”后面缺少半角冒号。`, hint: `请写成：${key}: …` }),
  'bracket-not-closed': (bracket) => ({
    message: '此处只有前括号，没有后括号。',
    hint: `请在末尾补上“${bracket}”。如果括号是文字的一部分，${QUOTE_IT}`,
  }),
  'code-fence': () => ({
    message: '这些符号是从聊天窗口复制来的，不属于报告。',
    hint: '请删除带有这些符号的行，并在前后的说明文字前加“#”。',
  }),
  'colon-in-text': () => ({
    message: '这段文字中有半角冒号，其后有空格；YAML会把冒号之前的文字当作栏目。',
    hint: '请改用全角冒号“：”，或用半角引号把整段文字括起。',
  }),
  indentation: () => ({
    message: '这一行的缩进与相邻各行不同。',
    hint: '同属一组的各行，行首的空格数应当相同。',
  }),
  // Full-width colons are the likely cause where people type Chinese.
  'key-without-colon': () => ({
    message: '此处应为带半角冒号的栏目，例如“title: …”。',
    hint: '如果这一行属于上面的文字，请与该段文字同样缩进；否则请在栏目后写半角冒号（不是“：”）和一个空格。',
  }),
  'key-too-long': () => ({
    message: '冒号之前是一整段文字。',
    hint: '如果这是所填的内容，请用半角引号括起；或在“|”之后另起一行书写。',
  }),
  'list-on-key-line': () => ({
    message: '列表不能与栏目写在同一行。',
    hint: `请另起一行，以连字符开头。如果这不是列表，${QUOTE_IT}`,
  }),
  'quote-in-text': (quote) =>
    quote === "'"
      ? {
          message: '此处之前的撇号与括住文字的单引号相同，因此文字到那里就结束了。',
          hint: '请用"…"代替\'…\'括起文字，或连写两个撇号。',
        }
      : {
          message: '文字到此处之前的引号就结束了，但后面还有文字。',
          hint: "请将文中的半角引号改为“”；或用'…'把整段文字括起；或在“|”之后另起一行书写。",
        },
  'reserved-character': (character) => ({
    message: `文字不能以“${character}”开头：这个字符在YAML中有特殊含义。`,
    hint: ONE_TEXT,
  }),
  'star-for-dash': () => ({ message: 'YAML不认识列表项前的“*”。', hint: '列表的每一项之前请写“- ”。' }),
  'marker-missing': (key) => ({
    message: `“${key}”的文字有好几行，但冒号后面缺少“|”。`,
    hint: `请写成：${key}: |`,
  }),
  'space-missing': (character) =>
    character === '-'
      ? { message: '连字符后面缺少一个空格。', hint: '列表的每一项之前请写“- ”。' }
      : { message: '冒号后面缺少一个空格。', hint: '请在冒号后写一个空格。' },
  'special-space': (character) => ({
    message: `此处是特殊空格（${character}），而YAML只认普通空格。`,
    hint: '请改用普通的半角空格。',
  }),
  'text-after-marker': (marker) => ({
    message: `“${marker}”之后，文字应从下一行开始。`,
    hint: `请将文字移到下一行并缩进。如果“${marker}”是文字的一部分，${QUOTE_IT}`,
  }),
  'text-after-value': () => ({ message: '所填内容到此处之前已经结束，但后面还有文字。', hint: ONE_TEXT }),
  'full-width-colon': (key) => ({ message: `“${key}”后面的冒号是全角的。`, hint: `请写成：${key}: …` }),
  'text-less-indented': (key, spaces) => ({
    message: `这一行脱离了“${key}”的文字：缩进比首行少。`,
    hint: `文字各行应同样缩进${spaces}个空格。`,
  }),
  'text-not-indented': (key) => ({
    message: `这一行属于“${key}”的文字，但没有缩进。`,
    hint: `文字各行的行首应比“${key}:”多两个空格。`,
  }),
  'too-many-marks': () => ({
    message: '到此处为止，YAML的字词和标记已多于任何一份报告。',
    hint: '请检查这个文件是不是报告；文字应在“|”之后另起一行书写。',
  }),
  other: () => ({ message: 'YAML无法读取这一行。', hint: '请与空白报告对照：bapa init -' }),
};

function putBelow(group: string): string {
  return `它属于“${group}”：请写在“${group}:”之下，并缩进。`;
}
