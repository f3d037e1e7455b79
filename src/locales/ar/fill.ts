import type { FillWords } from '../fill-words.ts';
import { OF_REQUIRED_QUESTIONS, WORDS, OF_WORDS, ANSWERS, ENTRIES } from './nouns.ts';
import { LETTERS, count, didYouMean, inDigits, isolate, quote } from './wording.ts';

/** Arabic words of `bapa fill`. */
export const fill: FillWords = {
  command: {
    summary: 'الإجابة عن أسئلة الاستمارة واحداً تلو الآخر؛ وتُحفظ كل إجابة فور كتابتها',
    argument: 'التقرير (إن لم يُذكر: report.yaml)',
    examples: [
      ['bapa fill', 'يسأل عما لم يُجب عنه بعد في report.yaml؛ فإن لم يوجد تقرير بدأ تقريراً جديداً'],
      ['bapa fill --at /sessions/1/conclusions', 'ينتقل مباشرة إلى استنتاجات الجلسة الثانية'],
      ['bapa fill --set /venue/city=بانكوك --set date=2018-06-27', 'يكتب إجابتين من دون أن يسأل'],
    ],
  },
  options: {
    section: 'البدء بفرع محدد: facts أو A إلى G (ألف إلى زاي) أو attachments',
    at: `البدء بسؤال محدد، مكتوب كما يرد في نتائج ${isolate('bapa validate')}: ${isolate('/sessions/1/conclusions')}`,
    missing: 'الاقتصار على الأسئلة الإلزامية التي لم يُجب عنها بعد',
    set: `كتابة إجابة من دون سؤال: ${isolate('path=value')}؛ ويجوز تكراره`,
    answers: `كتابة الإجابات الواردة في ملف YAML أو JSON من دون سؤال (أما ${isolate('-')} فللإدخال القياسي)`,
    plain: 'طرح الأسئلة سطراً سطراً من دون رسم على الشاشة: لبرامج قراءة الشاشة وللإدخال من برنامج آخر',
  },
  keys: {
    choose: 'اختيار',
    save: 'حفظ ومتابعة',
    newLine: 'سطر جديد',
    keep: 'إبقاؤها كما هي',
    skip: 'تخطٍّ',
    back: 'رجوع',
    stop: 'إنهاء',
    toggle: 'تحديد',
    complete: 'إكمال الاسم',
    editor: 'فتح محرر نصوص',
    undo: 'تراجع',
    redo: 'إعادة',
    move: 'نقل',
    shift: 'تحريك',
    put: 'وضع هنا',
    cancel: 'إلغاء',
    add: 'إضافة',
    remove: 'حذف',
    rename: 'تغيير الاسم',
    parts: 'كل أسئلته',
    clear: 'مسح الكل',
    copy: 'نسخ السابق',
  },
  guidance: {
    sessions:
      'ملخص لكل جلسة، بترتيب انعقاد الجلسات: موضوعها وعنوانها، وأهم المسائل، والاستنتاجات، ونقاط العمل.',
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
      : `${count(number, WORDS)}؛ والمستصوب ألا تزيد الإجابة على نحو ${count(advised, OF_WORDS)}`,
  overview: {
    enter: `بالضغط على ${isolate('Enter')} يُفتح أول سؤال لم يُجب عنه في القسم.`,
    title: (file) => `التقرير: ${isolate(file)}`,
    progress: (answered, required) =>
      `أُجيب عن ${inDigits(answered)} من أصل ${count(required, OF_REQUIRED_QUESTIONS)}. وتُحفظ كل إجابة فور كتابتها.`,
    finish: 'فحص التقرير وإعداد ملف Word',
  },
  list: {
    add: (item) => `إضافة: ${item}`,
    done: 'متابعة: اكتملت القائمة',
    count: (items) => count(items, ENTRIES),
    unfinished: 'غير مكتمل',
    removeQuestion: (item) => `هل يُحذف هذا البند؟ ${isolate(item)}`,
    remove: 'نعم، يُحذف',
    keep: 'لا، يبقى',
    removed: (item) => `حُذف: ${isolate(item)}`,
  },
  saved: (name, answer) => `✓ ${name}: ${isolate(answer)}`,
  cleared: (name) => `✓ ${name}: حُذفت الإجابة`,
  undone: (name) => `✓ تم التراجع: ${isolate(name)}`,
  redone: (name) => `✓ أُعيد: ${isolate(name)}`,
  ignored: (text) => `هذه قائمة، فلم يؤخذ ما كُتب: ${isolate(text)}`,
  position: (nth, all) => `${inDigits(nth)} من ${inDigits(all)}`,
  skippedText: 'النص المكتوب محفوظ، لكنه ليس في التقرير بعد. يُرجى العودة إلى هذا السؤال لحفظه فيه.',
  draftShown: 'هذا ما كُتب أو حُدد من قبل، وليس في التقرير بعد.',
  keepsAnyway: (key) =>
    `يُرجى تغيير الإجابة. ولإبقائها كما هي في الوقت الحالي يُضغط على ${isolate(key)} مرة أخرى.`,
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
    'no-such-item': (where) => `${where}: هذا البند غير موجود في الملف. يُرجى الاطلاع على القائمة من جديد.`,
    'merge-marks': (where) =>
      `${where}: في الإجابة علامات دمج لم يكتمل (${isolate('<<<<<<<')} و${isolate('>>>>>>>')}). يُرجى الإبقاء على الصحيح من النسختين وحذف السطور التي فيها العلامات.`,
    layout: (where) =>
      `${where}: هذه الإجابة مكتوبة بصورة لا يمكن تغييرها هنا تغييراً مأموناً. يُرجى تغييرها في محرر نصوص.`,
  },
  notSaved: (reason) => `لم تُحفظ الإجابة: ${reason} وما زال النص هنا؛ فيُرجى تقديمه من جديد لإعادة المحاولة.`,
  notKept: (reason) => `تعذّر حفظ ما كُتب. ${reason}`,
  printed: 'لذلك يُعرض أدناه. ينبغي نسخه قبل إغلاق هذه النافذة.',
  gone: (where) => `${isolate(where)}: لم يعد هذا العنصر في الملف، فلم يُحفظ شيء فيه. النص محفوظ على حدة.`,
  unreadTexts: (kept) => `تعذّرت قراءة النصوص غير المكتملة من جلسة سابقة كاملة. ملفها محفوظ: ${isolate(kept)}`,
  tooLong: (file) =>
    `بذلك يتجاوز ${isolate(file)} 1 ميغابايت، ولا يقرأ ${isolate('bapa')} ما هو أكبر من ذلك. لم يُحفظ شيء.`,
  damaged: `تعذّرت قراءة بعض الحروف فظهرت على شكل �. تُكتب من جديد؛ وينبغي أن تستخدم الطرفية ${isolate('UTF-8')}.`,
  unknownChoice: (choice) => `${isolate(choice)} (ليس من خيارات النموذج)`,
  editor: {
    failed: 'تعذّر فتح المحرر، أو انتهى بخطأ. النص كما كان.',
    unfit: (file) => `ما حفظه المحرر ليس نصاً، فلم يؤخذ به. الملف باقٍ: ${isolate(file)}`,
    encoding: (name) =>
      `حُفظ النص في المحرر بترميز ${isolate(name)} لا ${isolate('UTF-8')}. ينبغي التحقق من صحة جميع الحروف.`,
    later: 'حُفظ في المحرر نص أحدث، وهو المعروض الآن. يُرجى تقديمه مرة أخرى.',
    isOpen: 'عاد المحرر على الفور. هل نافذته ما زالت مفتوحة؟',
    isOpenGuidance: `يُحفظ النص هناك، ثم يُضغط هنا على ${isolate('Enter')}.`,
    hasSaved: 'تم الحفظ: أخذ النص',
    isUnchanged: 'لم يتغير شيء',
    emptied: (key) => `لم يبق في المحرر شيء، فيبقى النص كما هو. و${isolate(key)} لحذفه.`,
    noteLeft: `بقي في النص جزء من ملاحظة ${isolate('bapa')} (${isolate('<!-- bapa: …')}). يُرجى حذفه إن لم يكن من الإجابة.`,
    leaveVi: `للخروج من ${isolate('vi')}: يُضغط على ${isolate('Esc')}، ويُكتب ${isolate(':wq')}، ثم يُضغط على ${isolate('Enter')}.`,
  },
  editorNote: 'تُكتب الإجابة تحت هذه الملاحظة، ثم تُحفظ ويُغلق المحرر. وليست هذه الملاحظة جزءاً من الإجابة.',
  resume: {
    title: (where) => `آخر ما كان يُكتب: ${where}`,
    guidance: 'حُفظ النص، لكنه ليس في التقرير بعد.',
    gone: 'لم يعد هذا الموضع في التقرير. النص محفوظ:',
    otherReport: (file) => `كُتب هذا النص للتقرير ${isolate(file)}، ولم يعد في هذا المجلد:`,
    now: 'متابعة كتابته الآن',
    later: 'لاحقاً: إبقاؤه إلى حين الوصول إلى ذلك السؤال',
    here: (where) => `وضعه هنا: ${isolate(where)}`,
    keep: 'لاحقاً: الاحتفاظ به',
    discard: 'حذف النص',
  },
  yesOrNo: 'يُرجى كتابة نعم أو لا.',
  create: {
    title: (file) => `لا وجود بعد للملف ${isolate(file)}. هل يبدأ فيه تقرير جديد؟`,
    yes: 'نعم، يبدأ تقرير جديد',
    no: 'لا',
    sessionsTitle: 'كم عدد جلسات المشاورة؟',
    sessionsGuidance: (most) => `عدد من 0 إلى ${most}. ويمكن إضافة جلسات وحذفها فيما بعد.`,
    notANumber: (most) => `يُرجى كتابة عدد من 0 إلى ${most}.`,
  },
  notReport: {
    title: (file) =>
      `${isolate(file)} ليس تقريراً: لا يتضمن أي سؤال من أسئلة الاستمارة. هل تُكتب فيه الإجابات مع ذلك؟`,
    guidance: 'لتقرير جديد يُعطى اسم غير موجود بعد.',
    yes: 'نعم، تُكتب فيه',
    no: 'لا، يبقى كما هو',
    refused: (file) => ({
      message: `${isolate(file)} ليس تقريراً: لا يتضمن أي سؤال من أسئلة الاستمارة. وبقي كما هو.`,
      hint: `يُرجى تسمية ملف تقرير. وإن كان هذا الملف سيصبح تقريراً فيُكتب فيه أولاً السطر ${quote('language: ar')}.`,
    }),
  },
  end: {
    title: 'اكتملت الإجابات الإلزامية.',
    openTitle: (missing) => `لم يُجب بعد عن ${count(missing, OF_REQUIRED_QUESTIONS)}.`,
    render: 'إعداد ملف Word',
    overview: 'الرجوع إلى العرض العام',
    stop: 'التوقف هنا',
  },
  stopped: (file) =>
    `جميع الإجابات محفوظة في الملف ${isolate(file)}. ويمكن متابعة العمل في أي وقت بالأمر:\n${isolate(`bapa fill ${file}`)}`,
  complete: (file) =>
    `جميع الإجابات محفوظة في الملف ${isolate(file)}. ويُعدّ ملف Word بالأمر:\n${isolate(`bapa render ${file}`)}`,
  textKept: 'وحُفظ أيضاً النص الذي كان يُكتب، وسيُعرض في المرة القادمة.',
  waiting: (places, file) =>
    `غير مكتمل، وليس في التقرير بعد: ${isolate(places)}. للمتابعة:\n${isolate(`bapa fill ${file}`)}`,
  locked: (file, { pid, host, isHere, lock }) =>
    isHere
      ? {
          message: `الملف ${isolate(file)} قيد التعبئة في نافذة أخرى (العملية ${isolate(String(pid))}).`,
          hint: `يُرجى المتابعة هناك، أو إغلاق تلك النافذة أولاً. فإن لم تعد مفتوحة، يُرجى حذف الملف ${isolate(lock)}`,
        }
      : {
          message: `الملف ${isolate(file)} قيد التعبئة في حاسوب آخر، هو ${isolate(host)}.`,
          hint: `يُرجى المتابعة هناك. فإن كان البرنامج قد توقف هناك، يُرجى حذف الملف ${isolate(lock)}`,
        },
  noTerminal: (file) => ({
    message: `لا توجد وحدة طرفية تُعرض عليها الأسئلة، ولذلك تُرك الملف ${isolate(file)} كما هو.`,
    hint: `يُرجى تقديم الإجابات بالخيار ${isolate('--set /venue/city=بانكوك')} أو ${isolate('--answers answers.yaml')}، أو إدخالها من برنامج آخر بالخيار ${isolate('--plain')}.`,
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
    hint: `يُرجى كتابة ${isolate('--set path=value')}، مثل ${isolate('--set /venue/city=بانكوك')}.`,
  }),
  unreadableSet: (argument) => ({
    message: `تعذرت قراءة القيمة في ${quote(argument)}.`,
    hint: 'ثمة قوس أو علامة تنصيص لم تُغلق أو زائدة. وفي القائمة أو المجموعة، يُرجى وضع النص الذي فيه نقطتان رأسيتان بين علامتي تنصيص.',
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
      `عند سؤال متعدد السطور، السطر الفارغ الذي يليه فوراً نص ملصق أو وارد من برنامج آخر هو بداية الإجابة؛ و${isolate('/skip')} للتخطي في كل الأحوال.`,
      `عند كل سؤال، في سطر مستقل: ${isolate('/back')} للرجوع، و${isolate('/skip')} للتخطي، و${isolate('/stop')} للإنهاء (وكل شيء محفوظ)، و${isolate('/save')} لتقديم ما كُتب من قبل، و${isolate('/clear')} لحذف الإجابة، و${isolate('/undo')} للتراجع عن آخر ما حُفظ، و${isolate('/redo')} لإعادته، و${isolate('/edit')} لفتح محرر نصوص، و${isolate('/help')} لعرض هذه الإرشادات مجدداً.`,
    ],
    row: (label, detail) => `${label}: ${detail}`,
    number: (current) =>
      current === undefined ? 'الرقم:' : `الرقم، أو ${isolate('Enter')} للرقم ${inDigits(current)}:`,
    numbers: (current) =>
      `الأرقام مع فاصلة بين كل رقمين، أو ${isolate('Enter')} ${current === '' ? 'من دون اختيار' : `للأرقام ${isolate(current)}`}:`,
    now: (answer) => `الإجابة الحالية: ${isolate(answer)}`,
    prose: 'يمكن كتابة أي عدد من السطور؛ وتنتهي الإجابة بسطر لا يتضمن سوى نقطة (ونقطتان تعنيان نقطة واحدة).',
    notUnderstood: (typed) => `ليس هذا من الأرقام أو الحروف الواردة أعلاه: ${isolate(typed)}`,
    dropped: `أُهملت السطور المكتوبة. الإجابة كما كانت؛ و${isolate('/clear')} لحذفها.`,
  },
};

/** `A (ألف)`: the letter that the command line takes, and the one that the document shows. */
function sectionName(id: string): string {
  const letter = LETTERS[id];
  return letter === undefined ? isolate(id) : `${isolate(id)} (${letter})`;
}
