import type { FormExplanations } from '../locale.ts';
import { LOST, NEED, WORD } from './wording.ts';

const AS_READ = 'YAML读出的内容会与所写的不同，甚至什么也读不出；提交给联合国南南合作办公室时可能丢失文字。';

const VENUE = 'venue:\n  name: 国际劳工组织总部\n  city: 日内瓦\n  country: 瑞士';

export const explanationsOfForm: FormExplanations = {
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
    meaning: 'YAML会把“*”之后的词当作指向别处的引用，但所指之处不存在，或引用陷入循环，或所代表的文字过多。',
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
  'merge-conflict': {
    title: '没有完成的合并',
    meaning: 'Git在文件中保留了某些行的两个版本，位于“<<<<<<<”与“>>>>>>>”之间。',
    why: '只有一个版本是正确的，须由人判断。',
    before: 'needs: |\n<<<<<<< HEAD\n  各港口于6月开会。\n=======\n  各港口于7月开会。\n>>>>>>> draft',
    after: 'needs: |\n  各港口于6月开会。',
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
    title: '所填内容不在选项之中',
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
};
