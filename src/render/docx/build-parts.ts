import { Document, Footer, Header, Packer, PageOrientation, type ISectionOptions } from 'docx';
import type { Parts } from './finish-package.ts';
import type { Markup } from './markup.ts';
import type { Margins } from './page-margins.ts';
import type { References } from './references.ts';
import type { PageKind } from './reference/read-sections.ts';
import { Slots } from './slots.ts';
import type { PageSize } from './typography.ts';

/** What a package is made of. */
interface Content {
  readonly body: Markup;
  readonly notes: Markup;
  readonly headers: Margins;
  readonly footers: Margins;
  readonly page: PageSize;
  /** Whether even pages have headers and footers of their own. */
  readonly hasEven: boolean;
  /** What all of these refer to. */
  readonly references: References;
  readonly customProperties: readonly { readonly name: string; readonly value: string }[];
}

/** The parts of a Word file: docx makes them with slots, which are then filled. */
export function buildParts(content: Content): Parts {
  const slots = new Slots(content.references);
  const { page } = content;
  const file = new Document({
    sections: [
      {
        headers: forPages(content.headers, (markup) => new Header({ children: [slots.slot(markup)] })),
        footers: forPages(content.footers, (markup) => new Footer({ children: [slots.slot(markup)] })),
        properties: { page: { size: pageSize(page), margin: page.margin }, titlePage: true },
        children: [slots.slot(content.body)],
      },
    ],
    evenAndOddHeaderAndFooters: content.hasEven,
    customProperties: content.customProperties,
  });
  // docx would begin a note with a paragraph of its own.
  const { root } = file.FootNotes.View as unknown as { readonly root: unknown[] };
  root.push(slots.slot(content.notes));
  // Packer would deflate all parts, only for the finish to inflate them again: half the time of a long report.
  const { compiler } = Packer as unknown as { compiler: { compile(file: Document): Parts } };
  const parts = [...compiler.compile(file)].map(
    ([name, part]) => [name, typeof part === 'string' ? slots.fill(part) : part] as const,
  );
  return new Map(parts);
}

function forPages<Part>(margins: Margins, make: (markup: Markup) => Part): Partial<Record<PageKind, Part>> {
  return Object.fromEntries(Object.entries(margins).map(([kind, markup]) => [kind, make(markup)]));
}

/** docx turns the page where it is told that it lies. */
function pageSize({ width, height }: PageSize): PageSizeOptions {
  if (width <= height) return { width, height };
  return { width: height, height: width, orientation: PageOrientation.LANDSCAPE };
}

type PageSizeOptions = NonNullable<NonNullable<ISectionOptions['properties']>['page']>['size'] & object;
