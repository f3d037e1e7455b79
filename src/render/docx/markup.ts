import { escapeXml } from '../../text/unprintable.ts';

/** Of the elements of Word. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Before every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

declare const finished: unique symbol;

/** Finished WordprocessingML: the texts in it are escaped, and nothing else may be put there. */
export type Markup = string & { readonly [finished]: never };

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const nothing = '' as Markup;

/** An element; attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content: readonly Markup[] = []): Markup {
  let opening = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) opening += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inside = content.join('');
  return (inside ? `${opening}>${inside}</${name}>` : `${opening}/>`) as Markup;
}

/** An element that only holds others, or nothing where there are none. */
export function wrapper(name: string, content: readonly Markup[]): Markup {
  const inside = content.join('');
  return (inside && `<${name}>${inside}</${name}>`) as Markup;
}

/** An element that says one value: `<w:jc w:val="end"/>`. */
export function setting(name: string, value: string | number): Markup {
  return element(name, { 'w:val': value });
}

export function text(value: string): Markup {
  return escapeXml(value) as Markup;
}

export function joined(parts: readonly Markup[]): Markup {
  return parts.join('') as Markup;
}
