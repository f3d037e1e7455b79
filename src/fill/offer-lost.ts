import { isAnswered } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { fieldAt, joinPointer, parentPointer } from '../form/pointer.ts';
import { valueAt } from '../form/value-at.ts';
import { isWaiting } from './answer-drafts.ts';
import type { MenuRow } from './ask/prompter.ts';
import type { KeptText } from './drafts-file.ts';
import { forgetEditor } from './edit-in-editor.ts';
import type { FillSession } from './fill-session.ts';
import { findPlace } from './places/find-place.ts';
import { namePlace } from './places/name-place.ts';
import { answerAt } from './questions.ts';
import { showItem } from './show-answer.ts';
import { joinTexts } from './text/join-texts.ts';
import { isSame } from '../text/same-value.ts';
import { cutWords } from '../text/cut-text.ts';
import { shownLines } from '../text/shown.ts';

/** How much of a text is shown where it is offered, in columns. */
const SHOWN = 300;

/** A text that waits: where it is kept, and its question, where that is in the report. */
export interface FoundText {
  readonly kept: KeptText;
  /** Forgets it where it is kept. */
  readonly remove: () => Promise<void>;
  readonly pointer?: string;
  /** The file of the report for which it was written, where that is another one. */
  readonly report?: string;
}

/**
 * Offers a text whose item is not in the report any more, or whose report is gone, with the places where it may go.
 * @returns the question that was chosen for it, at which it is the text in the field then
 */
export async function offerLost(session: FillSession, found: FoundText): Promise<string | undefined> {
  const { prompter, words, locale } = session;
  const { kept, report } = found;
  const places = placesFor(session, kept);
  const where = namePlace(locale, kept.pointer, kept.way);
  const reply = await prompter.menu({
    heading: {
      crumb: report ?? '',
      title: words.resume.title(where),
      guidance: withStart(
        report === undefined ? words.resume.gone : words.resume.otherReport(report),
        kept.text,
      ),
    },
    rows: [
      ...places,
      { id: 'later', label: words.resume.keep },
      { id: 'discard', label: words.resume.discard },
    ],
    selected: 'later',
    commands: [],
    canGoBack: false,
    decides: true,
  });
  if (reply.kind !== 'pick' || reply.id === 'later') return undefined;
  if (reply.id === 'discard') {
    await found.remove();
    await forgetEditor(session, kept);
    return undefined;
  }
  const now = valueAt(session.report.source.value, reply.id) ?? null;
  // Where the same answer stands as when writing began, there is nothing to decide between.
  const was = isSame(kept.was, now) ? { was: now } : {};
  const there = session.drafts.get(reply.id);
  // What waits there already stays before it.
  const text = there && isWaiting(there) ? joinTexts(there.text, kept.text) : kept.text;
  session.drafts.set(reply.id, { ...there, text: text + (reply.typed ?? ''), editor: kept.editor, ...was });
  // Only what is on the disk in its new place is taken away from the old one.
  if (session.keep() === undefined) await found.remove();
  return reply.id;
}

/** The questions at which the text may go on: the same one, or the one of each item of the list that it was in, or of a new one. */
function placesFor(session: FillSession, { pointer, way }: KeptText): MenuRow[] {
  const { report, locale, words } = session;
  const { value } = report.source;
  if (!fieldAt(form, pointer)) return [];
  const place = findPlace(value, pointer, way);
  if (place.kind === 'found')
    return [{ id: place.pointer, label: words.resume.here(namePlace(locale, place.pointer, way)) }];
  const list = answerAt(value, place.list);
  const items = (list?.children ?? []).filter((item) => isAnswered(item.value));
  const end = list?.children.length ?? 0;
  const at = (index: number | string) =>
    newItems(value, [joinPointer(place.list, index), ...place.rest].join('/'));
  return [
    ...items.map((item) => ({
      id: at(item.pointer.slice(place.list.length + 1)),
      label: words.resume.here(showItem(item, locale, words)),
    })),
    ...(list?.field.kind === 'list'
      ? [{ id: at(end), label: words.list.add(locale.fields[list.field.item.path].short) }]
      : []),
  ];
}

/** In another session its action point is a new one. */
function newItems(report: unknown, pointer: string): string {
  const above = parentPointer(pointer);
  if (fieldAt(form, above)?.kind !== 'list' || !/\/\d+\//.test(above)) return pointer;
  const list = valueAt(report, above);
  return joinPointer(above, Array.isArray(list) ? list.length : 0);
}

/** What is said of a text, and below it how the text begins. */
export function withStart(said: string, text: string): string {
  return `${said}\n${cutWords(shownLines(text), SHOWN)}`;
}
