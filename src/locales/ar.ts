/*
 * Arabic. The headings and the themes are working translations made for this tool with the terms that the United
 * Nations uses; only the English wording is UNOSSC's own.
 *
 * Instructions are verbal nouns after «يُرجى», as in the forms of the UN: polite, and addressed to nobody's gender.
 * Sections are lettered ألف، باء، جيم as in UN documents; (أ) and (ب) are kept there for subparagraphs.
 */
import type { DateRange } from '../form/dates.ts';
import type {
  Args,
  EmailProblem,
  ImageProblem,
  OutsideReason,
  Severity,
  SyntaxProblem,
  TelephoneProblem,
} from '../validate/diagnostic.ts';
import type { CliWords } from './cli-words.ts';
import type { FileWords, ReadPurpose } from './file-words.ts';
import type { FillWords } from './fill-words.ts';
import { formatNumber, joinList, pluralForm } from './formatters.ts';
import type {
  ChoicesWords,
  DocumentWords,
  Explanations,
  FieldsWords,
  Locale,
  Message,
  Messages,
  UiWords,
} from './locale.ts';

/** Keeps a file name, a code or a command in its own direction within an Arabic line. */
const isolate = (text: string) => `\u2068${text}\u2069`;
const quote = (text: string) => `«${isolate(text)}»`;

const LISTS = { or: 'disjunction', and: 'conjunction' } as const;
const join = (parts: readonly string[], how: keyof typeof LISTS = 'or') => joinList('ar', LISTS[how], parts);
const quoted = (names: readonly string[], how: keyof typeof LISTS = 'or') => join(names.map(quote), how);

/** A noun after a number: alone for none, one and two; for the rest the number stands before it. */
type Noun = Readonly<Record<Intl.LDMLPluralRule, string>>;

function count(number: number, noun: Noun): string {
  const category = pluralForm('ar', number);
  const isNumberInWord = category === 'zero' || category === 'one' || category === 'two';
  return isNumberInWord ? noun[category] : `${inDigits(number)} ${noun[category]}`;
}

/** Western digits, as in UN documents: `1 234,5`. The no-break space keeps the groups in their order. */
function inDigits(number: number): string {
  return formatNumber('en', number).replaceAll(',', '\u00a0').replace('.', ',');
}

const ERRORS: Noun = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: 'أخطاء',
  many: 'خطأً',
  other: 'خطأ',
};
const WARNINGS: Noun = {
  zero: 'لا تحذيرات',
  one: 'تحذير واحد',
  two: 'تحذيران',
  few: 'تحذيرات',
  many: 'تحذيراً',
  other: 'تحذير',
};
/** After a noun or a preposition. */
const OF_ERRORS: Noun = { ...ERRORS, two: 'خطأين' };
const OF_REPORTS: Noun = {
  zero: 'أي تقرير',
  one: 'تقرير واحد',
  two: 'تقريرين',
  few: 'تقارير',
  many: 'تقريراً',
  other: 'تقرير',
};
const REPORTS_WITH_ERRORS: Noun = {
  zero: 'لا تقارير فيها أخطاء',
  one: 'تقرير واحد فيه أخطاء',
  two: 'تقريران فيهما أخطاء',
  few: 'تقارير فيها أخطاء',
  many: 'تقريراً فيها أخطاء',
  other: 'تقرير فيها أخطاء',
};
const OF_REQUIRED_QUESTIONS: Noun = {
  zero: 'لا شيء',
  one: 'سؤال إلزامي واحد',
  two: 'سؤالين إلزاميين',
  few: 'أسئلة إلزامية',
  many: 'سؤالاً إلزامياً',
  other: 'سؤال إلزامي',
};
const MORE: Readonly<Record<Severity, Noun>> = {
  error: {
    zero: 'لا أخطاء أخرى',
    one: 'خطأ آخر',
    two: 'خطآن آخران',
    few: 'أخطاء أخرى',
    many: 'خطأً آخر',
    other: 'خطأ آخر',
  },
  warning: {
    zero: 'لا تحذيرات أخرى',
    one: 'تحذير آخر',
    two: 'تحذيران آخران',
    few: 'تحذيرات أخرى',
    many: 'تحذيراً آخر',
    other: 'تحذير آخر',
  },
  note: {
    zero: 'لا ملاحظات أخرى',
    one: 'ملاحظة أخرى',
    two: 'ملاحظتان أخريان',
    few: 'ملاحظات أخرى',
    many: 'ملاحظة أخرى',
    other: 'ملاحظة أخرى',
  },
};
const OTHER_FILES: Noun = {
  zero: 'لا شيء',
  one: 'ملف YAML آخر',
  two: 'ملفا YAML آخران',
  few: 'ملفات YAML أخرى',
  many: 'ملف YAML آخر',
  other: 'ملف YAML آخر',
};
const WORDS: Noun = {
  zero: 'لا كلمات',
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: 'كلمات',
  many: 'كلمة',
  other: 'كلمة',
};
const OF_WORDS: Noun = { ...WORDS, two: 'كلمتين' };
const OTHER_TAGS: Noun = {
  zero: 'لا وسوم أخرى',
  one: 'وسم آخر',
  two: 'وسمان آخران',
  few: 'وسوم أخرى',
  many: 'وسماً آخر',
  other: 'وسم آخر',
};
const OF_OTHER_PROBLEMS: Noun = {
  zero: 'مشاكل أخرى',
  one: 'مشكلة أخرى',
  two: 'مشكلتين أخريين',
  few: 'مشاكل أخرى',
  many: 'مشكلة أخرى',
  other: 'مشكلة أخرى',
};
const ANSWERS: Noun = {
  zero: 'لا إجابات',
  one: 'إجابة واحدة',
  two: 'إجابتان',
  few: 'إجابات',
  many: 'إجابة',
  other: 'إجابة',
};
const ENTRIES: Noun = {
  zero: 'لا شيء بعد',
  one: 'بند واحد',
  two: 'بندان',
  few: 'بنود',
  many: 'بنداً',
  other: 'بند',
};
const OF_LEVELS: Noun = {
  zero: 'أي مستوى',
  one: 'مستوى واحد',
  two: 'مستويين',
  few: 'مستويات',
  many: 'مستوى',
  other: 'مستوى',
};

const LANGUAGES = {
  en: 'الإنكليزية',
  fr: 'الفرنسية',
  es: 'الإسبانية',
  ru: 'الروسية',
  zh: 'الصينية',
  ar: 'العربية',
} as const;

const fields: FieldsWords = {
  language: {
    title: 'لغة التقرير',
    short: 'اللغة',
    guidance: 'لغة الأمم المتحدة التي كُتبت بها الإجابات. وبها تظهر عناوين ملف Word وجميع الرسائل.',
    example: 'ar',
  },
  title: {
    title: 'عنوان المشاورة',
    short: 'العنوان',
    guidance: 'الاسم الكامل للاجتماع كما ورد في الدعوة، في سطر واحد، من دون التاريخ والمكان.',
    example: 'المشاورة الإقليمية بشأن التعاون فيما بين بلدان الجنوب في آسيا والمحيط الهادئ',
  },
  type: {
    title: 'نوع المشاورة',
    short: 'النوع',
    guidance:
      'إقليمية: لبلدان منطقة أو منطقة دون إقليمية. مواضيعية: بشأن موضوع أو أكثر من مواضيع المؤتمر. وإذا جمعت بين الأمرين، يُرجى اختيار الصفة التي دُعي إلى عقدها بها.',
    example: 'regional',
  },
  format: {
    title: 'شكل المشاورة',
    short: 'الشكل',
    guidance: 'الشكل الذي عُقدت به. وإذا لم ينطبق أي من الخيارات، يُرجى اختيار «شكل آخر» وبيانه في الفرع ألف.',
    example: 'policy-dialogue',
  },
  themes: {
    title: 'مواضيع المؤتمر ومواضيعه الفرعية التي تناولتها المشاورة',
    short: 'المواضيع',
    guidance:
      'موضوع أو أكثر من المواضيع التي طلب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب أن تُنظَّم المشاورات حولها. ويُرجى الاقتصار على ما نوقش منها فعلاً.',
    example: 'overarching, institutional-framework',
  },
  date: {
    title: 'تاريخ المشاورة',
    short: 'التاريخ',
    // The Latin letters before each date keep its parts in their order, in editors that know no other way.
    guidance:
      'السنة فالشهر فاليوم (ISO 8601: 2018-06-27). وللمشاورة التي تدوم عدة أيام: اليوم الأول واليوم الأخير وبينهما خط مائل (ISO 8601: 2018-06-27/2018-06-29).',
    example: '2018-06-27/2018-06-29',
  },
  venue: {
    title: 'مكان الانعقاد والمدينة والبلد',
    short: 'المكان والمدينة والبلد',
    guidance: 'المكان الذي عُقدت فيه المشاورة. وإذا عُقدت عبر الإنترنت، يُرجى ذكر المؤسسة المضيفة ومقرها.',
  },
  'venue.name': {
    title: 'مكان الانعقاد',
    short: 'المكان',
    guidance: 'المبنى أو المؤسسة، من دون العنوان البريدي.',
    example: 'مركز الأمم المتحدة للمؤتمرات',
  },
  'venue.city': {
    title: 'المدينة',
    short: 'المدينة',
    guidance: 'اسم المدينة أو البلدة.',
    example: 'بانكوك',
  },
  'venue.country': {
    title: 'البلد',
    short: 'البلد',
    guidance: 'اسم البلد كاملاً بلغة التقرير، لا رمزه.',
    example: 'تايلند',
  },
  organized_by: {
    title: 'الجهات المنظِّمة',
    short: 'الجهات المنظِّمة',
    guidance: 'جميع المؤسسات التي دعت إلى عقد المشاورة، بدءاً بالجهة المنظِّمة الرئيسية.',
  },
  'organized_by[]': {
    title: 'الجهة المنظِّمة',
    short: 'الجهة المنظِّمة',
    guidance: 'مؤسسة واحدة.',
  },
  'organized_by[].name': {
    title: 'اسم الجهة المنظِّمة',
    short: 'الاسم',
    guidance: 'الاسم الكامل؛ ويجوز أن يليه الاسم المختصر بين قوسين.',
    example: 'اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ (الإسكاب)',
  },
  'organized_by[].type': {
    title: 'نوع الجهة المنظِّمة',
    short: 'النوع',
    guidance:
      'الفئة التي تنتمي إليها من فئات أصحاب المصلحة، كما وردت في دعوة مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب.',
    example: 'un-entity',
  },
  prepared_by: {
    title: 'الموجز/التقرير من إعداد',
    short: 'من إعداد',
    guidance:
      'من يمكن لمكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب الرجوع إليه بشأن هذا التقرير: الاسم أو الوظيفة، وعنوان البريد الإلكتروني، ورقم الهاتف إن أمكن.',
  },
  'prepared_by[]': {
    title: 'جهة الاتصال',
    short: 'جهة الاتصال',
    guidance: 'شخص واحد أو مكتب واحد.',
  },
  'prepared_by[].name': {
    title: 'الاسم',
    short: 'الاسم',
    guidance: 'اسم الشخص، أو وظيفته، مثل «منسق شؤون التعاون فيما بين بلدان الجنوب».',
    example: 'منسق شؤون التعاون فيما بين بلدان الجنوب، الإسكاب',
  },
  'prepared_by[].email': {
    title: 'البريد الإلكتروني',
    short: 'البريد الإلكتروني',
    guidance: 'عنوان واحد تستمر متابعته بعد المؤتمر.',
    example: 'south-south@example.org',
  },
  'prepared_by[].telephone': {
    title: 'رقم الهاتف',
    short: 'الهاتف',
    guidance: 'مع رمز البلد، وبين علامتي اقتباس حفاظاً على علامة الجمع (+).',
    example: '+66 2 555 0142',
  },
  summary: {
    title: 'موجز أهداف المشاورة وأهم الاستنتاجات التي خلصت إليها',
    short: 'الموجز',
    guidance:
      'أولاً الغرض من عقد المشاورة والمشاركون فيها، في جملتين أو ثلاث؛ ثم الاستنتاجات، بدءاً بأهمها. وينبغي لمن لا يقرأ سوى هذا الفرع أن يعرف ما ينبغي نقله إلى بوينس آيرس.',
    example:
      'اجتمع اثنان وأربعون مشاركاً من تسعة عشر بلداً لاستعراض سبل تبادل الخبرات التقنية في المنطقة.\n\nوخلصوا إلى ما يلي:\n\n1. ينبغي أن تسبق السجلاتُ الوطنية للتعاون إنشاءَ صناديق جديدة؛\n2. ينبغي إشراك الأطراف في التعاون الثلاثي عند تصميم المشروع، لا عند تمويله فحسب.',
  },
  recommendations: {
    title: 'التوصيات النهائية (الإجراءات الواجب اتخاذها)',
    short: 'التوصيات',
    guidance:
      'بند لكل إجراء اتفق الاجتماع على التوصية به، بدءاً بأهمها. ويُرجى بيان الجهة المطلوب منها التنفيذ والموعد: فهذا ما ستقرأه الدول الأعضاء.',
  },
  'recommendations[]': {
    title: 'التوصية',
    short: 'التوصية',
    guidance: 'إجراء واحد، والجهة المطلوب منها اتخاذه، وإطاره الزمني.',
  },
  'recommendations[].action': {
    title: 'الإجراء الواجب اتخاذه',
    short: 'الإجراء',
    guidance: 'إجراء واحد يبدأ بمصدر الفعل، في جملة أو جملتين.',
    example: 'تسمية مؤسسة واحدة في كل بلد تتولى مسك سجل مشاريع التعاون فيما بين بلدان الجنوب.',
  },
  'recommendations[].addressed_to': {
    title: 'موجَّهة إلى',
    short: 'موجَّهة إلى',
    guidance: 'الجهة المطلوب منها التنفيذ: حكومات أو منظمات أو شركاء، بالدقة التي اتفق عليها الاجتماع.',
    example: 'الدول الأعضاء في المنطقة',
  },
  'recommendations[].timeframe': {
    title: 'الإطار الزمني',
    short: 'الإطار الزمني',
    guidance: 'موعد التنفيذ أو وتيرته.',
    example: 'بحلول نهاية عام 2019',
  },
  trends: {
    title: 'الاتجاهات والتحديات والفرص التي حُدِّدت فيما يتعلق بالتعاون فيما بين بلدان الجنوب والتعاون الثلاثي',
    short: 'الاتجاهات',
    guidance:
      'ما يتغير، وما يعوق التقدم، وما يمكن الاستفادة منه، في رأي المشاركين. الوقائع والأرقام مع مصادرها؛ وتكفي ثلاث قوائم قصيرة.',
    example:
      '**الاتجاهات.** تتعاون المدن والجامعات الآن من دون المرور بالعاصمة.\n\n**التحديات.** قليلة هي البلدان التي تعرف حجم إنفاقها.\n\n**الفرص.** تجري هذا العام إعادة صياغة أربع خطط إنمائية وطنية.',
  },
  priority_areas: {
    title: 'المجالات ذات الأولوية التي حُدِّدت للتعاون فيما بين بلدان الجنوب والتعاون الثلاثي',
    short: 'المجالات ذات الأولوية',
    guidance: 'بند لكل مجال أبرزه الاجتماع، بدءاً بأعلاها أولوية، في بضع كلمات لكل منها.',
  },
  'priority_areas[]': {
    title: 'المجال ذو الأولوية',
    short: 'المجال ذو الأولوية',
    guidance: 'مجال واحد، في بضع كلمات.',
    example: 'الحد من مخاطر الكوارث والإنذار المبكر',
  },
  needs: {
    title:
      'ما الاحتياجات/الاهتمامات التي حُدِّدت فيما يتعلق بتفعيل التعاون فيما بين بلدان الجنوب والتعاون الثلاثي وإضفاء الطابع المؤسسي عليهما؟',
    short: 'الاحتياجات والاهتمامات',
    guidance:
      'يُرجى، عند الاقتضاء، تقديم وصف موجز لمجالات/مواضيع المشاركة، والترتيبات المؤسسية، واستراتيجيات تعبئة الموارد، والإطار الاستراتيجي/الخطط الاستراتيجية، وما إلى ذلك. وتكفي فقرة قصيرة أو جدول لكل ما نوقش منها، ويُترك ما عداه.',
    example:
      '**الترتيبات المؤسسية.** طلب المشاركون إعداد توصيف وظيفي نموذجي لجهة التنسيق.\n\n**تعبئة الموارد.** ينبغي حساب المساهمات العينية في تقاسم التكاليف والإبلاغ عنها.',
  },
  sessions: {
    title: 'ملخصات الجلسات',
    short: 'ملخصات الجلسات',
    guidance:
      'يُرجى تقديم ملخص مستقل لكل جلسة، بترتيب انعقادها، وفق الأسئلة الواردة أدناه. أما الأرقام (الجلسة الأولى، الجلسة الثانية، ...) فيحددها الموقع في القائمة.',
  },
  'sessions[]': {
    title: 'الجلسة',
    short: 'الجلسة',
    guidance: 'جلسة واحدة من جلسات المشاورة.',
  },
  'sessions[].theme': {
    title: 'موضوع الجلسة',
    short: 'الموضوع',
    guidance: 'الموضوع أو الموضوع الفرعي الذي عُقدت الجلسة في إطاره، إن وُجد.',
    example: 'الموضوع الفرعي الثاني',
  },
  'sessions[].title': {
    title: 'عنوان الجلسة',
    short: 'العنوان',
    guidance: 'كما ورد في البرنامج، من دون الرقم.',
    example: 'المؤسسات الوطنية المعنية بالتعاون فيما بين بلدان الجنوب',
  },
  'sessions[].topics': {
    title: 'أهم المواضيع التي نوقشت',
    short: 'المواضيع',
    guidance: 'ما عُرض ونوقش، في فقرة أو قائمة قصيرة؛ ولا تُذكر أسماء المتكلمين إلا حيث يكون لها شأن.',
    example:
      '- مقومات فعالية جهة التنسيق\n- الأساس القانوني: مرسوم أو قانون أو لائحة داخلية\n- عروض قدمتها ستة بلدان',
  },
  'sessions[].conclusions': {
    title: 'الاستنتاجات التي تم التوصل إليها ونقاط العمل المقترحة/المتفق عليها',
    short: 'الاستنتاجات',
    guidance:
      'ما اتفقت عليه الجلسة وما لم تتفق عليه. أما الإجراءات التي لها جهة مسؤولة وموعد فمكانها نقاط العمل.',
    example: 'لا يوجد نموذج أمثل. فجهة التنسيق تحتاج إلى ولاية واضحة وبند في الميزانية ووظيفتين دائمتين.',
  },
  'sessions[].action_points': {
    title: 'نقاط العمل المقترحة/المتفق عليها',
    short: 'نقاط العمل',
    guidance: 'بند لكل إجراء: الجهة المسؤولة والمطلوب والموعد.',
  },
  'sessions[].action_points[]': {
    title: 'نقطة العمل',
    short: 'نقطة العمل',
    guidance: 'الجهة المسؤولة والمطلوب والموعد.',
    example:
      'يُبلغ كل وفد مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب باسم مؤسسته المنسِّقة في موعد أقصاه 31 تموز/يوليه 2018.',
  },
  'sessions[].additional_information': {
    title: 'أي معلومات إضافية',
    short: 'معلومات إضافية',
    guidance:
      'يُقتصر على ما يحتاج إليه القارئ ولا مكان له فيما سبق: الورقات المقدَّمة، والترجمة الشفوية، والتحفظات.',
    example: 'أُتيحت الترجمة الشفوية بالعربية والإنكليزية.',
  },
  additional_information: {
    title: 'معلومات إضافية',
    short: 'معلومات إضافية',
    guidance:
      'يُقتصر على ما يخص المشاورة بأكملها ولا مكان له فيما سبق: المناسبات الجانبية، والتقييم، والمتابعة المقررة.',
    example: 'لغتا العمل: العربية والإنكليزية. ومن المقرر عقد اجتماع متابعة في ربيع عام 2019.',
  },
  attachments: {
    title: 'المرفقات',
    short: 'المرفقات',
    guidance:
      'يطلب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب إرفاق المذكرة المفاهيمية وقائمة المشاركين بالتقرير. ويُرجى ذكر أسماء ملفات موجودة في مجلد التقرير أو في مجلد داخله، مثل attachments/concept-note.docx',
  },
  'attachments.concept_note': {
    title: 'المذكرة المفاهيمية',
    short: 'المذكرة المفاهيمية',
    guidance: 'المذكرة التي دُعي على أساسها إلى عقد المشاورة.',
    example: 'attachments/concept-note.docx',
  },
  'attachments.participants': {
    title: 'قائمة المشاركين',
    short: 'قائمة المشاركين',
    guidance: 'الأسماء والوظائف والمؤسسات؛ ويُفضَّل أن تكون في جدول.',
    example: 'attachments/participants.xlsx',
  },
  'attachments.others': {
    title: 'مرفقات أخرى',
    short: 'مرفقات أخرى',
    guidance: 'البرنامج والعروض والوثائق الختامية: ملف واحد في كل بند.',
  },
  'attachments.others[]': {
    title: 'المرفق',
    short: 'المرفق',
    guidance: 'ملف واحد.',
    example: 'attachments/programme.pdf',
  },
};

const choices: ChoicesWords = {
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
      'الموضوع الفرعي الثاني: التحديات التي تواجه الإطار المؤسسي للتعاون فيما بين بلدان الجنوب والتعاون الثلاثي وتعزيز هذا الإطار',
    'sharing-experiences': 'الموضوع الفرعي الثالث: تبادل الخبرات وأفضل الممارسات وقصص النجاح',
    'means-of-implementation':
      'الموضوع الفرعي الرابع: الارتقاء بوسائل تنفيذ خطة عام 2030 دعماً للتعاون فيما بين بلدان الجنوب والتعاون الثلاثي',
  },
  'organized_by[].type': {
    'member-state': 'دولة عضو',
    'un-entity': 'كيان تابع للأمم المتحدة',
    intergovernmental: 'منظمة حكومية دولية',
    ngo: 'منظمة غير حكومية',
    'financial-institution': 'مؤسسة مالية دولية',
    'think-tank': 'مركز بحوث وفكر',
    academia: 'مؤسسة أكاديمية',
    'private-sector': 'القطاع الخاص',
    'scientific-community': 'الأوساط العلمية',
    philanthropy: 'منظمة خيرية',
    other: 'جهة أخرى',
  },
};

const document: DocumentWords = {
  series:
    'المشاورات الإقليمية/المواضيعية: مؤتمر الأمم المتحدة الثاني الرفيع المستوى المعني بالتعاون فيما بين بلدان الجنوب – نحو خطة قائمة على توافق الآراء',
  draft: 'مسودة',
  draftNote: 'ليست معدَّة للتقديم. وما لم يُكتب أو لم يُصحَّح بعد مبيَّن في النص.',
  facts: 'بيانات المشاورة',
  item: 'البند',
  details: 'التفاصيل',
  footnotes: 'الحواشي',
  backToText: (number) => `العودة إلى موضع الحاشية ${number} في النص`,
  unanswered: 'لم تُقدَّم الإجابة بعد',
  misfit: 'ليست بالصورة المطلوبة في الاستمارة؛ وترد كما كُتبت',
  notInForm: 'ليس من أسئلة الاستمارة؛ ويرد كما كُتب:',
  section: (letter, title) => `${LETTERS[letter] ?? letter} - ${title}`,
  session: (number) => `الجلسة ${ordinal(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: ': ',
  comma: '، ',
  semicolon: '؛ ',
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'شعار المنظمة',
  page: ['الصفحة ', ' من ', ''],
};

const LETTERS: Readonly<Record<string, string>> = {
  A: 'ألف',
  B: 'باء',
  C: 'جيم',
  D: 'دال',
  E: 'هاء',
  F: 'واو',
  G: 'زاي',
};

const UNITS = [
  '',
  '',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
];
const TENS = [
  '',
  '',
  'العشرون',
  'الثلاثون',
  'الأربعون',
  'الخمسون',
  'الستون',
  'السبعون',
  'الثمانون',
  'التسعون',
];

/** Ordinals up to 99 in the feminine, as `الجلسة` is: `الثانية عشرة`, `الحادية والعشرون`; then digits. */
function ordinal(number: number): string {
  if (number === 1) return 'الأولى';
  if (number === 10) return 'العاشرة';
  if (number < 1 || number > 99) return String(number);
  const unit = number % 10;
  const ten = Math.floor(number / 10);
  const first = unit === 1 ? 'الحادية' : UNITS[unit];
  if (ten === 0) return first ?? '';
  if (ten === 1) return `${first} عشرة`;
  return unit === 0 ? (TENS[ten] ?? '') : `${first} و${TENS[ten]}`;
}

const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

/** `27-29 حزيران/يونيه 2018`; a hyphen between spaces where the months differ. */
function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' ');
  const first = dayInWords(start);
  if (first[2] !== last[2]) return `${first.join(' ')} - ${last.join(' ')}`;
  if (first[1] !== last[1]) return `${first[0]} ${first[1]} - ${last.join(' ')}`;
  return `${first[0]}-${last.join(' ')}`;
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [String(day), MONTHS[month - 1] ?? '', String(year)];
}

/** `3 أخطاء وتحذيران`; empty where there are none. */
const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, ERRORS), warnings > 0 && count(warnings, WARNINGS)].filter(Boolean).join(' و');

const ui: UiWords = {
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
      const bad = failed === 0 ? 'ولا أخطاء فيها' : `منها ${count(failed, REPORTS_WITH_ERRORS)}`;
      return `${checked}، ${bad}. المجموع: ${found}.`;
    },
    nothingFound: {
      message: 'لم يُعثر هناك على أي تقرير.',
      hint: `يُرجى تحديد ملف، أو مجلد يضم ملفات ${isolate('.yaml')}، أو نمط مثل ${isolate('"reports/*.yaml"')}.`,
    },
    skipped: (number) => `تُرك جانباً ما ليس تقريراً: ${count(number, OTHER_FILES)}.`,
    passed: 'لا خلل',
    moreAnnotations: (severity, number) =>
      `${count(number, MORE[severity])}: لا يعرض GitHub سوى عشر نتائج في كل خطوة. وجميع النتائج واردة في ملخص هذا التشغيل.`,
    table: ['الدرجة', 'الموضع', 'السؤال', 'النتيجة', 'الرمز'],
    fixed: (file) => `جرى تصحيح الملف: ${isolate(file)}`,
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
    more: `لمزيد من التفاصيل عن أي منها: ${isolate('bapa explain <code>')}`,
    unknown: (code, suggestion) => ({
      message: `لا يوجد رمز باسم ${quote(code)}.`,
      hint: suggestion === undefined ? SEE_ALL_CODES : didYouMean(suggestion),
    }),
  },
  init: {
    created: (file) => [
      `الملف ${isolate(file)} جاهز، وفيه جميع أسئلة نموذج الإبلاغ.`,
      `الخطوة التالية: الإجابة عن الأسئلة بالأمر ${quote(`bapa fill ${file}`)}، أو في أي محرر نصوص.`,
      `ثم يبيّن الأمر ${quote(`bapa validate ${file}`)} ما ينقص، ويُعدّ الأمر ${quote(`bapa render ${file}`)} ملف Word.`,
    ],
    exists: (file) => ({
      message: `الملف ${isolate(file)} موجود من قبل، وقد تُرك كما هو.`,
      hint: `يُرجى اختيار اسم آخر، أو الاستعاضة عنه بالخيار ${isolate('--force')}، علماً بأن الإجابات الواردة فيه ستُفقد.`,
    }),
  },
  scaffold: {
    intro: [
      'تُكتب كل إجابة بعد النقطتين؛ وحيثما وردت العلامة «|» تُكتب في السطور التالية مع مسافة بادئة.',
      'يمكن استخدام Markdown في الإجابات المتعددة السطور: شرطة (-) قبل كل بند من بنود القائمة، و**خط عريض**، و*خط مائل*، وسطور فارغة بين الفقرات.',
      'السطور التي تبدأ بالعلامة (#) إرشادات لا تُطبع. ويُرجى توخي الإيجاز والدقة.',
    ],
    required: 'إلزامي',
    optional: 'اختياري',
    choice: 'أحد الخيارات التالية:',
    choices: 'خيار أو أكثر من الخيارات التالية:',
    // On a line of its own a telephone number or a date keeps its order in every editor.
    example: (text) => `مثال:\n${text}`,
    copy: (item) => `${item}: تُنسخ السطور التالية لكل بند إضافي.`,
  },
  render: {
    written: (file) => `تمت كتابة الملف: ${isolate(file)}`,
    unchanged: (file) => `لم يتغير الملف: ${isolate(file)}`,
    hasErrors: (file, errors) => ({
      message: `في الملف ${isolate(file)} ${count(errors, ERRORS)}، ولذلك لم يُعدّ التقرير النهائي.`,
      hint: `يُرجى تصحيح ما ورد أعلاه، أو إعداد مسودة تُبيَّن صفتها في كل صفحة بالخيار ${isolate('--draft')}.`,
    }),
    edited: (file) => ({
      message: `الملف ${isolate(file)} عُدِّل يدوياً أو لم يُنشأ بأداة bapa، وقد تُرك كما هو.`,
      hint: `يُرجى الكتابة في ملف آخر بالخيار ${isolate('-o')}، أو الاستعاضة عنه بالخيار ${isolate('--force')}، علماً بأن التعديلات ستُفقد.`,
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
            hint: `يُرجى تثبيته من ${isolate('www.libreoffice.org')} (في ${isolate('Debian')} و${isolate('Ubuntu')}: ${isolate('sudo apt install libreoffice-writer')})، أو ذكر برنامجه ${isolate('soffice')} في ${isolate('BAPA_SOFFICE')}. وفي غيابه يُرجى إعداد ملف ${isolate('Word')} وحفظه بصيغة ${isolate('PDF')} في ${isolate('Word')}.`,
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
      message: `لم يُعدّ برنامج ${isolate('LibreOffice')} ملف ${isolate('PDF')} في الوقت المحدد (بالثواني: ${inDigits(seconds)}).`,
      hint: `يُرجى إعادة المحاولة، أو إعداد ملف ${isolate('Word')} بالخيار ${isolate('--to docx')} وحفظه بصيغة ${isolate('PDF')} في ${isolate('Word')} أو ${isolate('LibreOffice')}.`,
    }),
    progress: (done, total) => `إعداد وثائق التقارير: ${inDigits(done)} من ${inDigits(total)}`,
    summary: ({ reports, made }) => `التقارير التي أُعدّت وثائقها: ${inDigits(made)} من ${inDigits(reports)}.`,
    logoNoImage: (file) => ({
      message: `الملف ${isolate(file)} ليس صورة بصيغة ${isolate('PNG')} أو ${isolate('JPEG')}.`,
      hint: `يُرجى حفظ الشعار بصيغة ${isolate('.png')} أو ${isolate('.jpg')} ثم تحديد ذلك الملف.`,
    }),
    referenceRefused: {
      'no-word-file': (file) => ({
        message: `الملف ${isolate(file)} ليس ملف ${isolate('Word')} يمكن استخدام أنماطه.`,
        hint: `يُرجى فتحه في ${isolate('Word')} وحفظه بصيغة ${isolate('.docx')} ثم تحديد ذلك الملف.`,
      }),
      macros: (file) => ({
        message: `يحتوي الملف ${isolate(file)} على وحدات ماكرو، ولذلك لم يُستخدم.`,
        hint: `يُرجى فتحه في ${isolate('Word')} وحفظه من دون وحدات ماكرو بصيغة ${isolate('.docx')} ثم تحديد ذلك الملف.`,
      }),
      external: (file) => ({
        message: `يحتوي الملف ${isolate(file)} على صور أو قوالب أو ملفات أخرى مرتبطة من خارجه، ولذلك لم يُستخدم.`,
        hint: `يُرجى أن تُحذف من نسخة منه في ${isolate('Word')} العناصر المرتبطة (الصور والكائنات والقالب)، ثم تحديد تلك النسخة.`,
      }),
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

const SEE_HELP = `للاطلاع على المتاح: ${isolate('bapa --help')}`;
const SEE_ALL_CODES = `للاطلاع على جميع الرموز: ${isolate('bapa explain')}`;
const didYouMean = (suggestion: string) => `هل المقصود ${quote(suggestion)}؟`;

const cli: CliWords = {
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
        ['bapa init', 'ينشئ الملف report.yaml هنا'],
        ['bapa init nairobi.yaml --sessions 8', 'مع مكان لثماني جلسات'],
      ],
    },
    validate: {
      summary: 'بيان ما ينقص وما هو خطأ، وموضعه، وكيفية تصحيحه',
      argument: `تقارير أو مجلدات أو أنماط (إن لم تُذكر: report.yaml؛ أما ${isolate('-')} فللإدخال القياسي)`,
      examples: [
        ['bapa validate', 'يفحص التقرير report.yaml'],
        ['bapa validate --draft reports/', 'يفحص جميع تقارير المجلد؛ ولا تُعدّ الأسئلة غير المجاب عنها أخطاء'],
        ['bapa validate --fix', 'يصحح ما لا شك فيه ويعرض التغييرات'],
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
        ['bapa render --draft', 'يُعدّ من تقرير غير مكتمل report.draft.docx الذي تُبيَّن فيه صفة المسودة'],
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
    forceInit: 'الاستعاضة عن الملف إن وُجد، فتُفقد الإجابات الواردة فيه',
    forceRender: 'الاستعاضة عن ملف عدَّله أحد، فتُفقد التعديلات',
    draft: 'الاكتفاء بذكر الأسئلة غير المجاب عنها من دون عدّها أخطاء',
    draftRender: 'إعداد مسودة من تقرير غير مكتمل، تُبيَّن صفتها في كل صفحة',
    strict: 'عدّ التحذيرات أخطاء أيضاً',
    format: 'طريقة عرض النتائج: pretty, json',
    quiet: 'الاقتصار على عرض ما لا يجتاز الفحص',
    fix: 'تصحيح ما لا شك فيه في الملفات، وعرض التغييرات',
    dryRun: `مع ${isolate('--fix')}: الاقتصار على عرض التغييرات من دون إجرائها`,
    formatValidate:
      'طريقة عرض النتائج: pretty, json, github, sarif, junit (إن لم تُذكر: pretty؛ وفي GitHub Actions: github)',
    outputValidate: 'كتابة النتائج في ملف',
    stdinFilename: 'اسم التقرير الوارد من الإدخال القياسي',
    to: 'docx أو md أو html أو pdf؛ ويجوز تكراره (إن لم يُذكر: docx)',
    output: `مكان الكتابة (إن لم يُذكر: بجوار التقرير؛ أما ${isolate('-')} فللإخراج القياسي)`,
    outDir: 'مجلد وثائق تقرير واحد أو أكثر؛ ويُنشأ عند الحاجة',
    referenceDoc: `ملف ${isolate('Word')} من مؤسستكم تؤخذ منه الأنماط وحجم الصفحة والهوامش`,
    logo: `صورة بصيغة ${isolate('PNG')} أو ${isolate('JPEG')} لترويسة ملف ${isolate('Word')}`,
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
  bug: {
    message: 'وقع خلل في أداة bapa؛ أما الملفات فباقية كما كانت.',
    hint: 'يُرجى إرسال السطور الواردة أعلاه، مع وصف ما جرى، إلى معدّي الأداة؛ والعنوان مبيَّن في الملف README.',
  },
};

/** Arabic words of `bapa fill`. */
const fill: FillWords = {
  command: {
    summary: 'الإجابة عن أسئلة الاستمارة واحداً تلو الآخر؛ وتُحفظ كل إجابة في حينها',
    argument: 'التقرير (إن لم يُذكر: report.yaml)',
    examples: [
      ['bapa fill', 'يسأل عما لم يُجب عنه بعد في report.yaml؛ فإن لم يوجد تقرير بدأ تقريراً جديداً'],
      ['bapa fill --at /sessions/1/conclusions', 'ينتقل مباشرة إلى استنتاجات الجلسة الثانية'],
      ['bapa fill --set /venue/city=Bangkok --set date=2018-06-27', 'يكتب إجابتين من دون أن يسأل'],
    ],
  },
  options: {
    section: 'البدء بفرع محدد: facts أو A إلى G (ألف إلى زاي) أو attachments',
    at: `البدء بسؤال محدد، مكتوب كما يرد في نتائج ${isolate('bapa validate')}: ${isolate('/sessions/1/conclusions')}`,
    missing: 'الاقتصار على الأسئلة الإلزامية التي لم يُجب عنها بعد',
    set: `كتابة إجابة من دون سؤال: ${isolate('path=value')}؛ ويجوز تكراره`,
    answers: `كتابة الإجابات الواردة في ملف YAML أو JSON من دون سؤال (أما ${isolate('-')} فللإدخال القياسي)`,
    plain: 'السؤال سطراً سطراً من دون رسم على الشاشة: لقارئات الشاشة وللإدخال من برنامج آخر',
  },
  keys: {
    choose: 'اختيار',
    save: 'حفظ ومتابعة',
    keep: 'إبقاء كما هو',
    skip: 'تخطٍّ',
    back: 'رجوع',
    stop: 'إنهاء',
    toggle: 'تحديد',
    complete: 'إكمال الاسم',
    editor: 'فتح محرر نصوص',
    undo: 'تراجع',
    move: 'نقل',
    shift: 'تحريك',
    put: 'وضع هنا',
    cancel: 'إلغاء',
    add: 'إضافة',
    remove: 'حذف',
    rename: 'تغيير الاسم',
    parts: 'عرض الأسئلة',
  },
  guidance: {
    date: `يوم واحد أو عدة أيام: 27 حزيران/يونيه 2018، أو 27-29 حزيران/يونيه 2018، أو ${isolate('2018-06-27')}.`,
    'prepared_by[].telephone': 'مع رمز البلد، بدءاً بعلامة الجمع (+).',
  },
  space: 'مفتاح المسافة',
  // The mark after the colon keeps a telephone number or a date behind it in its order.
  example: (text) => `مثال:\u200e ${text}`,
  optional: '(اختياري)',
  unanswered: 'لم تُقدَّم الإجابة بعد',
  words: (number, advised) =>
    advised === undefined
      ? count(number, WORDS)
      : `${count(number, WORDS)}؛ والمستصوب ألا تزيد على نحو ${count(advised, OF_WORDS)}`,
  overview: {
    title: (file) => `التقرير: ${isolate(file)}`,
    progress: (answered, required) =>
      `أُجيب عن ${inDigits(answered)} من أصل ${count(required, OF_REQUIRED_QUESTIONS)}. وتُحفظ كل إجابة في حينها.`,
    finish: 'فحص التقرير وإعداد ملف Word',
  },
  list: {
    add: (item) => `إضافة: ${item}`,
    done: 'متابعة: اكتملت القائمة',
    count: (items) => count(items, ENTRIES),
    unfinished: 'غير مكتمل',
    removeQuestion: (item) => `هل يُحذف هذا البند نهائياً؟ ${isolate(item)}`,
    remove: 'نعم، يُحذف',
    keep: 'لا، يبقى',
    removed: (item) => `حُذف: ${isolate(item)}`,
  },
  saved: (name, answer) => `✓ ${name}: ${isolate(answer)}`,
  cleared: (name) => `✓ ${name}: حُذفت الإجابة`,
  skippedText: 'حُفظ النص المكتوب، وسيظهر عند العودة إلى هذا السؤال.',
  draftShown: 'هذا نص كُتب من قبل، ولم يُحفظ بعد بوصفه إجابة.',
  keepsAnyway: 'يُرجى تغيير الإجابة، أو تقديمها كما هي مرة أخرى لإبقائها في الوقت الحالي.',
  ambiguousDate: {
    title: (typed) => `أي يوم هو ${isolate(typed)}؟`,
    other: 'يوم آخر: كتابته من جديد',
  },
  conflict: {
    title: 'غيّر شخص آخر هذه الإجابة في الملف في هذه الأثناء. فأي الإجابتين تبقى؟',
    guidance: 'ولم تُحذف أي منهما.',
    mine: 'الإجابة المكتوبة هنا',
    theirs: 'الإجابة الواردة في الملف',
    both: 'كلتاهما: الجمع بينهما الآن',
    nothing: 'لا إجابة',
    list: 'غيّر شخص آخر هذه القائمة في الملف في هذه الأثناء، ولذلك لم يُغيَّر فيها شيء. يُرجى الاطلاع عليها من جديد.',
  },
  changedMeanwhile: 'غيّر برنامج آخر الملف في هذه الأثناء؛ وقد أُخذ بالتغييرات.',
  unreadable: (file) =>
    `غيّر برنامج آخر الملف ${isolate(file)}، وتتعذر قراءته الآن. يُرجى تصحيحه هناك (والأمر ${quote('bapa validate')} يبيّن الموضع)، ثم تقديم الإجابة من جديد.`,
  notEditable: {
    unreadable: () => 'تتعذر قراءة الملف في الوقت الحالي، ولذلك لم تُكتب الإجابة.',
    alias: (where) =>
      `${where}: هذه الإجابة مكتوبة في الملف في صورة إحالة (${isolate('*name')}). يُرجى أولاً كتابة النص نفسه بدلاً منها في محرر نصوص.`,
    shape: (where) =>
      `${where}: في هذا الموضع نص، مع أن له في الاستمارة عدة أجزاء. يُرجى أولاً ترتيبه في محرر نصوص كي لا يضيع شيء.`,
    'no-such-item': (where) => `${where}: لم يعد هذا البند في الملف. يُرجى الاطلاع على القائمة من جديد.`,
    layout: (where) =>
      `${where}: هذه الإجابة مكتوبة بصورة لا يمكن تغييرها هنا تغييراً مأموناً. يُرجى تغييرها في محرر نصوص.`,
  },
  notSaved: (reason) => `لم تُحفظ الإجابة: ${reason} وما زال النص هنا؛ فيُرجى تقديمه من جديد لإعادة المحاولة.`,
  editorFailed: 'تعذر فتح محرر النصوص، أو انتهى بخطأ. وبقي النص كما كان.',
  editorNote: 'تُكتب الإجابة تحت هذه الملاحظة، ثم تُحفظ ويُغلق المحرر. وليست هذه الملاحظة جزءاً من الإجابة.',
  resume: {
    title: (where) => `آخر ما كان يُكتب: ${where}`,
    guidance: 'حُفظ النص، لكنه ليس في التقرير بعد.',
    now: 'متابعة كتابته الآن',
    later: 'لاحقاً: إبقاؤه إلى حين الوصول إلى ذلك السؤال',
    discard: 'حذف النص',
  },
  create: {
    title: (file) => `لا وجود بعد للملف ${isolate(file)}. هل يبدأ فيه تقرير جديد؟`,
    yes: 'نعم، يبدأ تقرير جديد',
    no: 'لا',
    sessionsTitle: 'كم عدد جلسات المشاورة؟',
    sessionsGuidance: (most) => `عدد من 0 إلى ${most}. ويمكن إضافة جلسات وحذفها فيما بعد.`,
    notANumber: (most) => `يُرجى كتابة عدد من 0 إلى ${most}.`,
    created: (file) => `الملف ${isolate(file)} جاهز.`,
  },
  end: {
    title: 'اكتملت الإجابات الإلزامية.',
    openTitle: (missing) => `لم يُجب بعد عن ${count(missing, OF_REQUIRED_QUESTIONS)}.`,
    render: 'إعداد ملف Word',
    overview: 'الرجوع إلى العرض العام',
    stop: 'التوقف هنا',
  },
  stopped: (file) =>
    `جميع الإجابات محفوظة في الملف ${isolate(file)}. وتمكن المتابعة في أي وقت بالأمر: ${isolate(`bapa fill ${file}`)}`,
  complete: (file) =>
    `جميع الإجابات محفوظة في الملف ${isolate(file)}. ويُعدّ ملف Word بالأمر: ${isolate(`bapa render ${file}`)}`,
  textKept: 'وحُفظ أيضاً النص الذي كان يُكتب، وسيُعرض في المرة القادمة.',
  locked: (file, pid, host, isHere) =>
    isHere
      ? {
          message: `الملف ${isolate(file)} قيد التعبئة في نافذة أخرى (العملية ${isolate(String(pid))}).`,
          hint: 'يُرجى المتابعة هناك، أو إغلاق تلك النافذة أولاً.',
        }
      : {
          message: `الملف ${isolate(file)} قيد التعبئة في حاسوب آخر، هو ${isolate(host)}.`,
          hint: `يُرجى المتابعة هناك. فإن كان البرنامج قد توقف هناك، يُرجى حذف المجلد ${quote('.bapa/state')} الموجود بجوار التقرير.`,
        },
  noTerminal: (file) => ({
    message: `لا توجد وحدة طرفية تُعرض عليها الأسئلة، ولذلك تُرك الملف ${isolate(file)} كما هو.`,
    hint: `يُرجى تقديم الإجابات بالخيار ${isolate('--set /venue/city=Bangkok')} أو ${isolate('--answers answers.yaml')}، أو إدخالها من برنامج آخر بالخيار ${isolate('--plain')}.`,
  }),
  noTerminalFile: (file) => ({
    message: `لم يُعثر على الملف ${isolate(file)}، ولا توجد وحدة طرفية تُعرض عليها الأسئلة.`,
    hint: `يُرجى أولاً إنشاؤه بالأمر ${quote('bapa init')}.`,
  }),
  stillMissing: (number) => `الإجابات الإلزامية الناقصة (${inDigits(number)}):`,
  wrongPlace: (pointer, suggestion) => ({
    message: `ليس في الاستمارة سؤال موضعه ${quote(pointer)}.`,
    hint:
      suggestion === undefined
        ? `يُرجى كتابته كما يرد في نتائج ${quote('bapa validate')}، مثل ${isolate('/sessions/1/conclusions')}.`
        : didYouMean(suggestion),
  }),
  wrongSection: (section, sections) => ({
    message: `ليس في الاستمارة فرع باسم ${quote(section)}.`,
    hint: `الفروع هي: ${sections.map(sectionName).join('، ')}.`,
  }),
  wrongSet: (argument) => ({
    message: `لا يقبل الخيار ${isolate('--set')} الإجابة ${quote(argument)}.`,
    hint: `يُرجى كتابة ${isolate('--set path=value')}، مثل ${isolate('--set /venue/city=Bangkok')}.`,
  }),
  wrongAnswers: (file) => ({
    message: `ليس في الملف ${isolate(file)} إجابات.`,
    hint: `ينبغي أن يكون بصيغة YAML أو JSON وأن يتضمن أسئلة التقرير، مثل ${quote('title: …')}.`,
  }),
  refused: (file) => `في هذه الإجابات أخطاء، ولذلك تُرك الملف ${isolate(file)} كما هو:`,
  merged: (file, number) =>
    number === 0
      ? `هذه الإجابات واردة من قبل في الملف ${isolate(file)}.`
      : `كُتبت ${count(number, ANSWERS)} في الملف ${isolate(file)}.`,
  plain: {
    intro: [
      `تُكتب الإجابة ثم يُضغط على ${isolate('Enter')}. وبالضغط على ${isolate('Enter')} وحده يبقى المكتوب من قبل، أو يُتخطى السؤال.`,
      `عند كل سؤال: ${isolate('/back')} للرجوع، و${isolate('/skip')} للتخطي، و${isolate('/stop')} للإنهاء (وكل شيء محفوظ)، و${isolate('/clear')} لحذف الإجابة، و${isolate('/edit')} لفتح محرر نصوص.`,
    ],
    number: (current) =>
      current === undefined ? 'الرقم:' : `الرقم، أو ${isolate('Enter')} للرقم ${inDigits(current)}:`,
    numbers: (current) =>
      `الأرقام مع فاصلة بين كل رقمين، أو ${isolate('Enter')} ${current === '' ? 'من دون اختيار' : `للأرقام ${isolate(current)}`}:`,
    now: (answer) => `الإجابة الحالية: ${isolate(answer)}`,
    prose: 'يمكن كتابة أي عدد من السطور؛ وتنتهي الإجابة بسطر لا يتضمن سوى نقطة.',
    notUnderstood: 'ليس هذا من الأرقام أو الحروف الواردة أعلاه.',
  },
};

/** `A (ألف)`: the letter that the command line takes, and the one that the document shows. */
function sectionName(id: string): string {
  const letter = LETTERS[id];
  return letter === undefined ? isolate(id) : `${isolate(id)} (${letter})`;
}

const SHAPES = {
  text: 'نص',
  number: 'عدد',
  truth: 'قيمة نعم/لا',
  list: 'قائمة',
  group: 'مجموعة إجابات',
} as const;

const QUOTE_ALL = 'يُرجى وضع النص كله بين علامتي اقتباس.';
const ONE_TEXT = 'يُرجى وضع النص كله بين علامتي اقتباس، أو بدؤه في سطر جديد بعد «|».';
const COLON_IN_TEXT = 'في هذا النص نقطتان تليهما مسافة؛ وهما في لغة YAML علامة سؤال جديد.';
const IN_FOLDER = 'يُرجى وضع الملف فيه، أو تصحيح اسمه؛ علماً بأن الحروف الكبيرة والصغيرة ليست سواء.';
const COPY_TO_FOLDER = 'يُرجى نسخ الملف إلى مجلد التقرير وكتابة مساره بدءاً من ذلك المجلد، مثل';
const NAME_YAML = `يُرجى تحديد الملف الذي ينتهي اسمه باللاحقة ${isolate('.yaml')}.`;
const SAVE_AS_UTF_8 = 'يُرجى حفظه من جديد بالترميز UTF-8: في برنامج «المفكرة»، ملف › حفظ باسم › الترميز.';
const SEE_EMPTY_REPORT = `للاطلاع على شكل التقرير: ${isolate('bapa init -')}`;

const writeAs = (form: string) => `الصيغة المطلوبة:\n${form}`;
const write = (text: string) => `يُرجى كتابة: ${isolate(text)}`;
const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const day = (iso: string) => dateInWords({ start: iso });
const character = (codePoint: number) =>
  isolate(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
const megabytes = (bytes: number) => `${inDigits(bytes / 1_000_000)} ميغابايت`;

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: 'تقريراً',
  answers: 'ملف إجابات',
  template: 'ملف Word',
  logo: 'صورة',
};
const LIMITED: Readonly<Record<ReadPurpose, string>> = {
  report: 'للتقرير',
  answers: 'لملف الإجابات',
  template: 'لملف Word',
  logo: 'للصورة',
};

/** What is wrong with a file and what to do, by what it is for. */
const files: FileWords = {
  read: (problem, purpose) => {
    switch (problem.kind) {
      case 'not-found':
        return {
          message: 'لا وجود لهذا الملف.',
          hint:
            purpose === 'report'
              ? `يُرجى التحقق من الاسم، أو إنشاء تقرير جديد بالأمر: ${isolate('bapa init')}`
              : 'يُرجى التحقق من الاسم.',
        };
      case 'folder':
        return {
          message: `هذا مجلد وليس ${WANTED[purpose]}.`,
          hint:
            purpose === 'report'
              ? `يُرجى تحديد التقرير الموجود فيه، مثل ${isolate('report.yaml')}.`
              : 'يُرجى تحديد ملف داخله.',
        };
      case 'denied':
        return {
          message: 'لا يُسمح بفتح هذا الملف.',
          hint:
            purpose === 'report'
              ? 'يُرجى طلب إذن القراءة والتعديل من صاحب الملف.'
              : 'يُرجى طلب إذن القراءة من صاحب الملف.',
        };
      case 'binary':
        return {
          message: 'هذا ليس ملفاً نصياً.',
          hint: purpose === 'report' ? `التقرير ملف نصي ينتهي اسمه باللاحقة ${isolate('.yaml')}.` : NAME_YAML,
        };
      case 'word':
        return {
          message: `هذا ملف Word وليس ${WANTED[purpose]} بصيغة YAML.`,
          hint:
            purpose === 'report'
              ? `يُرجى إنشاء تقرير بالأمر ${quote('bapa init')}، ثم نسخ نص ملف Word إليه.`
              : NAME_YAML,
        };
      case 'pdf':
        return { message: `هذا ملف PDF وليس ${WANTED[purpose]} بصيغة YAML.`, hint: NAME_YAML };
      case 'image':
        return { message: `هذه صورة وليست ${WANTED[purpose]} بصيغة YAML.`, hint: NAME_YAML };
      case 'zip':
        return {
          message: `هذا ملف ZIP مضغوط وليس ${WANTED[purpose]} بصيغة YAML.`,
          hint: `يُرجى فك ضغطه، ثم تحديد الملف الذي ينتهي اسمه باللاحقة ${isolate('.yaml')}.`,
        };
      case 'utf-16':
        return { message: `هذا الملف محفوظ بالترميز UTF-16 (${isolate('Unicode')}).`, hint: SAVE_AS_UTF_8 };
      case 'not-utf-8':
        return {
          message: `هذا الملف ليس محفوظاً بالترميز UTF-8: تعذرت قراءة السطر ${problem.line}.`,
          hint: SAVE_AS_UTF_8,
        };
      case 'too-large':
        return {
          message: `حجم هذا الملف أكبر من اللازم: ${megabytes(problem.bytes)}؛ والحد الأقصى ${LIMITED[purpose]} ${megabytes(problem.limit)}.`,
          hint:
            purpose === 'report'
              ? 'يُرجى وضع الصور والمرفقات في ملفات مستقلة؛ فالتقرير لا يتضمن سوى النص.'
              : 'يُرجى تحديد ملف أصغر.',
        };
      case 'busy':
        return {
          message: 'هذا الملف مفتوح في برنامج آخر.',
          hint: 'يُرجى إغلاقه هناك (قد يكون مفتوحاً في Word)، ثم تنفيذ الأمر مرة أخرى.',
        };
      case 'no-space':
      case 'failed':
        return {
          message: 'تعذرت قراءة هذا الملف.',
          hint: 'يُرجى التحقق من توافر القرص أو محرك أقراص الشبكة.',
        };
    }
  },
  output: {
    'not-found': (path) => ({
      message: `تعذرت كتابة ${isolate(path)}: لا وجود لمجلده.`,
      hint: 'يُرجى التحقق من الاسم.',
    }),
    folder: (path) => ({ message: `${isolate(path)} مجلد.`, hint: 'يُرجى تحديد ملف داخله.' }),
    denied: (path) => ({
      message: `لا يُسمح بالكتابة في ${isolate(path)}.`,
      hint: `يُرجى طلب إذن التعديل، أو الكتابة في مجلد آخر بالخيار ${isolate('-o')}.`,
    }),
    busy: (path) => ({
      message: `الملف ${isolate(path)} مفتوح في برنامج آخر.`,
      hint: 'يُرجى إغلاقه هناك (قد يكون مفتوحاً في Word)، ثم تنفيذ الأمر مرة أخرى.',
    }),
    'no-space': (path) => ({
      message: `تعذرت كتابة ${isolate(path)}: القرص ممتلئ.`,
      hint: 'يُرجى إفراغ حيز على القرص، ثم إعادة المحاولة.',
    }),
    failed: (path) => ({
      message: `تعذرت قراءة ${isolate(path)} أو كتابته.`,
      hint: 'يُرجى التحقق من توافر القرص أو محرك أقراص الشبكة، ثم إعادة المحاولة.',
    }),
    'too-large': (path) => ({
      message: `الملف ${isolate(path)} أكبر من أن يمكن فحصه.`,
      hint: `يُرجى نقله إلى مكان آخر، أو الكتابة في ملف آخر بالخيار ${isolate('-o')}.`,
    }),
  },
};

const messages: Messages = {
  'cannot-read': ({ reason }) => files.read(reason, 'report'),
  'alias-not-usable': ({ alias, reason }) => {
    switch (reason) {
      case 'unknown':
        return {
          message: `ثمة نص يبدأ بعلامة النجمة: ${quote(`*${alias}`)}. وهي في لغة YAML علامة إحالة.`,
          hint: ONE_TEXT,
        };
      case 'loop':
        return {
          message: `الإحالة ${quote(`*${alias}`)} تعود إلى نفسها.`,
          hint: 'يُرجى كتابة النص نفسه بدلاً منها.',
        };
      case 'too-many':
        return {
          message: `الإحالات، مثل ${quote(`*${alias}`)}، تحل محل نصوص أكثر من اللازم.`,
          hint: 'يُرجى كتابة النصوص نفسها بدلاً منها.',
        };
    }
  },
  'control-character': ({ codePoint, others }) => ({
    message:
      `يوجد هنا رمز تحكم غير مرئي: ${character(codePoint)}` +
      (others.length > 0 ? ` (وأيضاً ${others.map(character).join('، ')}).` : '.'),
    hint: 'يُرجى حذفه. وكثيراً ما يرد مع النصوص المنسوخة من ملفات PDF.',
  }),
  'custom-tag': ({ tag }) => ({
    message: `ثمة نص يبدأ بعلامة تعجب: ${quote(tag)}. وهي في لغة YAML علامة أمر.`,
    hint: 'يُرجى وضع النص كله بين علامتي اقتباس، أو حذف الكلمة.',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    message: `يتكرر ${quote(key)} هنا؛ وقد ورد أول مرة في السطر ${firstLine}.`,
    hint: 'يُرجى جمع النصين تحت الأول، ثم حذف هذا.',
  }),
  'more-problems': ({ count: number }) => ({
    message: `عُثر أيضاً على ${count(number, OF_OTHER_PROBLEMS)} لا ترد هنا.`,
    hint: 'يُرجى البدء بتصحيح ما ورد أعلاه.',
  }),
  'merge-key': () => ({
    message: `لا يُستخدم مفتاح الدمج ${quote('<<')} في التقارير.`,
    hint: 'يُرجى كتابة الإجابات نفسها.',
  }),
  'not-a-report': ({ found }) => {
    switch (found) {
      case 'nothing':
        return {
          message: 'التقرير فارغ.',
          hint: `يُرجى إنشاء تقرير يتضمن جميع الأسئلة بالأمر: ${isolate('bapa init --force')}`,
        };
      case 'group':
        return {
          message: 'هذا ملف YAML، لكنه ليس تقريراً: ليس فيه أي من أسئلة الاستمارة.',
          hint: SEE_EMPTY_REPORT,
        };
      default:
        return {
          message: `يحتوي هذا الملف على ${SHAPES[found]} لا على تقرير: لا يبدأ أي سطر بسؤال مثل ${quote('title:')}.`,
          hint: SEE_EMPTY_REPORT,
        };
    }
  },
  'several-documents': () => ({
    message: `يبدأ هنا تقرير ثانٍ بعد ${quote('---')}.`,
    hint: 'يُرجى حفظ كل تقرير في ملف مستقل. وإذا لم يكن ذلك سوى خط فاصل، فيُرجى حذفه.',
  }),
  'tab-indentation': () => ({
    message: `المسافة البادئة هنا مكتوبة بمفتاح الجدولة (${isolate('Tab')}).`,
    hint: 'يُرجى الاستعاضة عنها بمسافات عادية بقدر ما في السطور السابقة.',
  }),
  'too-deep': ({ limit }) => ({
    message: `الإجابات متداخلة في أكثر من ${count(limit, OF_LEVELS)}.`,
    hint: 'لا يحتاج التقرير إلى أكثر من خمسة مستويات. يُرجى حذف الأقواس أو المسافات الزائدة.',
  }),
  'unclosed-quote': ({ quote: mark }) => ({
    message: 'علامة الاقتباس المفتوحة هنا لم تُغلق.',
    hint: `يُرجى وضع العلامة ${quote(mark)} في نهاية النص، أو حذفها من هنا.`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: `ثمة نص يبدأ بالعلامة ${quote(`&${anchor}`)}. وهي في لغة YAML اسم لا يُعدّ من النص.`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `المسافة البادئة في هذا السطر مسافة خاصة (${character(codePoint)}) وليست مسافة عادية.`,
    hint: 'يُرجى الاستعاضة عنها بمسافات عادية بقدر ما في السطور السابقة.',
  }),
  'yaml-syntax': ({ problem, character: mark }) => SYNTAX[problem](mark),
  missing: ({ isComment }, { pointer }) =>
    isComment
      ? {
          message: `لم تُقدَّم الإجابة: ما يرد بعد ${quote('#')} تعليق لا يُؤخذ به.`,
          hint: 'إذا كان هو الإجابة، فيُرجى وضعه بين علامتي اقتباس.',
        }
      : {
          message: 'لم تُقدَّم الإجابة بعد',
          hint: `يُرجى كتابة الإجابة هنا، أو تنفيذ الأمر: ${isolate(`bapa fill --at ${pointer}`)}`,
        },
  'repeated-choice': ({ choice }) => ({
    message: `ورد الخيار ${quote(choice)} مرتين.`,
    hint: 'يُرجى حذف أحدهما.',
  }),
  'unknown-choice': ({ found, suggestion, options }) => {
    const others = options.filter((one) => one !== suggestion);
    return {
      message: `${quote(found)} ليس من الخيارات المتاحة.`,
      hint:
        suggestion === undefined
          ? `يُرجى كتابة ${quoted(options)}.`
          : `${didYouMean(suggestion)} والخيارات الأخرى هي ${quoted(others, 'and')}.`,
    };
  },
  'unknown-key': ({ key, suggestion, belongsTo, known }) => {
    const message = `ليس في الاستمارة هنا سؤال باسم ${quote(key)}.`;
    if (suggestion !== undefined) return { message, hint: didYouMean(suggestion) };
    if (belongsTo === '') return { message, hint: `مكان ${quote(`${key}:`)} في أول السطر، بلا مسافات قبله.` };
    if (belongsTo !== undefined) {
      return {
        message,
        hint: `هو جزء من ${quote(belongsTo)}: يُرجى وضعه تحت ${quote(`${belongsTo}:`)} مع مسافة بادئة.`,
      };
    }
    return { message, hint: `الأسئلة هنا هي ${quoted(known, 'and')}. يُرجى وضع النص تحت أحدها.` };
  },
  'wrong-shape': ({ expected, found, cause, source, form }) => {
    const message = `المطلوب هنا ${SHAPES[expected]}، والمكتوب ${SHAPES[found]}.`;
    switch (cause) {
      case 'not-quoted':
        return {
          message: `تقرأ لغة YAML هذه الإجابة على أنها ${SHAPES[found]} لا نص.`,
          hint: `يُرجى وضعها بين علامتي اقتباس: ${isolate(`"${source}"`)}`,
        };
      case 'colon':
        return { message: COLON_IN_TEXT, hint: QUOTE_ALL };
      case 'brackets':
        return {
          message: `المطلوب هنا نص، لكن لغة YAML تقرأ ما بين القوسين على أنه ${SHAPES[found]}.`,
          hint: 'إذا كان القوسان جزءاً من النص، فيُرجى وضع النص كله بين علامتي اقتباس.',
        };
      case 'no-marker':
        return {
          message: `المطلوب هنا نص واحد، لكن لغة YAML تقرأه على أنه ${SHAPES[found]}.`,
          hint: 'يُرجى وضع مسافة ثم «|» بعد النقطتين؛ أما السطور التالية فتبقى كما هي.',
        };
      case 'marker':
        return {
          message: 'المطلوب هنا قائمة، لكن العلامة «|» تجعلها نصاً واحداً.',
          hint: form.includes('\n  - …')
            ? 'يُرجى حذف العلامة «|»؛ أما السطور التالية فتبقى كما هي.'
            : writeAs(form),
        };
      case 'bullets':
        return { message, hint: `يُرجى بدء كل بند بشرطة ومسافة. ${writeAs(form)}` };
      case 'no-dash':
        return { message: 'المطلوب هنا قائمة، لكن الشرطة ناقصة قبل بندها الأول.', hint: writeAs(form) };
      default:
        return { message, hint: writeAs(form) };
    }
  },
  'attachment-missing': ({ path }) => ({
    message: `ليس في مجلد التقرير ملف باسم ${quote(path)}.`,
    hint: IN_FOLDER,
  }),
  'attachment-not-a-file': ({ path, kind }) => {
    switch (kind) {
      case 'empty':
        return { message: `الملف ${quote(path)} فارغ.`, hint: 'يُرجى حفظه من جديد، أو ذكر الملف الصحيح.' };
      case 'folder':
        return { message: `${quote(path)} مجلد وليس ملفاً.`, hint: NAME_ONE_FILE };
      default:
        return { message: `${quote(path)} ليس ملفاً يمكن إرساله.`, hint: NAME_ONE_FILE };
    }
  },
  'attachment-outside': ({ reason }) => ({
    message: OUTSIDE[reason],
    hint: `${COPY_TO_FOLDER} ${isolate('attachments/concept-note.docx')}.`,
  }),
  'attachment-path': ({ suggestion }) => ({
    message: 'كُتب هذا المسار بشرطات مائلة عكسية لا يفهمها سوى نظام Windows.',
    hint: write(suggestion),
  }),
  'attachment-repeated': ({ path, firstLine }) => ({
    message: `سبق ذكر الملف ${quote(path)} في السطر ${firstLine}.`,
    hint: 'يُرجى ذكر كل ملف مرة واحدة. ويطلب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب المذكرة المفاهيمية وقائمة المشاركين.',
  }),
  'attachment-size': ({ bytes, limit }) => ({
    message: `يبلغ حجم المرفقات معاً ${megabytes(bytes)}؛ وكثير من خواديم البريد يرفض ما زاد على ${megabytes(limit)}.`,
    hint: 'يُرجى تصغير الصور الواردة فيها، أو ترك ما لم يطلبه مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب.',
  }),
  'comment-in-text': ({ comment }) => ({
    message: `تعدّ لغة YAML ${quote(comment)} تعليقاً لا يُؤخذ به.`,
    hint: 'إذا كان جزءاً من الإجابة، فيُرجى وضع الإجابة كلها بين علامتي اقتباس.',
  }),
  'country-code': ({ code, name }) => ({
    message: `${quote(code)} رمز وليس اسم بلد.`,
    hint: name === undefined ? 'يُرجى كتابة الاسم كاملاً.' : write(name),
  }),
  'date-after-conference': ({ date }) => ({
    message: `عُقدت المشاورة في ${day(date)}؛ وقد بدأ المؤتمر في 20 آذار/مارس 2019.`,
    hint: 'كان الغرض من التقارير أن يستنير بها المؤتمر. يُرجى التحقق من السنة.',
  }),
  'date-in-future': ({ date }) => ({
    message: `لم يحن بعدُ ${day(date)}.`,
    hint: 'يتناول التقرير ما نوقش بالفعل. يُرجى التحقق من السنة.',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message: DATE_INVALID[reason](found),
    hint:
      suggestion === undefined
        ? `يُرجى كتابة التاريخ بهذه الصورة: ${isolate('2018-06-27')}؛ وإذا دامت المشاورة عدة أيام: ${isolate('2018-06-27/2018-06-29')}.`
        : write(suggestion),
  }),
  'date-order': ({ start, end }) => ({
    message: `اليوم الأخير، ${day(end)}، يسبق اليوم الأول، ${day(start)}.`,
    hint: 'يُرجى كتابة اليوم الأول، ثم خط مائل، ثم اليوم الأخير.',
  }),
  'duplicate-session': ({ first }) => ({
    message: `هذا العنوان هو أيضاً عنوان ${document.session(first)}.`,
    hint: 'يُرجى إعطاء كل جلسة عنواناً خاصاً بها؛ وإذا كانتا جلسة واحدة، فيُرجى حذف إحداهما.',
  }),
  'duplicate-text': ({ firstLine }) => ({
    message: `ترد الفقرة نفسها في الإجابة المكتوبة في السطر ${firstLine}.`,
    hint: 'يُرجى إبقاؤها في موضعها المناسب وحذفها من هنا.',
  }),
  email: ({ problem, suggestion }) => {
    const hint =
      problem === 'several'
        ? `يُرجى كتابة عنوان واحد هنا. أما الشخص الآخر فيُضاف له بند تحت ${quote('prepared_by')}.`
        : `يُرجى كتابته بهذه الصورة: ${isolate('name@example.org')}`;
    return { message: EMAIL[problem], hint: suggestion === undefined ? hint : write(suggestion) };
  },
  'empty-list-item': () => ({
    message: 'هذا البند من القائمة خالٍ.',
    hint: 'يُرجى ملؤه، أو حذفه مع شرطته.',
  }),
  'heading-in-text': ({ heading }) => ({
    message: `${quote(heading)} عنوان داخل إجابة، وسيظهر في الوثيقة سطراً بخط عريض.`,
    hint: `للنموذج عناوينه. يُرجى الاستعاضة عنه بسطر بخط عريض: ${isolate('**…**')}`,
  }),
  'html-in-text': ({ html, others }) => ({
    message:
      `${quote(cut(html))} من وسوم HTML. وتُحذف الوسوم من الوثيقة ويبقى ما بينها من كلام.` +
      (others === 0 ? '' : ` (وفي هذه الإجابة ${count(others, OTHER_TAGS)}.)`),
    hint: `يُرجى حذفه. وللخط العريض تُكتب ${isolate('**…**')}، وللخط المائل ${isolate('*…*')}، وللرابط ${isolate('[…](https://…)')}.`,
  }),
  'image-missing': ({ problem, limit }) => IMAGES[problem](limit),
  'image-remote': () => ({
    message: 'هذه الصورة على الإنترنت. ولن تُجلب إلى الوثيقة، بل سيظهر فيها رابط إليها.',
    hint: 'لإدراجها في الوثيقة، يُرجى حفظها في مجلد التقرير وكتابة اسم ملفها.',
  }),
  'image-without-description': ({ path }) => ({
    message: 'ليس لهذه الصورة وصف لمن لا يستطيع رؤيتها من القراء.',
    hint: `يُرجى كتابة ما تبيّنه بين القوسين: ${isolate(`![المشاركون في القاعة](${path})`)}`,
  }),
  'language-mismatch': ({ language, found }) => ({
    message: `ورد في التقرير أنه ب${LANGUAGES[language]}، لكن نصوصه ب${LANGUAGES[found]}.`,
    hint: `إذا كانت هذه لغته، ف${write(`language: ${found}`)}`,
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: `${quote(cut(url))} ليس عنواناً كاملاً، فلا يصلح رابطاً.`,
          hint: `يُرجى بدؤه بـ ${isolate('https://')}، أو ${isolate('mailto:')} إذا كان عنوان بريد إلكتروني.`,
        };
      case 'broken':
        return {
          message: `${quote(cut(url))} ليس عنواناً صحيحاً.`,
          hint: 'يُرجى نسخه مرة أخرى من المتصفح.',
        };
      default:
        return {
          message: `لا يجوز أن تتضمن التقارير روابط تبدأ بـ ${quote(`${scheme}:`)}.`,
          hint: `يُرجى استخدام عنوان يبدأ بـ ${isolate('https://')}، أو الاكتفاء بالنص من دون رابط.`,
        };
    }
  },
  'numbered-twice': ({ number }) => ({
    message: `تُرقَّم البنود في الوثيقة تلقائياً، فيظهر ${quote(number)} فيها مرتين.`,
    hint: 'يُرجى حذف الرقم من هنا.',
  }),
  placeholder: ({ found, kind }) => ({
    message: PLACEHOLDERS[kind](found),
    hint: 'يُرجى الاستعاضة عنه بالإجابة، أو حذفه.',
  }),
  'recommendation-without-addressee': () => ({
    message: 'لم يُذكر من المطلوب منه اتخاذ هذا الإجراء.',
    hint: `${write('addressed_to: الدول الأعضاء')} (أو من سمّاه الاجتماع).`,
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: `يُرجى كتابة علامة الجمع ثم رمز البلد ثم الرقم، بين علامتي اقتباس: ${isolate('"+66 2 555 0142"')}`,
  }),
  'text-too-complex': () => ({
    message: 'في هذا النص من العلامات أو المستويات ما لا تتسع له الوثيقة، ولذلك سيظهر فيها من دون تنسيق.',
    hint: 'يُرجى حذف العلامات الزائدة، أو تقسيم النص.',
  }),
  'too-long': ({ words, advised }) => ({
    message: `في هذه الإجابة ${count(words, WORDS)}؛ والمستصوب ألا تزيد على ${count(advised, OF_WORDS)}.`,
    hint: 'يطلب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب الإيجاز. ويُرجى الاكتفاء بالاستنتاجات؛ أما التفاصيل فيمكن وضعها في مرفق.',
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `هنا علامة غير مرئية لاتجاه الكتابة (${character(codePoint)}) تنقصها العلامة المقابلة لها.`,
    hint: 'يُرجى حذفها، وكتابة الكلمات المحيطة بها من جديد. وكثيراً ما ترد مع النصوص المنسوخة.',
  }),
  'unused-ignore': ({ code, reason }) => {
    switch (reason) {
      case 'unknown-code':
        return {
          message: `لا يوجد رمز باسم ${quote(code)}.`,
          hint: SEE_ALL_CODES,
        };
      case 'error':
        return { message: `${quote(code)} خطأ لا يمكن إسكاته.`, hint: DELETE_COMMENT };
      default:
        return { message: `ليس هنا ${quote(code)} ليسكته هذا التعليق.`, hint: DELETE_COMMENT };
    }
  },
};

const NAME_ONE_FILE = `يُرجى ذكر ملف واحد. أما الملفات الأخرى فمكانها تحت ${quote('others')}.`;
const DELETE_COMMENT = 'يُرجى حذف التعليق.';

const DATE_INVALID: Readonly<Record<Args['date-invalid']['reason'], (found: string) => string>> = {
  'no-such-day': (found) => `لا وجود ليوم ${isolate(found)}.`,
  'year-only': () => 'هذه سنة فقط وليست تاريخاً.',
  'not-iso': (found) => `${quote(found)} ليس مكتوباً بترتيب السنة فالشهر فاليوم.`,
};

const PLACEHOLDERS: Readonly<Record<Args['placeholder']['kind'], (found: string) => string>> = {
  mark: (found) => `ما زال ${quote(found)} ينتظر إجابة.`,
  prompt: () => 'هذا سؤال النموذج وليس إجابة عنه.',
  example: () => 'هذا المثال الوارد في الاستمارة وليس إجابة خاصة بهذا التقرير.',
};

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute: 'يبدأ هذا المسار بجذر القرص، فالملف ليس في مجلد التقرير.',
  drive: 'يبدأ هذا المسار بحرف محرك الأقراص، فالملف ليس في مجلد التقرير.',
  above: 'يؤدي هذا المسار إلى خارج مجلد التقرير.',
  address: 'هذا عنوان إلكتروني وليس ملفاً في مجلد التقرير.',
  link: 'هذا رابط إلى مكان خارج مجلد التقرير.',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  several: 'ترد هنا أكثر من علامة «@» واحدة.',
  disguised: `كُتبت ${isolate('at')} بدلاً من العلامة «@»، فلا يمكن لأحد أن يرد.`,
  'no-at': 'ليست في عنوان البريد الإلكتروني هذا علامة «@».',
  'with-name': 'المكتوب هنا أكثر من عنوان البريد الإلكتروني وحده.',
  space: 'في عنوان البريد الإلكتروني هذا مسافة.',
  'no-name': 'ليس قبل العلامة «@» اسم.',
  'no-domain': `ليس بعد العلامة «@» نطاق كامل، مثل ${quote('example.org')}.`,
  dots: 'في عنوان البريد الإلكتروني هذا نقطة زائدة أو في غير مكانها.',
  character: 'هنا رمز لا يرد في عناوين البريد الإلكتروني.',
  domain: `ما بعد العلامة «@» ليس نطاقاً مثل ${quote('example.org')}.`,
};

const TELEPHONE: Readonly<Record<TelephoneProblem, string>> = {
  'no-country-code': 'ليس في رقم الهاتف هذا رمز البلد.',
  character: 'هنا رمز لا يرد في أرقام الهاتف.',
  'too-short': 'رقم الهاتف هذا أقصر من اللازم.',
  'too-long': 'رقم الهاتف هذا أطول من اللازم.',
};

const IMAGES: Readonly<Record<ImageProblem, (limit: number) => Message>> = {
  missing: () => ({ message: 'هذه الصورة ليست في مجلد التقرير.', hint: IN_FOLDER }),
  outside: () => ({
    message: 'هذه الصورة ليست في مجلد التقرير.',
    hint: `${COPY_TO_FOLDER} ${isolate('images/photo.png')}.`,
  }),
  kind: () => ({
    message: 'هذه الصورة ليست بصيغة PNG أو JPEG.',
    hint: `يُرجى حفظها في ملف ينتهي اسمه باللاحقة ${isolate('.png')} أو ${isolate('.jpg')}، وكتابة اسم ذلك الملف.`,
  }),
  'too-large': (limit) => ({
    message: `حجم هذه الصورة أكبر من ${megabytes(limit)}.`,
    hint: `يُرجى تصغيرها ببرنامج للصور؛ وتكفي للصفحة صورة عرضها ${inDigits(1600)} بكسل.`,
  }),
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string) => Message>> = {
  'bad-escape': () => ({
    message: 'للشرطة المائلة العكسية معنى خاص بين علامتي "…"، والمكتوب بعدها هنا غير معروف.',
    hint: 'يُرجى استخدام العلامتين \'…\' بدلاً من "…"، أو كتابة الشرطة المائلة العكسية مرتين.',
  }),
  'bracket-not-closed': (bracket) => ({
    message: 'القوس المفتوح هنا لم يُغلق.',
    hint: `يُرجى وضع ${quote(bracket)} في النهاية. وإذا كان القوس جزءاً من النص، فيُرجى وضع النص كله بين علامتي اقتباس.`,
  }),
  'colon-in-text': () => ({ message: COLON_IN_TEXT, hint: QUOTE_ALL }),
  'colon-missing': (key) => ({
    message: `النقطتان ناقصتان بعد ${quote(key)}.`,
    hint: write(`${key}: …`),
  }),
  indentation: () => ({
    message: 'المسافة البادئة في هذا السطر تختلف عنها في السطور المجاورة.',
    hint: 'السطور التي تنتمي إلى إجابة واحدة تبدأ بالعدد نفسه من المسافات.',
  }),
  'key-without-colon': () => ({
    message: `المنتظر هنا سؤال تليه نقطتان، مثل ${quote('title: …')}.`,
    hint: 'إذا كان السطر جزءاً من النص السابق، فيُرجى بدؤه بمسافة بادئة مثله؛ وإلا فيُرجى وضع نقطتين ومسافة بعد السؤال.',
  }),
  'key-too-long': () => ({
    message: 'ما يسبق النقطتين نص كامل.',
    hint: 'إذا كان هذا إجابة، فيُرجى وضعه بين علامتي اقتباس، أو في سطر جديد بعد «|».',
  }),
  'list-on-key-line': () => ({
    message: 'لا يجوز أن تبدأ القائمة في سطر سؤالها.',
    hint: 'يُرجى بدء سطر جديد بالشرطة. وإذا لم تكن هذه قائمة، فيُرجى وضع النص بين علامتي اقتباس.',
  }),
  'quote-in-text': (mark) =>
    mark === "'"
      ? {
          message: 'الفاصلة العليا السابقة لهذا الموضع تُنهي النص، لأن النص نفسه موضوع بين فاصلتين مثلها.',
          hint: 'يُرجى وضع النص بين علامتي "…" بدلاً من \'…\'، أو كتابة الفاصلة العليا مرتين.',
        }
      : {
          message: 'علامة الاقتباس السابقة لهذا الموضع تُنهي النص، لكن بعدها بقية.',
          hint: "يُرجى وضع النص كله بين علامتي '…'، أو بدؤه في سطر جديد بعد «|».",
        },
  'reserved-character': (mark) => ({
    message: `لا يجوز أن يبدأ النص بالعلامة ${quote(mark)}، لأن لها معنى خاصاً في لغة YAML.`,
    hint: ONE_TEXT,
  }),
  'space-missing': (mark) =>
    mark === '-'
      ? {
          message: 'المسافة ناقصة بعد الشرطة.',
          hint: `يُرجى كتابة ${quote('- ')} قبل كل بند من بنود القائمة.`,
        }
      : { message: 'المسافة ناقصة بعد النقطتين.', hint: 'يُرجى وضع مسافة بعد النقطتين.' },
  'text-after-marker': (marker) => ({
    message: `بعد العلامة ${quote(marker)} يبدأ النص في السطر التالي.`,
    hint: `يُرجى نقل النص إلى سطر جديد مع مسافة بادئة. وإذا كانت العلامة ${quote(marker)} جزءاً من النص، فيُرجى وضعه كله بين علامتي اقتباس.`,
  }),
  'text-after-value': () => ({
    message: 'انتهت الإجابة قبل هذا الموضع، لكن بعدها نصاً آخر.',
    hint: ONE_TEXT,
  }),
  'too-many-marks': () => ({
    message: 'عدد الكلمات وعلامات YAML حتى هذا الموضع أكبر مما في أي تقرير.',
    hint: 'يُرجى التحقق من أن هذا الملف تقرير؛ أما النصوص فتُكتب في سطور جديدة بعد «|».',
  }),
  'text-not-indented': (key) => ({
    message: `هذا السطر جزء من نص ${quote(key)}، لكن ليست له مسافة بادئة.`,
    hint: `يُرجى بدء كل سطر من سطور النص بمسافتين زيادةً على ما يسبق ${quote(`${key}:`)}.`,
  }),
  other: () => ({
    message: 'تعذر فهم هذا السطر بلغة YAML.',
    hint: `يُرجى مقارنته بتقرير فارغ يعرضه الأمر: ${isolate('bapa init -')}`,
  }),
};

const IN_YAML =
  'تقرأ لغة YAML عندئذ غير ما كُتب، أو لا تقرأ شيئاً، فيضيع كلام قبل وصوله إلى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب.';
const IN_WORD = 'ينقص ذلك من ملف Word أو يتعذر فتح الملف.';
const LOST_WORDS = 'يضيع هذا الكلام قبل وصوله إلى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب.';
const REACH =
  'قد تكون لدى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب أسئلة عن التقرير، ولا بد أن يتمكن من توجيهها.';
const CONFERENCE =
  'يرتب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب التقارير بحسب تاريخ عقد المشاورات، ليستنير بها المؤتمر المعقود في الفترة من 20 إلى 22 آذار/مارس 2019.';
const SENT = 'يُرسل التقرير بالبريد الإلكتروني مع مرفقاته؛ وما كان في مكان آخر من الحاسوب لا يُرسل.';
const LOOK = 'يبدو التقرير غير مكتمل بين سائر التقارير التي تتلقاها الدول الأعضاء.';
const BRIEF = 'يقرأ مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب مائة تقرير ويطلب الإيجاز.';
const UNLIKE_MEANT = 'لا يظهر النص على النحو المراد.';

/** The examples are parts of a report in Arabic; each holds its mistake, and only that. */
const explanations: Explanations = {
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
    why: 'لا تصل إلى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب سوى إحدى الإجابتين.',
    before: 'needs: التدريب.\nneeds: سجل موحد.',
    after: 'needs: |\n  التدريب.\n\n  سجل موحد.',
  },
  'merge-key': {
    title: 'مفتاح الدمج «<<»',
    meaning: 'تنقل العلامة «<<» إجابات من موضع آخر في الملف.',
    why: 'ينبغي أن يُقرأ التقرير كما هو، ولو لم يكن القارئ ملماً بلغة YAML.',
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
    meaning: 'لا توجد إجابة عن سؤال يُجاب عنه في كل تقرير.',
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
  'attachment-missing': {
    title: 'مرفق غير موجود',
    meaning: 'ليس في مجلد التقرير ملف بهذا الاسم. والحروف الكبيرة والصغيرة ليست سواء.',
    why: 'يطلب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب المذكرة المفاهيمية وقائمة المشاركين مع التقرير.',
    before: 'attachments:\n  concept_note: Concept note (final).docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-not-a-file': {
    title: 'مرفق ليس ملفاً',
    meaning: 'المذكور مجلد، أو ملف فارغ.',
    why: 'لا يصل إلى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب شيء.',
    before: 'attachments:\n  concept_note: attachments\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-outside': {
    title: 'مرفق في مكان آخر',
    meaning: 'يؤدي المسار إلى خارج مجلد التقرير.',
    why: SENT,
    before: 'attachments:\n  concept_note: ../concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-path': {
    title: 'مسار بشرطات مائلة عكسية',
    meaning: 'يُفصل بين المجلدات بالعلامة «\\» كما في نظام Windows، بدلاً من العلامة «/».',
    why: 'لا يُعثر على الملف في الحواسيب الأخرى.',
    before: 'attachments:\n  concept_note: files\\concept-note.docx\n  participants: participants.csv',
    after: 'attachments:\n  concept_note: files/concept-note.docx\n  participants: participants.csv',
  },
  'attachment-repeated': {
    title: 'ملف مذكور مرتين',
    meaning: 'اثنان من المرفقات ملف واحد.',
    why: 'الأرجح أن أحد الملفات التي يطلبها مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب غير موجود.',
    before: 'attachments:\n  concept_note: concept-note.docx\n  participants: concept-note.docx',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'attachment-size': {
    title: 'مرفقات أكبر مما تتسع له رسالة إلكترونية',
    meaning: 'يتجاوز حجم المرفقات معاً 20 ميغابايت.',
    why: 'كثير من خواديم البريد يرفض مثل هذه الرسالة.',
    before:
      'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv\n  others: [film.mp4]',
    after: 'attachments:\n  concept_note: concept-note.docx\n  participants: participants.csv',
  },
  'comment-in-text': {
    title: 'علامة «#» داخل نص',
    meaning: 'تعدّ لغة YAML العلامة «#» وكل ما يليها، إذا سبقتها مسافة، تعليقاً.',
    why: LOST_WORDS,
    before: 'title: المشاورة # 3 بشأن المياه',
    after: 'title: "المشاورة # 3 بشأن المياه"',
  },
  'country-code': {
    title: 'رمز بدلاً من اسم البلد',
    meaning: 'البلد مكتوب بحروف مثل NO.',
    why: 'لا يعرف القراء جميع الرموز، ويرتب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب البلدان بأسمائها.',
    before: 'venue: {name: مقر البلدية, city: أوسلو, country: NO}',
    after: 'venue: {name: مقر البلدية, city: أوسلو, country: النرويج}',
  },
  'date-after-conference': {
    title: 'تاريخ لاحق لبدء المؤتمر',
    meaning: 'ورد أن المشاورة عُقدت في 20 آذار/مارس 2019 أو بعده.',
    why: CONFERENCE,
    before: 'date: 2019-06-27',
    after: 'date: 2018-06-27',
  },
  'date-in-future': {
    title: 'تاريخ لم يحن بعد',
    meaning: 'ورد أن المشاورة عُقدت في يوم لم يأتِ بعد.',
    why: 'يتناول التقرير ما نوقش بالفعل.',
    before: 'date: 2108-06-27',
    after: 'date: 2018-06-27',
  },
  'date-invalid': {
    title: 'تاريخ تتعذر قراءته',
    meaning: 'التاريخ ليس مكتوباً بترتيب السنة فالشهر فاليوم، أو لا وجود لهذا اليوم.',
    why: `قد يعني ${isolate('05/06/2018')} شهر أيار/مايو في بعض البلدان وحزيران/يونيه في غيرها. ${CONFERENCE}`,
    before: 'date: 27/06/2018',
    after: 'date: 2018-06-27',
  },
  'date-order': {
    title: 'اليوم الأخير يسبق الأول',
    meaning: 'من اليومين اللذين يفصل بينهما خط مائل، اليوم الثاني هو الأسبق.',
    why: CONFERENCE,
    before: 'date: 2018-06-29/2018-06-27',
    after: 'date: 2018-06-27/2018-06-29',
  },
  'duplicate-session': {
    title: 'جلستان بعنوان واحد',
    meaning: 'لاثنين من ملخصات الجلسات العنوان نفسه.',
    why: 'يطلب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب ملخصاً مستقلاً لكل جلسة؛ وينبغي أن يميز القارئ بينها.',
    before:
      'sessions:\n  - title: الافتتاح\n    topics: الترحيب.\n    conclusions: لا شيء.\n  - title: الافتتاح\n    topics: التمويل.\n    conclusions: صندوقان.',
    after:
      'sessions:\n  - title: الافتتاح\n    topics: الترحيب.\n    conclusions: لا شيء.\n  - title: التمويل\n    topics: التمويل.\n    conclusions: صندوقان.',
  },
  'duplicate-text': {
    title: 'فقرة مكررة',
    meaning: 'وردت فقرة بنصها في إجابتين. وغالباً ما تكون قد لُصقت مرتين.',
    why: BRIEF,
    before:
      'trends: تتعاون المدن والجامعات الآن تعاوناً مباشراً من دون المرور بالعاصمة أو بوزارة الخارجية.\nneeds: تتعاون المدن والجامعات الآن تعاوناً مباشراً من دون المرور بالعاصمة أو بوزارة الخارجية.',
    after:
      'trends: تتعاون المدن والجامعات الآن تعاوناً مباشراً من دون المرور بالعاصمة أو بوزارة الخارجية.\nneeds: تدريب جهات التنسيق وإنشاء سجل موحد.',
  },
  email: {
    title: 'عنوان بريد إلكتروني غير صحيح',
    meaning:
      'لا تصل الرسائل المرسلة إليه: ليست فيه علامة «@»، أو فيه مسافة زائدة، أو في الموضع الواحد عنوانان.',
    why: REACH,
    before: 'prepared_by:\n  - name: منسق\n    email: focal.point at example.org',
    after: 'prepared_by:\n  - name: منسق\n    email: focal.point@example.org',
  },
  'empty-list-item': {
    title: 'بند خالٍ في قائمة',
    meaning: 'لا شيء بعد الشرطة، في قائمة لها بنود أخرى.',
    why: LOOK,
    before: 'priority_areas:\n  - الإنذار المبكر\n  -',
    after: 'priority_areas:\n  - الإنذار المبكر',
  },
  'heading-in-text': {
    title: 'عنوان داخل إجابة',
    meaning: 'يبدأ السطر بالعلامة «#». ويظهر في الوثيقة سطراً بخط عريض.',
    why: 'للنموذج عناوينه التي يهتدي بها مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب في التقارير.',
    before: 'trends: |\n  # التحديات\n\n  قليلة هي البلدان التي تعرف حجم إنفاقها.',
    after: 'trends: |\n  **التحديات**\n\n  قليلة هي البلدان التي تعرف حجم إنفاقها.',
  },
  'html-in-text': {
    title: 'وسوم HTML في إجابة',
    meaning: `تُحذف من الوثيقة الوسوم، مثل ${isolate('<b>')}، ويبقى ما بينها من كلام.`,
    why: UNLIKE_MEANT,
    before: 'needs: سجل <b>موحد</b>.',
    after: 'needs: سجل **موحد**.',
  },
  'image-missing': {
    title: 'صورة يتعذر عرضها',
    meaning: 'ليست الصورة في مجلد التقرير، أو ليست بصيغة PNG أو JPEG، أو يتجاوز حجمها 20 ميغابايت.',
    why: IN_WORD,
    before: 'trends: "![المشاركون في القاعة](photo.bmp)"',
    after: 'trends: "![المشاركون في القاعة](photo.png)"',
  },
  'image-remote': {
    title: 'صورة على الإنترنت',
    meaning: 'لا تُجلب الصورة إلى الوثيقة، بل يظهر فيها رابط إليها.',
    why: 'ينبغي أن يكون التقرير كاملاً من دون اتصال بالشبكة، ولسنوات.',
    before: 'trends: "![المشاركون في القاعة](https://example.org/photo.png)"',
    after: 'trends: "![المشاركون في القاعة](photo.png)"',
  },
  'image-without-description': {
    title: 'صورة بلا وصف',
    meaning: 'ليس للصورة وصف لمن لا يستطيع رؤيتها من القراء.',
    why: 'ينبغي أن تكون وثائق الأمم المتحدة في متناول الأشخاص ذوي الإعاقة.',
    before: 'trends: "![](photo.png)"',
    after: 'trends: "![المشاركون في القاعة](photo.png)"',
  },
  'language-mismatch': {
    title: 'نصوص بلغة أخرى',
    meaning: 'ورد أن التقرير بلغة ما، ومن الواضح أن نصوصه بلغة أخرى.',
    why: 'بهذه الإجابة تتحدد عناوين الوثيقة ولغة التدقيق الإملائي في Word.',
    before: 'language: fr',
    after: 'language: ar',
  },
  'link-scheme': {
    title: 'رابط لا يجوز استخدامه',
    meaning: 'تؤدي الروابط إلى عناوين كاملة تبدأ بـ http أو https أو mailto. أما غيرها فيظهر نصه فقط.',
    why: 'الروابط المؤدية إلى ملفات أو برامج لا تعمل في الحواسيب الأخرى، وتعدّها خواديم البريد هجمات.',
    before: 'needs: "انظر [القائمة](file:///C:/list.docx)."',
    after: 'needs: "انظر [القائمة](https://example.org/list)."',
  },
  'numbered-twice': {
    title: 'رقم تضعه الوثيقة تلقائياً',
    meaning: 'تُرقَّم الجلسات والتوصيات ونقاط العمل بحسب موقعها في القائمة.',
    why: LOOK,
    before: 'recommendations:\n  - action: 1. نشر خمسة أرقام كل عام.\n    addressed_to: الدول الأعضاء',
    after: 'recommendations:\n  - action: نشر خمسة أرقام كل عام.\n    addressed_to: الدول الأعضاء',
  },
  'more-problems': {
    title: 'مشاكل أكثر مما يُعرض',
    meaning: 'لا تُعرض سوى أول 200 مشكلة من كل ملف.',
    why: 'كثيراً ما يكون لمعظمها سبب واحد، فتزول معاً.',
    before: `priority_areas: [${'1, '.repeat(201)}2]`,
    after: 'priority_areas: [المياه]',
  },
  placeholder: {
    title: 'نص ينتظر إجابة',
    meaning: 'تُركت في التقرير علامة مثل TODO أو TBC، أو سؤال النموذج، أو مثال الاستمارة.',
    why: LOOK,
    before: 'needs: يُستكمل لاحقاً',
    after: 'needs: تدريب جهات التنسيق وإنشاء سجل موحد.',
  },
  'recommendation-without-addressee': {
    title: 'توصية غير موجَّهة إلى أحد',
    meaning: 'لم تُذكر الجهة الموجَّهة إليها التوصية.',
    why: 'تقرأ الدول الأعضاء التوصيات لتعرف المطلوب منها.',
    before: 'recommendations:\n  - action: نشر خمسة أرقام كل عام.',
    after: 'recommendations:\n  - action: نشر خمسة أرقام كل عام.\n    addressed_to: الدول الأعضاء',
  },
  telephone: {
    title: 'رقم هاتف لا يمكن الاتصال به',
    meaning: 'ليس في الرقم رمز البلد، أو أرقامه أقل أو أكثر من اللازم.',
    why: REACH,
    before: 'prepared_by:\n  - {name: منسق, email: focal@example.org, telephone: 02 555 0199}',
    after: 'prepared_by:\n  - {name: منسق, email: focal@example.org, telephone: "+66 2 555 0199"}',
  },
  'text-too-complex': {
    title: 'علامات أكثر من اللازم في نص',
    meaning: 'في النص آلاف من علامات Markdown، أو مائة مستوى من القوائم. ويظهر النص من دون تنسيق.',
    why: UNLIKE_MEANT,
    before: `needs: "${'*أ_'.repeat(2100)}"`,
    after: 'needs: "*أ*"',
  },
  'too-long': {
    title: 'إجابة أطول من المستصوب',
    meaning: 'تحدد الاستمارة لكل نص عدداً من الكلمات يُستصوب عدم تجاوزه.',
    why: BRIEF,
    before: `priority_areas:\n  - ${'إنذار مبكر '.repeat(26).trim()}`,
    after: 'priority_areas:\n  - إنذار مبكر',
  },
  'unbalanced-direction': {
    title: 'علامة شاردة لاتجاه الكتابة',
    meaning: 'تغيّر علامة غير مرئية اتجاه الكتابة من دون أن تُغلق. وغالباً ما ترد مع النصوص المنسوخة.',
    why: 'تظهر الكلمات والأرقام والأقواس التالية لها بترتيب خاطئ.',
    before: 'needs: "التدريب \\u202eوسجل موحد."',
    after: 'needs: "التدريب وسجل موحد."',
  },
  'unused-ignore': {
    title: 'تعليق لا يُسكت شيئاً',
    meaning: `التعليق ${quote('# bapa-ignore: code')} في موضع ليس فيه مثل هذا التحذير، أو يسمّي خطأً لا يمكن إسكاته.`,
    why: 'قد يُخفي تحذيراً يظهر فيما بعد.',
    before: '# bapa-ignore: too-long بالاتفاق مع المكتب\nneeds: التدريب.',
    after: 'needs: التدريب.',
  },
};

/** Arabic. */
export const locale: Locale = {
  language: 'ar',
  fields,
  choices,
  messages,
  explanations,
  document,
  ui,
  cli,
  files,
  fill,
};
