import type { FillWords } from '../fill-words.ts';
import { formatNumber } from '../formatters.ts';
import { count } from './wording.ts';

/** English words of `bapa fill`. */
export const fill: FillWords = {
  command: {
    summary: 'answer the questions of the form one by one; each answer is saved at once',
    argument: 'the report (default: report.yaml)',
    examples: [
      [
        'bapa fill',
        'asks for what is not answered yet in report.yaml; a new report is begun if there is none',
      ],
      ['bapa fill --at /sessions/1/conclusions', 'goes straight to the conclusions of Session II'],
      ['bapa fill --set /venue/city=Bangkok --set date=2018-06-27', 'writes two answers without asking'],
    ],
  },
  options: {
    section: 'begin in a section: facts, A to G, attachments',
    at: 'begin at one question, named as “bapa validate” does: /sessions/1/conclusions',
    missing: 'ask only the required questions that are not answered yet',
    set: 'write an answer without asking: path=value; may be repeated',
    answers: 'write the answers of a YAML or JSON file without asking (- for standard input)',
    plain: 'ask line by line without drawing: for screen readers and pipes',
  },
  keys: {
    choose: 'choose',
    save: 'save and go on',
    newLine: 'new line',
    keep: 'keep it as it is',
    skip: 'skip',
    back: 'back',
    stop: 'stop',
    toggle: 'mark',
    complete: 'complete the name',
    editor: 'open an editor',
    undo: 'undo',
    redo: 'redo',
    move: 'move',
    shift: 'shift it',
    put: 'leave it here',
    cancel: 'cancel',
    add: 'add',
    remove: 'remove',
    rename: 'rename',
    parts: 'all its questions',
    clear: 'clear',
    copy: 'copy the one before',
  },
  guidance: {
    sessions:
      'One summary for each session, in the order in which they were held: its theme and title, the main topics, the conclusions and the action points.',
    date: 'One day or several: 27 June 2018, 27–29 June 2018, or 2018-06-27.',
    'prepared_by[].telephone': 'With the country code, beginning with a plus sign.',
  },
  space: 'Space',
  example: (text) => `Example: ${text}`,
  optional: '(optional)',
  unanswered: 'not answered yet',
  words: (n, advised) =>
    advised === undefined
      ? count(n, 'word')
      : `${count(n, 'word')}; about ${formatNumber('en', advised)} at most are advised`,
  overview: {
    enter: 'Enter opens the first question of a section that is not answered yet.',
    title: (file) => `Your report: ${file}`,
    progress: (answered, required) =>
      `${answered} of ${count(required, 'required answer')} given. Each answer is saved at once.`,
    finish: 'Check the report and make the Word file',
  },
  list: {
    add: (item) => `Add: ${item}`,
    done: 'Go on: the list is complete',
    count: (items) => (items === 0 ? 'nothing yet' : count(items, 'entry', 'entries')),
    unfinished: 'not complete',
    removeQuestion: (item) => `Remove this? ${item}`,
    remove: 'Yes, remove it',
    keep: 'No, keep it',
    removed: (item) => `Removed: ${item}`,
  },
  saved: (name, answer) => `✓ ${name}: ${answer}`,
  cleared: (name) => `✓ ${name}: the answer was taken out`,
  undone: (name) => `✓ Taken back: ${name}`,
  redone: (name) => `✓ Done again: ${name}`,
  ignored: (text) => `This is a list, so what you typed was not taken: ${text}`,
  position: (nth, all) => `${nth} of ${all}`,
  skippedText:
    'What you typed is kept, but is not in the report yet. Come back to this question and save it there.',
  draftShown: 'This is what you had typed or marked before; it is not in the report yet.',
  keepsAnyway: (key) => `Change it. To keep it for now as it is, press ${key} once more.`,
  ambiguousDate: {
    title: (typed) => `Which day is ${typed}?`,
    other: 'Another day: type it again',
  },
  conflict: {
    title: 'Somebody else changed this answer in the file meanwhile. Which one do you want to keep?',
    guidance: 'Nothing was overwritten.',
    mine: 'Yours',
    theirs: 'The one in the file',
    both: 'Both: put them together now',
    nothing: 'no answer',
    list: 'Somebody else changed this list in the file meanwhile, so nothing was done. Look at it again.',
  },
  changedMeanwhile: 'The file was changed by another program meanwhile; the changes are taken over.',
  unreadable: (file) =>
    `${file} was changed by another program and cannot be read now. Mend it there (“bapa validate” says where), then give your answer again.`,
  notEditable: {
    unreadable: () => 'The file cannot be read at present, so the answer could not be written.',
    alias: (where) =>
      `${where} is written as a reference (*name) in the file. Write it out in a text editor first.`,
    shape: (where) =>
      `${where} holds a text where the form has several parts. Put it in order in a text editor first, so that nothing is lost.`,
    'no-such-item': (where) => `${where} is not in the file. Look at the list again.`,
    'merge-marks': (where) =>
      `${where} would hold lines of an unfinished merge (<<<<<<<, >>>>>>>). Keep what is right of the two versions, and delete the lines with the marks.`,
    layout: (where) =>
      `${where} is laid out in a way that cannot be changed safely here. Change it in a text editor.`,
  },
  notSaved: (reason) => `Not saved: ${reason} Your text is still here; give it again to try once more.`,
  notKept: (reason) => `What you typed could not be kept: ${reason}`,
  printed: 'So it is printed below. Copy it before you close this window.',
  gone: (where) => `${where} is not in the file any more, so nothing was saved. Your text is kept.`,
  unreadTexts: (kept) =>
    `The half-written texts of an earlier session could not be read in full. Their file is kept: ${kept}`,
  tooLong: (file) => `${file} would then be larger than 1 MB, which bapa does not read. Nothing was saved.`,
  damaged: 'Some letters could not be read and stand as �. Type them again; the terminal should use UTF-8.',
  unknownChoice: (choice) => `${choice} (not one of the form’s choices)`,
  editor: {
    failed: 'The editor could not be opened, or ended with an error. Your text is as it was.',
    unfit: (file) => `What the editor saved is no text, so it was not taken in. It is kept: ${file}`,
    encoding: (name) => `The editor saved in ${name}, not in UTF-8. Look whether all letters are right.`,
    later: 'The editor has saved a newer text, which is shown now. Give it once more.',
    isOpen: 'The editor came back at once. Is its window still open?',
    isOpenGuidance: 'Save there, then press Enter here.',
    hasSaved: 'I have saved: take the text',
    isUnchanged: 'I have changed nothing',
    emptied: (key) => `The editor left nothing, so the text stays. ${key} takes it out.`,
    noteLeft:
      'Part of bapa’s note (<!-- bapa: …) is left in the text. Take it out where it is no part of the answer.',
    leaveVi: 'To leave vi: press Esc, type :wq and press Enter.',
  },
  editorNote:
    'Write your answer below this note, save, and close the editor. This note is not part of the answer.',
  resume: {
    title: (where) => `Last time you were writing: ${where}`,
    guidance: 'The text was kept, but is not in the report yet.',
    gone: 'That place is not in the report any more. The text was kept:',
    otherReport: (file) => `It was written for ${file}, which is not in this folder any more:`,
    now: 'Go on writing it now',
    later: 'Later: keep it until that question comes',
    here: (where) => `Put it here: ${where}`,
    keep: 'Later: keep it',
    discard: 'Throw the text away',
  },
  yesOrNo: 'Please type yes or no.',
  create: {
    title: (file) => `${file} does not exist yet. Begin a new report there?`,
    yes: 'Yes, begin a new report',
    no: 'No',
    sessionsTitle: 'How many sessions did the consultation have?',
    sessionsGuidance: (most) => `A number from 0 to ${most}. Sessions can be added and removed later.`,
    notANumber: (most) => `Please type a number from 0 to ${most}.`,
  },
  notReport: {
    title: (file) =>
      `${file} is no report: it has none of the form’s questions. Write answers into it all the same?`,
    guidance: 'For a new report, give a name that is not there yet.',
    yes: 'Yes, write into it',
    no: 'No, leave it as it is',
    refused: (file) => ({
      message: `${file} is no report: it has none of the form’s questions. It was left as it is.`,
      hint: 'Name a report. If this is to become one, put the line “language: en” into it first.',
    }),
  },
  end: {
    title: 'Everything required is answered.',
    openTitle: (missing) => `${count(missing, 'required answer')} still missing.`,
    render: 'Make the Word file',
    overview: 'Back to the overview',
    stop: 'Stop here',
  },
  stopped: (file) => `All answers are saved in ${file}. Go on at any time with: bapa fill ${file}`,
  complete: (file) => `All answers are saved in ${file}. Make the Word file with: bapa render ${file}`,
  textKept: 'The text you were writing was kept too and is offered next time.',
  waiting: (places, file) =>
    `Half written, and not in the report yet: ${places}. Go on with: bapa fill ${file}`,
  locked: (file, { pid, host, isHere, lock }) => ({
    message: isHere
      ? `${file} is being filled in another window already (process ${pid}).`
      : `${file} is being filled on another computer, ${host}.`,
    hint: isHere
      ? `Go on there, or close it first. If it is not open any more, delete ${lock}`
      : `Go on there. If it is not running any more, delete ${lock}`,
  }),
  noTerminal: (file) => ({
    message: `There is no terminal to ask on, so ${file} was left as it is.`,
    hint: 'Give answers with --set /venue/city=Bangkok or --answers answers.yaml, or pipe them in with --plain.',
  }),
  noTerminalFile: (file) => ({
    message: `${file} was not found, and there is no terminal to ask on.`,
    hint: 'Make it first with “bapa init”.',
  }),
  stillMissing: (n) => `${count(n, 'required answer')} missing:`,
  wrongPlace: (pointer, suggestion) => ({
    message: `The form has no question at “${pointer}”.`,
    hint:
      suggestion === undefined
        ? 'Write it as “bapa validate” does, such as /sessions/1/conclusions.'
        : `Did you mean ${suggestion}?`,
  }),
  wrongSection: (section, sections) => ({
    message: `The form has no section “${section}”.`,
    hint: `Sections are: ${sections.join(', ')}.`,
  }),
  wrongSet: (argument) => ({
    message: `“${argument}” is no answer that --set could take.`,
    hint: 'Write --set path=value, such as --set /venue/city=Bangkok.',
  }),
  unreadableSet: (argument) => ({
    message: `The value of “${argument}” cannot be read.`,
    hint: 'A bracket, a brace or a quotation mark is not closed, or is one too many. In a list or a group, put a text that has a colon in quotation marks.',
  }),
  wrongAnswers: (file) => ({
    message: `${file} holds no answers.`,
    hint: 'It should be YAML or JSON with the keys of a report, such as “title: …”.',
  }),
  refused: (file) => `These answers have errors, so ${file} was left as it is:`,
  merged: (file, n) =>
    n === 0 ? `${file} already had these answers.` : `${count(n, 'answer')} written to ${file}.`,
  plain: {
    intro: [
      'Type an answer and press Enter. Enter alone keeps what is there, or skips the question.',
      'At a question of several lines, an empty line with text right behind it, pasted or from a pipe, begins the answer; /skip always skips.',
      'At every question, on a line of its own: /back goes back, /skip goes on, /stop ends (everything is saved), /save gives what was typed before, /clear takes an answer out, /undo takes back what was saved last, /redo does it again, /edit opens an editor, /help says this again.',
    ],
    row: (label, detail) => `${label}: ${detail}`,
    number: (current) => (current === undefined ? 'Number:' : `Number, or Enter for ${current}:`),
    numbers: (current) =>
      `Numbers with commas between them, or Enter for ${current === '' ? 'none' : current}:`,
    now: (answer) => `Now: ${answer}`,
    prose:
      'Type as many lines as you like; a line with only a full stop ends the answer (two full stops stand for one).',
    notUnderstood: (typed) => `That is not one of the numbers or letters above: ${typed}`,
    dropped: 'The lines you typed were dropped. The answer is as it was; /clear takes it out.',
  },
};
