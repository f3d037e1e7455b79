import type { ChoicesWords } from '../locale.ts';

export const choices: ChoicesWords = {
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
    overarching: '总主题：南南合作的作用与《2030年可持续发展议程》的执行：挑战和机遇',
    'comparative-advantages': '次主题一：南南合作的相对优势和机遇',
    'institutional-framework': '次主题二：南南合作和三方合作体制框架面临的挑战及体制框架的加强',
    'sharing-experiences': '次主题三：交流经验、最佳做法和成功事例',
    'means-of-implementation': '次主题四：扩大《2030年可持续发展议程》的执行手段，以支持南南合作和三方合作',
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
