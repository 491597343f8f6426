// The types of the library lag behind what it can do.
type LinkOptions = PDFKit.Mixins.AnnotationOption & { structParent: PDFKit.PDFStructureElement };

/** A field of the page, in points. */
export interface Field {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Makes a field of the page lead to an address, with what is said to those who go from link to link. */
export function linkField(pdf: PDFKit.PDFDocument, { x, y, width, height }: Field, address: string, link: PDFKit.PDFStructureElement, purpose: string): void {
  // The library writes a wrapped text as a text, and a bare one as a name.
  const options: LinkOptions = { structParent: link, Contents: Object(purpose) as string };
  pdf.link(x, y, width, height, address, options);
}
