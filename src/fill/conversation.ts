import { isAnswered } from '../form/answer.ts';
import { fieldAt } from '../form/pointer.ts';
import { form } from '../form/form.ts';
import { breadcrumb } from '../locales/words.ts';
import { valueAt } from '../validate/value-at.ts';
import { askList } from './ask-list.ts';
import { askOverview, askParts } from './ask-overview.ts';
import { askQuestion } from './ask-question.ts';
import type { Ended } from './ended.ts';
import { beginJourney, goBack, goOn, open, type Entry, type Journey, type Place } from './journey.ts';
import { isSame } from './merge-change.ts';
import { missingQuestions } from './questions.ts';
import type { Talk } from './talk.ts';

/** Asks until the person stops. @throws Stopped where a signal or the end of the input does */
export async function converse(talk: Talk, entry: Entry): Promise<void> {
  let journey = beginJourney(talk.report.source.value, await offerHalfWritten(talk, entry));
  for (;;) {
    const seen = talk.report.source;
    const turn = await PLACES[journey.place.at](talk, journey);
    if (turn === 'stop') return;
    if ((await talk.report.refresh()) === 'changed' && talk.report.source !== seen) {
      await talk.asker.tell([talk.words.changedMeanwhile]);
    }
    journey = takeTurn(journey, turn, talk.report.source.value);
  }
}

function takeTurn(journey: Journey, turn: Exclude<Ended, 'stop'> | Place, report: unknown): Journey {
  if (turn === 'back') return goBack(journey);
  return turn === 'on' ? goOn(journey, report) : open(journey, turn);
}

type Ask = (talk: Talk, journey: Journey) => Promise<Ended | Place>;

const PLACES: Readonly<Record<Place['at'], Ask>> = {
  overview: (talk, { last }) => askOverview(talk, last),
  parts: (talk, { place, last }) =>
    place.at === 'parts' ? askParts(talk, place.of, last) : Promise.resolve('on'),
  list: (talk, { place, last }) =>
    place.at === 'list' ? askList(talk, place.pointer, last) : Promise.resolve('on'),
  question: (talk, { place }) =>
    place.at === 'question' ? askQuestion(talk, place.pointer) : Promise.resolve('on'),
  end: (talk) => askEnd(talk),
};

/** Shows what `validate` finds, and offers what comes next. */
async function askEnd(talk: Talk): Promise<Ended | Place> {
  const { asker, words, report } = talk;
  const found = await talk.check(report.source);
  const missing = missingQuestions(report.source.value).length;
  const wrong = found.filter((one) => one.code !== 'missing');
  if (wrong.length > 0) await asker.tell((await talk.showFindings(wrong)).trimEnd().split('\n'));
  const canRender = missing === 0 && !wrong.some((one) => one.severity === 'error');
  const reply = await asker.menu({
    heading: { crumb: '', title: missing === 0 ? words.end.title : words.end.openTitle(missing) },
    rows: [
      ...(canRender ? [{ id: 'render', label: words.end.render }] : []),
      { id: 'overview', label: words.end.overview },
      { id: 'stop', label: words.end.stop },
    ],
    selected: canRender ? 'render' : 'overview',
    commands: [],
    canGoBack: true,
  });
  const choice = reply.kind === 'pick' ? reply.id : reply.kind;
  if (choice === 'render') await talk.render();
  return choice === 'stop' || choice === 'render' ? 'stop' : { at: 'overview' };
}

/** Offers the text that an earlier conversation was left in; one that is the answer by now is forgotten. */
async function offerHalfWritten(talk: Talk, entry: Entry): Promise<Entry> {
  const { half, asker, words, locale, report } = talk;
  for (const pointer of half.pointers) {
    const isAnswer = isSame(valueAt(report.source.value, pointer), half.get(pointer)?.trimEnd());
    if (isAnswer || !fieldAt(form, pointer) || !isAnswered(half.get(pointer))) half.delete(pointer);
  }
  const pointer = half.pointers.at(-1);
  if (pointer === undefined || pointer === entry.pointer) return entry;
  const reply = await asker.menu({
    heading: {
      crumb: '',
      title: words.resume.title(breadcrumb(locale, pointer)),
      guidance: words.resume.guidance,
    },
    rows: (['now', 'later', 'discard'] as const).map((id) => ({ id, label: words.resume[id] })),
    selected: 'now',
    commands: [],
    canGoBack: false,
  });
  if (reply.kind === 'pick' && reply.id === 'now') return { ...entry, pointer };
  if (reply.kind === 'pick' && reply.id === 'discard') {
    half.delete(pointer);
    half.saveNow();
  }
  return entry;
}
