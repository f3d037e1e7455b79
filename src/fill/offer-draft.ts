import { isAnswered } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { fieldAt } from '../form/pointer.ts';
import { valueAt } from '../form/value-at.ts';
import { optionWords } from '../locales/words.ts';
import { isSame } from '../text/same-value.ts';
import { isWaiting } from './answer-drafts.ts';
import type { KeptText } from './drafts-file.ts';
import { forgetEditor } from './edit-in-editor.ts';
import type { FillSession } from './fill-session.ts';
import type { Destination } from './navigation.ts';
import { offerLost, withStart, type FoundText } from './offer-lost.ts';
import { namePlace } from './places/name-place.ts';
import type { MenuReply } from './ask/prompter.ts';

/** The texts in which earlier sessions were left, each of which is offered once. */
export class Offers {
  readonly #session: FillSession;
  readonly #texts: string[];

  private constructor(session: FillSession) {
    this.#session = session;
    this.#texts = listTexts(session).map(({ kept }) => kept.text);
  }

  /** Finds what there is to offer; texts that are the answer by now are forgotten. */
  static async find(session: FillSession): Promise<Offers> {
    await forgetGiven(session);
    return new Offers(session);
  }

  /**
   * Offers one after the other until one is chosen.
   * @param already the question that is asked next, with whatever text waits there
   * @returns the question to go on with
   */
  async next(already?: string): Promise<string | undefined> {
    for (const found of listTexts(this.#session)) {
      const index = this.#texts.indexOf(found.kept.text);
      if (index < 0) continue;
      this.#texts.splice(index, 1);
      if (found.pointer !== undefined && found.pointer === already) return already;
      const pointer =
        found.pointer === undefined
          ? await offerLost(this.#session, found)
          : await offer(this.#session, found);
      if (pointer !== undefined) return pointer;
    }
    return already;
  }
}

/** The texts that wait, the one written last first; then those whose item, or whose report, is not there any more. */
function listTexts(session: FillSession): FoundText[] {
  const { drafts, orphans } = session;
  const remove = (kept: KeptText) => () => {
    drafts.remove(kept);
    session.keep();
    return Promise.resolve();
  };
  const own = drafts.all.filter(isWaiting).map((kept) => ({
    kept,
    remove: remove(kept),
    ...(!drafts.lost.includes(kept) && { pointer: kept.pointer }),
  }));
  const others = orphans.flatMap(({ report, texts, remove: forget }) =>
    texts.filter(isWaiting).map((kept) => ({ kept, report, remove: () => forget(kept) })),
  );
  return [...own.toReversed(), ...others];
}

/** Offers the texts whose items have gone while they were written. @returns where to go on */
export async function offerLostTexts(session: FillSession): Promise<Destination> {
  for (const found of listTexts(session)) {
    if (found.pointer !== undefined) continue;
    const pointer = await offerLost(session, found);
    if (pointer !== undefined) return { at: 'question', pointer };
  }
  return 'next';
}

async function forgetGiven(session: FillSession): Promise<void> {
  const { drafts, report } = session;
  for (const pointer of drafts.pointers) {
    const draft = drafts.get(pointer);
    if (
      draft &&
      isAnswered(draft.text) &&
      !isSame(valueAt(report.source.value, pointer), draft.text.trimEnd())
    )
      continue;
    drafts.delete(pointer);
    await forgetEditor(session, draft);
  }
}

/** @returns the question, where the person wants to go on with it now */
async function offer(session: FillSession, found: FoundText): Promise<string | undefined> {
  const { prompter, words, locale } = session;
  const { kept, remove, pointer = '' } = found;
  const reply = await prompter.menu({
    heading: {
      crumb: '',
      title: words.resume.title(namePlace(locale, pointer, kept.way)),
      guidance: withStart(words.resume.guidance, shownText(session, pointer, kept.text)),
    },
    rows: (['now', 'later', 'discard'] as const).map((id) => ({ id, label: words.resume[id] })),
    selected: 'now',
    commands: [],
    canGoBack: false,
    decides: true,
  });
  if (isPick(reply, 'now')) {
    // What was typed on while this came up belongs to the text.
    const typed = reply.kind === 'pick' ? reply.typed : undefined;
    if (typed !== undefined) session.drafts.set(pointer, { ...kept, text: kept.text + typed });
    return pointer;
  }
  if (isPick(reply, 'discard')) {
    await remove();
    await forgetEditor(session, kept);
  }
  return undefined;
}

/** Marks of a checklist in the words of the form. */
function shownText({ locale }: FillSession, pointer: string, text: string): string {
  const field = fieldAt(form, pointer);
  if (field?.kind !== 'choices') return text;
  const words = optionWords(locale, field);
  return text
    .split('\n')
    .map((id) => words[id] ?? id)
    .join('\n');
}

function isPick(reply: MenuReply, id: string): boolean {
  return reply.kind === 'pick' && reply.id === id;
}
