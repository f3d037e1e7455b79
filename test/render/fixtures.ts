import { form } from '../../src/form/form.ts';
import { locale } from '../../src/locales/en/locale.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { buildDocument } from '../../src/render/build-document.ts';

/** A short report that answers every field, with the Markdown that authors use. */
export const report = {
  language: 'en',
  title: 'Consultation on *measuring* cooperation <draft 2>',
  type: 'thematic',
  format: 'workshop',
  themes: ['overarching', 'institutional-framework'],
  date: '2018-06-27/2018-06-29',
  venue: { name: 'Hilton Hotel', city: 'Nairobi', country: 'Kenya' },
  organized_by: [{ name: 'Government of Kenya', type: 'member-state' }, { name: 'JICA' }],
  prepared_by: [
    { name: 'Joint team, Planning / UNOSSC', email: 'team@example.org', telephone: '+1-202-555-0130' },
  ],
  summary: 'Everyone **cooperates**.[^1]\n\n1. Measure\n2. Report\n\n[^1]: As said in *plenary*.',
  recommendations: [
    { action: 'Draw up a roadmap.', addressed_to: 'Participating Governments', timeframe: 'within 6 months' },
    { action: 'Open a budget line:\n\n- even a small one', addressed_to: null },
  ],
  trends: '- funds\n  - vertical\n    - climate\n\n> Quoted <name of institution> & co.',
  priority_areas: ['Agriculture & food', 'Water, energy'],
  needs: '| Need | By |\n|---|:-:|\n| M&E | half |\n| Mapping | all[^1] |\n\n[^1]: Second note.',
  sessions: [
    {
      theme: 'Sub-theme ii',
      title: 'Opening: the road',
      topics: 'Welcome.',
      conclusions: 'Agreed *ad referendum*.',
      action_points: ['Type up the cards. **Done.**', 'Send <https://example.org/list>.'],
      additional_information: 'See the annex.',
    },
    { title: 'Mapping', topics: '`code` and ~~old~~ new', conclusions: 'Start with *activities*.' },
  ],
  additional_information: 'Field visit\\\ncancelled.',
  attachments: {
    concept_note: 'files/concept_note.docx',
    participants: 'files/list.csv',
    others: ['files/a.pdf'],
  },
};

/** Parsed trees are shared by checks and documents: what would change one here fails. */
function readFrozen(text: string, isPlain: boolean) {
  return freeze(parseProse(text, isPlain));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** The document of a report, or of anything else, in English. */
export function documentOf(value: unknown, options: { draft?: boolean } = {}) {
  return buildDocument(value, { form, locale, draft: options.draft ?? false, readProse: readFrozen });
}

/** Every text in a value, in order. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return value === null || value === undefined ? [] : [`${value as string | number | boolean}`];
}
