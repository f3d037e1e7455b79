import type { FormExplanations } from '../locale.ts';
import { IN_WORD, LOST_WORDS } from './wording.ts';

const IN_YAML =
  'تقرأ لغة YAML عندئذ غير ما كُتب، أو لا تقرأ شيئاً، فيضيع كلام قبل وصوله إلى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب.';

/** The examples are parts of a report in Arabic; each holds its mistake, and only that. */
export const explanationsOfForm: FormExplanations = {
  'cannot-read': {
    title: 'ملف تتعذر قراءته',
    meaning: 'لا وجود للملف، أو لا يُسمح بفتحه، أو ليس نصاً بالترميز UTF-8: ملف Word أو صورة أو نص بترميز آخر.',
    why: 'التقرير ملف نصي بصيغة YAML، ولا يمكن فحص أي ملف آخر.',
    before: 'bapa validate report.docx',
    after: 'bapa validate report.yaml',
  },
  'alias-not-usable': {
    title: 'نص يبدأ بعلامة النجمة',
    meaning:
      'تعدّ لغة YAML الكلمة التي تلي العلامة «*» إحالة إلى موضع آخر. ولا وجود لذلك الموضع، أو هي إحالة تعود إلى نفسها، أو تحل محل نصوص أكثر من اللازم.',
    why: IN_YAML,
    before: 'title: *مشاورة',
    after: 'title: "*مشاورة"',
  },
  'control-character': {
    title: 'رمز تحكم غير مرئي',
    meaning: 'في النص رمز لا يُرى ولا يُطبع. وغالباً ما يرد مع النصوص المنسوخة من ملفات PDF.',
    why: IN_WORD,
    before: 'needs: "التدريب\\x07 وسجل موحد."',
    after: 'needs: "التدريب وسجل موحد."',
  },
  'custom-tag': {
    title: 'نص يبدأ بعلامة تعجب',
    meaning: 'تعدّ لغة YAML الكلمة التي تلي العلامة «!» أمراً.',
    why: IN_YAML,
    before: 'title: !2030 خطة التنمية المستدامة',
    after: 'title: "!2030 خطة التنمية المستدامة"',
  },
  'duplicate-key': {
    title: 'سؤال مكرر',
    meaning: 'ورد سؤال واحد مرتين في التقرير، ولكل منهما إجابة.',
    why: 'لا يصل إلى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب سوى إحدى الإجابتين.',
    before: 'needs: التدريب.\nneeds: سجل موحد.',
    after: 'needs: |\n  التدريب.\n\n  سجل موحد.',
  },
  'merge-conflict': {
    title: 'دمج لم يكتمل',
    meaning: 'ترك Git في الملف نسختين من بعض السطور، بين «<<<<<<<» و«>>>>>>>».',
    why: 'إحداهما هي الصحيحة، ولا يحدد ذلك إلا إنسان.',
    before:
      'needs: |\n<<<<<<< HEAD\n  اجتمعت الموانئ في حزيران/يونيو.\n=======\n  اجتمعت الموانئ في تموز/يوليه.\n>>>>>>> draft',
    after: 'needs: |\n  اجتمعت الموانئ في حزيران/يونيو.',
  },
  'merge-key': {
    title: 'مفتاح الدمج «<<»',
    meaning: 'تنسخ العلامة «<<» إجابات من موضع آخر في الملف.',
    why: 'يجب أن يكون التقرير مقروءاً كما هو، حتى لمن لا يعرف لغة YAML.',
    before: 'venue:\n  <<: {name: قصر الأمم}\n  city: جنيف\n  country: سويسرا',
    after: 'venue:\n  name: قصر الأمم\n  city: جنيف\n  country: سويسرا',
  },
  'not-a-report': {
    title: 'ملف ليس تقريراً',
    meaning: 'الملف فارغ، أو يتضمن ما ليس إجابات عن أسئلة النموذج.',
    why: 'لا يستفيد مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب إلا مما يجيب عن أسئلته.',
    before: 'الزملاء الأعزاء، تجدون التقرير أدناه.',
    after: 'title: مشاورة إقليمية\ntype: regional',
  },
  'several-documents': {
    title: 'تقرير ثانٍ في الملف',
    meaning: 'السطر الذي لا يتضمن سوى العلامة «---» بداية تقرير ثانٍ.',
    why: 'لكل مشاورة تقرير خاص بها؛ ولا يُقرأ سوى الأول.',
    before: 'needs: التدريب.\n---\ntitle: مشاورة أخرى',
    after: 'needs: التدريب.',
  },
  'tab-indentation': {
    title: 'علامة جدولة في أول السطر',
    meaning:
      'يبدأ السطر بعلامة جدولة. وتعرف لغة YAML ما ينتمي إليه السطر من المسافات التي تسبقه، ولا تقبل علامات الجدولة.',
    why: IN_YAML,
    before: 'venue:\n\tname: قصر الأمم\n\tcity: جنيف\n\tcountry: سويسرا',
    after: 'venue:\n  name: قصر الأمم\n  city: جنيف\n  country: سويسرا',
  },
  'too-deep': {
    title: 'مستويات أكثر من اللازم',
    meaning: 'مستويات الأقواس أو الشرطات أو المسافات البادئة أكثر بكثير مما في الاستمارة.',
    why: IN_YAML,
    before: `priority_areas: ${'['.repeat(60)}المياه${']'.repeat(60)}`,
    after: 'priority_areas: [المياه]',
  },
  'unclosed-quote': {
    title: 'علامة اقتباس لم تُغلق',
    meaning: 'يبدأ النص بعلامة اقتباس ولا ينتهي بمثلها، فتُعدّ السطور التالية جزءاً منه.',
    why: IN_YAML,
    before: 'title: "مشاورة إقليمية\ntype: regional',
    after: 'title: "مشاورة إقليمية"\ntype: regional',
  },
  'unused-anchor': {
    title: 'نص يبدأ بالعلامة «&»',
    meaning: 'تعدّ لغة YAML الكلمة التي تلي العلامة «&» اسماً، ولا تعدّها من النص.',
    why: LOST_WORDS,
    before: 'title: &الشركاء يجتمعون',
    after: 'title: "&الشركاء يجتمعون"',
  },
  'unusual-space': {
    title: 'مسافة خاصة في أول السطر',
    meaning:
      'المسافة البادئة في السطر مسافة غير منقسمة أو مسافة خاصة أخرى، وغالباً ما ترد مع النصوص المنسوخة من Word أو من صفحة على الإنترنت.',
    why: IN_YAML,
    before: 'venue:\n\u00a0\u00a0name: قصر الأمم\n\u00a0\u00a0city: جنيف\n\u00a0\u00a0country: سويسرا',
    after: 'venue:\n  name: قصر الأمم\n  city: جنيف\n  country: سويسرا',
  },
  'yaml-syntax': {
    title: 'سطر تتعذر قراءته بلغة YAML',
    meaning:
      'غالباً ما يكون السبب نقطتين داخل النص، أو مسافة ناقصة بعد النقطتين أو الشرطة، أو مسافة بادئة غير صحيحة.',
    why: IN_YAML,
    before: 'title: المياه: مشاورة إقليمية',
    after: 'title: "المياه: مشاورة إقليمية"',
  },
  missing: {
    title: 'سؤال لم يُجب عنه بعد',
    meaning: 'لا توجد إجابة عن سؤال يجب أن يُجاب عنه في كل تقرير.',
    why: 'يقارن مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب التقارير سؤالاً سؤالاً. ويُعاد ما لم يكتمل منها.',
    before: 'needs:',
    after: 'needs: تدريب جهات التنسيق وإنشاء سجل موحد.',
  },
  'repeated-choice': {
    title: 'خيار مكرر',
    meaning: 'ورد الموضوع نفسه مرتين في القائمة.',
    why: 'يحصي مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب التقارير المتعلقة بكل موضوع.',
    before: 'themes: [overarching, overarching]',
    after: 'themes: [overarching]',
  },
  'unknown-choice': {
    title: 'إجابة ليست من الخيارات المتاحة',
    meaning: 'للسؤال قائمة محددة من الإجابات، وليست هذه واحدة منها.',
    why: 'يصنف مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب التقارير بحسب هذه الإجابات.',
    before: 'type: subregional',
    after: 'type: regional',
  },
  'unknown-key': {
    title: 'سؤال ليس في الاستمارة',
    meaning:
      'الكلمة التي تسبق النقطتين ليست من أسئلة الاستمارة، أو ليست في مكانها. وغالباً ما يكون السبب خطأ إملائياً.',
    why: 'لا تظهر الإجابة في مكانها من الوثيقة.',
    before: 'organised_by:\n  - name: مركز الجنوب',
    after: 'organized_by:\n  - name: مركز الجنوب',
  },
  'wrong-shape': {
    title: 'إجابة ليست بالصورة المطلوبة',
    meaning: 'المطلوب قائمة أو مجموعة إجابات أو نص، والمكتوب شيء آخر؛ أو تقرأ لغة YAML نصاً على أنه عدد.',
    why: 'لا يمكن عرض الإجابة في الوثيقة على النحو الذي يطلبه النموذج.',
    before: 'venue: قصر الأمم، جنيف، سويسرا',
    after: 'venue:\n  name: قصر الأمم\n  city: جنيف\n  country: سويسرا',
  },
};
