import type {
  Args,
  EmailProblem,
  ImageProblem,
  OutsideReason,
  TelephoneProblem,
} from '../../diagnostics/args.ts';
import type { RuleMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { document } from './document.ts';
import { WORDS, OF_WORDS, OF_OTHER_PROBLEMS } from './nouns.ts';
import {
  LANGUAGES,
  SEE_ALL_CODES,
  character,
  count,
  day,
  inDigits,
  isolate,
  megabytes,
  quote,
  write,
  join,
} from './wording.ts';

const IN_FOLDER =
  'يُرجى وضع الملف فيه، أو تصحيح اسمه؛ علماً بأن الحروف اللاتينية الكبيرة غير الصغيرة (A غير a).';

const COPY_TO_FOLDER = 'يُرجى نسخ الملف إلى مجلد التقرير وكتابة مساره بدءاً من ذلك المجلد، مثل';

const nameHint = (near: readonly string[] = [], isSame = false) =>
  near.length === 0
    ? IN_FOLDER
    : isSame
      ? `يُرجى كتابة الاسم كما هو في الملف تماماً: ${isolate(near[0] ?? '')}`
      : `هل المقصود ${join(near.map(quote))}؟`;

export const findingsOfRules: RuleMessages = {
  'attachment-missing': ({ path, near, isSame }) => ({
    message: `ليس في مجلد التقرير ملف باسم ${quote(path)}.`,
    hint: nameHint(near, isSame),
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
  'attachment-path': ({ suggestion, problem }) => ({
    message:
      problem === 'marks'
        ? foreignSigns('المسار')
        : 'كُتب هذا المسار بشرطات مائلة عكسية لا يفهمها سوى نظام Windows.',
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
    hint: 'يُرجى كتابة اليوم الأول، ثم شرطة مائلة (/)، ثم اليوم الأخير.',
  }),
  'direction-override': ({ codePoint }) => ({
    message: `هنا علامة غير مرئية (${character(codePoint)}) تُظهر الحروف التالية لها بترتيب غير ترتيبها.`,
    hint: 'يُرجى حذفها، وكتابة الكلمات المحيطة بها من جديد. وكثيراً ما ترد مع النصوص المنسوخة.',
  }),
  'direction-override-in-address': ({ codePoint }) => ({
    message: `هنا علامة غير مرئية (${character(codePoint)}) تُظهر هذا العنوان أو المسار على غير ما هو مكتوب.`,
    hint: 'يُرجى حذفها، وكتابة العنوان أو المسار من جديد.',
  }),
  'duplicate-session': ({ first }) => ({
    message: `ورد هذا العنوان من قبل (${document.session(first)}).`,
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
  footnote: ({ name, problem }) =>
    problem === 'no-text'
      ? {
          message: `ليس للحاشية ${quote(`[^${name}]`)} نص في هذه الإجابة، وستظهر علامتها كما هي.`,
          hint: `يُرجى إضافة سطر في نهاية الإجابة: ${isolate(`[^${name}]: …`)}`,
        }
      : {
          message: `ليس في هذه الإجابة ما يحيل إلى الحاشية ${quote(`[^${name}]`)}.`,
          hint: `يُرجى وضع ${isolate(`[^${name}]`)} في مكانها، أو حذف الحاشية.`,
        },
  'heading-in-text': ({ heading }) => ({
    message: `${quote(heading)} عنوان داخل إجابة، وسيظهر في الوثيقة سطراً بخط عريض.`,
    hint: `للنموذج عناوينه. يُرجى الاستعاضة عنه بسطر بخط عريض: ${isolate('**…**')}`,
  }),
  'html-in-text': ({ html }) => ({
    message: `${quote(html)} من وسوم HTML. وتُحذف الوسوم من الوثيقة ويبقى ما بينها من كلام.`,
    hint: `يُرجى حذفه. وللخط العريض تُكتب ${isolate('**…**')}، وللخط المائل ${isolate('*…*')}، وللرابط ${isolate('[…](https://…)')}.`,
  }),
  'image-missing': ({ problem, limit, near }) => IMAGES[problem](limit, near),
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
  'link-as-text': ({ kind, suggestion }) => ({
    message: `لم تُكتب الأقواس كما ينبغي ${kind === 'image' ? 'لصورة' : 'لرابط'}، فستظهر في الوثيقة كما هي.`,
    hint: write(suggestion),
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: `${quote(url)} ليس عنواناً كاملاً، فلا يصلح رابطاً.`,
          hint: `يُرجى بدؤه بـ ${isolate('https://')}، أو ${isolate('mailto:')} إذا كان عنوان بريد إلكتروني.`,
        };
      case 'broken':
        return {
          message: `${quote(url)} ليس عنواناً صحيحاً.`,
          hint: 'يُرجى نسخه مرة أخرى من المتصفح.',
        };
      default:
        return {
          message: `لا يجوز أن تتضمن التقارير روابط تبدأ بـ ${quote(`${scheme}:`)}.`,
          hint: `يُرجى استخدام عنوان يبدأ بـ ${isolate('https://')}، أو الاكتفاء بالنص من دون رابط.`,
        };
    }
  },
  'more-problems': ({ count: number }) => ({
    message: `لا يُعرض هنا كل شيء: عُثر أيضاً على ${count(number, OF_OTHER_PROBLEMS)}.`,
    hint: 'يُرجى البدء بتصحيح ما ورد أعلاه.',
  }),
  'list-as-text': ({ problem }) => ({
    message:
      problem === 'folded'
        ? 'تبدو هذه السطور قائمة، لكنها ستُضم في فقرة واحدة.'
        : 'يبدو هذا السطر بنداً في قائمة، لكنه سيُضم إلى السطر السابق.',
    hint:
      problem === 'folded'
        ? 'يُرجى وضع «|» مكان «>» أو بعد النقطتين، وترك سطر فارغ قبل القائمة.'
        : `يُرجى ترك سطر فارغ قبل القائمة، وبدء كل بند بالعلامة ${quote('- ')} أو برقم تليه نقطة.`,
  }),
  'numbered-twice': ({ number }) => ({
    message: `تُرقَّم البنود في الوثيقة تلقائياً، فيظهر ${quote(number)} فيها مرتين.`,
    hint: 'يُرجى حذف الرقم من هنا.',
  }),
  placeholder: ({ found, kind }) => ({
    message: PLACEHOLDERS[kind](found),
    hint: 'يُرجى الاستعاضة عنه بالإجابة، أو حذفه.',
  }),
  'quotation-marks': ({ marks }) => ({
    message: `النص كله بين علامتي اقتباس (${isolate(marks)})، وستظهران في الوثيقة.`,
    hint: 'يُرجى حذفهما من بدايته ونهايته، ما لم تكونا جزءاً منه.',
  }),
  'recommendation-without-addressee': () => ({
    message: 'لم تُذكر الجهة المطلوب منها اتخاذ هذا الإجراء.',
    hint: `${write('addressed_to: الدول الأعضاء')} (أو الجهة التي سمّاها الاجتماع).`,
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: `يُرجى كتابة علامة الجمع ثم رمز البلد ثم الرقم، بين علامتي اقتباس:\n${isolate('"+66 2 555 0142"')}`,
  }),
  'text-too-complex': () => ({
    message:
      'هذا النص طويل جداً، أو فيه مع ما سبقه من النصوص علامات أو مستويات كثيرة جداً، ولذلك سيظهر في الوثيقة من دون تنسيق.',
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
        return { message: `لا يوجد هنا تحذير ${quote(code)} يُسكته هذا التعليق.`, hint: DELETE_COMMENT };
    }
  },
};

const NAME_ONE_FILE = `يُرجى ذكر ملف واحد. أما الملفات الأخرى فمكانها تحت ${quote('others')}.`;

const DELETE_COMMENT = 'يُرجى حذف التعليق.';

const DATE_INVALID: Readonly<Record<Args['date-invalid']['reason'], (found: string) => string>> = {
  marks: () => foreignSigns('التاريخ'),
  'no-such-day': (found) => `لا وجود ليوم ${isolate(found)}.`,
  'year-only': () => 'هذه سنة فقط وليست تاريخاً.',
  'not-iso': (found) => `${quote(found)} ليس مكتوباً بترتيب السنة فالشهر فاليوم.`,
};

const PLACEHOLDERS: Readonly<Record<Args['placeholder']['kind'], (found: string) => string>> = {
  mark: (found) => `ما زال ${quote(found)} ينتظر إجابة.`,
  prompt: () => 'هذا سؤال النموذج وليس إجابة عنه.',
  example: () => 'هذا هو المثال الوارد في الاستمارة وليس إجابة خاصة بهذا التقرير.',
};

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute: 'يبدأ هذا المسار بجذر القرص، فالملف ليس في مجلد التقرير.',
  drive: 'يبدأ هذا المسار بحرف محرك الأقراص، فالملف ليس في مجلد التقرير.',
  above: 'يؤدي هذا المسار إلى خارج مجلد التقرير.',
  address: 'هذا عنوان إلكتروني وليس ملفاً في مجلد التقرير.',
  link: 'هذا رابط إلى مكان خارج مجلد التقرير.',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  marks: foreignSigns('العنوان'),
  several: 'يرد هنا أكثر من علامة «@» واحدة.',
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

const SMALLER = `يُرجى تصغيرها ببرنامج للصور؛ وتكفي للصفحة صورة عرضها ${inDigits(1600)} بكسل.`;
const IMAGES: Readonly<Record<ImageProblem, (limit: number, near?: readonly string[]) => Message>> = {
  missing: (_, near) => ({ message: 'هذه الصورة ليست في مجلد التقرير.', hint: nameHint(near) }),
  outside: () => ({
    message: 'هذه الصورة ليست في مجلد التقرير.',
    hint: `${COPY_TO_FOLDER} ${isolate('images/photo.png')}.`,
  }),
  kind: () => ({
    message: 'هذه الصورة ليست بصيغة PNG أو JPEG.',
    hint: `يُرجى حفظها في ملف ينتهي اسمه باللاحقة ${isolate('.png')} أو ${isolate('.jpg')}، وكتابة اسم ذلك الملف.`,
  }),
  pixels: (limit) => ({
    message: `في هذه الصورة أكثر من ${inDigits(limit / 1e6)} مليون بكسل.`,
    hint: SMALLER,
  }),
  'too-large': (limit) => ({
    message: `حجم هذه الصورة أكبر من ${megabytes(limit)}.`,
    hint: SMALLER,
  }),
};

function foreignSigns(fact: string): string {
  return `في هذا ${fact} ما ليس منه، مثل علامات الاقتباس أو العلامات الكاملة العرض أو غير المرئية.`;
}
