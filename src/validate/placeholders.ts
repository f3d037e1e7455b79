// No pattern here has the flags `i` or `u`: compiling those takes longer than all other checks together. What may be
// written in capitals is looked for in the text in lower case.

/** Marks that wait for an answer wherever they stand. Capitals only: `todo` is a Spanish word, and `(XXX)` a session of the General Assembly. */
const MARKS =
  /(?<![A-Za-z0-9(-])(?:TODO(?= ?[:!?…-]|$)|TO ?DO(?= ?:)|FIXME|TBC|TBD|TBA|xxx+|XXXX+|[Ll]orem ipsum)(?![A-Za-z0-9-])/;

/** What people write where an answer is still to come, in the six languages. */
const LATER =
  'to be (?:completed|confirmed|determined|added|inserted)|tbc|tbd|tba|todo|à (?:compléter|confirmer|préciser|définir)|' +
  'por (?:completar|confirmar|definir)|дополнить|уточнить|заполнить|待(?:补充|填写|确认|定)|يُ?ستكمل(?: لاحق[ًا]*)?|يُ?حدد لاحق[ًا]*';

/** The template's own prompts, and requests to put something in. */
const ASKED =
  'theme, title|name, email, telephone(?: no\\.?)?|insert [^\\])>}]{1,60}|add (?:text|name|date)[^\\])>}]{0,40}|name of (?:the )?[^\\s\\])>}]+|' +
  'your (?:name|text|answer)[^\\])>}]{0,20}|insérer [^\\])>}]{1,60}|thème, titre|insertar [^\\])>}]{1,60}|tema, título|вставить [^\\])>}]{1,60}|' +
  'будет (?:дополнено|уточнено)|тема, название|主题[，、,] ?(?:标题|题目)|请填写[^\\])>}]{0,30}|للاستكمال|الموضوع، العنوان';

const IN_BRACKETS = new RegExp(`[[(<{]\\s*(?:${LATER}|${ASKED})\\s*[\\])>}]`);
const ALONE = new RegExp(`^(?:${LATER}|to do|\\?{2,}|\\.{2,}|…+|_{3,}|-{2,}|x{2,})[\\s.!:…]*$`);

/**
 * Finds the first thing in a text that was put there to be replaced by an answer.
 * @returns its offsets in the text
 */
export function findPlaceholder(text: string): { start: number; end: number } | undefined {
  const trimmed = text.trim();
  const lower = text.toLowerCase();
  if (trimmed.length < 80 && ALONE.test(lower.trim())) {
    const start = text.indexOf(trimmed);
    return { start, end: start + trimmed.length };
  }
  const match = MARKS.exec(text) ?? (/[[(<{]/.test(text) ? IN_BRACKETS.exec(lower) : null);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
