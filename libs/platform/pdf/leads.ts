import { linkField } from './link-field';
import { INK, LINE_GAP, SIZE } from './look';
import { markedWords } from './marked-words';
import { plainWords, type Words } from './words';

/** An entry of a list: what it is for, and the link beside it, which says to what it leads as every link does. */
export interface Lead {
  name: Words;
  words: Words;
  address: string;
  purpose?: string;
}

/** Where the list stands: in what, from where, how wide, in which language, and how room for an entry is made. */
export interface LeadsPlace {
  parent: PDFKit.PDFStructureElement;
  x: number;
  width: number;
  language: string;
  keep: (points: number) => void;
}

const BETWEEN = 12;
const AFTER_ENTRY = 5;
const SHARE_OF_NAME = 0.36;

/** Draws a list in two columns, names and links; an entry is never cut in two. */
export function drawLeads(pdf: PDFKit.PDFDocument, leads: readonly Lead[], { parent, x, width, language, keep }: LeadsPlace): void {
  const inBody = () => pdf.font('regular').fontSize(SIZE.body);
  const list = pdf.struct('L');
  parent.add(list);
  const nameWidth = width * SHARE_OF_NAME;
  const [left, linkWidth] = [x + nameWidth + BETWEEN, width - nameWidth - BETWEEN];
  for (const { name, words, address, purpose = plainWords(words) } of leads) {
    inBody();
    const label = markedWords(pdf, 'Lbl', name, { language, width: nameWidth });
    const link = markedWords(pdf, 'Link', words, { language, width: linkWidth });
    const heightOf = (text: string, wide: number): number => pdf.heightOfString(text, { width: wide, lineGap: LINE_GAP });
    const linkHeight = heightOf(link.plain, linkWidth);
    const height = Math.max(heightOf(label.plain, nameWidth), linkHeight);
    keep(height);
    const y = pdf.y;
    const [item, body] = [pdf.struct('LI'), pdf.struct('LBody')];
    list.add(item);
    item.add(label.element);
    inBody().fillColor(INK.text);
    Object.assign(pdf, { x, y });
    label.fill((text, continued) => pdf.text(text, { width: nameWidth, lineGap: LINE_GAP, continued }));
    item.add(body);
    body.add(link.element);
    linkField(pdf, { x: left, y, width: Math.min(pdf.widthOfString(link.plain), linkWidth), height: linkHeight - LINE_GAP }, address, link.element, purpose);
    inBody().fillColor(INK.action);
    Object.assign(pdf, { x: left, y });
    link.fill((text, continued) => pdf.text(text, { width: linkWidth, underline: true, lineGap: LINE_GAP, continued }));
    body.end();
    item.end();
    Object.assign(pdf, { x, y: y + height + AFTER_ENTRY });
  }
  list.end();
}
