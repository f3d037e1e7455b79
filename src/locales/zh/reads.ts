import type { Reads } from '../reads.ts';

/** What people write in Chinese. */
export const reads: Reads = {
  language: 'zh',
  dates: {
    // Months are numbers.
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    // In brackets a sign is enough, those of Japanese beside them.
    weekdays: [
      ['星期一', '周一', '礼拜一', '(一)', '(月)'],
      ['星期二', '周二', '礼拜二', '(二)', '(火)'],
      ['星期三', '周三', '礼拜三', '(三)', '(水)'],
      ['星期四', '周四', '礼拜四', '(四)', '(木)'],
      ['星期五', '周五', '礼拜五', '(五)', '(金)'],
      ['星期六', '周六', '礼拜六', '(六)', '(土)'],
      ['星期日', '星期天', '周日', '礼拜日', '礼拜天', '(日)', '(天)'],
    ],
    ordinals: [],
    first: [],
    fillers: ['自', '从', '于', '起', '止', '公元'],
    year: [],
    to: ['至', '到'],
    and: ['和', '及', '与', '、'],
    between: [],
    units: { year: '年', month: '月', day: ['日', '号'], signs: '〇一二三四五六七八九十' },
  },
  numbers: { digits: [], signs: '一二三四五六七八九十百', words: [] },
  placeholders: {
    later: [
      // Of the document itself.
      '尚未填写',
      '(?:尚|有|仍)?待(?:补充|填写|填|确认|确定|定|补|完善|核实|更新|续)',
      '(?:稍后|随后|后续|以后)(?:补充|填写|提供|确认)',
      '后补',
      '(?:另行|待)(?:通知|公布)',
      '暂缺',
    ],
    alone: [],
    prompts: [
      '主题[,、] ?(?:标题|题目)',
      '请(?:填写|补充|输入|插入)(?:日期|时间|姓名|名称|标题|地点|国家|地址|数字|内容|文字|答案)?',
      '姓名[,、] ?电子邮件[,、] ?电话.{0,6}',
    ],
    asked: ['请(?:填写|补充|输入|插入|注明).{0,30}'],
  },
  choices: {
    language: {
      zh: [
        'cn',
        'chi',
        'zho',
        'zh-cn',
        'zh-hans',
        'zh-tw',
        '汉语',
        '汉文',
        '华文',
        '简体中文',
        '中文（简体）',
      ],
    },
    type: { regional: ['区域'], thematic: ['专题'] },
    'organized_by[].type': {
      'un-entity': ['联合国机构', '联合国'],
      academia: ['大学', '高校'],
      'member-state': ['政府'],
    },
  },
  sessions: ['第{n}次会议', '第{n}场会议', '第{n}次', '第{n}场', '第{n}节'],
  lists: { commas: '、', or: ['或'] },
  writing: { script: 'Han', weight: 3, words: [] },
};
