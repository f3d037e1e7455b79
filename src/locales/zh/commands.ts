import type { CliWords } from '../cli-words.ts';
import { joinList } from '../formatters.ts';
import type { UiWords } from '../locale.ts';
import { amount } from './wording.ts';

const problems = (errors: number, warnings: number) =>
  [errors > 0 && `${amount(errors)}处错误`, warnings > 0 && `${amount(warnings)}处警告`]
    .filter(Boolean)
    .join('、');

const SEVERITIES = { error: '错误', warning: '警告', note: '提示' } as const;

export const ui: UiWords = {
  severity: SEVERITIES,
  states: { done: '已完成', partly: '未填完', empty: '未填写', problem: '有错误' },
  sections: { facts: '协商基本情况' },
  validate: {
    file: ({ file, error, warning, note, answered, required, readable }) => {
      if (!readable) return `${file}：${problems(error, warning)}。请先改正，然后才能检查其余内容。`;
      const found = problems(error, warning) || (note > 0 ? '目前没有发现问题' : '没有发现问题');
      return `${file}：${found}。必填栏目共${amount(required)}个，已填${amount(answered)}个。`;
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
      hint: '请指定一个文件、一个含有.yaml文件的文件夹，或一个含通配符的路径，例如"reports/*.yaml"。',
    },
    skipped: (n) => `另有${amount(n)}个YAML文件不是报告，未予检查。`,
    passed: '没有发现问题',
    others: (n) => `（同一栏内另有${amount(n)}处。）`,
    moreAnnotations: (severity, n) =>
      `另有${amount(n)}处${SEVERITIES[severity]}：GitHub对每个步骤只显示十处。全部结果见本次运行的摘要。`,
    table: ['级别', '位置', '栏目', '问题', '代码'],
    fixed: (file) => `已改正：${file}`,
    tooMuchToFix: (file) =>
      `${file}未作任何改正：文件太长，错误太多，--fix无法处理。请先手动改正前几处，然后重试。`,
    fixNeedsFile: {
      message: '标准输入的内容无法直接改正。',
      hint: '请指定一个文件，或用“--fix --dry-run”查看将作哪些改动。',
    },
    written: (file) => `已写入：${file}`,
    progress: (done, total) => `正在检查报告：${amount(done)}/${amount(total)}`,
  },
  explain: {
    why: '为何重要',
    before: '改正前',
    after: '改正后',
    more: '查看某个代码的说明：bapa explain <代码>',
    unknown: (code, suggestion) => ({
      message: `没有“${code}”这个代码。`,
      hint: suggestion === undefined ? '查看全部代码：bapa explain' : `是否要查“${suggestion}”？`,
    }),
  },
  init: {
    schemaKept: (path) => `“${path}”已不是bapa生成的原样，未予改动。如需新的文件，请先将其删除。`,
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
    warnings: (file, n) => `${amount(n)}处${SEVERITIES.warning}，查看请运行：bapa validate ${file}`,
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
            hint: '请从www.libreoffice.org安装（Debian、Ubuntu：sudo apt install libreoffice-writer），或在环境变量BAPA_SOFFICE中写明其程序“soffice”的路径。没有该程序时，请生成Word文件，再在Word中另存为PDF。',
          }
        : {
            message: `BAPA_SOFFICE指定的“${named}”不是程序。`,
            hint: '请指定LibreOffice的程序“soffice”；或将BAPA_SOFFICE留空，由bapa自行查找。',
          },
    pdfFailed: {
      message: 'LibreOffice未能生成PDF文件。',
      hint: '请用“--to docx”生成Word文件，再在Word或LibreOffice中另存为PDF。',
    },
    pdfTooSlow: (seconds) => ({
      message: `LibreOffice在${amount(seconds)}秒内没有生成PDF文件。`,
      hint: '请再试一次；或用“--to docx”生成Word文件，再在Word或LibreOffice中另存为PDF。',
    }),
    progress: (done, total) => `正在生成文件：${amount(done)}/${amount(total)}`,
    summary: ({ reports, made }) => `已为${amount(made)}份报告生成文件（共${amount(reports)}份）。`,
    logoTooLarge: (file, limit) => ({
      message: `${file}超过${limit / 1e6}百万像素。`,
      hint: '请用图片处理程序将其缩小；徽标只需几百像素。',
    }),
    logoNoImage: (file) => ({
      message: `“${file}”不是PNG或JPEG图片。`,
      hint: '请将徽标另存为.png或.jpg文件，并指定该文件。',
    }),
    noReference: (file) => ({
      message: `“${file}”不是可采用其样式的Word文件。`,
      hint: '请在Word中打开该文件，另存为“Word文档(.docx)”，并指定新文件。',
    }),
    house: {
      left: (file, what) => `未从“${file}”中采用：${what.join('；')}。`,
      changed: (file, what) => `为使人人都能阅读报告，对“${file}”的格式作了以下改动：${what.join('；')}。`,
      logo: (logo, file) => `首页页眉使用“${logo}”，代替“${file}”中的图片。`,
      kept: {
        macros: '宏',
        external: '文件以外的内容（链接的图片、模板或文件）',
        objects: '嵌入的对象',
        fields: '调取或重复其他内容的域',
        pictures: '既非PNG也非JPEG的图片',
        watermark: '文字水印',
        drawings: '绘制的形状',
        prompts: '未填写的内容控件',
        long: '过长的页眉或页脚',
        page: '页面边框、页面背景和分栏',
      },
      changes: {
        hidden: '显示隐藏文字',
        justified: '标题和表格单元格不再两端对齐',
        small: '小于8磅的文字改为8磅',
        pale: '对比度低的文字改用更醒目的颜色',
        squeezed: '被压缩、截断或移位的文字恢复到行内',
        page: '页边距为正文留出空间',
      },
    },
  },
  status: {
    section: '部分',
    state: '状态',
    required: '必填栏目',
    answers: (answered, required) => (required === 0 ? '–' : `${answered}/${required}`),
    found: '已找到',
    notFound: '未找到',
    next: {
      fix: (file, errors) => `下一步：改正${amount(errors)}处错误；“bapa validate ${file}”会指出错误所在。`,
      fill: (file, where) => `下一项待填：${where}。请用“bapa fill ${file}”或任何文本编辑器填写。`,
      render: (file) => `必填栏目已全部填好。下一步：用“bapa render ${file}”生成Word文件。`,
    },
  },
};

const seeHelp = '查看可用的命令和选项：bapa --help';

export const cli: CliWords = {
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
        ['bapa init', '在终端先问几个问题，并在当前文件夹新建report.yaml'],
        ['bapa init nairobi.yaml --sessions 8', '留出八次会议的位置'],
      ],
    },
    validate: {
      summary: '检查报告缺什么、错在何处、如何改正',
      argument: '报告、文件夹或含通配符的路径（默认为report.yaml；“-”表示标准输入）',
      examples: [
        ['bapa validate', '检查report.yaml'],
        ['bapa validate --draft reports/', '检查文件夹中的所有报告；尚未填写的栏目不算错误'],
        ['bapa validate --fix', '作有把握的改正，并显示所作改动'],
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
      argument: '报告、文件夹或含通配符的路径（默认为report.yaml；“-”表示标准输入）',
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
    fix: '对文件作有把握的改正，并显示所作改动',
    dryRun: '与--fix同用：只显示将作哪些改动',
    formatValidate:
      '检查结果的显示方式：pretty、json、github、sarif、junit（默认为pretty；在GitHub Actions中为github）',
    outputValidate: '将检查结果写入文件',
    stdinFilename: '来自标准输入的报告的名称',
    to: 'docx、md、html或pdf；可重复使用（默认为docx）',
    output: '输出到何处（默认为报告所在的文件夹；“-”表示标准输出）',
    outDir: '一份或多份报告的文件写入哪个文件夹；没有该文件夹时自动建立',
    referenceDoc: '贵组织的Word文件或模板：采用其样式、页面、页眉和页脚',
    logo: '用于Word文件页眉的PNG或JPEG图片',
    jobs: '同时处理几份报告（默认为每个处理器核心一份，最多4份）',
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
  bug: (address = '联系方式见README。') => ({
    message: 'bapa程序出错；您的文件没有改动。',
    hint: `请将以上各行以及您所做的操作告知bapa的作者：${address}`,
  }),
  cause: '原因',
};
