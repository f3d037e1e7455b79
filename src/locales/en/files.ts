import type { FileWords, ReadPurpose } from '../file-words.ts';
import { megabytes } from './wording.ts';

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: 'a report',
  answers: 'a file of answers',
  template: 'a Word file',
  logo: 'a picture',
};

/** What is wrong with a file and what to do, by what it is for. */
export const files: FileWords = {
  read: (problem, purpose) => {
    switch (problem.kind) {
      case 'not-found':
        return {
          message: 'There is no such file.',
          hint:
            purpose === 'report' ? 'Check the name, or make a new report with: bapa init' : 'Check the name.',
        };
      case 'folder':
        return {
          message: `This is a folder, not ${WANTED[purpose]}.`,
          hint: purpose === 'report' ? 'Name the report in it, such as report.yaml.' : 'Name a file in it.',
        };
      case 'denied':
        return {
          message: 'This file may not be opened.',
          hint:
            purpose === 'report'
              ? 'Ask its owner for the right to read and change it.'
              : 'Ask its owner for the right to read it.',
        };
      case 'closed-folder':
        return {
          message: 'This folder may not be opened.',
          hint: 'Ask its owner for the right to read it.',
        };
      case 'binary':
        return {
          message: 'This is not a text file.',
          hint:
            purpose === 'report'
              ? 'A report is a text file that ends in .yaml.'
              : 'Name the file that ends in .yaml.',
        };
      case 'word':
        return {
          message: `This is a Word file, not ${WANTED[purpose]} in YAML.`,
          hint:
            purpose === 'report'
              ? 'Make a report with “bapa init”, then copy the text of your Word file into it.'
              : 'Name the file that ends in .yaml.',
        };
      case 'pdf':
        return {
          message: `This is a PDF file, not ${WANTED[purpose]} in YAML.`,
          hint: 'Name the file that ends in .yaml.',
        };
      case 'image':
        return {
          message: `This is a picture, not ${WANTED[purpose]} in YAML.`,
          hint: 'Name the file that ends in .yaml.',
        };
      case 'zip':
        return {
          message: `This is a ZIP file, not ${WANTED[purpose]} in YAML.`,
          hint: 'Unpack it, then name the .yaml file.',
        };
      case 'utf-16':
        return {
          message: 'This file is saved as UTF-16 (“Unicode”).',
          hint: 'Save it again with the encoding UTF-8: in Notepad, File › Save as › Encoding.',
        };
      case 'not-utf-8':
        return {
          message: `This file is not saved as UTF-8: line ${problem.line} cannot be read.`,
          hint: 'Save it again with the encoding UTF-8: in Notepad, File › Save as › Encoding.',
        };
      case 'too-large':
        return {
          message: `This file is too large: ${megabytes(problem.bytes)}; ${WANTED[purpose]} may have ${megabytes(problem.limit)}.`,
          hint:
            purpose === 'report'
              ? 'Keep pictures and annexes as attachments; a report holds text only.'
              : 'Name a smaller file.',
        };
      case 'busy':
        return {
          message: 'This file is open in another program.',
          hint: 'Close it there (it may be open in Word), then run the command again.',
        };
      case 'not-plain':
        return { message: 'This is a pipe or a device, not a file.', hint: 'Name the file itself.' };
      case 'loop':
        return { message: 'This link leads back to itself.', hint: 'Name the file itself.' };
      case 'no-current':
        return {
          message: 'The folder in which this command was started is not there any more.',
          hint: 'Go to another folder with cd, then run the command again.',
        };
      case 'long-name':
        return { message: 'The name of this file is too long for the disk.', hint: 'Check the name.' };
      case 'failed':
        return {
          message: 'This file could not be read.',
          hint: 'Check that the disk or network drive is there.',
        };
    }
  },
  output: {
    'not-found': (path) => ({
      message: `${path} cannot be written: its folder is not there.`,
      hint: 'Check the name.',
    }),
    folder: (path) => ({ message: `${path} is a folder.`, hint: 'Name a file in it.' }),
    denied: (path) => ({
      message: `${path} may not be written.`,
      hint: 'Ask for the right to change it, or name a file in another folder.',
    }),
    'closed-folder': (path) => ({
      message: `The folder ${path} may not be opened.`,
      hint: 'Ask its owner for the right to read it.',
    }),
    busy: (path) => ({
      message: `${path} is open in another program.`,
      hint: 'Close it there (it may be open in Word), then run the command again.',
    }),
    'no-space': (path) => ({
      message: `${path} cannot be written: the disk is full.`,
      hint: 'Make room, then try again.',
    }),
    'long-name': (path) => ({
      message: `The name ${path} is too long for the disk.`,
      hint: 'Choose a shorter name.',
    }),
    failed: (path) => ({
      message: `${path} cannot be read or written.`,
      hint: 'Check that the disk or network drive is there, then try again.',
    }),
    'too-large': (path) => ({
      message: `${path} is too large to be looked at.`,
      hint: 'Move it away, or write to another file with -o.',
    }),
    'read-only': (path) => ({
      message: `${path} cannot be written: its disk is read-only.`,
      hint: 'Copy the report to another folder, or write to one with -o.',
    }),
    loop: (path) => ({
      message: `${path} is a link that leads back to itself.`,
      hint: 'Delete the link, or name another file.',
    }),
    outside: (path) => ({
      message: `${path} is a link that leads out of this folder.`,
      hint: 'Delete the link, or name the file that it leads to.',
    }),
    changed: (path) => ({
      message: `${path} was changed by another program meanwhile, so it was left as it is.`,
      hint: 'Run the command again.',
    }),
    exists: (path) => ({
      message: `${path} was made by another program meanwhile, so it was left as it is.`,
      hint: 'Look at it, then run the command again.',
    }),
    'not-plain': (path) => ({
      message: `${path} is in the way.`,
      hint: 'Delete it or move it away, then run the command again.',
    }),
    'no-temporary': (path) => ({
      message: `The folder for temporary files, ${path}, cannot be used.`,
      hint: 'Make it, or name another one in TMPDIR.',
    }),
    'no-current': () => ({
      message: 'The folder in which this command was started is not there any more.',
      hint: 'Go to another folder with cd, then run the command again.',
    }),
    input: (path) => ({
      message: `${path} is the file that is read, so it is not written over.`,
      hint: 'Write to another file with -o.',
    }),
  },
  documentName: (path) => ({
    message: `${path} is the name of a document, not of a report.`,
    hint: 'Give the report a name that ends in .yaml.',
  }),
  needsFile: {
    message: 'Answers cannot be put into standard input.',
    hint: 'Name a file, such as report.yaml.',
  },
};
