import { MAX_ATTACHMENT_BYTES, MAX_IMAGE_BYTES } from '../../text/limits.ts';
import type { RuleExplanations } from '../locale.ts';
import { LOST, NEED, WORD, megabytes } from './wording.ts';

const REACH = '联合国南南合作办公室可能需要询问与报告有关的问题，必须能够联系到编写人。';

const CONFERENCE =
  '联合国南南合作办公室按协商日期整理报告，供2019年3月20日至22日举行的第二次联合国南南合作高级别会议参考。';

const UNFINISHED = '会员国会收到许多报告，这样的报告会显得没有写完。';

const BRIEF = '联合国南南合作办公室要阅读上百份报告，因此要求简明扼要。';

const NOT_AS_MEANT = '文字的样式会与原意不同。';

const PARAGRAPH =
  '城市和大学现在可直接开展合作，不必经由首都；区域网络也已成为交流经验、分享最佳做法和成功事例的重要渠道，并得到各国政府和民间社会的广泛支持。';

const attached = (conceptNote: string, participants = 'participants.csv') =>
  `attachments:\n  concept_note: ${conceptNote}\n  participants: ${participants}`;

export const explanationsOfRules: RuleExplanations = {
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
    meaning: `附件合计超过${megabytes(MAX_ATTACHMENT_BYTES)}。`,
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
  'direction-override': {
    title: '使文字颠倒的标记',
    meaning: '有一个不可见的标记，使其后的文字显示的顺序与实际不同，大多是复制文字时带入的。',
    why: '读到的与实际写的不一致，而文件中不会保留这种标记。',
    before: 'needs: "培训协调人，\\u202e建立统一的登记册。\\u202c"',
    after: 'needs: "培训协调人，建立统一的登记册。"',
  },
  'direction-override-in-address': {
    title: '使地址走样的标记',
    meaning: '有一个不可见的标记，使地址或路径显示的样子与实际不同。',
    why: '它指向的并不是读到的地方。',
    before: 'needs: "https://example.org/\\u202epam"',
    after: 'needs: "https://example.org/map"',
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
  footnote: {
    title: '脚注缺少内容或标记',
    meaning: '标记（如[^1]）和脚注（以“[^1]:”开头的一行）必须在同一栏内。',
    why: '脚注的文字会缺失，或混入正文。',
    before: 'needs: "与会者要求提供培训。[^1]"',
    after: 'needs: |\n  与会者要求提供培训。[^1]\n\n  [^1]: 2017年报告。',
  },
  'heading-in-text': {
    title: '所填内容中有标题',
    meaning: '有一行以“#”开头，在生成的文件中将显示为一行粗体字。',
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
    meaning: `图片不在报告所在文件夹中，不是PNG或JPEG图片，或大于${megabytes(MAX_IMAGE_BYTES)}。`,
    why: WORD,
    before: 'trends: "![会场内的与会者](photo.bmp)"',
    after: 'trends: "![会场内的与会者](photo.png)"',
  },
  'image-remote': {
    title: '图片在网络上',
    meaning: '图片不会下载；生成的文件中只显示其链接。',
    why: '报告即使没有网络、过了多年，也应当是完整的。',
    before: 'trends: "![会场内的与会者](https://example.org/photo.png)"',
    after: 'trends: "![会场内的与会者](photo.png)"',
  },
  'image-without-description': {
    title: '图片没有文字说明',
    meaning: '没有为看不到图片的读者提供文字说明。',
    why: '联合国文件必须便于残疾人无障碍使用。',
    before: 'trends: "![](photo.png)"',
    after: 'trends: "![会场内的与会者](photo.png)"',
  },
  'language-mismatch': {
    title: '文字与注明的语文不符',
    meaning: '报告注明采用一种语文，但其中的文字显然是另一种语文。',
    why: '生成的文件的各级标题和Word的拼写检查均以这一栏为准。',
    before: 'language: en',
    after: 'language: zh',
  },
  'link-as-text': {
    title: '图片或链接变成文字',
    meaning: '两对括号之间或地址中有空格，或使用了全角括号，Markdown会把它们当作文字。',
    why: '文件中显示的是括号和地址，而不是图片或链接。',
    before: 'trends: "![会场]（photo.png）"',
    after: 'trends: "![会场](photo.png)"',
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
    before: `organized_by: [${'{name: []}, '.repeat(201)}]`,
    after: 'organized_by: [{name: UNOSSC}]',
  },
  'list-as-text': {
    title: '列表变成连续文字',
    meaning: '这些行的开头像列表项，但YAML或Markdown会把它们连成一段。',
    why: NOT_AS_MEANT,
    before: 'needs: >\n  会议商定：\n  - 共享数据；\n  - 培训人员。',
    after: 'needs: |\n  会议商定：\n\n  - 共享数据；\n  - 培训人员。',
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
  'quotation-marks': {
    title: '整段文字加了引号',
    meaning: '引号会印在标题或名称中，也会出现在所有报告清单中。',
    why: UNFINISHED,
    before: 'title: “港口讲习班”',
    after: 'title: 港口讲习班',
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
    meaning:
      '文字中有几千个Markdown标记，列表达到上百层，或超过十万个字符；或报告全部文字的标记合计过多。这段文字将不带格式显示。',
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
    before: 'needs: "培训协调人，\\u202b建立统一的登记册。"',
    after: 'needs: "培训协调人，建立统一的登记册。"',
  },
  'unused-ignore': {
    title: '不起作用的注释',
    meaning: '“# bapa-ignore: 代码”这一注释所在之处没有该警告，或注明的是不能忽略的错误。',
    why: '以后若出现该警告，会被掩盖。',
    before: '# bapa-ignore: too-long 已与联合国南南合作办公室商定\nneeds: 培训协调人。',
    after: 'needs: 培训协调人。',
  },
};
