import type { FileWords, ReadPurpose } from '../file-words.ts';
import { isolate, megabytes, quote } from './wording.ts';

const NAME_YAML = `يُرجى تحديد الملف الذي ينتهي اسمه باللاحقة ${isolate('.yaml')}.`;

const SAVE_AS_UTF_8 = 'يُرجى حفظه من جديد بالترميز UTF-8: في برنامج «المفكرة»، ملف › حفظ باسم › الترميز.';

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
export const files: FileWords = {
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
      case 'closed-folder':
        return {
          message: 'لا يُسمح بفتح هذا المجلد.',
          hint: 'يُرجى طلب إذن القراءة من مالكه.',
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
      case 'not-plain':
        return { message: 'هذا أنبوب أو جهاز، وليس ملفاً.', hint: 'يُرجى تحديد الملف نفسه.' };
      case 'loop':
        return { message: 'هذا الرابط يقود إلى نفسه.', hint: 'يُرجى تحديد الملف نفسه.' };
      case 'no-current':
        return {
          message: 'لم يعد للمجلد الذي نُفّذ فيه هذا الأمر وجود.',
          hint: `يُرجى الانتقال إلى مجلد آخر بالأمر ${isolate('cd')}، ثم تنفيذ الأمر مرة أخرى.`,
        };
      case 'long-name':
        return { message: 'اسم هذا الملف أطول مما يقبله القرص.', hint: 'يُرجى التحقق من الاسم.' };
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
      hint: 'يُرجى طلب إذن التعديل، أو تحديد ملف في مجلد آخر.',
    }),
    'closed-folder': (path) => ({
      message: `لا يُسمح بفتح المجلد ${isolate(path)}.`,
      hint: 'يُرجى طلب إذن القراءة من مالكه.',
    }),
    busy: (path) => ({
      message: `الملف ${isolate(path)} مفتوح في برنامج آخر.`,
      hint: 'يُرجى إغلاقه هناك (قد يكون مفتوحاً في Word)، ثم تنفيذ الأمر مرة أخرى.',
    }),
    'no-space': (path) => ({
      message: `تعذرت كتابة ${isolate(path)}: القرص ممتلئ.`,
      hint: 'يُرجى إفراغ حيز على القرص، ثم إعادة المحاولة.',
    }),
    'long-name': (path) => ({
      message: `الاسم ${isolate(path)} أطول مما يقبله القرص.`,
      hint: 'يُرجى اختيار اسم أقصر.',
    }),
    failed: (path) => ({
      message: `تعذرت قراءة ${isolate(path)} أو كتابته.`,
      hint: 'يُرجى التحقق من توافر القرص أو محرك أقراص الشبكة، ثم إعادة المحاولة.',
    }),
    'too-large': (path) => ({
      message: `الملف ${isolate(path)} أكبر من أن يمكن فحصه.`,
      hint: `يُرجى نقله إلى مكان آخر، أو الكتابة في ملف آخر بالخيار ${isolate('-o')}.`,
    }),
    'read-only': (path) => ({
      message: `تعذرت كتابة ${isolate(path)}: القرص للقراءة فقط.`,
      hint: `يُرجى نسخ التقرير إلى مجلد آخر، أو الكتابة في مجلد آخر بالخيار ${isolate('-o')}.`,
    }),
    loop: (path) => ({
      message: `${isolate(path)} رابط يقود إلى نفسه.`,
      hint: 'يُرجى حذف الرابط، أو تحديد ملف آخر.',
    }),
    outside: (path) => ({
      message: `${isolate(path)} رابط يقود إلى خارج هذا المجلد.`,
      hint: 'يُرجى حذف الرابط، أو تحديد الملف الذي يقود إليه.',
    }),
    changed: (path) => ({
      message: `عدّل برنامج آخر الملف ${isolate(path)} في هذه الأثناء، لذلك تُرك كما هو.`,
      hint: 'يُرجى تنفيذ الأمر مرة أخرى.',
    }),
    exists: (path) => ({
      message: `أنشأ برنامج آخر الملف ${isolate(path)} في هذه الأثناء، لذلك تُرك كما هو.`,
      hint: 'يُرجى الاطلاع عليه، ثم تنفيذ الأمر مرة أخرى.',
    }),
    'not-plain': (path) => ({
      message: `${isolate(path)} يعترض الطريق.`,
      hint: 'يُرجى حذفه أو نقله إلى مكان آخر، ثم تنفيذ الأمر مرة أخرى.',
    }),
    'no-temporary': (path) => ({
      message: `تعذر استخدام مجلد الملفات المؤقتة ${isolate(path)}.`,
      hint: `يُرجى إنشاؤه، أو تحديد مجلد آخر في ${isolate('TMPDIR')}.`,
    }),
    'no-current': () => ({
      message: 'لم يعد للمجلد الذي نُفّذ فيه هذا الأمر وجود.',
      hint: `يُرجى الانتقال إلى مجلد آخر بالأمر ${isolate('cd')}، ثم تنفيذ الأمر مرة أخرى.`,
    }),
    input: (path) => ({
      message: `${isolate(path)} هو الملف الذي يُقرأ، لذلك لم يُستبدل.`,
      hint: `يُرجى الكتابة في ملف آخر بالخيار ${isolate('-o')}.`,
    }),
  },
  documentName: (path) => ({
    message: `${isolate(path)} اسم وثيقة، وليس اسم تقرير.`,
    hint: `يُرجى إعطاء التقرير اسماً ينتهي بـ${isolate('.yaml')}.`,
  }),
  needsFile: {
    message: 'لا يمكن كتابة الإجابات في الإدخال القياسي.',
    hint: `يُرجى تحديد ملف، مثل ${isolate('report.yaml')}.`,
  },
};
