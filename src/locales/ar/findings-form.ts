import type { SyntaxProblem } from '../../diagnostics/args.ts';
import type { FormMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { files } from './files.ts';
import type { LISTS } from './wording.ts';
import { OF_LEVELS } from './nouns.ts';
import { character, count, didYouMean, isolate, join, quote, write } from './wording.ts';

const quoted = (names: readonly string[], how: keyof typeof LISTS = 'or') => join(names.map(quote), how);

const SHAPES = {
  text: 'نص',
  number: 'عدد',
  truth: 'قيمة من نوع «نعم/لا»',
  list: 'قائمة',
  group: 'مجموعة إجابات',
  nothing: 'خانة فارغة',
} as const;

const QUOTE_ALL = 'يُرجى وضع النص كله بين علامتي اقتباس.';

const ONE_TEXT = 'يُرجى وضع النص كله بين علامتي اقتباس، أو بدؤه في سطر جديد بعد «|».';

const COLON_IN_TEXT = 'في هذا النص نقطتان تليهما مسافة؛ وهما في لغة YAML بداية سؤال جديد.';

const SEE_EMPTY_REPORT = `للاطلاع على شكل التقرير: ${isolate('bapa init -')}`;

const writeAs = (form: string) => `الصيغة المطلوبة:\n${form}`;

export const findingsOfForm: FormMessages = {
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
  'duplicate-key': ({ key, firstLine, belongsTo }) => ({
    message:
      firstLine === undefined
        ? `يتكرر ${quote(key)} هنا.`
        : `يتكرر ${quote(key)} هنا؛ وقد ورد أول مرة في السطر ${firstLine}.`,
    hint:
      belongsTo === undefined
        ? 'يُرجى جمع النصين تحت السؤال حيث ورد أول مرة، ثم حذفه من هنا.'
        : putBelow(belongsTo),
  }),
  'merge-conflict': () => ({
    message: `لم يستطع Git دمج نسختين من هذا الموضع: وكلتاهما هنا بين ${quote('<<<<<<<')} و${quote('>>>>>>>')}.`,
    hint: 'يُرجى الإبقاء على النسخة الصحيحة وحذف السطور التي فيها هذه العلامات.',
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
  'yaml-syntax': ({ problem, character: mark, spaces = 0 }) => SYNTAX[problem](mark, spaces),
  missing: ({ isComment }, { pointer }) =>
    isComment
      ? {
          message: `لم تُقدَّم الإجابة: ما يرد بعد ${quote('#')} تعليق لا يُؤخذ به.`,
          hint: 'إذا كان هو الإجابة، فيُرجى وضعه بين علامتي اقتباس.',
        }
      : {
          message: 'لم تُقدَّم الإجابة بعد',
          hint: `يُرجى كتابة الإجابة هنا، أو تنفيذ الأمر:\n${isolate(`bapa fill --at ${pointer}`)}`,
        },
  'repeated-choice': ({ choice }) => ({
    message: `ورد الخيار ${quote(choice)} مرتين.`,
    hint: 'يُرجى حذفه من أحد الموضعين.',
  }),
  'unknown-choice': ({ found, suggestion, options }) => {
    const others = options.filter((one) => one !== suggestion);
    return {
      message: `${quote(found)} ليس من الخيارات المتاحة.`,
      hint:
        suggestion === undefined
          ? `يُرجى كتابة ${quoted(options)}.`
          : `${didYouMean(suggestion)} ومن الخيارات الأخرى المتاحة: ${quoted(others, 'and')}.`,
    };
  },
  'unknown-key': ({ key, suggestion, belongsTo, known }) => {
    const message = `ليس في الاستمارة هنا سؤال باسم ${quote(key)}.`;
    if (suggestion !== undefined) return { message, hint: didYouMean(suggestion) };
    if (belongsTo === '') return { message, hint: `مكان ${quote(`${key}:`)} في أول السطر، بلا مسافات قبله.` };
    if (belongsTo !== undefined) {
      return {
        message,
        hint: putBelow(belongsTo),
      };
    }
    return {
      message,
      hint: `الأسئلة المتاحة هنا: ${quoted(known, 'and')}. يُرجى وضع النص تحت السؤال المناسب.`,
    };
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
          message: `المطلوب هنا نص واحد، لكن لغة YAML تقرؤه على أنه ${SHAPES[found]}.`,
          hint: 'يُرجى وضع مسافة ثم «|» بعد النقطتين؛ أما السطور التالية فتبقى كما هي.',
        };
      case 'marker':
        return {
          message: 'المطلوب هنا قائمة، لكن العلامة «|» تجعلها نصاً واحداً.',
          hint: form.includes('\n  - …')
            ? 'يُرجى حذف العلامة «|»؛ أما السطور التالية فتبقى كما هي.'
            : writeAs(form),
        };
      case 'one-text':
      case 'bullets':
        return {
          message,
          hint: `يُرجى بدء كل بند بشرطة ومسافة، وإفراد بند لكل منها إذا تعددت. ${writeAs(form)}`,
        };
      case 'not-indented':
        return {
          message: `الإجابات الواردة تحت ${quote(`${source}:`)} بلا مسافة بادئة، فتعدّها لغة YAML أسئلة مستقلة.`,
          hint: 'يُرجى إضافة مسافتين في بداية كل سطر منها.',
        };
      case 'no-dash':
        return { message: 'المطلوب هنا قائمة، لكن الشرطة ناقصة قبل بندها الأول.', hint: writeAs(form) };
      default:
        return { message, hint: writeAs(form) };
    }
  },
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string, spaces: number) => Message>> = {
  'bad-escape': () => ({
    message: 'للشرطة المائلة العكسية معنى خاص بين علامتي "…"، والمكتوب بعدها هنا غير معروف.',
    hint: 'يُرجى استخدام العلامتين \'…\' بدلاً من "…"، أو كتابة الشرطة المائلة العكسية مرتين.',
  }),
  'bracket-not-closed': (bracket) => ({
    message: 'القوس المفتوح هنا لم يُغلق.',
    hint: `يُرجى وضع ${quote(bracket)} في النهاية. وإذا كان القوس جزءاً من النص، فيُرجى وضع النص كله بين علامتي اقتباس.`,
  }),
  'code-fence': () => ({
    message: 'هذه العلامات منسوخة من محادثة، وليست جزءاً من التقرير.',
    hint: `يُرجى حذف أسطر هذه العلامات، ووضع ${quote('#')} أمام الجمل المحيطة بها.`,
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
  'star-for-dash': () => ({
    message: `لا تعرف لغة YAML العلامة ${quote('*')} قبل بند القائمة.`,
    hint: `يُرجى كتابة ${quote('- ')} قبل كل بند من بنود القائمة.`,
  }),
  'marker-missing': (key) => ({
    message: `نص ${quote(key)} من عدة سطور، لكن العلامة «|» ناقصة بعد النقطتين.`,
    hint: write(`${key}: |`),
  }),
  'space-missing': (mark) =>
    mark === '-'
      ? {
          message: 'المسافة ناقصة بعد الشرطة.',
          hint: `يُرجى كتابة ${quote('- ')} قبل كل بند من بنود القائمة.`,
        }
      : { message: 'المسافة ناقصة بعد النقطتين.', hint: 'يُرجى وضع مسافة بعد النقطتين.' },
  'special-space': (name) => ({
    message: `هنا مسافة خاصة (${isolate(name)})، وYAML لا يقرأ إلا المسافات العادية.`,
    hint: 'يُرجى الاستعاضة عنها بمسافة عادية.',
  }),
  'text-after-marker': (marker) => ({
    message: `بعد العلامة ${quote(marker)} يبدأ النص في السطر التالي.`,
    hint: `يُرجى نقل النص إلى سطر جديد مع مسافة بادئة. وإذا كانت العلامة ${quote(marker)} جزءاً من النص، فيُرجى وضعه كله بين علامتي اقتباس.`,
  }),
  'text-after-value': () => ({
    message: 'انتهت الإجابة قبل هذا الموضع، وبعدها نص آخر.',
    hint: ONE_TEXT,
  }),
  'too-many-marks': () => ({
    message: 'عدد الكلمات وعلامات YAML حتى هذا الموضع أكبر مما في أي تقرير.',
    hint: 'يُرجى التحقق من أن هذا الملف تقرير؛ أما النصوص فتُكتب في سطور جديدة بعد «|».',
  }),
  'full-width-colon': (key) => ({
    message: `النقطتان بعد ${quote(key)} من الحجم الكامل.`,
    hint: write(`${key}: …`),
  }),
  'text-less-indented': (key, spaces) => ({
    message: `خرج هذا السطر من نص ${quote(key)}: فمسافته البادئة أقل من مسافة السطر الأول.`,
    hint: `يُرجى بدء جميع سطور النص بالعدد نفسه من المسافات: ${spaces}.`,
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

function putBelow(group: string): string {
  return `هو جزء من ${quote(group)}: يُرجى وضعه تحت ${quote(`${group}:`)} مع مسافة بادئة.`;
}
