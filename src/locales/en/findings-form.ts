import { codePointName } from '../../text/unprintable.ts';
import type { SyntaxProblem } from '../../diagnostics/args.ts';
import { joinList } from '../formatters.ts';
import type { FormMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { files } from './files.ts';

const LISTS = { or: 'disjunction', and: 'conjunction' } as const;

const join = (parts: readonly string[], how: keyof typeof LISTS = 'or') =>
  joinList('en-GB', LISTS[how], parts);

const quoted = (names: readonly string[], how: keyof typeof LISTS = 'or') =>
  join(
    names.map((name) => `“${name}”`),
    how,
  );

const SHAPES = {
  text: 'a text',
  number: 'a number',
  truth: 'a yes/no value',
  list: 'a list',
  group: 'a group of answers',
  nothing: 'nothing',
} as const;

/** English messages of all codes: what is wrong, then what to do. */
export const findingsOfForm: FormMessages = {
  'cannot-read': ({ reason }) => files.read(reason, 'report'),
  'alias-not-usable': ({ alias, reason }) => {
    switch (reason) {
      case 'unknown':
        return {
          message: `A text begins with an asterisk: “*${alias}”. YAML takes it for a reference.`,
          hint: 'Put the text in quotation marks, or begin it on a new line after “|”.',
        };
      case 'loop':
        return {
          message: `The reference “*${alias}” leads back to itself.`,
          hint: 'Write the text out instead.',
        };
      case 'too-many':
        return {
          message: `The references, such as “*${alias}”, stand for too many texts.`,
          hint: 'Write the texts out instead.',
        };
    }
  },
  'control-character': ({ codePoint, others }) => ({
    message:
      `There is an invisible control character here: ${codePointName(codePoint)}` +
      (others.length > 0 ? ` (also ${others.map(codePointName).join(', ')}).` : '.'),
    hint: 'Delete it. It often comes with text that was copied from a PDF.',
  }),
  'custom-tag': ({ tag }) => ({
    message: `A text begins with an exclamation mark: “${tag}”. YAML takes it for a command.`,
    hint: 'Put the text in quotation marks, or delete the word.',
  }),
  'duplicate-key': ({ key, firstLine, belongsTo }) => ({
    message:
      firstLine === undefined
        ? `“${key}” appears a second time.`
        : `“${key}” appears a second time; it is first on line ${firstLine}.`,
    hint:
      belongsTo === undefined
        ? 'Put both texts under the first one, then delete this one.'
        : putBelow(belongsTo),
  }),
  'merge-conflict': () => ({
    message:
      'Git could not merge two versions of this place: both stand here, between “<<<<<<<” and “>>>>>>>”.',
    hint: 'Keep what is right of the two, and delete the lines with the marks.',
  }),
  'merge-key': () => ({
    message: 'The merge key “<<” is not used in reports.',
    hint: 'Write the answers out.',
  }),
  'not-a-report': ({ found }) =>
    found === 'nothing'
      ? { message: 'The report is empty.', hint: 'Make one with every question in it: bapa init --force' }
      : found === 'group'
        ? {
            message: 'This is YAML, but not a report: none of its keys is a question of the form.',
            hint: 'See how a report looks: bapa init -',
          }
        : {
            message: `This is ${SHAPES[found]}, not a report: no line begins with a question such as “title:”.`,
            hint: 'See how a report looks: bapa init -',
          },
  'several-documents': () => ({
    message: 'A second report begins here, after “---”.',
    hint: 'Keep each report in a file of its own. If this is only a line, delete it.',
  }),
  'tab-indentation': () => ({
    message: 'A tab is used for indentation.',
    hint: 'Replace it by spaces, as many as the lines above have.',
  }),
  'too-deep': ({ limit }) => ({
    message: `The answers are nested more than ${limit} levels deep.`,
    hint: 'A report needs five. Delete the brackets or spaces that are too many.',
  }),
  'unclosed-quote': ({ quote }) => ({
    message: 'The quotation mark opened here is never closed.',
    hint: `Put the mark ${quote} at the end of the text, or delete it here.`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: `A text begins with “&${anchor}”. YAML takes that word for a name and leaves it out.`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `This line is indented with a special space (${codePointName(codePoint)}), not with ordinary ones.`,
    hint: 'Replace it by ordinary spaces, as many as the lines above have.',
  }),
  'yaml-syntax': ({ problem, character, spaces = 0 }) => SYNTAX[problem](character, spaces),
  missing: ({ isComment }, { pointer }) =>
    isComment
      ? {
          message: 'not answered: what stands after “#” is a comment and is left out.',
          hint: 'If it is the answer, put it in quotation marks.',
        }
      : { message: 'not answered yet', hint: `Write the answer here, or run: bapa fill --at ${pointer}` },
  'repeated-choice': ({ choice }) => ({
    message: `“${choice}” is named twice.`,
    hint: 'Delete one of the two.',
  }),
  'unknown-choice': ({ found, suggestion, options }) => ({
    message: `“${found}” is not one of the choices.`,
    hint:
      suggestion === undefined
        ? `Write ${quoted(options)}.`
        : `Did you mean “${suggestion}”? Other choices: ${quoted(
            options.filter((one) => one !== suggestion),
            'and',
          )}.`,
  }),
  'unknown-key': ({ key, suggestion, belongsTo, known }) => {
    const message = `The form has no question “${key}” here.`;
    if (suggestion !== undefined) return { message, hint: `Did you mean “${suggestion}”?` };
    if (belongsTo === '')
      return { message, hint: `“${key}:” belongs at the beginning of a line, without spaces before it.` };
    if (belongsTo !== undefined) return { message, hint: putBelow(belongsTo) };
    return {
      message,
      hint: `The questions here are ${quoted(known, 'and')}. Put the text under one of them.`,
    };
  },
  'wrong-shape': (args) => {
    const { expected, found, cause, form } = args;
    const message = `This must be ${SHAPES[expected]}, but it is ${SHAPES[found]}.`;
    switch (cause) {
      case 'not-quoted':
        return {
          message: `YAML reads this as ${SHAPES[found]}, not as a text.`,
          hint: `Put it in quotation marks: "${args.source}"`,
        };
      case 'colon':
        return {
          message:
            'A colon followed by a space stands inside this text; YAML takes what stands before it for a question.',
          hint: 'Put the whole text in quotation marks.',
        };
      case 'brackets':
        return {
          message: `This must be a text, but YAML reads the brackets as ${SHAPES[found]}.`,
          hint: 'If the brackets belong to the text, put the whole text in quotation marks.',
        };
      case 'no-marker':
        return {
          message: `This must be one text, but YAML reads it as ${SHAPES[found]}.`,
          hint: 'Put a space and “|” after the colon; the lines below may stay as they are.',
        };
      case 'marker':
        return {
          message: 'This must be a list, but “|” makes one text of it.',
          hint: form.includes('\n  - …')
            ? 'Delete the “|”; the lines below may stay as they are.'
            : `Write:\n${form}`,
        };
      case 'one-text':
      case 'bullets':
        return {
          message,
          hint: `Begin each item with a dash and a space. If these are several, make an item of each. Write:\n${form}`,
        };
      case 'not-indented':
        return {
          message: `The answers below “${args.source}:” are not indented, so YAML takes them for questions of their own.`,
          hint: 'Put two more spaces before each of these lines.',
        };
      case 'no-dash':
        return {
          message: 'This must be a list, but the dash before its first item is missing.',
          hint: `Write:\n${form}`,
        };
      default:
        return { message, hint: `Write:\n${form}` };
    }
  },
};

const ONE_TEXT = 'Put the whole text in quotation marks, or begin it on a new line after “|”.';

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string, spaces: number) => Message>> = {
  'bad-escape': () => ({
    message: 'Inside "…", a backslash has a special meaning, and what follows this one is not known.',
    hint: 'Use \'…\' instead of "…", or write the backslash twice.',
  }),
  'bracket-not-closed': (bracket) => ({
    message: 'The bracket opened here is never closed.',
    hint: `Put “${bracket}” at the end. If it belongs to the text, put the whole text in quotation marks.`,
  }),
  'code-fence': () => ({
    message: 'These marks were copied from a chat; they are no part of the report.',
    hint: 'Delete the lines with these marks, and put “#” before the sentences around them.',
  }),
  'colon-in-text': () => ({
    message:
      'A colon followed by a space stands inside this text; YAML takes what stands before it for a question.',
    hint: 'Put the whole text in quotation marks.',
  }),
  'colon-missing': (key) => ({ message: `A colon is missing after “${key}”.`, hint: `Write: ${key}: …` }),
  indentation: () => ({
    message: 'This line is indented differently from its neighbours.',
    hint: 'Lines that belong together begin with the same number of spaces.',
  }),
  'key-without-colon': () => ({
    message: 'YAML expects a question with a colon here, such as “title: …”.',
    hint: 'If the line belongs to the text above, indent it as that text; else put a colon and a space after the question.',
  }),
  'key-too-long': () => ({
    message: 'Before the colon stands a whole text.',
    hint: 'If this is an answer, put it in quotation marks or on a new line after “|”.',
  }),
  'list-on-key-line': () => ({
    message: 'A list cannot begin on the line of its question.',
    hint: 'Begin a new line with the dash. If it is no list, put the text in quotation marks.',
  }),
  'quote-in-text': (quote) =>
    quote === "'"
      ? {
          message: 'The apostrophe before this place ends the text, as it is also the mark around it.',
          hint: 'Put the text in "…" instead of \'…\', or write the apostrophe twice.',
        }
      : {
          message: 'The quotation mark before this place ends the text, but more text follows.',
          hint: "Put the whole text in '…', or begin it on a new line after “|”.",
        },
  'reserved-character': (character) => ({
    message: `A text cannot begin with “${character}”, which has a special meaning in YAML.`,
    hint: ONE_TEXT,
  }),
  'star-for-dash': () => ({
    message: 'YAML does not know “*” before an item of a list.',
    hint: 'Write “- ” before each item of a list.',
  }),
  'marker-missing': (key) => ({
    message: `The text of “${key}” has several lines, but “|” is missing after the colon.`,
    hint: `Write: ${key}: |`,
  }),
  'space-missing': (character) => ({
    message: `A space is missing after the ${character === '-' ? 'dash' : 'colon'}.`,
    hint: character === '-' ? 'Write “- ” before each item of a list.' : 'Put a space after the colon.',
  }),
  'special-space': (character) => ({
    message: `A special space (${character}) stands here, where YAML reads ordinary ones only.`,
    hint: 'Replace it by an ordinary space.',
  }),
  'text-after-marker': (marker) => ({
    message: `After “${marker}” the text begins on the next line.`,
    hint: `Move the text to a new line and indent it. If “${marker}” belongs to the text, put it all in quotation marks.`,
  }),
  'text-after-value': () => ({
    message: 'The answer ended before this place; more text follows it.',
    hint: ONE_TEXT,
  }),
  'full-width-colon': (key) => ({
    message: `The colon after “${key}” is one of full width.`,
    hint: `Write: ${key}: …`,
  }),
  'text-less-indented': (key, spaces) => ({
    message: `This line has fallen out of the text of “${key}”: it is indented less than the first line.`,
    hint: `Indent every line of the text alike, with ${spaces} spaces.`,
  }),
  'text-not-indented': (key) => ({
    message: `This line belongs to the text of “${key}”, but it is not indented.`,
    hint: `Put two more spaces before every line of the text than stand before “${key}:”.`,
  }),
  'too-many-marks': () => ({
    message: 'Up to here there are more words and marks of YAML than any report has.',
    hint: 'Check that this file is a report; texts go on new lines after “|”.',
  }),
  other: () => ({
    message: 'YAML cannot read this line.',
    hint: 'Compare it with an example: bapa init - shows an empty report.',
  }),
};

function putBelow(group: string): string {
  return `It belongs to “${group}”: put it below “${group}:”, indented.`;
}
