import { parentPointer } from '../../form/pointer.ts';
import { findPlace, wayOf } from './find-place.ts';

/** Where what stood at a pointer stands after a change of the report; undefined where it has gone. */
export type Relocation = (pointer: string) => string | undefined;

/** After another program has changed the report. */
export function relocationBetween(seen: unknown, now: unknown): Relocation {
  return (pointer) => {
    const place = findPlace(now, pointer, wayOf(seen, pointer));
    return place.kind === 'found' ? place.pointer : undefined;
  };
}

/** After an item was moved to another index, or taken out (`to` undefined): those behind it move up. */
export function relocationOfItem(item: string, to: number | undefined): Relocation {
  const list = parentPointer(item);
  const from = Number(item.slice(list.length + 1));
  return (pointer) => {
    const below = pointer.startsWith(`${list}/`) ? pointer.slice(list.length + 1) : '';
    const [index] = /^\d+/.exec(below) ?? [];
    if (index === undefined) return pointer;
    const now = newIndex(Number(index), from, to);
    return now === undefined ? undefined : `${list}/${now}${below.slice(index.length)}`;
  };
}

function newIndex(index: number, from: number, to: number | undefined): number | undefined {
  if (index === from) return to;
  if (to === undefined) return index > from ? index - 1 : index;
  if (index > from && index <= to) return index - 1;
  return index < from && index >= to ? index + 1 : index;
}

/** The relocations of a session one after the other. */
export class Relocations {
  readonly #all: Relocation[] = [];

  add(relocation: Relocation): void {
    this.#all.push(relocation);
  }

  /** Begins to follow. @returns where what stands at a pointer now will stand by then */
  follow(): Relocation {
    const from = this.#all.length;
    return (pointer) =>
      this.#all
        .slice(from)
        .reduce<string | undefined>((at, one) => (at === undefined ? at : one(at)), pointer);
  }
}
