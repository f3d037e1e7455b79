import { expect, test } from 'vitest';
import { beginJourney, goBack, goOn, nextSection, open, type Journey } from '../../src/fill/journey.ts';

const where = ({ place }: Journey) => ('pointer' in place ? place.pointer : place.at);

function walk(report: unknown, journey: Journey, steps: number): string[] {
  const seen = [where(journey)];
  for (let step = 0; step < steps; step += 1) {
    journey = goOn(journey, report);
    seen.push(where(journey));
  }
  return seen;
}

test('goes through the open questions of a section, past those with an answer', () => {
  const report = { language: 'en', title: 'T', format: 'seminar', venue: { city: 'C' } };
  const begun = beginJourney(report, { section: 'facts' });
  expect(walk(report, begun, 7)).toEqual([
    '/type',
    '/themes',
    '/date',
    '/venue/name',
    '/venue/country',
    '/organized_by',
    '/prepared_by',
    'overview',
  ]);
});

test('goes through a session and back to the list of sessions', () => {
  const report = { sessions: [{ title: 'A' }, { title: 'B', topics: 't' }] };
  const begun = beginJourney(report, { pointer: '/sessions/1/theme' });
  expect(walk(report, begun, 4)).toEqual([
    '/sessions/1/theme',
    '/sessions/1/conclusions',
    '/sessions/1/action_points',
    '/sessions/1/additional_information',
    '/sessions',
  ]);
});

test('a group is asked at its first open part, a session at its first open question', () => {
  expect(where(beginJourney({ venue: { name: 'N' } }, { pointer: '/venue' }))).toBe('/venue/city');
  expect(where(beginJourney({ sessions: [{ theme: 't', title: 'A' }] }, { pointer: '/sessions/0' }))).toBe(
    '/sessions/0/topics',
  );
});

test('asks only what is missing, and ends there', () => {
  const report = {
    language: 'en',
    title: 'T',
    type: 'regional',
    themes: ['overarching'],
    date: '2018-06-27',
    venue: { name: 'N', city: 'C' },
    organized_by: [{ name: 'O' }],
    prepared_by: [{ name: 'P', email: 'e' }],
    summary: 's',
    recommendations: [{ action: 'a' }],
    trends: 't',
    priority_areas: ['p'],
    needs: 'n',
    sessions: [{ title: 'S', topics: 't', conclusions: 'c' }, { title: 'S' }],
    attachments: { concept_note: 'a' },
  };
  const begun = beginJourney(report, { missing: true });
  expect(walk(report, begun, 3)).toEqual([
    '/venue/country',
    '/sessions/1/topics',
    '/sessions/1/conclusions',
    '/sessions',
  ]);
  expect(
    where(
      beginJourney(
        {
          ...report,
          venue: { ...report.venue, country: 'X' },
          sessions: report.sessions.slice(0, 1),
          attachments: { concept_note: 'a', participants: 'b' },
        },
        { missing: true },
      ),
    ),
  ).toBe('end');
});

test('goes back through what was seen, to the overview at last', () => {
  const report = {};
  let journey = beginJourney(report, { pointer: '/venue/name' });
  journey = goOn(journey, report);
  journey = goBack(journey);
  expect(where(journey)).toBe('/venue/name');
  expect(where(goBack(journey))).toBe('overview');
  expect(where(goBack(goBack(journey)))).toBe('overview');
});

test('who has chosen from the parts of a section goes on choosing', () => {
  const report = { title: 'T' };
  let journey = open(beginJourney(report, {}), { at: 'parts', of: { kind: 'section', name: 'facts' } });
  journey = open(journey, { at: 'question', pointer: '/title' });
  journey = goOn(journey, report);
  expect(journey.place).toEqual({ at: 'parts', of: { kind: 'section', name: 'facts' } });
  expect(where(goBack(journey))).toBe('overview');
});

test('knows the next section with something missing', () => {
  expect(nextSection({ summary: 's' }, 'facts')).toBe('recommendations');
  expect(nextSection({}, 'attachments')).toBe('facts');
});
