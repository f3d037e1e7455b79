import { expect, test } from 'vitest';
import { goTo, startNavigation, type Navigation } from '../../src/fill/navigation.ts';
import { nextSection } from '../../src/fill/screens.ts';

const where = ({ screen }: Navigation) => ('pointer' in screen ? screen.pointer : screen.at);

function walk(report: unknown, navigation: Navigation, steps: number): string[] {
  const seen = [where(navigation)];
  for (let step = 0; step < steps; step += 1) {
    navigation = goTo(navigation, 'next', report);
    seen.push(where(navigation));
  }
  return seen;
}

test('goes through the open questions of a section, past those with an answer', () => {
  const report = { language: 'en', title: 'T', format: 'seminar', venue: { city: 'C' } };
  const begun = startNavigation(report, { section: 'facts' });
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
  const begun = startNavigation(report, { pointer: '/sessions/1/theme' });
  expect(walk(report, begun, 4)).toEqual([
    '/sessions/1/theme',
    '/sessions/1/conclusions',
    '/sessions/1/action_points',
    '/sessions/1/additional_information',
    '/sessions',
  ]);
});

test('a group is asked at its first open part, a session at its first open question', () => {
  expect(where(startNavigation({ venue: { name: 'N' } }, { pointer: '/venue' }))).toBe('/venue/city');
  expect(where(startNavigation({ sessions: [{ theme: 't', title: 'A' }] }, { pointer: '/sessions/0' }))).toBe(
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
  const begun = startNavigation(report, { missing: true });
  expect(walk(report, begun, 3)).toEqual([
    '/venue/country',
    '/sessions/1/topics',
    '/sessions/1/conclusions',
    '/sessions',
  ]);
  expect(
    where(
      startNavigation(
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
  let navigation = startNavigation(report, { pointer: '/venue/name' });
  navigation = goTo(navigation, 'next', report);
  navigation = goTo(navigation, 'back', report);
  expect(where(navigation)).toBe('/venue/name');
  expect(where(goTo(navigation, 'back', report))).toBe('overview');
  expect(where(goTo(goTo(navigation, 'back', report), 'back', report))).toBe('overview');
});

test('who has chosen from the parts of a section goes on choosing', () => {
  const report = { title: 'T' };
  let navigation = goTo(
    startNavigation(report, {}),
    { at: 'parts', of: { kind: 'section', name: 'facts' } },
    report,
  );
  navigation = goTo(navigation, { at: 'question', pointer: '/title' }, report);
  navigation = goTo(navigation, 'next', report);
  expect(navigation.screen).toEqual({ at: 'parts', of: { kind: 'section', name: 'facts' } });
  expect(where(goTo(navigation, 'back', report))).toBe('overview');
});

test('asks only what is missing from a section on', () => {
  const report = { language: 'en', summary: 's' };
  expect(where(startNavigation(report, { missing: true, section: 'recommendations' }))).toBe(
    '/recommendations',
  );
  expect(where(startNavigation(report, { missing: true, section: 'additional_information' }))).toBe(
    '/attachments/concept_note',
  );
});

test('knows the next section with something missing', () => {
  expect(nextSection({ summary: 's' }, 'facts')).toBe('recommendations');
  expect(nextSection({}, 'attachments')).toBe('facts');
});
