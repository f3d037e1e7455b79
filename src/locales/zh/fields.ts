import type { FieldsWords } from '../locale.ts';

export const fields: FieldsWords = {
  '': {
    title: 'BAPA+40区域或专题协商报告',
    short: '报告',
    guidance:
      '联合国南南合作办公室为第二次联合国南南合作高级别会议（2019年3月20日至22日，布宜诺斯艾利斯）会前协商编制的报告模板。请力求简明准确。',
  },
  language: {
    title: '报告语文',
    short: '语文',
    guidance: '填写报告所用的联合国正式语文。Word文件的标题和所有提示信息均采用这一语文。',
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
    guidance: '协商在何处举行。如为线上会议，请填写东道机构及其所在地。',
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
