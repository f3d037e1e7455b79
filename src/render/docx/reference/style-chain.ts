import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from './xml-tree.ts';

/** Styles that rest on one another, at most. */
const LONGEST = 50;

/** The styles of a part, for asking what they come to. */
export interface StyleSet {
  readonly root: XmlElement;
  /** The style of an id, and those that it rests on; that of an unknown id is the default one of its type. */
  readonly chain: (id: string, type?: string) => readonly XmlElement[];
  /** The first of a property, such as `w:jc` in `w:pPr`, in a chain and, for paragraphs, in the defaults of the document. */
  readonly find: (
    chain: readonly XmlElement[],
    container: 'w:pPr' | 'w:rPr',
    name: string,
  ) => XmlElement | undefined;
}

/** Indexes the styles of a part. */
export function indexStyles(root: XmlElement): StyleSet {
  const styles = childrenOf(root, 'w:style');
  const byId = new Map(styles.map((style) => [attributeOf(style, 'w:styleId'), style]));
  const defaults = new Map(
    styles
      .filter((style) => /^(?:1|true|on)$/.test(attributeOf(style, 'w:default')))
      .map((style) => [attributeOf(style, 'w:type'), style]),
  );
  const whole = childOf(root, 'w:docDefaults');
  const inDefaults = (container: string) => childOf(childOf(whole, `${container}Default`), container);
  return {
    root,
    chain: (id, type = 'paragraph') => {
      const chain: XmlElement[] = [];
      for (let style = byId.get(id) ?? defaults.get(type); style && chain.length < LONGEST;) {
        chain.push(style);
        style = byId.get(attributeOf(childOf(style, 'w:basedOn'), 'w:val'));
      }
      return chain;
    },
    find: (chain, container, name) => {
      for (const style of chain) {
        const property = childOf(childOf(style, container), name);
        if (property) return property;
      }
      // Marks within a line, and tables, say nothing of what paragraphs are by default.
      const isWhole =
        chain.length === 0 || chain.some((style) => attributeOf(style, 'w:type') === 'paragraph');
      return isWhole ? childOf(inDefaults(container), name) : undefined;
    },
  };
}

/** Whether paragraphs of a style run from right to left. */
export function readsRightToLeft(styles: StyleSet, id: string): boolean {
  return isOn(styles.find(styles.chain(id), 'w:pPr', 'w:bidi'));
}
