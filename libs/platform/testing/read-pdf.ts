import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure of a document, as another program than its writer finds it. */
export interface PdfElement {
  readonly role: string;
  /** BCP 47; the language of the element, or of the next one around it that names one. */
  readonly language: string;
  /** The words in it, those of its parts included. */
  readonly text: string;
  readonly alt: string | null;
}

/** A document as another program than its writer reads it. */
export interface ReadPdf {
  readonly pages: number;
  readonly text: string;
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** The metadata as they are written: XML. */
  readonly metadata: string;
  /** Every element in the order of reading; parts after what they are part of. */
  readonly elements: readonly PdfElement[];
  /** Every link, with what a reader who goes from link to link hears. */
  readonly links: readonly { readonly words: string; readonly address: string }[];
  /** How much is drawn or written that is neither content of an element nor marked as decoration. */
  readonly unmarked: number;
  /** The file itself, its streams aside, for what readers do not tell. */
  readonly file: string;
}

type Node = { role?: string; alt?: string; lang?: string; id?: string; children?: Node[] };

const DRAWING = new Set([OPS.showText, OPS.stroke, OPS.fill, OPS.fillStroke, OPS.constructPath, OPS.paintImageXObject]);
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function wordsByMark(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const words = new Map<string, string>();
  let mark = '';
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items)
    if ('str' in item) words.set(mark, `${words.get(mark) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    else mark = item.id ?? '';
  return words;
}

async function elementsOf(page: PDFPageProxy, ownLanguage: string): Promise<PdfElement[]> {
  const words = await wordsByMark(page);
  const textOf = ({ id, children }: Node): string => (children ? children.map(textOf).join('') : (words.get(id ?? '') ?? ''));
  const walk = (node: Node, around: string): PdfElement[] => {
    const language = node.lang ?? around;
    const parts = (node.children ?? []).flatMap((child) => walk(child, language));
    return node.role ? [{ role: node.role, language, text: inOneLine(textOf(node)), alt: node.alt ?? null }, ...parts] : parts;
  };
  return walk(((await page.getStructTree()) ?? {}) as Node, ownLanguage);
}

async function unmarkedOn(page: PDFPageProxy): Promise<number> {
  let [depth, found] = [0, 0];
  for (const operator of (await page.getOperatorList()).fnArray) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    else if (operator === OPS.endMarkedContent) depth -= 1;
    else if (depth === 0 && DRAWING.has(operator)) found += 1;
  }
  return found;
}

/** Reads a PDF file back. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const [{ info, metadata }, marks] = [await pdf.getMetadata(), await pdf.getMarkInfo()];
  const { Title: title = '', Language: language = '' } = info as { Title?: string; Language?: string };
  const texts = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')));
  const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as { subtype: string; url?: string; unsafeUrl?: string; contentsObj?: { str: string } }[];
  const read: ReadPdf = {
    pages: pages.length,
    text: inOneLine(texts.join(' ')),
    title,
    language,
    isTagged: (marks as unknown as Map<string, boolean>).get('Marked') === true,
    metadata: (metadata as unknown as { getRaw: () => string } | null)?.getRaw() ?? '',
    elements: (await Promise.all(pages.map((page) => elementsOf(page, language)))).flat(),
    links: annotations.filter(({ subtype }) => subtype === 'Link').map(({ contentsObj, url, unsafeUrl }) => ({ words: contentsObj?.str ?? '', address: unsafeUrl ?? url ?? '' })),
    unmarked: (await Promise.all(pages.map(unmarkedOn))).reduce((sum, each) => sum + each, 0),
    file: Buffer.from(bytes).toString('latin1'),
  };
  await pdf.loadingTask.destroy();
  return read;
}
