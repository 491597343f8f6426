const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

// Known to the library, not to its types.
type WithMetadata = PDFKit.PDFDocument & { endMetadata: () => void };

/**
 * Lets the metadata, which are XML, stay readable for every title: the library writes texts into them as they are, and one
 * “&” in the name of a firm would hide title and standard from each reader. The other place of a title takes them unescaped and is written before.
 */
export function escapeMetadata(document: PDFKit.PDFDocument): void {
  const pdf = document as WithMetadata;
  const endMetadata = pdf.endMetadata.bind(pdf);
  pdf.endMetadata = () => {
    const { Title = '', Subject = '' } = pdf.info;
    Object.assign(pdf.info, { Title: escaped(Title), Subject: escaped(Subject) });
    endMetadata();
  };
}
