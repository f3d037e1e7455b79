/*
 * Everything at which bapa stops, cuts or refuses, to protect whoever runs it. The README names them; a test holds that
 * its figures are these. What Word, GitHub or YAML themselves do not take stands where it is written for them.
 */

/** Of a report's file. The longest that people wrote have some tens of thousands. */
export const MAX_REPORT_BYTES = 1_000_000;
/** Words, marks and spaces of YAML at which reading stops. A long report has some thousands; more take seconds. */
export const MAX_LEXEMES = 150_000;
/** Levels of nesting that are read; what lies deeper is told and left out. The form needs five. */
export const MAX_LEVELS = 50;
/** Levels of nesting at which reading stops: the parser's own stack ends at some thousands. */
export const MAX_OPEN_LEVELS = 200;
/** Values that the aliases of a report may stand for in all. */
export const MAX_ALIASED_VALUES = 10_000;

/** Signs of Markdown in one answer, lines and table cells among them: about as many parts as its tree would have. */
export const MAX_SIGNS = 6_000;
/** The same in all answers of a report together. A report of 800 KB, full of lists and tables, has some 60,000. */
export const MAX_SIGNS_IN_REPORT = 70_000;
/** Characters of an answer that are read as Markdown: the parser's work grows faster than the text. */
export const MAX_PROSE_LENGTH = 100_000;
/** Lists and quotes inside one another: the parser's work grows with the cube. */
export const MAX_PROSE_LEVELS = 100;
/** Lines of a text without formatting that stay as they are; of more, short ones are joined to others. */
export const MAX_PLAIN_LINES = 1_000;
/** The same where a text has no formatting because those before it took all that a report may have. */
export const MAX_PLAIN_LINES_AFTER = 10;
/** Until they have so many characters. */
export const MIN_JOINED_LINE = 400;
/** Addresses in a text without formatting that become links. */
export const MAX_PLAIN_LINKS = 200;
/** Parts of one script in a Word file: what comes after them is set as if all letters of a paragraph were of one. */
export const MAX_SCRIPT_RUNS = 60_000;

/** Of one picture in a report, or of a logo. */
export const MAX_IMAGE_BYTES = 20_000_000;
/** The same, once it is unpacked: a few bytes may say that they are more than any program can show. */
export const MAX_IMAGE_PIXELS = 100_000_000;
/** Of all attachments together: what most mail servers take. */
export const MAX_ATTACHMENT_BYTES = 20_000_000;
/** Of the file that `--reference-doc` names, and of what is read of it once it is unpacked: more is made to fill the memory. */
export const MAX_TEMPLATE_BYTES = 20_000_000;
/** Parts of that file. */
export const MAX_TEMPLATE_PARTS = 2_000;
/** Of a file that stands where a document is to be written: a larger one is not looked at, and not replaced. */
export const MAX_PRESENT_BYTES = 60_000_000;

/** Files of a folder that are looked through for a name near to one that is not there. */
export const MAX_LISTED_FILES = 500;

/** The sessions that a new report is made with, at most; more may be added to it. */
export const MAX_SESSIONS = 99;

/** Reports that may be worked on at once: each takes a thread, and its memory. */
export const MAX_JOBS = 64;

/** Mistakes in the YAML of a report that are told in one go; a text with more is no report. */
export const MAX_SYNTAX_ERRORS = 20;
/** Findings about one report that are shown. */
export const MAX_FINDINGS = 200;
/**
 * Characters that `--fix` reads, again and again, until nothing changes: more often where mistakes are stepped over. A report
 * that needs more stays as it is, so that a second `--fix` would do no more than the first.
 */
export const MAX_FIX_WORK = 4_000_000;
/** Sets of fixes that `--fix` tries in a round, where they cannot be made all together. */
export const MAX_FIX_TRIES = 30;

/** Of a file that `fill` keeps beside a report; the texts that were typed and not given are in one. */
export const MAX_STATE_BYTES = 10_000_000;
/** Changes of a text that `fill` can undo. */
export const MAX_UNDONE = 200;
/** Saved changes that `fill` can take back; two reports are kept for each. */
export const MAX_STEPS = 30;

/** How long LibreOffice may take to make one PDF; its first start alone can take half a minute on an old machine. */
export const MAX_PDF_SECONDS = 180;
