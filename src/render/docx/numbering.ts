import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx';
import type { List, ListItem } from 'mdast';

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
  readonly reference: string;
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
  const definition: ListDefinition = { reference: `list-${numbering.definitions.length + 1}`, levels: [] };
  definition.levels[level] = plan;
  numbering.definitions.push(definition);
  return definition;
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
  if (!known) return !isShared(definition) || plan.kind !== 'ordered';
  if (known.kind !== plan.kind) return false;
  if (plan.kind !== 'ordered') return true;
  return known.start === plan.start && known.item !== plan.item && level < LAST_LEVEL;
}

function claim(definition: ListDefinition, level: number, item: ListItem | undefined): ListDefinition {
  const plan = definition.levels[level];
  if (plan) plan.item = item;
  return definition;
}

function isShared(definition: ListDefinition): boolean {
  return definition.reference in SHARED;
}

const SHARED: Readonly<Record<string, Kind>> = { bullets: 'bullet', typed: 'typed' };

function sharedDefinition(numbering: Numbering, kind: Exclude<Kind, 'ordered'>): ListDefinition {
  const reference = kind === 'typed' ? 'typed' : 'bullets';
  const known = numbering.definitions.find((definition) => definition.reference === reference);
  if (known) return known;
  const levels = Array.from({ length: LAST_LEVEL + 1 }, () => ({ kind, start: 1, item: undefined }));
  const definition: ListDefinition = { reference, levels };
  numbering.definitions.push(definition);
  return definition;
}

/** The definitions as docx takes them, with numbers in a font or in that of the text. Levels that no list used follow the outermost one, for whoever adds some in Word. */
export function numberingConfig(
  numbering: Numbering,
  font: string | undefined,
): { reference: string; levels: ILevelsOptions[] }[] {
  return numbering.definitions.map(({ reference, levels }) => {
    const fallback = levels.find((plan) => plan !== undefined)?.kind ?? 'bullet';
    const all = Array.from({ length: LAST_LEVEL + 1 }, (_, level) => {
      const plan = levels[level];
      return levelOptions(level, plan?.kind ?? fallback, plan?.start ?? 1, font);
    });
    return { reference, levels: all };
  });
}

function levelOptions(level: number, kind: Kind, start: number, font: string | undefined): ILevelsOptions {
  return {
    level,
    ...levelText[kind](level),
    start,
    alignment: AlignmentType.LEFT,
    style: {
      ...(font !== undefined && { run: { font } }),
      paragraph: { indent: { left: itemIndent(level), hanging: HANGING } },
    },
  };
}

const levelText = {
  ordered: (level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` }),
  bullet: (level) => ({ format: LevelFormat.BULLET, text: BULLETS[level % BULLETS.length] ?? '•' }),
  // The mark stands in the text, where every reader finds it.
  typed: () => ({ format: LevelFormat.NONE, text: '' }),
} satisfies Record<Kind, (level: number) => Pick<ILevelsOptions, 'format' | 'text'>>;
