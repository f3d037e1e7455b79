import type { ChoicesWords } from '../locale.ts';
import { LANGUAGES } from './wording.ts';

export const choices: ChoicesWords = {
  language: {
    en: `English (${LANGUAGES.en})`,
    fr: `Français (${LANGUAGES.fr})`,
    es: `Español (${LANGUAGES.es})`,
    ru: `Русский (${LANGUAGES.ru})`,
    zh: `中文 (${LANGUAGES.zh})`,
    ar: LANGUAGES.ar,
  },
  type: {
    regional: 'مشاورة إقليمية',
    thematic: 'مشاورة مواضيعية',
  },
  format: {
    'policy-dialogue': 'حوار بشأن السياسات',
    workshop: 'حلقة عمل',
    seminar: 'حلقة دراسية',
    'thematic-report': 'تقرير مواضيعي',
    other: 'شكل آخر',
  },
  themes: {
    overarching:
      'الموضوع الشامل: دور التعاون فيما بين بلدان الجنوب وتنفيذ خطة التنمية المستدامة لعام 2030: التحديات والفرص',
    'comparative-advantages':
      'الموضوع الفرعي الأول: المزايا النسبية للتعاون فيما بين بلدان الجنوب والفرص التي يتيحها',
    'institutional-framework':
      'الموضوع الفرعي الثاني: التحديات وتعزيز الإطار المؤسسي للتعاون فيما بين بلدان الجنوب والتعاون الثلاثي',
    'sharing-experiences': 'الموضوع الفرعي الثالث: تبادل الخبرات وأفضل الممارسات وقصص النجاح',
    'means-of-implementation':
      'الموضوع الفرعي الرابع: توسيع نطاق وسائل تنفيذ خطة عام 2030 دعماً للتعاون فيما بين بلدان الجنوب والتعاون الثلاثي',
  },
  'organized_by[].type': {
    'member-state': 'دولة عضو',
    'un-entity': 'كيان تابع للأمم المتحدة',
    intergovernmental: 'منظمة حكومية دولية',
    ngo: 'منظمة غير حكومية',
    'financial-institution': 'مؤسسة مالية دولية',
    'think-tank': 'مركز فكر',
    academia: 'مؤسسة أكاديمية',
    'private-sector': 'القطاع الخاص',
    'scientific-community': 'الأوساط العلمية',
    philanthropy: 'منظمة خيرية',
    other: 'جهة أخرى',
  },
};
