/** What a value is, in the words of the form rather than of YAML. */
export type Shape = 'text' | 'number' | 'truth' | 'list' | 'group';

/** The JSON types that answers have, and what people call them. */
const SHAPES = { string: 'text', array: 'list', object: 'group' } as const satisfies Record<string, Shape>;
type JsonType = keyof typeof SHAPES;

/** The kinds of answers that are typed, with their types in the file. `prose` is Markdown; the others are one line. */
const TYPED = {
  text: 'string',
  prose: 'string',
  date: 'string',
  path: 'string',
  email: 'string',
  telephone: 'string',
} as const satisfies Record<string, JsonType>;
export type TextKind = keyof typeof TYPED;

/** Every kind of field with the type of its answers. */
export const TYPES = {
  ...TYPED,
  choice: 'string',
  choices: 'array',
  list: 'array',
  group: 'object',
} as const satisfies Record<string, JsonType>;
export type Kind = keyof typeof TYPES;

/** True for the kinds whose answers are typed by the author. */
export function isTextKind(kind: unknown): kind is TextKind {
  return typeof kind === 'string' && Object.hasOwn(TYPED, kind);
}

/** The shape that the form asks for in an answer of some kind. */
export function shapeOfKind(kind: Kind): Shape {
  return SHAPES[TYPES[kind]];
}

/** Whether a value has the shape that the form asks for in an answer of some kind. */
export function fits(kind: Kind, value: unknown): boolean {
  return shapeOf(value) === shapeOfKind(kind);
}

/** The shape of a value as a person would name it; undefined for nothing. */
export function shapeOf(value: unknown): Shape | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group';
  if (typeof value === 'boolean') return 'truth';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  return 'text';
}
