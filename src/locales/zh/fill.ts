import { CHARACTERS_A_WORD } from '../../text/count-words.ts';
import type { FillWords } from '../fill-words.ts';
import { amount } from './wording.ts';

export const fill: FillWords = {
  command: {
    summary: '逐项询问表格栏目；每填一项，立即保存',
    argument: '报告（默认为report.yaml）',
    examples: [
      ['bapa fill', '询问report.yaml中尚未填写的栏目；如果没有这份报告，则新建一份'],
      ['bapa fill --at /sessions/1/conclusions', '直接填写第二次会议的结论'],
      ['bapa fill --set /venue/city=曼谷 --set date=2018-06-27', '不提问，直接写入两项内容'],
    ],
  },
  options: {
    section: '从某一部分开始：facts、A至G、attachments',
    at: '从某一栏目开始，写法与“bapa validate”所示相同：/sessions/1/conclusions',
    missing: '只询问尚未填写的必填栏目',
    set: '不提问，直接写入一项内容：路径=值；可重复使用',
    answers: '不提问，直接写入YAML或JSON文件中的内容（“-”表示标准输入）',
    plain: '逐行提问，不绘制界面：适用于读屏软件和输入重定向',
  },
  keys: {
    choose: '选择',
    save: '保存并继续',
    newLine: '换行',
    keep: '保持不变',
    skip: '跳过',
    back: '返回',
    stop: '停止',
    toggle: '勾选',
    complete: '补全文件名',
    editor: '打开编辑器',
    undo: '撤销',
    redo: '重做',
    move: '调整次序',
    shift: '上移或下移',
    put: '放在此处',
    cancel: '取消',
    add: '添加',
    remove: '删除',
    rename: '改名',
    parts: '查看全部栏目',
    clear: '清空',
    copy: '复制上一项',
  },
  guidance: {
    sessions: '每场会议各写一份摘要，按举行的先后排列：会议的主题和名称、主要议题、结论和行动要点。',
    date: '一天或数天：2018年6月27日、2018年6月27日至29日或2018-06-27。',
    'prepared_by[].telephone': '以加号和国家代码开头。',
  },
  space: '空格',
  example: (text) => `示例：${text}`,
  optional: '（选填）',
  unanswered: '尚未填写',
  // Lengths are counted in words of English, of which Word shows no count for Chinese texts.
  words: (n, advised) =>
    advised === undefined
      ? `约合${amount(n)}个英文词`
      : `约合${amount(n)}个英文词；建议不超过${amount(advised)}个（约${amount(advised * CHARACTERS_A_WORD)}个汉字）`,
  overview: {
    enter: '按回车键，打开该部分第一个未填的栏目。',
    title: (file) => `您的报告：${file}`,
    progress: (answered, required) =>
      `必填栏目共${amount(required)}个，已填${amount(answered)}个。每填一项，立即保存。`,
    finish: '检查报告并生成Word文件',
  },
  list: {
    add: (item) => `添加：${item}`,
    done: '继续：列表已填完',
    count: (items) => (items === 0 ? '尚无内容' : `${amount(items)}项`),
    unfinished: '未填完',
    removeQuestion: (item) => `确定要删除这一项吗？${item}`,
    remove: '是，删除',
    keep: '否，保留',
    removed: (item) => `已删除：${item}`,
  },
  saved: (name, answer) => `✓ ${name}：${answer}`,
  cleared: (name) => `✓ ${name}：所填内容已清除`,
  undone: (name) => `✓ 已撤销：${name}`,
  redone: (name) => `✓ 已重做：${name}`,
  ignored: (text) => `这里是列表，没有接受您输入的内容：${text}`,
  position: (nth, all) => `第${amount(nth)}项，共${amount(all)}项`,
  skippedText: '您输入的文字已经保留，但还没有存入报告。请回到这个栏目保存。',
  draftShown: '以下是您以前输入或勾选的内容，尚未存入报告。',
  keepsAnyway: (key) => `请修改。如要暂时照此保留，请再按一次${key}。`,
  ambiguousDate: {
    title: (typed) => `${typed}是哪一天？`,
    other: '不是这两天：重新输入',
  },
  conflict: {
    title: '在此期间，文件中的这一项已被他人修改。您要保留哪一个？',
    guidance: '两者都还在，没有任何内容被覆盖。',
    mine: '您填写的',
    theirs: '文件中的',
    both: '两者都要：现在合并',
    nothing: '没有内容',
    list: '在此期间，文件中的这个列表已被他人修改，因此没有作任何改动。请重新查看。',
  },
  changedMeanwhile: '在此期间，文件已被另一个程序修改；这些改动已经读入。',
  unreadable: (file) =>
    `“${file}”已被另一个程序修改，现在无法读取。请先在该文件中改正（“bapa validate”会指出错误所在），再重新填写。`,
  notEditable: {
    unreadable: () => '文件目前无法读取，因此没有写入。',
    alias: (where) => `“${where}”在文件中写成了引用（*name）。请先用文本编辑器写出其内容。`,
    shape: (where) =>
      `“${where}”在表格中分为几个栏目，文件中却是一段文字。请先用文本编辑器整理，以免丢失内容。`,
    'no-such-item': (where) => `“${where}”不在文件中。请重新查看列表。`,
    'merge-marks': (where) =>
      `“${where}”的内容含有未完成合并的标记（<<<<<<<、>>>>>>>）。请保留两个版本中正确的部分，并删除标记所在的各行。`,
    layout: (where) => `“${where}”的写法特殊，在此修改可能出错。请用文本编辑器修改。`,
  },
  notSaved: (reason) => `没有保存：${reason}您的文字还在，请再提交一次。`,
  notKept: (reason) => `您输入的内容无法保存。${reason}`,
  printed: '因此显示在下面。请在关闭此窗口之前复制。',
  gone: (where) => `${where}已不在文件中，因此没有保存任何内容。您的文字已保留。`,
  unreadTexts: (kept) => `上次未写完的文字无法全部读取。原文件已保留：${kept}`,
  tooLong: (file) => `${file} 将超过 1 MB，bapa 不读取这样大的报告。没有保存任何内容。`,
  damaged: '有些字无法读取，显示为 �。请重新输入；终端应使用 UTF-8。',
  unknownChoice: (choice) => `${choice}（不在表格的选项之中）`,
  editor: {
    failed: '编辑器无法打开，或出错退出。您的文字没有变化。',
    unfit: (file) => `编辑器保存的不是文字，因此没有采用。文件已保留：${file}`,
    encoding: (name) => `编辑器保存的编码是 ${name}，不是 UTF-8。请检查所有的字是否正确。`,
    later: '编辑器保存了更新的文字，现已显示。请再提交一次。',
    isOpen: '编辑器立刻返回了。它的窗口还开着吗？',
    isOpenGuidance: '请在那里保存，然后在这里按回车键。',
    hasSaved: '已经保存：采用文字',
    isUnchanged: '我什么也没有改',
    emptied: (key) => `编辑器没有留下文字，因此所填内容不变。${key}可将其清除。`,
    noteLeft: '文字中还留有bapa说明的一部分（<!-- bapa: …）。如不属于所填内容，请将其删除。',
    leaveVi: '退出 vi：按Esc键，输入:wq，再按回车键。',
  },
  editorNote: '请在这段说明下面填写，保存后关闭编辑器。这段说明不会计入所填内容。',
  resume: {
    title: (where) => `您上次正在填写：${where}`,
    guidance: '文字已经保留，但还没有存入报告。',
    gone: '这个位置已不在报告中。文字已保留：',
    otherReport: (file) => `这段文字是为 ${file} 写的，该文件已不在此文件夹中：`,
    now: '现在接着写',
    later: '以后再写：到这个栏目时再显示',
    here: (where) => `放在这里：${where}`,
    keep: '以后再说：保留它',
    discard: '不要这段文字',
  },
  yesOrNo: '请输入“是”或“否”。',
  create: {
    title: (file) => `“${file}”还不存在。要在此新建报告吗？`,
    yes: '是，新建报告',
    no: '否',
    sessionsTitle: '协商期间共举行了几次会议？',
    sessionsGuidance: (most) => `请输入0至${most}之间的整数。以后仍可增减。`,
    notANumber: (most) => `请输入0至${most}之间的整数。`,
  },
  notReport: {
    title: (file) => `“${file}”不是报告：其中没有报告表的任何栏目。仍要往里填写吗？`,
    guidance: '要新建报告，请用一个尚不存在的文件名。',
    yes: '是，往里填写',
    no: '否，不改动',
    refused: (file) => ({
      message: `“${file}”不是报告：其中没有报告表的任何栏目。文件没有改动。`,
      hint: '请指明报告文件。如要把这个文件作为报告，请先在其中写入一行“language: zh”。',
    }),
  },
  end: {
    title: '必填栏目已全部填好。',
    openTitle: (missing) => `还有${amount(missing)}个必填栏目没有填写。`,
    render: '生成Word文件',
    overview: '返回概览',
    stop: '到此为止',
  },
  stopped: (file) => `所填内容都已存入“${file}”。可随时继续：bapa fill ${file}`,
  complete: (file) => `所填内容都已存入“${file}”。生成Word文件：bapa render ${file}`,
  textKept: '您正在填写的文字也已保留，下次会再显示。',
  waiting: (places, file) => `写了一半，还不在报告中：${places}。继续：bapa fill ${file}`,
  locked: (file, { pid, host, isHere, lock }) => ({
    message: isHere
      ? `“${file}”正在另一个窗口中填写（进程${pid}）。`
      : `“${file}”正在另一台计算机（${host}）上填写。`,
    hint: isHere
      ? `请在那个窗口中继续，或先将其关闭。如果那个窗口已不存在，请删除“${lock}”`
      : `请在那台计算机上继续。如果那里已不再填写，请删除“${lock}”`,
  }),
  noTerminal: (file) => ({
    message: `没有可供提问的终端，“${file}”未作改动。`,
    hint: '请用“--set /venue/city=曼谷”或“--answers answers.yaml”提供内容，或用“--plain”从标准输入提供。',
  }),
  noTerminalFile: (file) => ({
    message: `没有找到“${file}”，也没有可供提问的终端。`,
    hint: '请先新建报告：bapa init',
  }),
  stillMissing: (n) => `还有${amount(n)}个必填栏目没有填写：`,
  wrongPlace: (pointer, suggestion) => ({
    message: `表格中没有“${pointer}”这一栏。`,
    hint:
      suggestion === undefined
        ? '请按“bapa validate”所示的写法填写，例如/sessions/1/conclusions。'
        : `是否应为“${suggestion}”？`,
  }),
  wrongSection: (section, sections) => ({
    message: `表格中没有“${section}”这一部分。`,
    hint: `表格的各部分是：${sections.join('、')}。`,
  }),
  wrongSet: (argument) => ({
    message: `“${argument}”不是--set可用的写法。`,
    hint: '请写“--set 路径=值”，例如“--set /venue/city=曼谷”。',
  }),
  unreadableSet: (argument) => ({
    message: `无法读取“${argument}”中的值。`,
    hint: '方括号、花括号或引号未成对，或有多余的。列表或组中含冒号的文字请放在引号内。',
  }),
  wrongAnswers: (file) => ({
    message: `“${file}”中没有可写入的内容。`,
    hint: '该文件应为YAML或JSON，其中的栏目与报告相同，例如“title: …”。',
  }),
  refused: (file) => `这些内容有错误，“${file}”未作改动：`,
  merged: (file, n) => (n === 0 ? `“${file}”中已有这些内容。` : `已将${amount(n)}项内容写入“${file}”。`),
  plain: {
    intro: [
      '请输入内容，然后按回车键。直接按回车键，则保持原有内容；没有内容的，则跳过。',
      '可填多行的问题，空行之后如立即有粘贴或重定向输入的文字，该空行即为所填内容的开头；/skip在任何情况下都跳过。',
      '任何时候都可单独一行输入：/back返回，/skip继续，/stop结束（内容都已保存），/save提交以前输入的内容，/clear清除所填内容，/undo撤销最近一次保存，/redo重做，/edit打开编辑器，/help重新显示本说明。',
    ],
    row: (label, detail) => `${label}：${detail}`,
    number: (current) => (current === undefined ? '编号：' : `编号（直接按回车键为${current}）：`),
    numbers: (current) => `编号，以逗号分隔（直接按回车键为${current === '' ? '不选' : current}）：`,
    now: (answer) => `现有内容：${answer}`,
    prose: '可输入多行；单独一行只输入一个句点，即表示填完（两个句点表示一个）。',
    notUnderstood: (typed) => `请输入上面列出的编号或字母；未能识别：${typed}`,
    dropped: '已放弃输入的各行。所填内容没有变化；/clear可将其清除。',
  },
};
