import { isAnswered } from '../form/answer.ts';
import { fieldAt } from '../form/pointer.ts';
import { form } from '../form/form.ts';
import { breadcrumb } from '../locales/words.ts';
import { valueAt } from '../form/value-at.ts';
import type { FillSession } from './fill-session.ts';
import { isSame } from '../text/same-value.ts';
import type { EntryPoint } from './navigation.ts';

/**
 * Offers the draft of an answer in which an earlier session was left; one that is the answer by now is forgotten.
 * @returns where to begin
 */
export async function offerDraft(session: FillSession, entryPoint: EntryPoint): Promise<EntryPoint> {
  const { drafts, prompter, words, locale, report } = session;
  for (const pointer of drafts.pointers) {
    const isAnswer = isSame(valueAt(report.source.value, pointer), drafts.get(pointer)?.trimEnd());
    if (isAnswer || !fieldAt(form, pointer) || !isAnswered(drafts.get(pointer))) drafts.delete(pointer);
  }
  const pointer = drafts.pointers.at(-1);
  if (pointer === undefined || pointer === entryPoint.pointer) return entryPoint;
  const reply = await prompter.choose({
    heading: {
      crumb: '',
      title: words.resume.title(breadcrumb(locale, pointer)),
      guidance: words.resume.guidance,
    },
    rows: (['now', 'later', 'discard'] as const).map((id) => ({ id, label: words.resume[id] })),
    selected: 'now',
  });
  if (reply === 'now') return { ...entryPoint, pointer };
  if (reply === 'discard') {
    drafts.delete(pointer);
    drafts.saveNow();
  }
  return entryPoint;
}
