import { strToU8, unzipSync } from 'fflate';
import { writeDocx } from '../../../../src/render/docx/write-docx.ts';
import { zipParts } from '../../../../src/render/zip.ts';
import { documentOf } from '../../fixtures.ts';

/** An organization's Word file: letter paper with wide margins, a red Heading 1 under a German id. */
export async function sampleReference(changes: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const parts = unzipSync(await writeDocx(documentOf({ title: 'House style' }), {}));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const set = (name: string, content: string) => {
    parts[name] = strToU8(content);
  };
  set(
    'word/document.xml',
    text('word/document.xml')
      .replace(/<w:pgSz[^>]*>/, '<w:pgSz w:w="12240" w:h="15840"/>')
      .replace(
        /<w:pgMar[^>]*>/,
        '<w:pgMar w:top="2000" w:right="1800" w:bottom="1440" w:left="1800" w:header="720" w:footer="720" w:gutter="200"/>',
      ),
  );
  set(
    'word/styles.xml',
    text('word/styles.xml')
      .replaceAll('"Heading1"', '"berschrift1"')
      .replace(/(w:styleId="berschrift1".*?<w:color w:val=")[^"]*/s, '$1C00000'),
  );
  for (const [name, content] of Object.entries(changes)) set(name, content);
  return zipParts(parts);
}

/** The relationships of a document that draws on something outside it. */
export function relationship(kind: string, target: string): string {
  const base = 'http://schemas.openxmlformats.org';
  return `<Relationships xmlns="${base}/package/2006/relationships"><Relationship Id="rId1" Type="${base}/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`;
}
