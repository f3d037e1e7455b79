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
      case 'no-space':
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
      hint: '请申请修改权限，或用-o写入另一个文件夹。',
    }),
    busy: (path) => ({
      message: `“${path}”正在另一个程序中打开。`,
      hint: '请先在该程序（可能是Word）中关闭文件，再运行一次命令。',
    }),
    'no-space': (path) => ({ message: `无法写入“${path}”：磁盘已满。`, hint: '请腾出空间后再试。' }),
    failed: (path) => ({
      message: `“${path}”无法读取或写入。`,
      hint: '请检查磁盘或网络驱动器是否可用，然后再试。',
    }),
    'too-large': (path) => ({
      message: `“${path}”太大，无法查看。`,
      hint: '请将其移到别处，或用-o写入另一个文件。',
    }),
  },
};
