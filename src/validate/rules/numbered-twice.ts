import { valueRange } from '../../report/source.ts';
import { HAN } from '../../text/east-asian.ts';
import { diagnostic } from '../diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/**
 * `Session I:`, `Séance 2 –`, `第二次会议:` and the like at the beginning of a title, in lower case.
 */
const SESSION =
  /^(?:(?:session|séance|sesión|заседание|сессия)\s+(?:no\.?\s*)?(?:[ivx]+|\d+|one|two|three|four|five|six)(?![a-z0-9])|الجلسة\s+(?:(?:الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية|العشرون|العشرين)(?:\s+عشرة|\s+والعشر(?:ون|ين))?|\d+|[٠-٩]+))\s*[.:،–—-]\s*|^第[一二三四五六七八九十百\d０-９]+(?:次会议|场会议|次|场|节)(?:\s*[.:：、，–—-]|\s)\s*/;
const ITEM = new RegExp(
  String.raw`^(?:\(?(?:\d{1,2}|[٠-٩]{1,2})[.)]\s+|[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[０-９]{1,2})[)）]?[、．]\s*|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]\s*(?=[${HAN}]))(?=\S)`,
  'u',
);

/** Items whose numbers the document gives. */
const NUMBERED: ReadonlySet<string> = new Set(['recommendations[].action', 'sessions[].action_points[]']);

/** A number typed before what the document numbers itself: it would read `Session I: Session I: Opening`. */
export const numberedTwice: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (typeof value !== 'string') return [];
      const isTitle = field.path === 'sessions[].title';
      const pattern = isTitle ? SESSION : NUMBERED.has(field.path) ? ITEM : undefined;
      const text = value.trim();
      const length = pattern?.exec(text.toLowerCase())?.[0].length;
      if (length === undefined) return [];
      // A whole list in one answer is meant as such.
      if (!isTitle && text.includes('\n')) return [];
      return [
        diagnostic('numbered-twice', pointer, valueRange(source, pointer), {
          number: text.slice(0, length).trim(),
        }),
      ];
    }),
};
