import { checkNow } from './check-now.ts';
import type { FillSession } from './fill-session.ts';
import type { Destination } from './navigation.ts';
import { missingQuestions } from './questions.ts';
import { waitingLine } from './waiting-line.ts';

/** Shows what `validate` finds, and offers what comes next. */
export async function askEnd(session: FillSession): Promise<Destination> {
  const { prompter, words, report } = session;
  const found = await checkNow(session);
  const { waiting } = session.drafts;
  const missing = missingQuestions(report.source.value).length;
  const wrong = found.filter((one) => one.code !== 'missing');
  if (wrong.length > 0)
    await prompter.print((await session.showFindings(report, wrong)).trimEnd().split('\n'));
  const canRender = missing === 0 && !wrong.some((one) => one.severity === 'error');
  const reply = await prompter.menu({
    heading: {
      crumb: '',
      title: missing === 0 ? words.end.title : words.end.openTitle(missing),
      problems: waiting.length > 0 ? [waitingLine(waiting, report.file, session.locale)] : [],
    },
    rows: [
      ...(canRender ? [{ id: 'render', label: words.end.render }] : []),
      { id: 'overview', label: words.end.overview },
      { id: 'stop', label: words.end.stop },
    ],
    selected: canRender ? 'render' : 'overview',
    commands: [],
    canGoBack: true,
    steps: session.history.offers,
  });
  const isRender = reply.kind === 'pick' && reply.id === 'render';
  if (isRender) {
    prompter.close();
    await session.render(report.file);
  }
  if (isRender || (reply.kind === 'pick' && reply.id === 'stop')) return 'stop';
  const isAway = reply.kind === 'leave' && reply.to !== 'next' && reply.to !== 'back';
  return isAway ? reply.to : { at: 'overview' };
}
