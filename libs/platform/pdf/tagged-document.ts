import PDFDocument from 'pdfkit';
import { escapeMetadata } from './escaped-metadata';
import { interFont } from './fonts';
import { drawLeads, type Lead } from './leads';
import { linkField } from './link-field';
import { INK, LINE_GAP, SIZE } from './look';
import { markedWords } from './marked-words';
import { drawTable, type DocumentTable } from './table';
import { plainWords, type Words } from './words';

/** What a document says of itself. */
export interface DocumentFacts {
  title: string;
  subject: string;
  /** BCP 47; a screen reader speaks the whole document in it, but for texts that name another. */
  language: string;
  madeAt: Date;
  /** The words at the foot of each page. */
  foot: (page: number, pages: number) => string;
}

/** How a piece of text differs from the rest. */
export interface TextStyle {
  soft?: boolean;
  bold?: boolean;
  /** Whether the next text belongs to it: the two stay on one page. */
  leads?: boolean;
}

// The types of the library lag behind what it can do.
type FigureOptions = PDFKit.Mixins.StructureElementOptions & { bbox: [number, number, number, number]; placement: 'Block' };

/** Points that a paragraph of five lines takes: up to there it stands on one page. */
const SHORT = 80;
/** Points that two lines and the space before them take. */
const TWO_LINES = 42;

/** Draws into a field of the page: left, top and width in points. */
export type Draw = (pdf: PDFKit.PDFDocument, field: { x: number; y: number; width: number }) => void;

/**
 * A document to print and to listen to: every text, table and figure is tagged (PDF/UA-1, ISO 14289), with titles,
 * languages and what figures show in words; lines and page numbers are marked as decoration.
 */
export class TaggedDocument {
  private readonly pdf: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly bytes: Promise<Uint8Array>;

  constructor(private readonly facts: DocumentFacts) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: SIZE.margin, left: SIZE.margin, right: SIZE.margin, bottom: SIZE.margin + SIZE.foot },
      bufferPages: true,
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      // Known to the library, not to its types.
      subset: 'PDF/UA' as 'PDF/A-2',
      lang: facts.language,
      info: { Title: facts.title, Subject: facts.subject, CreationDate: facts.madeAt, ModDate: facts.madeAt },
    });
    escapeMetadata(this.pdf);
    const pieces: Uint8Array[] = [];
    this.bytes = new Promise((resolve, reject) => {
      this.pdf.on('data', (piece: Uint8Array) => void pieces.push(piece));
      this.pdf.on('end', () => resolve(Buffer.concat(pieces)));
      this.pdf.on('error', reject);
    });
    this.pdf.registerFont('regular', interFont('regular'));
    this.pdf.registerFont('bold', interFont('bold'));
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  private get width(): number {
    return this.pdf.page.width - 2 * SIZE.margin;
  }

  private get bottom(): number {
    return this.pdf.page.height - this.pdf.page.margins.bottom;
  }

  /** Begins a new page when less than so many points are left, so that what belongs together stays together. */
  private keep(points: number): void {
    if (this.pdf.y + points > this.bottom) this.pdf.addPage();
  }

  private write(tag: string, words: Words, { soft, bold, leads }: TextStyle, size: number): void {
    const choose = () => this.pdf.font(bold ? 'bold' : 'regular').fontSize(size).fillColor(soft ? INK.soft : INK.text);
    choose();
    const { element, plain, fill } = markedWords(this.pdf, tag, words, { language: this.facts.language, width: this.width });
    const height = this.pdf.heightOfString(plain, { width: this.width, lineGap: LINE_GAP });
    // What is short is not cut in two; a new page begins without colour.
    this.keep(Math.min(height, SHORT) + (leads ? TWO_LINES : 0));
    choose();
    this.root.add(element);
    this.pdf.x = SIZE.margin;
    fill((text, continued) => this.pdf.text(text, { width: this.width, lineGap: LINE_GAP, continued }));
  }

  /** A heading; level 1 once, at the top. One over a table takes the first rows along. */
  heading(level: 1 | 2 | 3, words: Words, { isOverTable = false } = {}): void {
    if (level === 2) this.keep(isOverTable ? 180 : 110);
    if (level === 3) this.keep(100);
    if (level > 1) this.pdf.moveDown(level === 2 ? 1.1 : 0.6);
    this.write(`H${level}`, words, { bold: true }, { 1: SIZE.h1, 2: SIZE.h2, 3: SIZE.h3 }[level]);
    this.pdf.moveDown(0.25);
  }

  /** A paragraph. */
  paragraph(words: Words, style: TextStyle = {}): void {
    this.write('P', words, style, style.soft ? SIZE.small : SIZE.body);
    this.pdf.moveDown(0.35);
  }

  /** A paragraph that is a link. Where several links of a document have the same words, `purpose` says which this is to those who go from link to link. */
  link(words: Words, address: string, purpose = plainWords(words)): void {
    const choose = () => this.pdf.font('regular').fontSize(SIZE.body).fillColor(INK.action);
    choose();
    const { element, plain, fill } = markedWords(this.pdf, 'Link', words, { language: this.facts.language, width: this.width });
    const height = this.pdf.heightOfString(plain, { width: this.width, lineGap: LINE_GAP });
    // An annotation lies on one page.
    this.keep(height);
    choose();
    const paragraph = this.pdf.struct('P');
    this.root.add(paragraph);
    paragraph.add(element);
    this.pdf.x = SIZE.margin;
    linkField(this.pdf, { x: SIZE.margin, y: this.pdf.y, width: Math.min(this.pdf.widthOfString(plain), this.width), height: height - LINE_GAP }, address, element, purpose);
    fill((text, continued) => this.pdf.text(text, { width: this.width, underline: true, lineGap: LINE_GAP, continued }));
    paragraph.end();
    this.pdf.moveDown(0.35);
  }

  /** A list of links, each beside the name of what it is for. */
  leads(leads: readonly Lead[]): void {
    drawLeads(this.pdf, leads, { parent: this.root, x: SIZE.margin, width: this.width, language: this.facts.language, keep: (points) => this.keep(points) });
    this.pdf.moveDown(0.35);
  }

  /** A figure of a given height, and what it shows in words. */
  figure(words: string, height: number, draw: Draw): void {
    this.keep(height + 8);
    const y = this.pdf.y;
    const options: FigureOptions = { alt: words, bbox: [SIZE.margin, y, SIZE.margin + this.width, y + height], placement: 'Block' };
    this.root.add(this.pdf.struct('Figure', options, () => draw(this.pdf, { x: SIZE.margin, y, width: this.width })));
    this.pdf.x = SIZE.margin;
    this.pdf.y = y + height + 6;
  }

  /** Fields of one size side by side, for what is cut apart: each is a figure with what it says in words, within marks to cut along. */
  cards<Entry>(entries: readonly Entry[], { across, height }: { across: number; height: number }, words: (entry: Entry) => string, draw: (pdf: PDFKit.PDFDocument, field: { x: number; y: number; width: number; height: number }, entry: Entry) => void): void {
    const width = this.width / across;
    entries.forEach((entry, at) => {
      const column = at % across;
      if (column === 0) {
        if (at > 0) this.pdf.y += height;
        this.keep(height);
      }
      const [x, y] = [SIZE.margin + column * width, this.pdf.y];
      this.pdf.markContent('Artifact', { type: 'Layout' });
      this.pdf.rect(x, y, width, height).dash(2, { space: 3 }).lineWidth(0.5).stroke(INK.line).undash();
      this.pdf.endMarkedContent();
      const options: FigureOptions = { alt: words(entry), bbox: [x, y, x + width, y + height], placement: 'Block' };
      this.root.add(this.pdf.struct('Figure', options, () => draw(this.pdf, { x, y, width, height }, entry)));
      this.pdf.x = SIZE.margin;
      this.pdf.y = y;
    });
    if (entries.length > 0) this.pdf.y += height;
  }

  /** A table, each cell in a language of its own where it has one. */
  table(table: DocumentTable): void {
    this.keep(70);
    drawTable(this.pdf, table, { parent: this.root, x: SIZE.margin, width: this.width, bottom: this.bottom, language: this.facts.language });
    this.pdf.moveDown(0.6);
  }

  /** Numbers the pages and gives the whole as bytes. */
  async finish(): Promise<Uint8Array> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.pdf.switchToPage(page);
      // The foot lies below the margin: without this, writing there would begin a new page.
      this.pdf.page.margins.bottom = 0;
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      const y = this.pdf.page.height - SIZE.margin;
      this.pdf.moveTo(SIZE.margin, y - 8).lineTo(SIZE.margin + this.width, y - 8).lineWidth(0.5).stroke(INK.line);
      this.pdf.font('regular').fontSize(SIZE.small).fillColor(INK.soft).text(this.facts.foot(page + 1 - start, count), SIZE.margin, y, { width: this.width, lineBreak: false });
      this.pdf.endMarkedContent();
    }
    this.root.end();
    this.pdf.end();
    return this.bytes;
  }
}
