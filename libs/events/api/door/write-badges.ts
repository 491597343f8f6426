import { INK, TaggedDocument, type DocumentFacts } from '@skills/platform/pdf';
import encodeQR from 'qr';
import { spacedTicketCode } from '../../rules';

/** What stands on a badge. */
export interface Badge {
  name: string;
  organisation: string | null;
  role: string;
  code: string | null;
}

type Pdf = Parameters<Parameters<TaggedDocument['cards']>[3]>[0];

/** Two badges beside each other and five above each other fit on a sheet; points. */
const SHEET = { across: 2, height: 136 };
const PADDING = 12;
const CODE_SIZE = 56;
/** What is left for a name between the event and the code. */
const NAME_HEIGHT = 46;
const NAME_SIZES = [24, 21, 18, 16, 14, 12, 10];

/** Writes a text as large as it fits into two lines. */
function writeName(pdf: Pdf, name: string, x: number, y: number, width: number): void {
  pdf.font('bold');
  const fits = (size: number): boolean => {
    pdf.fontSize(size);
    const widest = Math.max(...name.split(/\s+/).map((word) => pdf.widthOfString(word)));
    return widest <= width && pdf.heightOfString(name, { width }) <= Math.min(NAME_HEIGHT, 2 * pdf.currentLineHeight(true) + 1);
  };
  const size = NAME_SIZES.find(fits) ?? NAME_SIZES.at(-1)!;
  pdf.fontSize(size).fillColor(INK.text).text(name, x, y, { width, height: 2 * pdf.currentLineHeight(true) + 1, ellipsis: true });
}

function writeCode(pdf: Pdf, code: string, x: number, y: number): void {
  const squares = encodeQR(code, 'raw', { ecc: 'medium', border: 2 });
  const size = CODE_SIZE / squares.length;
  pdf.fillColor(INK.text);
  squares.forEach((line, row) => line.forEach((isDark, column) => isDark && pdf.rect(x + column * size, y + row * size, size, size)));
  pdf.fill();
}

/** Badges to print and cut apart, in the order that is given; each says of which event it is, because it is cut off from the foot of its page. */
export async function writeBadges(facts: DocumentFacts, event: string, badges: readonly Badge[], nobody: string): Promise<Uint8Array> {
  const document = new TaggedDocument(facts);
  if (badges.length === 0) document.paragraph(nobody);
  document.cards(
    badges,
    SHEET,
    ({ name, organisation, role, code }) => [name, organisation, role, code && spacedTicketCode(code), event].filter(Boolean).join(', '),
    (pdf, { x, y, width, height }, { name, organisation, role, code }) => {
      const inner = width - 2 * PADDING;
      pdf.font('regular').fontSize(9).fillColor(INK.soft).text(event, x + PADDING, y + 8, { width: inner, height: 12, ellipsis: true });
      writeName(pdf, name, x + PADDING, y + 22, inner);
      const words = { width: inner - CODE_SIZE - PADDING, height: 28, ellipsis: true };
      pdf.font('regular').fontSize(11).fillColor(INK.text).text(organisation ?? '', x + PADDING, y + height - PADDING - 50, words);
      pdf.fontSize(10).fillColor(INK.soft).text(role, x + PADDING, y + height - PADDING - 14, { ...words, height: 14 });
      if (code) writeCode(pdf, code, x + width - PADDING - CODE_SIZE, y + height - PADDING - CODE_SIZE);
    },
  );
  return document.finish();
}
