import { isMisfit, isAnswered, walkAnswers, type Answer } from '../form/answer.ts';
import { parseDates } from '../text/dates.ts';
import { form } from '../form/form.ts';
import { itemIndex, listOfItem } from '../form/pointer.ts';
import type { FillWords } from '../locales/fill-words.ts';
import type { Locale } from '../locales/locale.ts';
import { itemName, optionWords } from '../locales/words.ts';
import { shownLines } from '../text/shown.ts';
import { cutText } from '../text/cut-text.ts';

/** An answer on one line of at most `width` columns, in the words of the form. */
export function showAnswer(answer: Answer, locale: Locale, words: FillWords, width = 60): string {
  const line = shownLines(wordAnswer(answer, locale, words)).replaceAll(/[ \t\n]+/g, ' ');
  return cutText(line, width);
}

function wordAnswer(answer: Answer, locale: Locale, words: FillWords): string {
  const { field, value, children } = answer;
  if (!isAnswered(value)) return words.unanswered;
  if (isMisfit(answer)) return asText(value);
  if (field.kind === 'list')
    return words.list.count(children.filter((child) => isAnswered(child.value)).length);
  if ('options' in field) {
    const options = optionWords(locale, field);
    return [value]
      .flat()
      .map((one) => options[String(one)] ?? String(one))
      .join(locale.document.comma);
  }
  if (field.kind === 'group') {
    const first = [...walkAnswers(children)].find(
      (child) => typeof child.value === 'string' && isAnswered(child.value),
    );
    return first ? wordAnswer(first, locale, words) : words.unanswered;
  }
  const text = asText(value);
  const dates = field.kind === 'date' ? parseDates(text) : undefined;
  return dates ? locale.document.date(dates) : text.trim();
}

/** What is no text stands as JSON. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The name of an item of a list: `Session II: National institutions`, `3. Designate one institution …`. */
export function showItem(item: Answer, locale: Locale, words: FillWords, width = 60): string {
  const index = itemIndex(item.pointer);
  const list = listOfItem(form, item.field);
  if (list?.numbering !== 'session')
    return cutText(`${index + 1}. ${showAnswer(item, locale, words, width)}`, width);
  const title = item.children.find((child) => child.field.key === 'title');
  const shown = isMisfit(item) ? item : title;
  const named = shown && isAnswered(shown.value) ? showAnswer(shown, locale, words, width) : words.unanswered;
  return cutText(`${itemName(locale, list, index)}${locale.document.colon}${named}`, width);
}
