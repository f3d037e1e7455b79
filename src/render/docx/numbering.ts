import type { List, ListItem } from 'mdast';
import { element, joined, nothing, setting, wrapper, type Markup } from './markup.ts';
import { font as fontOf } from './run.ts';

/** Word's levels are 0 to 8. */
export const LAST_LEVEL = 8;
/** Word counts no further, and has no more lists than 2,047. */
const LAST_NUMBER = 32767;
const MAXIMUM_LISTS = 2000;
const HANGING = 400;
/** More than `HANGING`, so that the marks of an inner list stand under the text of the item around it. */
const STEP = 480;
const BULLETS = ['•', '–', '▪'];

/** `typed`: the mark is text, a task's box or a number that Word cannot count to. */
type Kind = 'ordered' | 'bullet' | 'typed';

interface LevelPlan {
  readonly kind: Kind;
  readonly start: number;
  /** The item that a list at this level stood in last. */
  item: ListItem | undefined;
}

/** One list of Word, with up to nine levels. */
export interface ListDefinition {
  /** Its number in the file, from 1. */
  readonly id: number;
  /** Whether all lists of its kind are one: nothing counts in them. */
  readonly shared?: Exclude<Kind, 'ordered'>;
  readonly levels: (LevelPlan | undefined)[];
}

/** All lists of one document. */
export interface Numbering {
  readonly definitions: ListDefinition[];
}

export function createNumbering(): Numbering {
  return { definitions: [] };
}

/** Where the text of an item stands when its list stands at the margin, in twips. */
export function itemIndent(level: number): number {
  return 720 + STEP * level;
}

export const itemHanging = HANGING;

/**
 * The definition in which a list is a level. Every outermost ordered list has one of its own, its inner lists are
 * deeper levels of it, so that Word counts and indents them together. Another one is begun where a level is already
 * used in another way, or would go on counting where the author began anew.
 */
export function defineList(
  numbering: Numbering,
  list: List,
  level: number,
  around: ListDefinition | undefined,
  item: ListItem | undefined,
): ListDefinition {
  const plan = planLevel(list, item);
  const shared = around ?? (plan.kind === 'ordered' ? undefined : sharedDefinition(numbering, plan.kind));
  if (shared && fits(shared, plan, level)) {
    shared.levels[level] ??= plan;
    return claim(shared, level, item);
  }
  if (plan.kind !== 'ordered') return claim(sharedDefinition(numbering, plan.kind), level, item);
  if (numbering.definitions.length >= MAXIMUM_LISTS) return sharedDefinition(numbering, 'typed');
  const levels: ListDefinition['levels'] = [];
  levels[level] = plan;
  return addDefinition(numbering, { levels });
}

function planLevel(list: List, item: ListItem | undefined): LevelPlan {
  const tasks =
    list.children.length > 0 && list.children.every((child) => typeof child.checked === 'boolean');
  const start = list.start ?? 1;
  const countable = start + list.children.length <= LAST_NUMBER;
  const kind = list.ordered && countable ? 'ordered' : list.ordered || tasks ? 'typed' : 'bullet';
  return { kind, start, item };
}

function fits(definition: ListDefinition, plan: LevelPlan, level: number): boolean {
  const known = definition.levels[level];
  if (!known) return !definition.shared || plan.kind !== 'ordered';
  if (known.kind !== plan.kind) return false;
  if (plan.kind !== 'ordered') return true;
  return known.start === plan.start && known.item !== plan.item && level < LAST_LEVEL;
}

function claim(definition: ListDefinition, level: number, item: ListItem | undefined): ListDefinition {
  const plan = definition.levels[level];
  if (plan) plan.item = item;
  return definition;
}

function sharedDefinition(numbering: Numbering, kind: Exclude<Kind, 'ordered'>): ListDefinition {
  const known = numbering.definitions.find(({ shared }) => shared === kind);
  if (known) return known;
  const levels = Array.from({ length: LAST_LEVEL + 1 }, () => ({ kind, start: 1, item: undefined }));
  return addDefinition(numbering, { shared: kind, levels });
}

function addDefinition(numbering: Numbering, definition: Omit<ListDefinition, 'id'>): ListDefinition {
  const added = { id: numbering.definitions.length + 1, ...definition };
  numbering.definitions.push(added);
  return added;
}

const LEVELS = Array.from({ length: LAST_LEVEL + 1 }, (_, level) => level);

/**
 * The content of `word/numbering.xml`, with numbers in a font or in that of the text. Levels that no list used follow the
 * outermost one, for whoever adds some in Word.
 */
export function numberingMarkup({ definitions }: Numbering, font: string | undefined): Markup {
  const properties = font === undefined ? nothing : wrapper('w:rPr', [fontOf(font)]);
  return joined([
    ...definitions.map((one) => definitionMarkup(one, properties)),
    ...definitions.map(listMarkup),
  ]);
}

function definitionMarkup({ id, levels }: ListDefinition, properties: Markup): Markup {
  const fallback = levels.find((plan) => plan !== undefined)?.kind ?? 'bullet';
  return element('w:abstractNum', { 'w:abstractNumId': id }, [
    setting('w:multiLevelType', 'hybridMultilevel'),
    ...LEVELS.map((level) => {
      const { kind, start } = levels[level] ?? { kind: fallback, start: 1 };
      return levelMarkup(level, kind, start, properties);
    }),
  ]);
}

function levelMarkup(level: number, kind: Kind, start: number, properties: Markup): Markup {
  const { format, mark } = levelText[kind](level);
  return element('w:lvl', { 'w:ilvl': level, 'w:tentative': 1 }, [
    setting('w:start', start),
    setting('w:numFmt', format),
    mark === '' ? nothing : setting('w:lvlText', mark),
    setting('w:lvlJc', 'left'),
    wrapper('w:pPr', [element('w:ind', { 'w:left': itemIndent(level), 'w:hanging': HANGING })]),
    properties,
  ]);
}

const levelText = {
  ordered: (level) => ({ format: 'decimal', mark: `%${level + 1}.` }),
  bullet: (level) => ({ format: 'bullet', mark: BULLETS[level % BULLETS.length] ?? '•' }),
  // The mark stands in the text, where every reader finds it.
  typed: () => ({ format: 'none', mark: '' }),
} satisfies Record<Kind, (level: number) => { readonly format: string; readonly mark: string }>;

/** The list itself, which begins each of its levels anew. */
function listMarkup({ id, levels }: ListDefinition): Markup {
  const starts = LEVELS.map((level) => setting('w:startOverride', levels[level]?.start ?? 1));
  return element('w:num', { 'w:numId': id }, [
    setting('w:abstractNumId', id),
    ...starts.map((start, level) => element('w:lvlOverride', { 'w:ilvl': level }, [start])),
  ]);
}
