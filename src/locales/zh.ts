/**
 * Chinese (simplified). The headings and themes are working translations made for this tool with the terms that the
 * United Nations uses; only the English wording is UNOSSC's own.
 *
 * Chinese has one plural form (`Intl.PluralRules` knows only `other`), so counts need no choice of words. As in UN
 * documents, no space stands between Chinese characters and Latin letters or digits; file names and command lines
 * stand in “” instead.
 */
import type { DateRange } from '../form/dates.ts';
import { CHARACTERS_A_WORD } from '../text/count-words.ts';
import type {
  EmailProblem,
  ImageProblem,
  OutsideReason,
  SyntaxProblem,
  TelephoneProblem,
} from '../validate/diagnostic.ts';
import type { CliWords } from './cli-words.ts';
import type { FileWords, ReadPurpose } from './file-words.ts';
import type { FillWords } from './fill-words.ts';
import { formatNumber, joinList } from './formatters.ts';
import type {
  ChoicesWords,
  DocumentWords,
  Explanations,
  FieldsWords,
  Locale,
  Message,
  Messages,
  UiWords,
} from './locale.ts';

const fields: FieldsWords = {
  language: {
    title: '报告语文',
    short: '语文',
    guidance: '填写答案所用的联合国语文。Word文件的标题和所有提示信息均采用这一语文。',
    example: 'zh',
  },
  title: {
    title: '协商名称',
    short: '名称',
    guidance: '协商的全称，与邀请函一致。只写一行，不写日期和地点。',
    example: '亚洲及太平洋南南合作区域协商',
  },
  type: {
    title: '协商类型',
    short: '类型',
    guidance:
      '区域协商：面向某一区域或次区域的国家。专题协商：围绕高级别会议的一个或多个主题。如二者兼有，请按召集时的类型选择。',
    example: 'regional',
  },
  format: {
    title: '协商形式',
    short: '形式',
    guidance: '协商以何种形式举行。如均不适用，请选“其他”，并在A部分说明。',
    example: 'policy-dialogue',
  },
  themes: {
    title: '所讨论的高级别会议主题和次主题',
    short: '主题',
    guidance: '联合国南南合作办公室建议各项协商围绕下列一个或多个主题举行。请只选实际讨论过的主题。',
    example: 'overarching, institutional-framework',
  },
  date: {
    title: '协商日期',
    short: '日期',
    guidance:
      '按“年-月-日”填写，例如2018-06-27。如为期数日，请写首日和末日，中间用斜线隔开：2018-06-27/2018-06-29。',
    example: '2018-06-27/2018-06-29',
  },
  venue: {
    title: '会场、城市、国家',
    short: '会场、城市、国家',
    guidance: '协商在何处举行。如为线上会议，请填写主办机构及其所在地。',
  },
  'venue.name': {
    title: '会场',
    short: '会场',
    guidance: '会场所在建筑或机构的名称，不写地址。',
    example: '联合国会议中心',
  },
  'venue.city': { title: '城市', short: '城市', guidance: '所在城市或城镇。', example: '曼谷' },
  'venue.country': {
    title: '国家',
    short: '国家',
    guidance: '用报告所用语文写出国名，不用代码。',
    example: '泰国',
  },
  organized_by: {
    title: '主办方',
    short: '主办方',
    guidance: '召集协商的所有机构，牵头主办方列在首位。',
  },
  'organized_by[]': { title: '主办方', short: '主办方', guidance: '每项填写一个机构。' },
  'organized_by[].name': {
    title: '主办方名称',
    short: '名称',
    guidance: '写全称，其后可用括号注明简称。',
    example: '亚洲及太平洋经济社会委员会（亚太经社会）',
  },
  'organized_by[].type': {
    title: '主办方类别',
    short: '类别',
    guidance: '主办方属于联合国南南合作办公室邀请的哪一类利益攸关方。',
    example: 'un-entity',
  },
  prepared_by: {
    title: '简报/报告编写人',
    short: '编写人',
    guidance:
      '联合国南南合作办公室可就本报告联系何人：请写姓名或职务、电子邮件地址，如有可能，另写电话号码。',
  },
  'prepared_by[]': { title: '联系人', short: '联系人', guidance: '每项填写一人或一个办公室。' },
  'prepared_by[].name': {
    title: '姓名',
    short: '姓名',
    guidance: '联系人姓名，或职务，例如“南南合作协调人”。',
    example: '亚太经社会南南合作协调人',
  },
  'prepared_by[].email': {
    title: '电子邮件',
    short: '电子邮件',
    guidance: '请填写一个在高级别会议之后仍有人查阅的地址。',
    example: 'south-south@example.org',
  },
  'prepared_by[].telephone': {
    title: '电话号码',
    short: '电话',
    guidance: '请写国家代码，并用半角双引号括起，以保留加号。',
    example: '+66 2 555 0142',
  },
  summary: {
    title: '协商目标和所达成主要结论的概要',
    short: '概要',
    guidance:
      '先用两三句话说明为何举行协商、何人参加；再写结论，最重要的列在首位。只读这一部分的人也应知道要把什么带到布宜诺斯艾利斯。',
    example:
      '来自19个国家的42名与会者审查了本区域交流技术专长的情况。\n\n与会者得出以下结论：\n\n1. 应先建立国家合作登记册，再设立新的基金；\n2. 三方合作伙伴应参与项目设计，而不是仅参与供资。',
  },
  recommendations: {
    title: '最后建议（拟采取的行动）',
    short: '建议',
    guidance:
      '协商中商定建议采取的行动，每项各写一条，最重要的列在首位。请说明由谁采取行动、何时完成：会员国将阅读的正是这些内容。',
  },
  'recommendations[]': { title: '建议', short: '建议', guidance: '一项行动、行动方及时限。' },
  'recommendations[].action': {
    title: '拟采取的行动',
    short: '行动',
    guidance: '每条只写一项行动，以动词开头，一两句话即可。',
    example: '在每个国家指定一个机构，负责管理南南合作项目登记册。',
  },
  'recommendations[].addressed_to': {
    title: '行动方',
    short: '行动方',
    guidance: '应由谁采取行动：政府、组织或合作伙伴。请按协商中商定的表述准确填写。',
    example: '本区域会员国',
  },
  'recommendations[].timeframe': {
    title: '时限',
    short: '时限',
    guidance: '何时完成，或每隔多久进行一次。',
    example: '2019年底之前',
  },
  trends: {
    title: '所查明的南南合作和三方合作趋势、挑战和机遇',
    short: '趋势、挑战和机遇',
    guidance:
      '与会者认为哪些情况正在变化、存在哪些障碍、有哪些机遇可以利用。引用事实和数字请注明来源；列出三份简短清单即可。',
    example:
      '**趋势**：城市和大学现在可直接开展合作，不必经由首都。\n\n**挑战**：能够说明自身支出数额的国家寥寥无几。\n\n**机遇**：今年有四个国家正在重新制定国家发展计划。',
  },
  priority_areas: {
    title: '所查明的南南合作和三方合作优先领域',
    short: '优先领域',
    guidance: '协商中特别指出的领域，每个各写一条，最优先的列在首位。每条只写几个词。',
  },
  'priority_areas[]': {
    title: '优先领域',
    short: '优先领域',
    guidance: '用几个词写出一个领域。',
    example: '减少灾害风险和预警',
  },
  needs: {
    title: '在落实南南合作和三方合作并使之制度化方面，查明了哪些需求/关注事项？',
    short: '需求和关注事项',
    guidance:
      '如适用，请简要介绍参与领域/专题、体制安排、资源调动战略、战略框架/计划等。凡讨论过的，每项写一小段或列一个表；未讨论的不必写。',
    example:
      '**体制安排**：与会者要求提供协调人职务说明范本。\n\n**资源调动**：以实物形式分摊的费用应予计算和报告。',
  },
  sessions: {
    title: '各次会议摘要',
    short: '会议摘要',
    guidance:
      '请按会议举行的先后顺序，对照以下提示，为每次会议分别编写摘要。会议序号（第一次会议、第二次会议等）按排列顺序自动生成。',
  },
  'sessions[]': { title: '会议', short: '会议', guidance: '协商期间举行的一次会议。' },
  'sessions[].theme': {
    title: '会议主题',
    short: '主题',
    guidance: '会议所属的主题或次主题；没有则不填。',
    example: '次主题二',
  },
  'sessions[].title': {
    title: '会议标题',
    short: '标题',
    guidance: '与日程一致，不写序号。',
    example: '南南合作的国家机构',
  },
  'sessions[].topics': {
    title: '讨论的主要议题',
    short: '议题',
    guidance: '用一段话或一份简短清单说明介绍和讨论了哪些内容；只有在必要时才写明发言者。',
    example: '- 协调人怎样才能有效开展工作\n- 法律依据：政令、法律或内部规则\n- 六个国家的情况介绍',
  },
  'sessions[].conclusions': {
    title: '达成的结论以及提出/商定的行动要点',
    short: '结论',
    guidance: '会议就哪些内容达成一致，在哪些方面未达成一致。写明行动方和日期的行动请列入行动要点。',
    example: '没有一种模式是最佳模式。协调人需要有明确的任务授权、专门预算项目和两个常设员额。',
  },
  'sessions[].action_points': {
    title: '提出/商定的行动要点',
    short: '行动要点',
    guidance: '每项行动各写一条：由谁做什么、何时完成。',
  },
  'sessions[].action_points[]': {
    title: '行动要点',
    short: '行动要点',
    guidance: '由谁做什么、何时完成。',
    example: '各代表团应在2018年7月31日之前将本国协调机构告知联合国南南合作办公室。',
  },
  'sessions[].additional_information': {
    title: '其他补充资料',
    short: '补充资料',
    guidance: '只写读者需要了解而上文无处可写的内容：提交的文件、口译安排、保留意见。',
    example: '会议提供中文和英文口译。',
  },
  additional_information: {
    title: '补充资料',
    short: '补充资料',
    guidance: '只写涉及整个协商而上文无处可写的内容：会外活动、评价、计划采取的后续行动。',
    example: '工作语文为中文和英文。后续会议计划于2019年春季举行。',
  },
  attachments: {
    title: '附件',
    short: '附件',
    guidance:
      '联合国南南合作办公室要求随报告提交概念说明和与会者名单。请填写报告所在文件夹或其下级文件夹中的文件名，例如attachments/concept-note.docx。',
  },
  'attachments.concept_note': {
    title: '概念说明',
    short: '概念说明',
    guidance: '召集协商时所用的说明。',
    example: 'attachments/concept-note.docx',
  },
  'attachments.participants': {
    title: '与会者名单',
    short: '与会者名单',
    guidance: '姓名、职务和所属机构，最好用表格列出。',
    example: 'attachments/participants.xlsx',
  },
  'attachments.others': {
    title: '其他附件',
    short: '其他附件',
    guidance: '日程、演示文稿、成果文件等，每项填写一个文件。',
  },
  'attachments.others[]': {
    title: '附件',
    short: '附件',
    guidance: '一个文件。',
    example: 'attachments/programme.pdf',
  },
};

const choices: ChoicesWords = {
  language: {
    en: 'English（英文）',
    fr: 'Français（法文）',
    es: 'Español（西班牙文）',
    ru: 'Русский（俄文）',
    zh: '中文',
    ar: 'العربية（阿拉伯文）',
  },
  type: { regional: '区域协商', thematic: '专题协商' },
  format: {
    'policy-dialogue': '政策对话',
    workshop: '讲习班',
    seminar: '研讨会',
    'thematic-report': '专题报告',
    other: '其他',
  },
  themes: {
    overarching: '总主题：南南合作的作用与2030年可持续发展议程的执行：挑战和机遇',
    'comparative-advantages': '次主题一：南南合作的相对优势和机遇',
    'institutional-framework': '次主题二：南南合作和三方合作体制框架面临的挑战及体制框架的加强',
    'sharing-experiences': '次主题三：交流经验、最佳做法和成功事例',
    'means-of-implementation': '次主题四：扩大2030年可持续发展议程的执行手段，以支持南南合作和三方合作',
  },
  'organized_by[].type': {
    'member-state': '会员国',
    'un-entity': '联合国实体',
    intergovernmental: '政府间组织',
    ngo: '非政府组织',
    'financial-institution': '国际金融机构',
    'think-tank': '智库',
    academia: '学术机构',
    'private-sector': '私营部门',
    'scientific-community': '科学界',
    philanthropy: '慈善组织',
    other: '其他',
  },
};

const document: DocumentWords = {
  series: '区域/专题协商：第二次联合国南南合作高级别会议——迈向共识议程',
  draft: '草稿',
  draftNote: '请勿提交。尚待填写或改正之处已在文中标出。',
  facts: '协商基本情况',
  item: '项目',
  details: '内容',
  footnotes: '注释',
  backToText: (number) => `返回正文中的注释${number}`,
  unanswered: '尚未填写',
  misfit: '填写形式不符合表格要求，按原文显示',
  notInForm: '表格未列的内容，按原文显示：',
  // UN documents in Chinese keep the Latin letters of sections: “A. 背景”.
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `第${ordinal(number)}次会议`,
  listItem: (name, number) => `${name}${number}`,
  colon: '：',
  comma: '，',
  semicolon: '；',
  gap: '',
  dot: '；',
  addition: ['（', '）'],
  date: dateInWords,
  logo: '机构徽标',
  page: ['第', '页，共', '页'],
};

/** `2018年6月27日至29日`, `2018年6月27日至7月2日`, `2018年12月30日至2019年1月2日`. */
function dateInWords({ start, end }: DateRange): string {
  const first = dayInWords(start);
  if (end === undefined || end === start) return first.join('');
  const last = dayInWords(end);
  const differs = first[0] !== last[0] ? 0 : first[1] !== last[1] ? 1 : 2;
  return `${first.join('')}至${last.slice(differs).join('')}`;
}

function dayInWords(iso: string): [year: string, month: string, day: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [`${year}年`, `${month}月`, `${day}日`];
}

/** `一` … `十`, `十一` … `二十`, `二十一` … `九十九`; from 100 on in digits. */
function ordinal(number: number): string {
  if (!(number >= 1 && number <= 99)) return String(number);
  const digit = (n: number) => '一二三四五六七八九'.charAt(n - 1);
  const tens = Math.floor(number / 10);
  return (tens > 1 ? digit(tens) : '') + (tens > 0 ? '十' : '') + digit(number % 10);
}

const amount = (n: number) => formatNumber('zh', n);
const problems = (errors: number, warnings: number) =>
  [errors > 0 && `${amount(errors)}处错误`, warnings > 0 && `${amount(warnings)}处警告`]
    .filter(Boolean)
    .join('、');

const SEVERITIES = { error: '错误', warning: '警告', note: '提示' } as const;

const ui: UiWords = {
  severity: SEVERITIES,
  states: { done: '已完成', partly: '未填完', empty: '未填写', problem: '有错误' },
  sections: { facts: '协商基本情况' },
  validate: {
    file: ({ file, error, warning, note, answered, required, readable }) => {
      if (!readable) return `${file}：${problems(error, warning)}。请先改正，然后才能检查其余内容。`;
      const found = problems(error, warning) || (note > 0 ? '目前没有发现问题' : '没有发现问题');
      return `${file}：${found}。必填内容共${amount(required)}项，已填${amount(answered)}项。`;
    },
    summary: ({ files, failed, error, warning }) => {
      const checked = `已检查${amount(files)}份报告`;
      if (failed > 0) return `${checked}，其中${amount(failed)}份有错误：共${problems(error, warning)}。`;
      return warning > 0
        ? `${checked}，均无错误，共有${problems(error, warning)}。`
        : `${checked}，没有发现问题。`;
    },
    nothingFound: {
      message: '该处没有找到报告。',
      hint: '请指定一个文件、一个含有.yaml文件的文件夹，或一个通配模式，例如"reports/*.yaml"。',
    },
    skipped: (n) => `另有${amount(n)}个YAML文件不是报告，未予检查。`,
    passed: '没有发现问题',
    moreAnnotations: (severity, n) =>
      `另有${amount(n)}处${SEVERITIES[severity]}：GitHub对每个步骤只显示十处。全部结果见本次运行的摘要。`,
    table: ['级别', '位置', '栏目', '问题', '代码'],
    fixed: (file) => `已改正：${file}`,
    fixNeedsFile: {
      message: '标准输入的内容无法直接改正。',
      hint: '请指定一个文件，或用--fix --dry-run查看将作哪些改动。',
    },
    written: (file) => `已写入：${file}`,
    progress: (done, total) => `正在检查报告：${amount(done)}/${amount(total)}`,
  },
  explain: {
    why: '为何重要',
    before: '改正前',
    after: '改正后',
    more: '查看某个代码的说明：bapa explain <code>',
    unknown: (code, suggestion) => ({
      message: `没有“${code}”这个代码。`,
      hint: suggestion === undefined ? '查看全部代码：bapa explain' : `是否要查“${suggestion}”？`,
    }),
  },
  init: {
    created: (file) => [
      `“${file}”已建好，列有报告模板的全部栏目。`,
      `下一步：用“bapa fill ${file}”或任何文本编辑器填写。`,
      `填好之后：“bapa validate ${file}”检查还缺什么，“bapa render ${file}”生成Word文件。`,
    ],
    exists: (file) => ({
      message: `“${file}”已经存在，未作改动。`,
      hint: '请换一个文件名；或用--force替换该文件，但其中已填的内容将会丢失。',
    }),
  },
  scaffold: {
    intro: [
      '请把内容写在冒号之后，中间空一格；冒号后有“|”的，请另起一行书写并缩进。',
      '冒号、引号和连字符等标记须用半角字符；正文中的标点不受此限。',
      '多行内容可用Markdown：“- ”表示列表项，**粗体**，*斜体*，段落之间空一行。',
      '以#开头的行是填写说明，不会出现在生成的文件中。请力求简明、准确。',
    ],
    required: '必填',
    optional: '选填',
    choice: '请选一项：',
    choices: '请选一项或多项：',
    example: (text) => `示例：${text}`,
    copy: (item) => `${item}：每增加一个，请将以下这一段复制一份。`,
  },
  render: {
    written: (file) => `已生成：${file}`,
    unchanged: (file) => `没有变化：${file}`,
    hasErrors: (file, errors) => ({
      message: `“${file}”有${amount(errors)}处错误，因此没有生成正式报告。`,
      hint: '请改正以上所列错误；或用--draft生成草稿，每页都会标明“草稿”。',
    }),
    edited: (file) => ({
      message: `“${file}”已被人修改过，或不是由bapa生成的，因此未作改动。`,
      hint: '请用-o写入另一个文件；或用--force替换该文件，但其中的修改将会丢失。',
    }),
    notAReport: (file) => ({
      message: `“${file}”无法作为报告读取，因此没有生成任何文件。`,
      hint: '请改正以上所列错误。',
    }),
    oneOutput: {
      message: '一个输出文件不能包含多种格式。',
      hint: '请去掉-o，各种格式的文件即写入报告所在的文件夹；或每种格式各运行一次。',
    },
    oneReport: {
      message: '使用-o时，只能指定一份报告，且不能同时使用--out-dir。',
      hint: '请去掉-o：每份文件即以其报告的名称写入--out-dir指定的文件夹。',
    },
    sameTarget: (report, target) => ({
      message: `已跳过“${report}”：“${target}”刚刚由另一份报告生成。`,
      hint: '请为这两份报告中的一份另取名称。',
    }),
    noOffice: (named) =>
      named === undefined
        ? {
            message: 'PDF文件由LibreOffice生成，但这台电脑上没有找到该程序。',
            hint: '请从www.libreoffice.org安装（Debian、Ubuntu：sudo apt install libreoffice-writer），或在BAPA_SOFFICE中指定其程序“soffice”。没有该程序时，请生成Word文件，再在Word中另存为PDF。',
          }
        : {
            message: `BAPA_SOFFICE指定的“${named}”不是程序。`,
            hint: '请指定LibreOffice的程序“soffice”；或将BAPA_SOFFICE留空，由bapa自行查找。',
          },
    pdfFailed: {
      message: 'LibreOffice未能生成PDF文件。',
      hint: '请用--to docx生成Word文件，再在Word或LibreOffice中另存为PDF。',
    },
    pdfTooSlow: (seconds) => ({
      message: `LibreOffice在${amount(seconds)}秒内没有生成PDF文件。`,
      hint: '请再试一次；或用--to docx生成Word文件，再在Word或LibreOffice中另存为PDF。',
    }),
    progress: (done, total) => `正在生成文件：${amount(done)}/${amount(total)}`,
    summary: ({ reports, made }) => `已为${amount(made)}份报告生成文件（共${amount(reports)}份）。`,
    logoNoImage: (file) => ({
      message: `${file}不是PNG或JPEG图片。`,
      hint: '请将徽标另存为.png或.jpg文件，并指定该文件。',
    }),
    referenceRefused: {
      'no-word-file': (file) => ({
        message: `${file}不是可采用其样式的Word文件。`,
        hint: '请在Word中打开该文件，另存为“Word文档(.docx)”，并指定新文件。',
      }),
      macros: (file) => ({
        message: `${file}含有宏，因此未予采用。`,
        hint: '请在Word中打开该文件，另存为不含宏的“Word文档(.docx)”，并指定新文件。',
      }),
      external: (file) => ({
        message: `${file}引用了外部图片、模板或其他文件，因此未予采用。`,
        hint: '请在Word中从该文件的副本里删除链接的图片、对象和模板，并指定该副本。',
      }),
    },
  },
  status: {
    section: '部分',
    state: '状态',
    required: '必填项',
    answers: (answered, required) => (required === 0 ? '–' : `${answered}/${required}`),
    found: '已找到',
    notFound: '未找到',
    next: {
      fix: (file, errors) => `下一步：改正${amount(errors)}处错误；“bapa validate ${file}”会指出错误所在。`,
      fill: (file, where) => `下一项待填：${where}。请用“bapa fill ${file}”或任何文本编辑器填写。`,
      render: (file) => `必填项已全部填好。下一步：用“bapa render ${file}”生成Word文件。`,
    },
  },
};

const seeHelp = '查看可用的命令和选项：bapa --help';

const cli: CliWords = {
  description: '按照联合国南南合作办公室的模板编写BAPA+40协商报告。',
  titles: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    examples: '示例：',
  },
  names: {
    command: '命令',
    options: '选项',
    file: '文件',
    paths: '路径',
    code: '代码',
    language: '语文',
    number: '数目',
    text: '文字',
    date: '日期',
    name: '名称',
    path: '路径',
    format: '格式',
    folder: '文件夹',
    letter: '字母',
    value: '值',
    default: '默认',
  },
  commands: {
    init: {
      summary: '新建一份空白报告，列有模板的全部栏目',
      argument: '要新建的文件（默认为report.yaml；“-”表示显示在屏幕上）',
      examples: [
        ['bapa init', '在当前文件夹新建report.yaml'],
        ['bapa init nairobi.yaml --sessions 8', '留出八次会议的位置'],
      ],
    },
    validate: {
      summary: '检查报告缺什么、错在何处、如何改正',
      argument: '报告、文件夹或通配模式（默认为report.yaml；“-”表示标准输入）',
      examples: [
        ['bapa validate', '检查report.yaml'],
        ['bapa validate --draft reports/', '检查文件夹中的所有报告；尚未填写的栏目不算错误'],
        ['bapa validate --fix', '改正有把握的错误，并显示所作改动'],
        ['bapa validate --format json', '供其他程序使用'],
      ],
    },
    explain: {
      summary: '说明date-invalid之类的代码是什么意思、为何重要',
      argument: '代码（默认列出全部代码）',
      examples: [
        ['bapa explain', '列出全部代码'],
        ['bapa explain date-invalid', '说明这个代码，并举例说明如何改正'],
      ],
    },
    status: {
      summary: '显示各部分的进度和下一步该做什么',
      argument: '报告（默认为report.yaml）',
      examples: [['bapa status', '显示report.yaml各部分的进度']],
    },
    render: {
      summary: '生成提交给联合国南南合作办公室的Word文件（或PDF、Markdown、HTML文件）',
      argument: '报告、文件夹或通配模式（默认为report.yaml；“-”表示标准输入）',
      examples: [
        ['bapa render', '用report.yaml生成report.docx'],
        ['bapa render --draft', '用未完成的报告生成标明“草稿”的report.draft.docx'],
        ['bapa render --to md -o -', '在屏幕上输出Markdown'],
        ['bapa render reports/ --out-dir out --to pdf', '为文件夹中的所有报告生成PDF文件'],
      ],
    },
  },
  options: {
    version: '显示版本号',
    help: '显示帮助信息',
    lang: '提示信息的语文：en、fr、es、ru、zh、ar',
    newLang: '新报告的语文：en、fr、es、ru、zh、ar',
    sessions: '预留几次会议的位置',
    title: '协商名称',
    date: '协商日期，例如2018-06-27/2018-06-29',
    forceInit: '文件已存在时将其替换：已填的内容会丢失',
    forceRender: '替换已被人修改过的文件：所作修改会丢失',
    draft: '尚未填写的栏目只作提示，不算错误',
    draftRender: '用未完成的报告生成草稿，每页标明“草稿”',
    strict: '有警告也视为未通过',
    format: '检查结果的显示方式：pretty、json',
    quiet: '只显示未通过的内容',
    fix: '改正文件中有把握的错误，并显示所作改动',
    dryRun: '与--fix同用：只显示将作哪些改动',
    formatValidate:
      '检查结果的显示方式：pretty、json、github、sarif、junit（默认为pretty；在GitHub Actions中为github）',
    outputValidate: '将检查结果写入文件',
    stdinFilename: '来自标准输入的报告的名称',
    to: 'docx、md、html或pdf；可重复使用（默认为docx）',
    output: '输出到何处（默认为报告所在的文件夹；“-”表示标准输出）',
    outDir: '一份或多份报告的文件写入哪个文件夹；没有该文件夹时自动建立',
    referenceDoc: '贵组织的Word文件：采用其样式、页面大小和页边距',
    logo: '用于Word文件页眉的PNG或JPEG图片',
  },
  errors: {
    unknownCommand: (name, suggestion) => ({
      message: `没有“${name}”这个命令。`,
      hint: suggestion === undefined ? seeHelp : `是否要用“${suggestion}”？`,
    }),
    unknownOption: (name, suggestion) => ({
      message: `此处没有“${name}”这个选项。`,
      hint: suggestion === undefined ? seeHelp : `是否要用“${suggestion}”？`,
    }),
    missingValue: (option) => ({ message: `选项${option}后面缺少一个值。`, hint: seeHelp }),
    tooManyArguments: (command) => ({
      message: `“bapa ${command}”一次只能处理一个文件。`,
      hint: '如果文件名中有空格，请用半角引号括起。',
    }),
    notAChoice: (option, value, choices) => ({
      message: `${option}的值不能是“${value}”。`,
      hint: `请写${joinList('zh', 'disjunction', choices)}。`,
    }),
    notANumber: (option, value, least, most) => ({
      message: `${option}的值不能是“${value}”。`,
      hint: `请写一个${least}至${most}之间的整数。`,
    }),
    conflict: (one, other, fitting) => ({
      message: `${one}不能与${other}同时使用。`,
      hint:
        fitting.length > 0
          ? `请写${joinList('zh', 'disjunction', fitting)}，或去掉${one}。`
          : `请去掉${one}或${other}。`,
    }),
    onlyWith: (option, other) => ({
      message: `${option}只能与${other}一起使用。`,
      hint: `请加上${other}，或去掉${option}。`,
    }),
    other: { message: '无法理解这一命令行。', hint: seeHelp },
  },
  bug: {
    message: 'bapa程序出错；您的文件没有改动。',
    hint: '请将以上各行以及您所做的操作告知bapa的作者：联系方式见README。',
  },
};

const fill: FillWords = {
  command: {
    summary: '逐项询问表格栏目；每填一项，立即保存',
    argument: '报告（默认为report.yaml）',
    examples: [
      ['bapa fill', '询问report.yaml中尚未填写的栏目；如果没有这份报告，则新建一份'],
      ['bapa fill --at /sessions/1/conclusions', '直接填写第二次会议的结论'],
      ['bapa fill --set /venue/city=Bangkok --set date=2018-06-27', '不提问，直接写入两项内容'],
    ],
  },
  options: {
    section: '从某一部分开始：facts、A至G、attachments',
    at: '从某一栏目开始，写法与“bapa validate”所示相同：/sessions/1/conclusions',
    missing: '只询问尚未填写的必填栏目',
    set: '不提问，直接写入一项内容：path=value；可重复使用',
    answers: '不提问，直接写入YAML或JSON文件中的内容（“-”表示标准输入）',
    plain: '逐行提问，不绘制界面：适用于读屏软件和管道',
  },
  keys: {
    choose: '选择',
    save: '保存并继续',
    keep: '保持不变',
    skip: '跳过',
    back: '返回',
    stop: '停止',
    toggle: '勾选',
    complete: '补全文件名',
    editor: '打开编辑器',
    undo: '撤销',
    move: '移动光标',
    shift: '改变次序',
    put: '放在此处',
    cancel: '取消',
    add: '添加',
    remove: '删除',
    rename: '改名',
    parts: '查看各栏目',
  },
  guidance: {
    date: '一天或数天：2018年6月27日，2018年6月27日至29日，或2018-06-27。',
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
    title: (file) => `您的报告：${file}`,
    progress: (answered, required) =>
      `必填内容共${amount(required)}项，已填${amount(answered)}项。每填一项，立即保存。`,
    finish: '检查报告并生成Word文件',
  },
  list: {
    add: (item) => `添加：${item}`,
    done: '继续：列表已填完',
    count: (items) => (items === 0 ? '尚无内容' : `${amount(items)}项`),
    unfinished: '未填完',
    removeQuestion: (item) => `确定要删除这一项吗？删除后无法恢复：${item}`,
    remove: '是，删除',
    keep: '否，保留',
    removed: (item) => `已删除：${item}`,
  },
  saved: (name, answer) => `✓ ${name}：${answer}`,
  cleared: (name) => `✓ ${name}：所填内容已清除`,
  skippedText: '您输入的文字已经保留，回到这个栏目时会再次显示。',
  draftShown: '以下是您上次输入的文字，尚未存入报告。',
  keepsAnyway: '请修改；如暂不修改，请原样再提交一次。',
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
    'no-such-item': (where) => `“${where}”已不在文件中。请重新查看列表。`,
    layout: (where) => `“${where}”的写法特殊，在此修改可能出错。请用文本编辑器修改。`,
  },
  notSaved: (reason) => `没有保存：${reason}您的文字还在，请再提交一次。`,
  editorFailed: '编辑器无法打开，或因出错而退出。您的文字没有改动。',
  editorNote: '请在这段说明下面填写，保存后关闭编辑器。这段说明不会计入所填内容。',
  resume: {
    title: (where) => `您上次正在填写：${where}`,
    guidance: '文字已经保留，但还没有存入报告。',
    now: '现在接着写',
    later: '以后再写：到这个栏目时再显示',
    discard: '不要这段文字',
  },
  create: {
    title: (file) => `“${file}”还不存在。要在此新建报告吗？`,
    yes: '是，新建报告',
    no: '否',
    sessionsTitle: '协商期间共举行了几次会议？',
    sessionsGuidance: (most) => `请输入0至${most}之间的整数。以后仍可增减。`,
    notANumber: (most) => `请输入0至${most}之间的整数。`,
    created: (file) => `“${file}”已建好。`,
  },
  end: {
    title: '必填内容已全部填好。',
    openTitle: (missing) => `还有${amount(missing)}项必填内容没有填写。`,
    render: '生成Word文件',
    overview: '返回概览',
    stop: '到此为止',
  },
  stopped: (file) => `所填内容都已存入“${file}”。可随时继续：bapa fill ${file}`,
  complete: (file) => `所填内容都已存入“${file}”。生成Word文件：bapa render ${file}`,
  textKept: '您正在填写的文字也已保留，下次会再显示。',
  locked: (file, pid, host, isHere) => ({
    message: isHere
      ? `“${file}”正在另一个窗口中填写（进程${pid}）。`
      : `“${file}”正在另一台计算机（${host}）上填写。`,
    hint: isHere
      ? '请在那个窗口中继续，或先将其关闭。'
      : '请在那台计算机上继续。如果那里已不再填写，请删除报告旁边的“.bapa/state”文件夹。',
  }),
  noTerminal: (file) => ({
    message: `没有可供提问的终端，“${file}”未作改动。`,
    hint: '请用--set /venue/city=Bangkok或--answers answers.yaml提供内容，或用--plain通过管道输入。',
  }),
  noTerminalFile: (file) => ({
    message: `没有找到“${file}”，也没有可供提问的终端。`,
    hint: '请先新建报告：bapa init',
  }),
  stillMissing: (n) => `还有${amount(n)}项必填内容没有填写：`,
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
    hint: '请写--set path=value，例如--set /venue/city=Bangkok。',
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
      '任何时候都可输入：/back返回，/skip继续，/stop结束（内容都已保存），/clear清除所填内容，/edit打开编辑器。',
    ],
    number: (current) => (current === undefined ? '编号：' : `编号（直接按回车键为${current}）：`),
    numbers: (current) => `编号，以逗号分隔（直接按回车键为${current === '' ? '不选' : current}）：`,
    now: (answer) => `现有内容：${answer}`,
    prose: '可输入多行；单独一行只输入一个半角句点，即表示填完。',
    notUnderstood: '请输入上面列出的编号或字母。',
  },
};

const quoted = (names: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
  joinList(
    'zh',
    type,
    names.map((name) => `“${name}”`),
  );
const character = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
const megabytes = (bytes: number) => `${amount(bytes / 1_000_000)}MB`;

const SHAPES = {
  text: '文字',
  number: '数字',
  truth: '是/否值',
  list: '列表',
  group: '一组栏目',
} as const;

const QUOTE_IT = '请用半角引号把整段文字括起。';
const ONE_TEXT = '请用半角引号把整段文字括起；或在冒号后写“|”，另起一行书写并缩进。';
const SAVE_AS_UTF_8 = '请以UTF-8编码重新保存：在记事本中选“文件”›“另存为”›“编码”。';
const NAME_THE_YAML_FILE = '请指定以.yaml结尾的文件。';
const SEE_A_REPORT = '查看报告的样式：bapa init -';

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: '报告',
  answers: '填写内容文件',
  template: 'Word文件',
  logo: '图片',
};

/** What is wrong with a file and what to do, by what it is for. */
const files: FileWords = {
  read: (problem, purpose) => {
    switch (problem.kind) {
      case 'not-found':
        return {
          message: '找不到这个文件。',
          hint: purpose === 'report' ? '请检查文件名，或新建一份报告：bapa init' : '请检查文件名。',
        };
      case 'folder':
        return {
          message: `这是文件夹，不是${WANTED[purpose]}。`,
          hint: purpose === 'report' ? '请指定其中的报告文件，例如report.yaml。' : '请指定其中的一个文件。',
        };
      case 'denied':
        return {
          message: '没有打开这个文件的权限。',
          hint: purpose === 'report' ? '请向文件所有者申请读取和修改权限。' : '请向文件所有者申请读取权限。',
        };
      case 'binary':
        return {
          message: '这不是文本文件。',
          hint: purpose === 'report' ? '报告是以.yaml结尾的文本文件。' : NAME_THE_YAML_FILE,
        };
      case 'word':
        return {
          message: `这是Word文件，不是YAML格式的${WANTED[purpose]}。`,
          hint:
            purpose === 'report'
              ? '请用“bapa init”新建一份报告，再把Word文件中的文字复制进去。'
              : NAME_THE_YAML_FILE,
        };
      case 'pdf':
        return { message: `这是PDF文件，不是YAML格式的${WANTED[purpose]}。`, hint: NAME_THE_YAML_FILE };
      case 'image':
        return { message: `这是图片，不是YAML格式的${WANTED[purpose]}。`, hint: NAME_THE_YAML_FILE };
      case 'zip':
        return {
          message: `这是ZIP压缩文件，不是YAML格式的${WANTED[purpose]}。`,
          hint: '请先解压，再指定其中的.yaml文件。',
        };
      case 'utf-16':
        return { message: '这个文件是以UTF-16（“Unicode”）编码保存的。', hint: SAVE_AS_UTF_8 };
      case 'not-utf-8':
        return {
          message: `这个文件不是以UTF-8编码保存的：第${problem.line}行无法读取。`,
          hint: SAVE_AS_UTF_8,
        };
      case 'too-large':
        return {
          message: `这个文件太大：${megabytes(problem.bytes)}；${WANTED[purpose]}不得超过${megabytes(problem.limit)}。`,
          hint: purpose === 'report' ? '图片和附录请作为附件；报告只包含文字。' : '请指定较小的文件。',
        };
      case 'busy':
        return {
          message: '这个文件正在另一个程序中打开。',
          hint: '请先在该程序（可能是Word）中关闭文件，再运行一次命令。',
        };
      case 'no-space':
      case 'failed':
        return { message: '无法读取这个文件。', hint: '请检查磁盘或网络驱动器是否可用。' };
    }
  },
  output: {
    'not-found': (path) => ({
      message: `无法写入“${path}”：所在文件夹不存在。`,
      hint: '请检查文件名和路径。',
    }),
    folder: (path) => ({ message: `“${path}”是一个文件夹。`, hint: '请指定其中的一个文件。' }),
    denied: (path) => ({
      message: `没有写入“${path}”的权限。`,
      hint: '请申请修改权限，或用-o写入另一个文件夹。',
    }),
    busy: (path) => ({
      message: `“${path}”正在另一个程序中打开。`,
      hint: '请先在该程序（可能是Word）中关闭文件，再运行一次命令。',
    }),
    'no-space': (path) => ({ message: `无法写入“${path}”：磁盘已满。`, hint: '请腾出空间后再试。' }),
    failed: (path) => ({
      message: `“${path}”无法读取或写入。`,
      hint: '请检查磁盘或网络驱动器是否可用，然后再试。',
    }),
    'too-large': (path) => ({
      message: `“${path}”太大，无法查看。`,
      hint: '请将其移到别处，或用-o写入另一个文件。',
    }),
  },
};

const messages: Messages = {
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
      `此处有一个不可见的无效控制字符：${character(codePoint)}` +
      (others.length > 0 ? `（另有${others.map(character).join('、')}）。` : '。'),
    hint: '请将其删除。从PDF复制文字时常会带入这种字符。',
  }),
  'custom-tag': ({ tag }) => ({
    message: `文字以感叹号开头：“${tag}”。YAML会把它当作指令。`,
    hint: '请用半角引号把整段文字括起，或删去这个词。',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    message: `“${key}”重复出现；第一次出现在第${firstLine}行。`,
    hint: '请把两处文字都写在第一处之下，再删去此处。',
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
    message: `文字以“&${anchor}”开头。YAML会把它当作名称略去。`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `这一行用特殊空格（${character(codePoint)}）缩进，而不是用普通空格。`,
    hint: '请改用普通的半角空格，数目与上面各行相同。',
  }),
  'yaml-syntax': ({ problem, character }) => SYNTAX[problem](character),
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
      return { message, hint: `它属于“${belongsTo}”：请写在“${belongsTo}:”之下，并缩进。` };
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
        return SYNTAX['colon-in-text']('');
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
      case 'bullets':
        return { message, hint: `每项以连字符和一个空格开头。${write}` };
      case 'no-dash':
        return { message: '此处应为列表，但第一项之前缺少连字符。', hint: write };
      default:
        return { message, hint: write };
    }
  },
  'attachment-missing': ({ path }) => ({
    message: `报告所在文件夹中没有“${path}”这个文件。`,
    hint: '请把文件放入该文件夹，或改正文件名；文件名区分大小写。',
  }),
  'attachment-not-a-file': ({ path, kind }) => {
    if (kind === 'empty')
      return { message: `文件“${path}”是空的。`, hint: '请重新保存该文件，或指定正确的文件。' };
    const message = kind === 'folder' ? `“${path}”是文件夹，不是文件。` : `“${path}”不是可以发送的文件。`;
    return { message, hint: '请指定一个文件。其余文件请列在“others”之下。' };
  },
  'attachment-outside': ({ reason }) => ({
    message: OUTSIDE[reason],
    hint: '请把文件复制到报告所在文件夹，并填写从该文件夹起的路径，例如attachments/concept-note.docx。',
  }),
  'attachment-path': ({ suggestion }) => ({
    message: '这个路径用了反斜杠，只有Windows才能识别。',
    hint: `请写成：${suggestion}`,
  }),
  'attachment-repeated': ({ path, firstLine }) => ({
    message: `“${path}”已在第${firstLine}行列出。`,
    hint: '每个文件只列一次。联合国南南合作办公室要求提交的是概念说明和与会者名单。',
  }),
  'attachment-size': ({ bytes, limit }) => ({
    message: `附件共${megabytes(bytes)}；许多邮件服务器拒收超过${megabytes(limit)}的邮件。`,
    hint: '请缩小附件中的图片，或去掉联合国南南合作办公室没有要求的文件。',
  }),
  'comment-in-text': ({ comment }) => ({
    message: `YAML会把“${comment}”当作注释略去。`,
    hint: '如果它是所填内容的一部分，请用半角引号把整项内容括起。',
  }),
  'country-code': ({ code, name }) => ({
    message: `“${code}”是代码，不是国名。`,
    hint: name === undefined ? '请写出国名。' : `请写成：${name}`,
  }),
  'date-after-conference': ({ date }) => ({
    message: `协商日期为${dateInWords({ start: date })}，而高级别会议已于2019年3月20日开幕。`,
    hint: '报告应在高级别会议之前提供参考。请检查年份。',
  }),
  'date-in-future': ({ date }) => ({
    message: `${dateInWords({ start: date })}尚未到来。`,
    hint: '报告应说明已经讨论的内容。请检查年份。',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message: {
      'no-such-day': `没有${found}这一天。`,
      'year-only': '这只是年份，不是日期。',
      'not-iso': `“${found}”没有按“年-月-日”填写。`,
    }[reason],
    hint:
      suggestion === undefined
        ? '请按2018-06-27的形式填写日期；如为期数日，按2018-06-27/2018-06-29的形式填写。'
        : `请写成：${suggestion}`,
  }),
  'date-order': ({ start, end }) => ({
    message: `末日（${dateInWords({ start: end })}）早于首日（${dateInWords({ start })}）。`,
    hint: '请先写首日，再写斜线，最后写末日。',
  }),
  'duplicate-session': ({ first }) => ({
    message: `这个标题与${document.session(first)}的标题相同。`,
    hint: '请为每次会议分别写标题；如果是同一次会议，请删去其中一处。',
  }),
  'duplicate-text': ({ firstLine }) => ({
    message: `同一段文字也出现在第${firstLine}行所填的内容中。`,
    hint: '请保留在适当之处，并删去此处。',
  }),
  email: ({ problem, suggestion }) => {
    if (suggestion !== undefined) return { message: EMAIL[problem], hint: `请写成：${suggestion}` };
    return {
      message: EMAIL[problem],
      hint:
        problem === 'several'
          ? '此处只填一个地址。如有其他联系人，请在“prepared_by”之下另加一项。'
          : '请按以下形式填写：name@example.org',
    };
  },
  'empty-list-item': () => ({
    message: '列表中的这一项是空的。',
    hint: '请填写，或将这一项连同连字符一并删除。',
  }),
  'heading-in-text': ({ heading }) => ({
    message: `“${heading}”是所填内容中的标题，在文件中将显示为一行粗体字。`,
    hint: '模板已有标题。请改写成一行粗体字：**…**',
  }),
  'html-in-text': ({ html, others }) => ({
    message:
      `“${cut(html)}”是HTML。生成文件时会去掉标签，保留标签之间的文字。` +
      (others > 0 ? `（本项另有${amount(others)}处。）` : ''),
    hint: '请将其删除。粗体写作**…**，斜体写作*…*，链接写作[文字](https://…)。',
  }),
  'image-missing': ({ problem, limit }) => IMAGES[problem](limit),
  'image-remote': () => ({
    message: '这幅图片在网络上，不会下载；文件中只显示其链接。',
    hint: '如要在文件中显示图片，请将其存入报告所在文件夹，并填写该文件名。',
  }),
  'image-without-description': ({ path }) => ({
    message: '这幅图片没有文字说明，无法看到图片的读者不知其内容。',
    hint: `请在方括号内说明图片内容：![会场内的与会者](${path})`,
  }),
  'language-mismatch': ({ language, found }) => ({
    message: `报告注明的语文是${LANGUAGES[language]}，但其中的文字是${LANGUAGES[found]}。`,
    hint: `如果确是${LANGUAGES[found]}，请写成：language: ${found}`,
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: `“${cut(url)}”不是完整的地址，不能作为链接。`,
          hint: '请以https://开头；如为电子邮件地址，请以mailto:开头。',
        };
      case 'broken':
        return { message: `“${cut(url)}”不是有效的地址。`, hint: '请从浏览器中重新复制。' };
      case 'other':
        return {
          message: `报告中不得使用“${scheme}:”开头的链接。`,
          hint: '请改用以https://开头的地址，或只写文字。',
        };
    }
  },
  'more-problems': ({ count }) => ({
    message: `另有${amount(count)}处问题未显示。`,
    hint: '请先改正以上各处。',
  }),
  'numbered-twice': ({ number }) => ({
    message: `生成文件时会自动编号，“${number}”将重复出现。`,
    hint: '请删去此处的编号。',
  }),
  placeholder: ({ found, kind }) => ({
    message: {
      mark: `“${found}”处仍有待填写。`,
      prompt: '这是模板的提问，不是所填的内容。',
      example: '这是表格的示例，不是您自己填写的内容。',
    }[kind],
    hint: '请换成实际内容，或将其删除。',
  }),
  'recommendation-without-addressee': () => ({
    message: '没有说明应由谁采取这项行动。',
    hint: '请写明行动方，例如“addressed_to: 会员国”，或协商中指明的其他各方。',
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: '请依次写加号、国家代码和号码，并用半角引号括起："+66 2 555 0142"',
  }),
  'text-too-complex': () => ({
    message: '此处的标记或层级过多，生成文件时将只显示文字，不带格式。',
    hint: '请删去多余的标记，或把文字分成几部分。',
  }),
  // Lengths are counted in words of English, of which Word shows no count for Chinese texts.
  'too-long': ({ words, advised }) => ({
    message:
      `本项篇幅约合${amount(words)}个英文词；` +
      `表格建议不超过${amount(advised)}个英文词（约${amount(advised * CHARACTERS_A_WORD)}个汉字）。`,
    hint: '联合国南南合作办公室要求简明扼要。请保留结论；详细内容可作为附件。',
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `此处有一个不可见的书写方向标记（${character(codePoint)}），没有与之成对的标记。`,
    hint: '请将其删除，并重新输入前后的文字。复制文字时常会带入这种标记。',
  }),
  'unused-ignore': ({ code, reason }) => ({
    message: {
      nothing: `此处没有“${code}”，这条注释不起作用。`,
      'unknown-code': `没有“${code}”这个代码。`,
      error: `“${code}”是错误，不能忽略。`,
    }[reason],
    hint: reason === 'unknown-code' ? '查看全部代码：bapa explain' : '请删去这条注释。',
  }),
};

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The names that the United Nations gives its languages. */
const LANGUAGES = { en: '英文', fr: '法文', es: '西班牙文', ru: '俄文', zh: '中文', ar: '阿拉伯文' } as const;

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute: '这个路径从磁盘根目录开始，因此文件不在报告所在文件夹中。',
  drive: '这个路径以盘符开头，因此文件不在报告所在文件夹中。',
  above: '这个路径指向报告所在文件夹之外。',
  address: '这是网址，不是报告所在文件夹中的文件。',
  link: '这是一个链接，指向报告所在文件夹之外。',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  several: '此处有不止一个“@”。',
  disguised: '“@”写成了“at”，对方无法回复。',
  'no-at': '这个电子邮件地址中没有“@”。',
  'with-name': '此处除电子邮件地址外还有其他文字。',
  space: '这个电子邮件地址中有空格。',
  'no-name': '“@”之前没有用户名。',
  'no-domain': '“@”之后没有完整的域名；域名的形式如“example.org”。',
  dots: '这个电子邮件地址中有多余或位置不当的点。',
  character: '此处有电子邮件地址中不能使用的字符。',
  domain: '“@”之后的部分不是有效的域名；域名的形式如“example.org”。',
};

const TELEPHONE: Readonly<Record<TelephoneProblem, string>> = {
  'no-country-code': '这个电话号码没有国家代码。',
  character: '此处有电话号码中不能使用的字符。',
  'too-short': '这个电话号码太短。',
  'too-long': '这个电话号码太长。',
};

const IMAGES: Readonly<Record<ImageProblem, (limit: number) => Message>> = {
  missing: () => ({
    message: '报告所在文件夹中没有这幅图片。',
    hint: '请把文件放入该文件夹，或改正文件名；文件名区分大小写。',
  }),
  outside: () => ({
    message: '这幅图片不在报告所在文件夹中。',
    hint: '请将其复制到报告所在文件夹，并填写从该文件夹起的路径，例如images/photo.png。',
  }),
  kind: () => ({ message: '这不是PNG或JPEG图片。', hint: '请将图片另存为.png或.jpg文件，并填写该文件名。' }),
  'too-large': (limit) => ({
    message: `这幅图片大于${megabytes(limit)}。`,
    hint: '请用图片处理程序将其缩小；1,600像素的宽度足以占满一页。',
  }),
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string) => Message>> = {
  'bad-escape': () => ({
    message: '在"…"中，反斜杠有特殊含义，而此处的用法无法识别。',
    hint: '请用\'…\'代替"…"，或连写两个反斜杠。',
  }),
  'colon-missing': (key) => ({ message: `“${key}”后面缺少半角冒号。`, hint: `请写成：${key}: …` }),
  'bracket-not-closed': (bracket) => ({
    message: '此处只有前括号，没有后括号。',
    hint: `请在末尾补上“${bracket}”。如果括号是文字的一部分，${QUOTE_IT}`,
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
          hint: "请用'…'把整段文字括起；或在“|”之后另起一行书写。",
        },
  'reserved-character': (character) => ({
    message: `文字不能以“${character}”开头：这个字符在YAML中有特殊含义。`,
    hint: ONE_TEXT,
  }),
  'space-missing': (character) =>
    character === '-'
      ? { message: '连字符后面缺少一个空格。', hint: '列表的每一项之前请写“- ”。' }
      : { message: '冒号后面缺少一个空格。', hint: '请在冒号后写一个空格。' },
  'text-after-marker': (marker) => ({
    message: `“${marker}”之后，文字应从下一行开始。`,
    hint: `请将文字移到下一行并缩进。如果“${marker}”是文字的一部分，${QUOTE_IT}`,
  }),
  'text-after-value': () => ({ message: '所填内容到此处之前已经结束，但后面还有文字。', hint: ONE_TEXT }),
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

const AS_READ = 'YAML读出的内容会与所写的不同，甚至什么也读不出；提交给联合国南南合作办公室时可能丢失文字。';
const LOST = '提交给联合国南南合作办公室时，这些文字会丢失。';
const WORD = '提交给联合国南南合作办公室的Word文件会缺少这部分内容，或无法打开。';
const REACH = '联合国南南合作办公室可能需要询问与报告有关的问题，必须能够联系到编写人。';
const CONFERENCE =
  '联合国南南合作办公室按协商日期整理报告，供2019年3月20日至22日举行的第二次联合国南南合作高级别会议参考。';
const UNFINISHED = '会员国会收到许多报告，这样的报告会显得没有写完。';
const BRIEF = '联合国南南合作办公室要阅读上百份报告，因此要求简明扼要。';
const NOT_AS_MEANT = '文字的样式会与原意不同。';

const VENUE = 'venue:\n  name: 国际劳工组织总部\n  city: 日内瓦\n  country: 瑞士';
const NEED = 'needs: 培训协调人，建立统一的登记册。';
const PARAGRAPH =
  '城市和大学现在可直接开展合作，不必经由首都；区域网络也已成为交流经验、分享最佳做法和成功事例的重要渠道，并得到各国政府和民间社会的广泛支持。';
const attached = (conceptNote: string, participants = 'participants.csv') =>
  `attachments:\n  concept_note: ${conceptNote}\n  participants: ${participants}`;

const explanations: Explanations = {
  'cannot-read': {
    title: '文件无法读取',
    meaning:
      '没有这个文件，没有打开文件的权限，或文件不是UTF-8编码的文本：例如Word文件、图片或采用其他编码的文本。',
    why: '报告是YAML格式的文本文件。其他文件无法检查。',
    before: 'bapa validate report.docx',
    after: 'bapa validate report.yaml',
  },
  'alias-not-usable': {
    title: '文字以星号开头',
    meaning: 'YAML会把“*”之后的词当作指向别处的引用。而所指之处不存在、循环引用，或代表的文字过多。',
    why: AS_READ,
    before: 'title: *重要*协商',
    after: 'title: "*重要*协商"',
  },
  'control-character': {
    title: '不可见的控制字符',
    meaning: '文字中有一个看不见、也无法印出的字符，大多是从PDF复制文字时带入的。',
    why: WORD,
    before: 'needs: "培训协调人，\\x07建立统一的登记册。"',
    after: 'needs: "培训协调人，建立统一的登记册。"',
  },
  'custom-tag': {
    title: '文字以感叹号开头',
    meaning: 'YAML会把“!”之后的词当作指令。',
    why: AS_READ,
    before: 'title: !BAPA+40 区域协商',
    after: 'title: "!BAPA+40 区域协商"',
  },
  'duplicate-key': {
    title: '栏目重复',
    meaning: '同一栏目在报告中出现两次，每次都填有内容。',
    why: '两处内容中只有一处能够送达联合国南南合作办公室。',
    before: 'needs: 培训协调人。\nneeds: 建立统一的登记册。',
    after: 'needs: |\n  培训协调人。\n\n  建立统一的登记册。',
  },
  'merge-key': {
    title: '合并键“<<”',
    meaning: '“<<”用来从文件的其他地方复制内容。',
    why: '报告应当一目了然，不懂YAML的人也能看懂。',
    before: 'venue:\n  <<: {name: 国际劳工组织总部}\n  city: 日内瓦\n  country: 瑞士',
    after: VENUE,
  },
  'not-a-report': {
    title: '不是报告',
    meaning: '文件是空的，或其中的内容不是按模板的栏目填写的。',
    why: '联合国南南合作办公室只能使用按模板栏目填写的内容。',
    before: '各位同事，现将报告提交如下。',
    after: 'title: 区域协商\ntype: regional',
  },
  'several-documents': {
    title: '文件中有第二份报告',
    meaning: '一行“---”表示第二份报告从这里开始。',
    why: '每次协商单独编写一份报告；如有多份，只会读取第一份。',
    before: 'needs: 培训协调人。\n---\ntitle: 另一次协商',
    after: 'needs: 培训协调人。',
  },
  'tab-indentation': {
    title: '行首有制表符',
    meaning: '有一行以制表符开头。YAML根据行首的空格判断各行的从属关系，不接受制表符。',
    why: AS_READ,
    before: VENUE.replaceAll('\n  ', '\n\t'),
    after: VENUE,
  },
  'too-deep': {
    title: '层级过多',
    meaning: '括号、连字符或缩进的层级远远多于表格的层级。',
    why: AS_READ,
    before: `priority_areas: ${'['.repeat(60)}水${']'.repeat(60)}`,
    after: 'priority_areas: [水]',
  },
  'unclosed-quote': {
    title: '只有前引号，没有后引号',
    meaning: '文字以引号开头，末尾却没有引号，因此下面各行也被当作这段文字的一部分。',
    why: AS_READ,
    before: 'title: "区域协商\ntype: regional',
    after: 'title: "区域协商"\ntype: regional',
  },
  'unused-anchor': {
    title: '文字以“&”开头',
    meaning: 'YAML会把“&”之后的词当作名称略去。',
    why: LOST,
    before: 'title: &合作伙伴 会议',
    after: 'title: "&合作伙伴 会议"',
  },
  'unusual-space': {
    title: '行首有特殊空格',
    meaning: '有一行用不间断空格等特殊空格缩进，大多是从Word或网页复制文字时带入的。',
    why: AS_READ,
    before: VENUE.replaceAll('\n  ', '\n\u00a0\u00a0'),
    after: VENUE,
  },
  'yaml-syntax': {
    title: 'YAML无法读取的一行',
    meaning: '大多是文字中有半角冒号，冒号或连字符后面缺少空格，或缩进有误。',
    why: AS_READ,
    before: 'title: 水资源: 区域协商',
    after: 'title: 水资源：区域协商',
  },
  missing: {
    title: '尚未填写',
    meaning: '有一个必填栏目没有填写。',
    why: '联合国南南合作办公室逐栏比较各份报告。有空缺的报告会被退回。',
    before: 'needs:',
    after: NEED,
  },
  'repeated-choice': {
    title: '选项重复',
    meaning: '同一主题在列表中出现两次。',
    why: '联合国南南合作办公室要统计每个主题有多少份报告。',
    before: 'themes: [overarching, overarching]',
    after: 'themes: [overarching]',
  },
  'unknown-choice': {
    title: '选项中没有的答案',
    meaning: '这一栏有固定的选项，所填内容不在其中。',
    why: '联合国南南合作办公室按这些选项整理报告。',
    before: 'type: subregional',
    after: 'type: regional',
  },
  'unknown-key': {
    title: '表格中没有的栏目',
    meaning: '冒号之前的词不是表格的栏目，或写错了位置。大多是拼写有误。',
    why: '生成的文件中将没有这部分内容。',
    before: 'organised_by:\n  - name: 南方中心',
    after: 'organized_by:\n  - name: 南方中心',
  },
  'wrong-shape': {
    title: '填写形式有误',
    meaning: '应填列表、一组栏目或文字之处填了别的内容；或者YAML把文字读作数字。',
    why: '生成文件时无法按模板的要求显示这部分内容。',
    before: 'venue: 国际劳工组织总部，日内瓦，瑞士',
    after: VENUE,
  },
  'attachment-missing': {
    title: '附件不存在',
    meaning: '报告所在文件夹中没有这个名称的文件。文件名区分大小写。',
    why: '联合国南南合作办公室要求随报告提交概念说明和与会者名单。',
    before: attached('概念说明（定稿）.docx'),
    after: attached('concept-note.docx'),
  },
  'attachment-not-a-file': {
    title: '附件不是文件',
    meaning: '所填的是文件夹，或是空文件。',
    why: '联合国南南合作办公室将收不到任何内容。',
    before: attached('attachments'),
    after: attached('concept-note.docx'),
  },
  'attachment-outside': {
    title: '附件在别处',
    meaning: '路径指向报告所在文件夹之外。',
    why: '报告与附件一并用电子邮件发送；您计算机中其他位置的文件不会发送。',
    before: attached('../concept-note.docx'),
    after: attached('concept-note.docx'),
  },
  'attachment-path': {
    title: '路径中有反斜杠',
    meaning: '文件夹之间用了Windows的“\\”，而不是“/”。',
    why: '在其他计算机上会找不到这个文件。',
    before: attached('files\\concept-note.docx'),
    after: attached('files/concept-note.docx'),
  },
  'attachment-repeated': {
    title: '同一文件重复列出',
    meaning: '两个附件是同一个文件。',
    why: '联合国南南合作办公室要求提交的文件可能缺少一个。',
    before: attached('concept-note.docx', 'concept-note.docx'),
    after: attached('concept-note.docx'),
  },
  'attachment-size': {
    title: '附件太大，电子邮件无法发送',
    meaning: '附件合计超过20MB。',
    why: '许多邮件服务器会拒收发给联合国南南合作办公室的这封邮件。',
    before: `${attached('concept-note.docx')}\n  others: [film.mp4]`,
    after: attached('concept-note.docx'),
  },
  'comment-in-text': {
    title: '文字中有井号',
    meaning: 'YAML会把空格后的“#”及其后的全部文字当作注释。',
    why: LOST,
    before: 'title: 水资源协商 # 3',
    after: 'title: "水资源协商 # 3"',
  },
  'country-code': {
    title: '用代码代替国名',
    meaning: '国家栏填的是字母代码，例如NO。',
    why: '读者不一定认识所有代码；联合国南南合作办公室按国名列出各国。',
    before: 'venue: {name: 市政厅, city: 奥斯陆, country: NO}',
    after: 'venue: {name: 市政厅, city: 奥斯陆, country: 挪威}',
  },
  'date-after-conference': {
    title: '日期在高级别会议开幕之后',
    meaning: '所填的协商日期为2019年3月20日或更晚。',
    why: CONFERENCE,
    before: 'date: 2019-06-27',
    after: 'date: 2018-06-27',
  },
  'date-in-future': {
    title: '日期尚未到来',
    meaning: '所填的协商日期在今天之后。',
    why: '报告应说明已经讨论的内容。',
    before: 'date: 2108-06-27',
    after: 'date: 2018-06-27',
  },
  'date-invalid': {
    title: '无法识别的日期',
    meaning: '日期没有按“年-月-日”填写，或没有这一天。',
    why: `05/06/2018在有些国家指5月6日，在另一些国家指6月5日。${CONFERENCE}`,
    before: 'date: 27/06/2018',
    after: 'date: 2018-06-27',
  },
  'date-order': {
    title: '末日早于首日',
    meaning: '斜线前后两个日期中，后一个更早。',
    why: CONFERENCE,
    before: 'date: 2018-06-29/2018-06-27',
    after: 'date: 2018-06-27/2018-06-29',
  },
  'duplicate-session': {
    title: '两次会议标题相同',
    meaning: '两份会议摘要的标题相同。',
    why: '联合国南南合作办公室要求为每次会议分别编写摘要；读者必须能够加以区分。',
    before:
      'sessions:\n  - title: 开幕\n    topics: 致欢迎词。\n    conclusions: 无结论。\n  - title: 开幕\n    topics: 筹资问题。\n    conclusions: 设立两个基金。',
    after:
      'sessions:\n  - title: 开幕\n    topics: 致欢迎词。\n    conclusions: 无结论。\n  - title: 筹资\n    topics: 筹资问题。\n    conclusions: 设立两个基金。',
  },
  'duplicate-text': {
    title: '同一段文字重复',
    meaning: '两栏中有一段文字完全相同，大多是重复粘贴所致。',
    why: BRIEF,
    before: `trends: ${PARAGRAPH}\nneeds: ${PARAGRAPH}`,
    after: `trends: ${PARAGRAPH}\n${NEED}`,
  },
  email: {
    title: '不是电子邮件地址',
    meaning: '发往该处的邮件无法送达：没有“@”，有多余的空格，或一处填了两个地址。',
    why: REACH,
    before: 'prepared_by:\n  - name: 协调人\n    email: focal.point at example.org',
    after: 'prepared_by:\n  - name: 协调人\n    email: focal.point@example.org',
  },
  'empty-list-item': {
    title: '列表中有空项',
    meaning: '列表中有其他内容，但有一个连字符后面什么也没有。',
    why: UNFINISHED,
    before: 'priority_areas:\n  - 预警\n  -',
    after: 'priority_areas:\n  - 预警',
  },
  'heading-in-text': {
    title: '所填内容中有标题',
    meaning: '有一行以“#”开头，在文件中将显示为一行粗体字。',
    why: '模板已有标题，联合国南南合作办公室靠这些标题查找报告内容。',
    before: 'trends: |\n  # 挑战\n\n  能够说明自身支出数额的国家寥寥无几。',
    after: 'trends: |\n  **挑战**\n\n  能够说明自身支出数额的国家寥寥无几。',
  },
  'html-in-text': {
    title: '所填内容中有HTML',
    meaning: '生成文件时会去掉<b>之类的标签，保留标签之间的文字。',
    why: NOT_AS_MEANT,
    before: 'needs: 建立<b>统一的</b>登记册。',
    after: 'needs: 建立**统一的**登记册。',
  },
  'image-missing': {
    title: '图片无法显示',
    meaning: '图片不在报告所在文件夹中，不是PNG或JPEG图片，或大于20MB。',
    why: WORD,
    before: 'trends: "![会场内的与会者](photo.bmp)"',
    after: 'trends: "![会场内的与会者](photo.png)"',
  },
  'image-remote': {
    title: '图片在网络上',
    meaning: '图片不会下载；文件中只显示其链接。',
    why: '报告即使没有网络、过了多年，也应当是完整的。',
    before: 'trends: "![会场内的与会者](https://example.org/photo.png)"',
    after: 'trends: "![会场内的与会者](photo.png)"',
  },
  'image-without-description': {
    title: '图片没有文字说明',
    meaning: '没有为看不到图片的读者提供文字说明。',
    why: '联合国文件必须便于残疾人使用。',
    before: 'trends: "![](photo.png)"',
    after: 'trends: "![会场内的与会者](photo.png)"',
  },
  'language-mismatch': {
    title: '文字与注明的语文不符',
    meaning: '报告注明采用一种语文，但其中的文字显然是另一种语文。',
    why: '文件的标题和Word的拼写检查均以这一栏为准。',
    before: 'language: en',
    after: 'language: zh',
  },
  'link-scheme': {
    title: '不得使用的链接',
    meaning: '链接必须是完整的http、https或mailto地址。其他链接只显示文字。',
    why: '指向文件或程序的链接在其他计算机上无法使用，还会被邮件服务器当作攻击。',
    before: 'needs: "见[清单](file:///C:/list.docx)。"',
    after: 'needs: "见[清单](https://example.org/list)。"',
  },
  'more-problems': {
    title: '问题多于所显示的',
    meaning: '每个文件只显示前200处问题。',
    why: '其中多数往往出于同一原因，改正后会一并消失。',
    before: `priority_areas: [${'1, '.repeat(201)}2]`,
    after: 'priority_areas: [水]',
  },
  'numbered-twice': {
    title: '编号重复',
    meaning: '会议、建议和行动要点均按排列顺序自动编号。',
    why: UNFINISHED,
    before: 'recommendations:\n  - action: 1. 每年公布五项数据。\n    addressed_to: 会员国',
    after: 'recommendations:\n  - action: 每年公布五项数据。\n    addressed_to: 会员国',
  },
  placeholder: {
    title: '仍有待填写之处',
    meaning: '文字中还留有TODO、TBC、模板的提示或表格的示例。',
    why: UNFINISHED,
    before: 'needs: 待确认',
    after: NEED,
  },
  'recommendation-without-addressee': {
    title: '没有写明行动方',
    meaning: '没有说明建议由谁落实。',
    why: '会员国阅读建议，是要了解自己应采取哪些行动。',
    before: 'recommendations:\n  - action: 每年公布五项数据。',
    after: 'recommendations:\n  - action: 每年公布五项数据。\n    addressed_to: 会员国',
  },
  telephone: {
    title: '电话号码无法拨通',
    meaning: '没有国家代码，或位数太少或太多。',
    why: REACH,
    before: 'prepared_by:\n  - {name: 协调人, email: focal@example.org, telephone: 02 555 0143}',
    after: 'prepared_by:\n  - {name: 协调人, email: focal@example.org, telephone: "+66 2 555 0143"}',
  },
  'text-too-complex': {
    title: '文字中的标记过多',
    meaning: '文字中有几千个Markdown标记，或列表达到上百层。这段文字将不带格式显示。',
    why: NOT_AS_MEANT,
    before: `needs: "${'*a_'.repeat(2100)}"`,
    after: 'needs: "*a*"',
  },
  'too-long': {
    title: '超出表格建议的篇幅',
    meaning: '表格对每段文字都有建议的篇幅。',
    why: BRIEF,
    before: `priority_areas:\n  - ${'减少灾害风险和预警、'.repeat(12)}抗旱`,
    after: 'priority_areas:\n  - 减少灾害风险和预警',
  },
  'unbalanced-direction': {
    title: '多余的书写方向标记',
    meaning: '有一个不可见的标记改变了书写方向，却没有与之成对的结束标记，大多是复制文字时带入的。',
    why: '其后的文字、数字和括号会前后颠倒。',
    before: 'needs: "培训协调人，\\u202e建立统一的登记册。"',
    after: 'needs: "培训协调人，建立统一的登记册。"',
  },
  'unused-ignore': {
    title: '不起作用的注释',
    meaning: '“# bapa-ignore: code”这一注释所在之处没有该警告，或注明的是不能忽略的错误。',
    why: '以后若出现该警告，会被掩盖。',
    before: '# bapa-ignore: too-long 已与联合国南南合作办公室商定\nneeds: 培训协调人。',
    after: 'needs: 培训协调人。',
  },
};

/** Chinese. */
export const locale: Locale = {
  language: 'zh',
  fields,
  choices,
  document,
  ui,
  cli,
  files,
  fill,
  messages,
  explanations,
};
