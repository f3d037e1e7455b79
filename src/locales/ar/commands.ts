import type { CliWords } from '../cli-words.ts';
import type { UiWords } from '../locale.ts';
import {
  OF_REQUIRED_QUESTIONS,
  OTHER_PLACES,
  ERRORS,
  WARNINGS,
  OF_ERRORS,
  OF_REPORTS,
  OF_SECONDS,
  MORE,
  OTHER_FILES,
} from './nouns.ts';
import { SEE_ALL_CODES, count, didYouMean, inDigits, isolate, join, quote } from './wording.ts';

/** `3 أخطاء وتحذيران`; empty where there are none. */
const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, ERRORS), warnings > 0 && count(warnings, WARNINGS)].filter(Boolean).join(' و');

export const ui: UiWords = {
  severity: { error: 'خطأ', warning: 'تحذير', note: 'ملاحظة' },
  states: { done: 'مكتمل', partly: 'مكتمل جزئياً', empty: 'فارغ', problem: 'فيه خطأ' },
  sections: { facts: 'بيانات المشاورة' },
  validate: {
    file: ({ file, error, warning, note, answered, required, readable }) => {
      const name = isolate(file);
      if (!readable) {
        return `${name}: ${problems(error, warning)}. يُرجى تصحيح ذلك أولاً، وبعده يُفحص ما تبقى.`;
      }
      const found = problems(error, warning) || (note > 0 ? 'لا خلل حتى الآن' : 'لا خلل');
      return `${name}: ${found}. أُجيب عن ${inDigits(answered)} من أصل ${count(required, OF_REQUIRED_QUESTIONS)}.`;
    },
    summary: ({ files, failed, error, warning }) => {
      if (files === 0) return 'لم يُفحص أي تقرير.';
      const checked = `جرى فحص ${count(files, OF_REPORTS)}`;
      const found = problems(error, warning);
      if (found === '') return `${checked}، ولم يُعثر على أي خلل.`;
      const bad = failed === 0 ? 'من دون العثور على أخطاء' : `ووُجدت أخطاء في ${count(failed, OF_REPORTS)}`;
      return `${checked}، ${bad}. المجموع: ${found}.`;
    },
    nothingFound: {
      message: 'لم يُعثر هناك على أي تقرير.',
      hint: `يُرجى تحديد ملف، أو مجلد يضم ملفات ${isolate('.yaml')}، أو نمط مثل ${isolate('"reports/*.yaml"')}.`,
    },
    skipped: (number) => `تُرك جانباً ما ليس تقريراً: ${count(number, OTHER_FILES)}.`,
    passed: 'لا خلل',
    others: (number) => `(وفي الإجابة نفسها ${count(number, OTHER_PLACES)}.)`,
    moreAnnotations: (severity, number) =>
      `${count(number, MORE[severity])}: لا يعرض GitHub سوى عشر نتائج في كل خطوة. وجميع النتائج واردة في ملخص هذا التشغيل.`,
    table: ['درجة الخطورة', 'الموضع', 'السؤال', 'النتيجة', 'الرمز'],
    fixed: (file) => `جرى تصحيح الملف: ${isolate(file)}`,
    tooMuchToFix: (file) =>
      `لم يُصحَّح أي شيء في الملف ${isolate(file)}: فهو أطول من أن يعالجه الخيار ${isolate('--fix')} مع هذا العدد من الأخطاء. يُرجى تصحيح الأخطاء الأولى يدوياً ثم إعادة المحاولة.`,
    fixNeedsFile: {
      message: 'لا يمكن تصحيح الإدخال القياسي في مكانه.',
      hint: `يُرجى تحديد ملف، أو الاطلاع على التغييرات الممكنة بالخيارين ${isolate('--fix --dry-run')}.`,
    },
    written: (file) => `تمت كتابة الملف: ${isolate(file)}`,
    progress: (done, total) => `فحص التقارير: ${inDigits(done)} من ${inDigits(total)}`,
  },
  explain: {
    why: 'أهمية ذلك',
    before: 'قبل التصحيح',
    after: 'بعد التصحيح',
    more: `لمزيد من التفاصيل عن أي منها: ${isolate('bapa explain <الرمز>')}`,
    unknown: (code, suggestion) => ({
      message: `لا يوجد رمز باسم ${quote(code)}.`,
      hint: suggestion === undefined ? SEE_ALL_CODES : didYouMean(suggestion),
    }),
  },
  init: {
    schemaKept: (path) =>
      `الملف ${isolate(path)} ليس كما أنشأه ${isolate('bapa')}، لذلك تُرك كما هو. يُرجى حذفه للحصول على ملف جديد.`,
    created: (file) => [
      `الملف ${isolate(file)} جاهز، وفيه جميع أسئلة نموذج الإبلاغ.`,
      `الخطوة التالية: الإجابة عن الأسئلة بالأمر ${quote(`bapa fill ${file}`)}، أو في أي محرر نصوص.`,
      `ثم يبيّن الأمر ${quote(`bapa validate ${file}`)} ما ينقص، ويُعدّ الأمر ${quote(`bapa render ${file}`)} ملف Word.`,
    ],
    exists: (file) => ({
      message: `الملف ${isolate(file)} موجود من قبل، وقد تُرك كما هو.`,
      hint: `يُرجى اختيار اسم آخر، أو الكتابة فوق الملف باستخدام الخيار ${isolate('--force')}، علماً بأن الإجابات الواردة فيه ستُفقد.`,
    }),
  },
  scaffold: {
    intro: [
      'تُكتب كل إجابة بعد النقطتين؛ وحيثما وردت العلامة «|» تُكتب في السطور التالية مع مسافة بادئة.',
      'يمكن استخدام Markdown في الإجابات المتعددة السطور: شرطة (-) قبل كل بند من بنود القائمة؛ **خط عريض**؛ *خط مائل*؛ سطور فارغة بين الفقرات.',
      'السطور التي تبدأ بالعلامة (#) إرشادات لا تُطبع. ويُرجى توخي الإيجاز والدقة.',
    ],
    required: 'إلزامي',
    optional: 'اختياري',
    choice: 'أحد الخيارات التالية:',
    choices: 'خيار أو أكثر من الخيارات التالية:',
    // On a line of its own a telephone number or a date keeps its order in every editor.
    example: (text) => `مثال:\n${text}`,
    copy: (item) => `${item}: تُنسخ سطور هذا البند كلها مرة لكل بند إضافي.`,
  },
  render: {
    written: (file) => `تمت كتابة الملف: ${isolate(file)}`,
    unchanged: (file) => `لم يتغير الملف: ${isolate(file)}`,
    warnings: (file, n) => `${count(n, WARNINGS)}، وللاطلاع: ${isolate(`bapa validate ${file}`)}`,
    hasErrors: (file, errors) => ({
      message: `في الملف ${isolate(file)} ${count(errors, ERRORS)}، ولذلك لم يُعدّ التقرير النهائي.`,
      hint: `يُرجى تصحيح ما ورد أعلاه، أو استخدام الخيار ${isolate('--draft')} لإعداد مسودة تُبيَّن صفتها في كل صفحة.`,
    }),
    edited: (file) => ({
      message: `الملف ${isolate(file)} عُدِّل يدوياً أو لم يُنشأ بأداة bapa، وقد تُرك كما هو.`,
      hint: `يُرجى الكتابة في ملف آخر باستخدام الخيار ${isolate('-o')}، أو الكتابة فوق هذا الملف باستخدام الخيار ${isolate('--force')}، علماً بأن التعديلات ستُفقد.`,
    }),
    notAReport: (file) => ({
      message: `تعذرت قراءة الملف ${isolate(file)} بوصفه تقريراً، ولذلك لم تُعدّ منه أي وثيقة.`,
      hint: 'يُرجى تصحيح ما ورد أعلاه.',
    }),
    oneOutput: {
      message: 'لا يتسع ملف واحد لعدة صيغ.',
      hint: `يُرجى الاستغناء عن الخيار ${isolate('-o')} لتُكتب الملفات بجوار التقرير، أو تنفيذ الأمر مرة لكل صيغة.`,
    },
    oneReport: {
      message: `مع الخيار ${isolate('-o')} يُرجى ذكر تقرير واحد من دون الخيار ${isolate('--out-dir')}.`,
      hint: `يُرجى الاستغناء عن الخيار ${isolate('-o')}، فتأخذ كل وثيقة اسم تقريرها في المجلد المذكور في الخيار ${isolate('--out-dir')}.`,
    },
    sameTarget: (report, target) => ({
      message: `تُرك التقرير ${isolate(report)} جانباً لأن الملف ${isolate(target)} أُعدّ للتو من تقرير آخر.`,
      hint: 'يُرجى إعطاء أحد التقريرين اسماً آخر.',
    }),
    noOffice: (named) =>
      named === undefined
        ? {
            message: `تُعدّ ملفات ${isolate('PDF')} ببرنامج ${isolate('LibreOffice')} الذي لم يُعثر عليه في هذا الحاسوب.`,
            hint: `يُرجى تثبيته من ${isolate('www.libreoffice.org')} (في ${isolate('Debian')} و${isolate('Ubuntu')}: ${isolate('sudo apt install libreoffice-writer')})، أو ذكر مسار برنامجه ${isolate('soffice')} في متغير البيئة ${isolate('BAPA_SOFFICE')}. وفي غيابه يُرجى إعداد ملف ${isolate('Word')} وحفظه بصيغة ${isolate('PDF')} في ${isolate('Word')}.`,
          }
        : {
            message: `ما ذُكر في ${isolate('BAPA_SOFFICE')} ليس برنامجاً: ${quote(named)}.`,
            hint: `يُرجى ذكر برنامج ${isolate('soffice')} التابع لـ ${isolate('LibreOffice')}، أو ترك ${isolate('BAPA_SOFFICE')} فارغاً لتبحث أداة bapa عنه بنفسها.`,
          },
    pdfFailed: {
      message: `تعذر على برنامج ${isolate('LibreOffice')} إعداد ملف ${isolate('PDF')}.`,
      hint: `يُرجى إعداد ملف ${isolate('Word')} بالخيار ${isolate('--to docx')} وحفظه بصيغة ${isolate('PDF')} في ${isolate('Word')} أو ${isolate('LibreOffice')}.`,
    },
    pdfTooSlow: (seconds) => ({
      message: `لم يُعدّ برنامج ${isolate('LibreOffice')} ملف ${isolate('PDF')} في غضون ${count(seconds, OF_SECONDS)}.`,
      hint: `يُرجى إعادة المحاولة، أو إعداد ملف ${isolate('Word')} بالخيار ${isolate('--to docx')} وحفظه بصيغة ${isolate('PDF')} في ${isolate('Word')} أو ${isolate('LibreOffice')}.`,
    }),
    progress: (done, total) => `إعداد وثائق التقارير: ${inDigits(done)} من ${inDigits(total)}`,
    summary: ({ reports, made }) => `التقارير التي أُعدّت وثائقها: ${inDigits(made)} من ${inDigits(reports)}.`,
    logoTooLarge: (file, limit) => ({
      message: `في الملف ${isolate(file)} أكثر من ${isolate(String(limit / 1e6))} مليون بكسل.`,
      hint: 'يُرجى تصغيره ببرنامج للصور؛ وتكفي للشعار بضع مئات.',
    }),
    logoNoImage: (file) => ({
      message: `الملف ${isolate(file)} ليس صورة بصيغة ${isolate('PNG')} أو ${isolate('JPEG')}.`,
      hint: `يُرجى حفظ الشعار بصيغة ${isolate('.png')} أو ${isolate('.jpg')} ثم تحديد ذلك الملف.`,
    }),
    noReference: (file) => ({
      message: `الملف ${isolate(file)} ليس ملف ${isolate('Word')} يمكن استخدام أنماطه.`,
      hint: `يُرجى فتحه في ${isolate('Word')} وحفظه بصيغة ${isolate('.docx')} ثم تحديد ذلك الملف.`,
    }),
    house: {
      left: (file, what) => `لم يؤخذ من الملف ${isolate(file)} ما يلي: ${what.join('؛ ')}.`,
      changed: (file, what) =>
        `تغيَّر ما يلي مقارنة بالملف ${isolate(file)} لكي يتمكن الجميع من قراءة التقرير: ${what.join('؛ ')}.`,
      logo: (logo, file) => `يظهر ${isolate(logo)} في رأس الصفحة الأولى بدلاً من صورة الملف ${isolate(file)}.`,
      kept: {
        macros: 'وحدات الماكرو',
        external: 'العناصر الخارجية (صور أو قوالب أو ملفات مرتبطة)',
        objects: 'الكائنات المضمنة',
        fields: 'الحقول التي تجلب محتوى آخر أو تكرره',
        pictures: `الصور التي ليست بصيغة ${isolate('PNG')} أو ${isolate('JPEG')}`,
        watermark: 'العلامات المائية النصية',
        drawings: 'الأشكال المرسومة',
        prompts: 'عناصر التحكم في المحتوى التي لم تُملأ',
        long: 'الرؤوس أو التذييلات المفرطة الطول',
        page: 'حدود الصفحات وخلفيتها وأعمدتها',
      },
      changes: {
        hidden: 'أُظهر النص المخفي',
        justified: 'أُلغي ضبط العناوين وخلايا الجداول على الجانبين',
        small: 'كُبِّر النص الأصغر من 8 نقاط إلى 8 نقاط',
        pale: 'صار لون النص الضعيف التباين أوضح',
        squeezed: 'أُعيد النص المضغوط أو المقطوع أو المزاح إلى أسطره',
        page: 'تركت الهوامش مكاناً للنص',
      },
    },
  },
  status: {
    section: 'الفرع',
    state: 'الحالة',
    required: 'الإجابات الإلزامية',
    answers: (answered, required) =>
      required === 0 ? '–' : `${inDigits(answered)} من ${inDigits(required)}`,
    found: 'موجود',
    notFound: 'غير موجود',
    next: {
      fix: (file, errors) =>
        `الخطوة التالية: تصحيح ${count(errors, OF_ERRORS)}. والأمر ${quote(`bapa validate ${file}`)} يبيّن المواضع.`,
      fill: (file, where) =>
        `السؤال التالي: ${where}. وتُكتب إجابته بالأمر ${quote(`bapa fill ${file}`)}، أو في أي محرر نصوص.`,
      render: (file) =>
        `اكتملت الإجابات الإلزامية. والخطوة التالية: إعداد ملف Word بالأمر ${quote(`bapa render ${file}`)}.`,
    },
  },
};

const SEE_HELP = `للاطلاع على الأوامر والخيارات المتاحة: ${isolate('bapa --help')}`;

export const cli: CliWords = {
  description:
    'إعداد تقرير عن إحدى مشاورات BAPA+40 وفق نموذج مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب.',
  titles: {
    usage: 'الاستخدام:',
    arguments: 'المدخلات:',
    options: 'الخيارات:',
    commands: 'الأوامر:',
    examples: 'أمثلة:',
  },
  names: {
    command: 'الأمر',
    options: 'الخيارات',
    file: 'الملف',
    paths: 'المسارات',
    code: 'الرمز',
    language: 'اللغة',
    number: 'العدد',
    text: 'النص',
    date: 'التاريخ',
    name: 'الاسم',
    path: 'المسار',
    format: 'الصيغة',
    folder: 'المجلد',
    letter: 'الحرف',
    value: 'القيمة',
    default: 'إن لم يُذكر',
  },
  commands: {
    init: {
      summary: 'إنشاء تقرير فارغ يتضمن جميع أسئلة النموذج',
      argument: `الملف المطلوب إنشاؤه (إن لم يُذكر: report.yaml؛ أما ${isolate('-')} فللعرض على الشاشة)`,
      examples: [
        ['bapa init', 'يطرح الأسئلة الأولى في الوحدة الطرفية، وينشئ الملف report.yaml هنا'],
        ['bapa init nairobi.yaml --sessions 8', 'مع مكان لثماني جلسات'],
      ],
    },
    validate: {
      summary: 'بيان ما ينقص وما هو خطأ، وموضعه، وكيفية تصحيحه',
      argument: `تقارير أو مجلدات أو أنماط (إن لم تُذكر: report.yaml؛ أما ${isolate('-')} فللإدخال القياسي)`,
      examples: [
        ['bapa validate', 'يفحص التقرير report.yaml'],
        ['bapa validate --draft reports/', 'يفحص جميع تقارير المجلد؛ ولا تُعدّ الأسئلة غير المجاب عنها أخطاء'],
        ['bapa validate --fix', 'يصحح ما لا لبس في تصحيحه ويعرض التغييرات'],
        ['bapa validate --format json', 'للبرامج الأخرى'],
      ],
    },
    explain: {
      summary: 'بيان معنى رمز مثل date-invalid وأهميته',
      argument: 'الرمز (إن لم يُذكر: قائمة بجميع الرموز)',
      examples: [
        ['bapa explain', 'يعرض قائمة بجميع الرموز'],
        ['bapa explain date-invalid', 'مع مثال قبل التصحيح وبعده'],
      ],
    },
    status: {
      summary: 'بيان ما أُنجز من كل فرع والخطوة التالية',
      argument: 'التقرير (إن لم يُذكر: report.yaml)',
      examples: [['bapa status', 'يعرض فروع التقرير report.yaml']],
    },
    render: {
      summary:
        'إعداد ملف Word (أو PDF أو Markdown أو HTML) لتقديمه إلى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب',
      argument: `تقارير أو مجلدات أو أنماط (إن لم تُذكر: report.yaml؛ أما ${isolate('-')} فللإدخال القياسي)`,
      examples: [
        ['bapa render', 'يُعدّ report.docx من report.yaml'],
        [
          'bapa render --draft',
          'يُعدّ من تقرير غير مكتمل مسودةً مبيَّنة الصفة في كل صفحة، باسم report.draft.docx',
        ],
        ['bapa render --to md -o -', 'يعرض نص Markdown على الشاشة'],
        ['bapa render reports/ --out-dir out --to pdf', `يُعدّ ملفات ${isolate('PDF')} من جميع تقارير المجلد`],
      ],
    },
  },
  options: {
    version: 'عرض رقم الإصدار',
    help: 'عرض هذه المساعدة',
    lang: 'لغة الرسائل: en, fr, es, ru, zh, ar',
    newLang: 'لغة التقرير الجديد: en, fr, es, ru, zh, ar',
    sessions: 'عدد الجلسات',
    title: 'عنوان المشاورة',
    date: `تاريخ المشاورة، مثل ${isolate('2018-06-27/2018-06-29')}`,
    forceInit: 'الكتابة فوق الملف إن وُجد، فتُفقد الإجابات الواردة فيه',
    forceRender: 'الكتابة فوق ملف عدَّله أحدهم، فتُفقد التعديلات',
    draft: 'الاكتفاء بذكر الأسئلة غير المجاب عنها من دون عدّها أخطاء',
    draftRender: 'إعداد مسودة من تقرير غير مكتمل، تُبيَّن صفتها في كل صفحة',
    strict: 'عدّ التحذيرات أخطاء أيضاً',
    format: 'طريقة عرض النتائج: pretty, json',
    quiet: 'الاقتصار على عرض ما لا يجتاز الفحص',
    fix: 'تصحيح ما لا لبس في تصحيحه في الملفات، وعرض التغييرات',
    dryRun: `مع ${isolate('--fix')}: الاقتصار على عرض التغييرات من دون إجرائها`,
    formatValidate:
      'طريقة عرض النتائج: pretty, json, github, sarif, junit (إن لم تُذكر: pretty؛ وفي GitHub Actions: github)',
    outputValidate: 'كتابة النتائج في ملف',
    stdinFilename: 'اسم التقرير الوارد من الإدخال القياسي',
    to: 'docx أو md أو html أو pdf؛ ويجوز تكراره (إن لم يُذكر: docx)',
    output: `مكان الكتابة (إن لم يُذكر: بجوار التقرير؛ أما ${isolate('-')} فللإخراج القياسي)`,
    outDir: 'مجلد وثائق تقرير واحد أو أكثر؛ ويُنشأ عند الحاجة',
    referenceDoc: `ملف أو قالب ${isolate('Word')} خاص بالمؤسسة تؤخذ منه الأنماط والصفحة ورؤوس الصفحات وتذييلاتها`,
    logo: `صورة بصيغة ${isolate('PNG')} أو ${isolate('JPEG')} لترويسة ملف ${isolate('Word')}`,
    jobs: `عدد التقارير التي تُعالَج في آن واحد (إن لم يُذكر: تقرير لكل نواة من نوى المعالج، على ألا يتجاوز العدد ${inDigits(4)})`,
  },
  errors: {
    unknownCommand: (name, suggestion) => ({
      message: `ليس بين أوامر bapa أمر باسم ${quote(name)}.`,
      hint: suggestion === undefined ? SEE_HELP : didYouMean(suggestion),
    }),
    unknownOption: (name, suggestion) => ({
      message: `لا يوجد هنا خيار باسم ${quote(name)}.`,
      hint: suggestion === undefined ? SEE_HELP : didYouMean(suggestion),
    }),
    missingValue: (option) => ({ message: `لا بد من قيمة بعد الخيار ${isolate(option)}.`, hint: SEE_HELP }),
    tooManyArguments: (command) => ({
      message: `لا يقبل الأمر ${isolate(`bapa ${command}`)} سوى ملف واحد.`,
      hint: 'إذا تضمّن الاسم مسافات، يُرجى وضعه بين علامتي اقتباس.',
    }),
    notAChoice: (option, value, choices) => ({
      message: `لا يقبل الخيار ${isolate(option)} القيمة ${quote(value)}.`,
      hint: `يُرجى كتابة ${join(choices.map(isolate))}.`,
    }),
    notANumber: (option, value, least, most) => ({
      message: `لا يقبل الخيار ${isolate(option)} القيمة ${quote(value)}.`,
      hint: `يُرجى كتابة عدد من ${inDigits(least)} إلى ${inDigits(most)}.`,
    }),
    conflict: (one, other, fitting) => ({
      message: `لا يُستخدم الخيار ${isolate(one)} مع ${isolate(other)}.`,
      hint:
        fitting.length > 0
          ? `يُرجى كتابة ${join(fitting.map(isolate))}، أو الاستغناء عن ${isolate(one)}.`
          : `يُرجى الاستغناء عن ${isolate(one)} أو عن ${isolate(other)}.`,
    }),
    onlyWith: (option, other) => ({
      message: `لا يُستخدم الخيار ${isolate(option)} إلا مع ${isolate(other)}.`,
      hint: `يُرجى إضافة ${isolate(other)}، أو الاستغناء عن ${isolate(option)}.`,
    }),
    other: { message: 'تعذر فهم سطر الأوامر هذا.', hint: SEE_HELP },
  },
  bug: (address = 'العنوان مبيَّن في الملف README.') => ({
    message: 'وقع خلل في أداة bapa؛ أما الملفات فباقية كما كانت.',
    hint: `يُرجى إرسال السطور الواردة أعلاه، مع وصف ما جرى، إلى معدّي الأداة: ${address}`,
  }),
  cause: 'السبب',
};
