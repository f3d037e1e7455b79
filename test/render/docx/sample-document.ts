import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { locale } from '../../../src/locales/en/locale.ts';
import type { DocumentWords, Language } from '../../../src/locales/locale.ts';
import type { ReportDocument, Role } from '../../../src/render/report-document.ts';

/** Markdown as the builder leaves it, without marks. */
export function markdown(text: string): RootContent[] {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}

/** Sets the mark of a node. */
export function mark<T extends Nodes>(node: T, role: Role, pointer: string): T {
  node.data = { ...node.data, bapa: { role, pointer } };
  return node;
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

const words: Partial<Record<Language, DocumentWords>> = {
  ar: {
    ...locale.document,
    series: 'نموذج الإبلاغ: مؤتمر الأمم المتحدة الرفيع المستوى المعني بالتعاون فيما بين بلدان الجنوب',
    draft: 'مسودة',
    facts: 'بيانات المشاورة',
    item: 'البند',
    details: 'التفاصيل',
    comma: '، ',
    page: ['الصفحة ', ' من ', ''],
  },
  zh: {
    ...locale.document,
    series: '报告模板：联合国南南合作高级别会议',
    draft: '草稿',
    facts: '协商概况',
    item: '项目',
    details: '内容',
    comma: '，',
    page: ['第 ', ' 页，共 ', ' 页'],
  },
};

/** A document around the given blocks. */
export function sampleDocument(
  children: readonly RootContent[],
  options: { language?: Language; draft?: boolean; title?: string; keywords?: readonly string[] } = {},
): ReportDocument {
  const {
    language = 'en',
    draft = false,
    title = 'Regional Consultation',
    keywords = ['South-South cooperation'],
  } = options;
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    draft,
    properties: { title, author: 'Secretariat', keywords },
    words: words[language] ?? locale.document,
    root: withNotesLast({ type: 'root', children: [...children] }),
  };
}

function withNotesLast(root: Root): Root {
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  return {
    type: 'root',
    children: [...root.children.filter((node) => node.type !== 'footnoteDefinition'), ...notes],
  };
}

/** A document of plain Markdown in one section. */
export function markdownDocument(source: string, language: Language = 'en'): ReportDocument {
  return sampleDocument(markdown(source), { language });
}
