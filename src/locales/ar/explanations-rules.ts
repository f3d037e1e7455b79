import type { RuleExplanations } from '../locale.ts';
import { IN_WORD, LOST_WORDS, isolate, quote } from './wording.ts';

const REACH =
  'قد تكون لدى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب أسئلة عن التقرير، ولا بد أن يتمكن من توجيهها.';

const CONFERENCE =
  'يرتب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب التقارير بحسب تاريخ عقد المشاورات، ليستنير بها المؤتمر المعقود في الفترة من 20 إلى 22 آذار/مارس 2019.';

const SENT = 'يُرسل التقرير بالبريد الإلكتروني مع مرفقاته؛ وما كان في مكان آخر من الحاسوب لا يُرسل.';

const LOOK = 'يبدو التقرير غير مكتمل بين سائر التقارير التي تتلقاها الدول الأعضاء.';

const BRIEF = 'يقرأ مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب مائة تقرير ويطلب الإيجاز.';

const UNLIKE_MEANT = 'لا يظهر النص على النحو المراد.';

/** The examples are parts of a report in Arabic; each holds its mistake, and only that. */
export const explanationsOfRules: RuleExplanations = {
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
    meaning: 'من اليومين اللذين تفصل بينهما شرطة مائلة، اليوم الثاني هو الأسبق.',
    why: CONFERENCE,
    before: 'date: 2018-06-29/2018-06-27',
    after: 'date: 2018-06-27/2018-06-29',
  },
  'direction-override': {
    title: 'علامة تقلب الحروف',
    meaning: 'تُظهر علامة غير مرئية الحروف التالية لها بترتيب غير ترتيبها. وغالباً ما ترد مع النصوص المنسوخة.',
    why: 'يُقرأ غير ما هو مكتوب، ولا تبقى العلامة في الوثيقة.',
    before: 'needs: "التدريب \\u202eوسجل موحد.\\u202c"',
    after: 'needs: "التدريب وسجل موحد."',
  },
  'direction-override-in-address': {
    title: 'علامة تموّه عنواناً',
    meaning: 'تُظهر علامة غير مرئية عنواناً أو مساراً على غير ما هو مكتوب.',
    why: 'يؤدي إلى غير المكان الذي يُقرأ.',
    before: 'needs: "https://example.org/\\u202epam"',
    after: 'needs: "https://example.org/map"',
  },
  'duplicate-session': {
    title: 'جلستان بعنوان واحد',
    meaning: 'لاثنين من ملخصات الجلسات العنوان نفسه.',
    why: 'يطلب مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب ملخصاً مستقلاً لكل جلسة؛ ويجب أن يتمكن القارئ من التمييز بينها.',
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
  footnote: {
    title: 'حاشية بلا نص أو بلا علامة',
    meaning: 'يجب أن تكون العلامة، مثل [^1]، والحاشية، وهي سطر يبدأ بالعلامة «[^1]:»، في الإجابة نفسها.',
    why: 'يضيع نص الحاشية أو يظهر داخل النص.',
    before: 'needs: "طلب المشاركون التدريب.[^1]"',
    after: 'needs: |\n  طلب المشاركون التدريب.[^1]\n\n  [^1]: تقرير عام 2017.',
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
    why: 'يجب أن يظل التقرير كاملاً لسنوات، ومن دون اتصال بالشبكة.',
    before: 'trends: "![المشاركون في القاعة](https://example.org/photo.png)"',
    after: 'trends: "![المشاركون في القاعة](photo.png)"',
  },
  'image-without-description': {
    title: 'صورة بلا وصف',
    meaning: 'ليس للصورة وصف لمن لا يستطيع رؤيتها من القراء.',
    why: 'يجب أن تكون وثائق الأمم المتحدة في متناول الأشخاص ذوي الإعاقة.',
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
  'link-as-text': {
    title: 'صورة أو رابط يبقى نصاً',
    meaning: 'مسافة بين الأقواس أو في العنوان، أو أقواس من كتابة أخرى: يعدّها Markdown نصاً.',
    why: 'تظهر في الوثيقة الأقواس والعنوان بدلاً من الصورة أو الرابط.',
    before: 'trends: "[القاعة](https://example.org/hall plan)"',
    after: 'trends: "[القاعة](https://example.org/hall%20plan)"',
  },
  'link-scheme': {
    title: 'رابط لا يجوز استخدامه',
    meaning:
      'يجب أن تؤدي الروابط إلى عناوين كاملة تبدأ بـ http أو https أو mailto. أما غيرها فلا يظهر منه سوى النص.',
    why: 'الروابط المؤدية إلى ملفات أو برامج لا تعمل في الحواسيب الأخرى، وتعدّها خواديم البريد هجمات.',
    before: 'needs: "انظر [القائمة](file:///C:/list.docx)."',
    after: 'needs: "انظر [القائمة](https://example.org/list)."',
  },
  'list-as-text': {
    title: 'قائمة تصير نصاً متصلاً',
    meaning: 'تبدأ السطور كما تبدأ بنود القائمة، لكن YAML أو Markdown يضمها في فقرة واحدة.',
    why: UNLIKE_MEANT,
    before: 'needs: >\n  اتفق المجتمعون على:\n  - تبادل البيانات؛\n  - تدريب الموظفين.',
    after: 'needs: |\n  اتفق المجتمعون على:\n\n  - تبادل البيانات؛\n  - تدريب الموظفين.',
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
    meaning: 'لا يُعرض سوى أول 200 مشكلة من كل ملف.',
    why: 'كثيراً ما يكون لمعظمها سبب واحد، فتزول معاً.',
    before: `organized_by: [${'{name: []}, '.repeat(201)}]`,
    after: 'organized_by: [{name: UNOSSC}]',
  },
  placeholder: {
    title: 'نص ينتظر إجابة',
    meaning: 'تُركت في التقرير علامة مثل TODO أو TBC، أو سؤال النموذج، أو مثال الاستمارة.',
    why: LOOK,
    before: 'needs: يُستكمل لاحقاً',
    after: 'needs: تدريب جهات التنسيق وإنشاء سجل موحد.',
  },
  'quotation-marks': {
    title: 'نص كله بين علامتي اقتباس',
    meaning: 'تظهر العلامتان في العنوان أو الاسم، وفي كل قائمة بالتقارير.',
    why: LOOK,
    before: 'title: “حلقة عمل بشأن الموانئ”',
    after: 'title: حلقة عمل بشأن الموانئ',
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
    meaning:
      'في النص آلاف من علامات Markdown، أو مائة مستوى من القوائم، أو أكثر من 100,000 حرف، أو في نصوص التقرير كلها معاً علامات كثيرة جداً. ويظهر النص من دون تنسيق.',
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
    before: 'needs: "التدريب \\u202bوسجل موحد."',
    after: 'needs: "التدريب وسجل موحد."',
  },
  'unused-ignore': {
    title: 'تعليق لا يُسكت شيئاً',
    meaning: `التعليق ${quote('# bapa-ignore: الرمز')} في موضع ليس فيه مثل هذا التحذير، أو يسمّي خطأً لا يمكن إسكاته.`,
    why: 'قد يُخفي تحذيراً يظهر فيما بعد.',
    before: '# bapa-ignore: too-long بالاتفاق مع المكتب\nneeds: التدريب.',
    after: 'needs: التدريب.',
  },
};
