import { Paragraph, type IContext, type IXmlableObject } from 'docx';
import type { Markup } from './markup.ts';
import { keysIn, type References } from './references.ts';

const ELEMENT = 'w:slot';
const FILLED = /<w:slot n="(\d+)"\/>/g;
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** docx asks for measures; the markup has those of the picture. */
const MEASURES = { transformation: { pixels: { x: 1, y: 1 }, emus: { x: 1, y: 1 } } };

/**
 * Puts finished markup into the package that docx makes: docx gets a slot, which stands for a paragraph, and the parts
 * that it has written are filled.
 *
 * docx makes several objects of every element before it writes it, which took most of the time and memory of a long
 * report.
 */
export class Slots {
  readonly #contents: Markup[] = [];
  readonly #references: References;

  constructor(references: References) {
    this.#references = references;
  }

  slot(markup: Markup): Paragraph {
    this.#contents.push(markup);
    return new Slot(this.#contents.length - 1, markup, this.#references);
  }

  fill(part: string): string {
    return part.replace(FILLED, (_, index: string) => this.#contents[Number(index)] ?? '');
  }
}

class Slot extends Paragraph {
  readonly #index: number;
  readonly #markup: Markup;
  readonly #references: References;

  constructor(index: number, markup: Markup, references: References) {
    super({});
    this.#index = index;
    this.#markup = markup;
    this.#references = references;
  }

  /** Gives the part in which the slot stands the relationships that the markup refers to. */
  override prepForXml({ file, viewWrapper }: IContext): IXmlableObject {
    const { Relationships } = viewWrapper;
    for (const key of keysIn(this.#markup)) {
      const target = this.#references.get(key);
      if (!target) continue;
      if ('href' in target) {
        Relationships.addRelationship(key, `${TYPE}/hyperlink`, target.href, 'External');
        continue;
      }
      const { type, bytes } = target.picture;
      file.Media.addImage(key, { ...MEASURES, type, fileName: key, data: bytes });
      const { fileName } = new Map(file.Media.Entries).get(key) ?? {};
      Relationships.addRelationship(key, `${TYPE}/image`, `media/${fileName}`);
    }
    return { [ELEMENT]: { _attr: { n: this.#index } } };
  }
}
