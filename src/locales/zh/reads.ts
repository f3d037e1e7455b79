import type { Reads } from '../reads.ts';

/** What people write in Chinese. */
export const reads: Reads = {
  language: 'zh',
  dates: {
    // Months are numbers.
    months: [[], [], [], [], [], [], [], [], [], [], [], []],
    ordinals: [],
    of: [],
    year: [],
    from: [],
    to: ['至', '到'],
    and: [],
    units: { year: '年', month: '月', day: '日' },
  },
  numbers: { digits: [], signs: '一二三四五六七八九十百', words: [] },
  placeholders: {
    later: ['待(?:补充|填写|确认|定)'],
    alone: [],
    asked: ['主题[，、,] ?(?:标题|题目)', '请填写[^\\])>}]{0,30}'],
  },
  sessions: ['第{n}次会议', '第{n}场会议', '第{n}次', '第{n}场', '第{n}节'],
  lists: { commas: '、', or: ['或'] },
  writing: { script: 'Han', weight: 3, words: [] },
};
