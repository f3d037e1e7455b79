import type { FileWords, ReadPurpose } from '../file-words.ts';
import { megabytes } from './wording.ts';

const SAVE_AS_UTF_8 = '请以UTF-8编码重新保存：在记事本中选“文件”›“另存为”›“编码”。';

const NAME_THE_YAML_FILE = '请指定以.yaml结尾的文件。';

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: '报告',
  answers: '填写内容文件',
  template: 'Word文件',
  logo: '图片',
};

/** What is wrong with a file and what to do, by what it is for. */
export const files: FileWords = {
  read: (problem, purpose) => {
    switch (problem.kind) {
      case 'not-found':
        return {
          message: '找不到这个文件。',
          hint: purpose === 'report' ? '请检查文件名，或新建一份报告：bapa init' : '请检查文件名。',
        };
      case 'folder':
        return {
          message: `这是文件夹，不是${WANTED[purpose]}。`,
          hint: purpose === 'report' ? '请指定其中的报告文件，例如report.yaml。' : '请指定其中的一个文件。',
        };
      case 'denied':
        return {
          message: '没有打开这个文件的权限。',
          hint: purpose === 'report' ? '请向文件所有者申请读取和修改权限。' : '请向文件所有者申请读取权限。',
        };
      case 'closed-folder':
        return { message: '没有打开这个文件夹的权限。', hint: '请向文件夹所有者申请读取权限。' };
      case 'binary':
        return {
          message: '这不是文本文件。',
          hint: purpose === 'report' ? '报告是以.yaml结尾的文本文件。' : NAME_THE_YAML_FILE,
        };
      case 'word':
        return {
          message: `这是Word文件，不是YAML格式的${WANTED[purpose]}。`,
          hint:
            purpose === 'report'
              ? '请用“bapa init”新建一份报告，再把Word文件中的文字复制进去。'
              : NAME_THE_YAML_FILE,
        };
      case 'pdf':
        return { message: `这是PDF文件，不是YAML格式的${WANTED[purpose]}。`, hint: NAME_THE_YAML_FILE };
      case 'image':
        return { message: `这是图片，不是YAML格式的${WANTED[purpose]}。`, hint: NAME_THE_YAML_FILE };
      case 'zip':
        return {
          message: `这是ZIP压缩文件，不是YAML格式的${WANTED[purpose]}。`,
          hint: '请先解压，再指定其中的.yaml文件。',
        };
      case 'utf-16':
        return { message: '这个文件是以UTF-16（“Unicode”）编码保存的。', hint: SAVE_AS_UTF_8 };
      case 'not-utf-8':
        return {
          message: `这个文件不是以UTF-8编码保存的：第${problem.line}行无法读取。`,
          hint: SAVE_AS_UTF_8,
        };
      case 'too-large':
        return {
          message: `这个文件太大：${megabytes(problem.bytes)}；${WANTED[purpose]}不得超过${megabytes(problem.limit)}。`,
          hint: purpose === 'report' ? '图片和附录请作为附件；报告只包含文字。' : '请指定较小的文件。',
        };
      case 'busy':
        return {
          message: '这个文件正在另一个程序中打开。',
          hint: '请先在该程序（可能是Word）中关闭文件，再运行一次命令。',
        };
      case 'not-plain':
        return { message: '这是管道或设备，不是文件。', hint: '请指定文件本身。' };
      case 'loop':
        return { message: '这个链接指向自身。', hint: '请指定文件本身。' };
      case 'no-current':
        return { message: '运行本命令的文件夹已不存在。', hint: '请用cd转到另一个文件夹，再运行一次命令。' };
      case 'long-name':
        return { message: '文件名太长，磁盘无法接受。', hint: '请检查文件名。' };
      case 'failed':
        return { message: '无法读取这个文件。', hint: '请检查磁盘或网络驱动器是否可用。' };
    }
  },
  output: {
    'not-found': (path) => ({
      message: `无法写入“${path}”：所在文件夹不存在。`,
      hint: '请检查文件名和路径。',
    }),
    folder: (path) => ({ message: `“${path}”是一个文件夹。`, hint: '请指定其中的一个文件。' }),
    denied: (path) => ({
      message: `没有写入“${path}”的权限。`,
      hint: '请申请修改权限，或指定另一个文件夹中的文件。',
    }),
    'closed-folder': (path) => ({
      message: `没有打开文件夹“${path}”的权限。`,
      hint: '请向文件夹所有者申请读取权限。',
    }),
    busy: (path) => ({
      message: `“${path}”正在另一个程序中打开。`,
      hint: '请先在该程序（可能是Word）中关闭文件，再运行一次命令。',
    }),
    'no-space': (path) => ({ message: `无法写入“${path}”：磁盘已满。`, hint: '请腾出空间后再试。' }),
    'long-name': (path) => ({ message: `文件名“${path}”太长，磁盘无法接受。`, hint: '请改用较短的文件名。' }),
    failed: (path) => ({
      message: `“${path}”无法读取或写入。`,
      hint: '请检查磁盘或网络驱动器是否可用，然后再试。',
    }),
    'too-large': (path) => ({
      message: `“${path}”太大，无法查看。`,
      hint: '请将其移到别处，或用-o写入另一个文件。',
    }),
    'read-only': (path) => ({
      message: `无法写入“${path}”：磁盘为只读。`,
      hint: '请将报告复制到另一个文件夹，或用-o写入另一个文件夹。',
    }),
    loop: (path) => ({ message: `“${path}”是指向自身的链接。`, hint: '请删除该链接，或指定另一个文件。' }),
    outside: (path) => ({
      message: `“${path}”是指向本文件夹以外的链接。`,
      hint: '请删除该链接，或指定它所指向的文件。',
    }),
    changed: (path) => ({
      message: `“${path}”在此期间被另一个程序改动，未予覆盖。`,
      hint: '请再运行一次命令。',
    }),
    exists: (path) => ({
      message: `“${path}”在此期间由另一个程序建立，未予覆盖。`,
      hint: '请先查看该文件，再运行一次命令。',
    }),
    'not-plain': (path) => ({
      message: `“${path}”占用了位置。`,
      hint: '请将其删除或移到别处，再运行一次命令。',
    }),
    'no-temporary': (path) => ({
      message: `临时文件的文件夹“${path}”无法使用。`,
      hint: '请建立该文件夹，或在TMPDIR中指定另一个。',
    }),
    'no-current': () => ({
      message: '运行本命令的文件夹已不存在。',
      hint: '请用cd转到另一个文件夹，再运行一次命令。',
    }),
    input: (path) => ({ message: `“${path}”是正在读取的文件，未予覆盖。`, hint: '请用-o写入另一个文件。' }),
  },
  documentName: (path) => ({
    message: `“${path}”是文档的名称，不是报告的名称。`,
    hint: '请给报告取一个以.yaml结尾的名称。',
  }),
  needsFile: { message: '无法将内容写入标准输入。', hint: '请指定一个文件，例如report.yaml。' },
};
