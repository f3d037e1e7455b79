import { isAnswered } from '../form/answer.ts';
import { valueAt } from '../form/value-at.ts';
import { isSame } from '../text/same-value.ts';
import { isWaiting } from './answer-drafts.ts';
import type { KeptText } from './drafts-file.ts';
import { forgetEditor } from './edit-in-editor.ts';
import type { FillSession } from './fill-session.ts';
import type { Destination, EntryPoint } from './navigation.ts';
import { offerLost, withStart, type FoundText } from './offer-lost.ts';
import { namePlace } from './places/name-place.ts';
import type { MenuReply } from './ask/prompter.ts';

/**
 * Offers, one after the other, the texts in which earlier sessions were left, until one is chosen; those that are the
 * answer by now are forgotten.
 * @returns where to begin
 */
export async function offerDrafts(session: FillSession, entryPoint: EntryPoint): Promise<EntryPoint> {
  await forgetGiven(session);
  for (const found of listTexts(session)) {
    if (found.pointer !== undefined && found.pointer === entryPoint.pointer) return entryPoint;
    const pointer =
      found.pointer === undefined ? await offerLost(session, found) : await offer(session, found);
    if (pointer !== undefined) return { ...entryPoint, pointer };
  }
  return entryPoint;
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
      guidance: withStart(words.resume.guidance, kept.text),
    },
    rows: (['now', 'later', 'discard'] as const).map((id) => ({ id, label: words.resume[id] })),
    selected: 'now',
    commands: [],
    canGoBack: false,
    decides: true,
  });
  if (isPick(reply, 'now')) return pointer;
  if (isPick(reply, 'discard')) {
    await remove();
    await forgetEditor(session, kept);
  }
  return undefined;
}

function isPick(reply: MenuReply, id: string): boolean {
  return reply.kind === 'pick' && reply.id === id;
}
