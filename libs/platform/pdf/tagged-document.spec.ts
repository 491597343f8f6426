import { readPdf, type ReadPdf } from '@skills/platform/pdf-reader';
import { TaggedDocument } from './tagged-document';
import { withName } from './words';

const LONG = 'Wer mit Maschinen arbeitet, liest täglich Werte ab und schreibt sie auf. '.repeat(6);

async function everyKind(): Promise<ReadPdf> {
  const document = new TaggedDocument({
    title: 'Müller & Söhne <GmbH>', subject: 'Was Müller & Söhne vorhaben', language: 'de', madeAt: new Date('2026-11-24T09:00:00Z'),
    foot: (page, pages) => `Seite ${page} von ${pages}`,
  });
  document.heading(1, 'Bericht');
  document.paragraph(withName('Lernen Sie “data mining” zuerst.', { text: 'data mining', language: 'en' }));
  document.paragraph([{ text: 'Tout est dit.', language: 'fr' }], { soft: true });
  document.heading(2, 'Kurse');
  for (let at = 0; at < 24; at += 1) {
    document.heading(3, [{ text: `${at + 1}. ` }, { text: 'Data mining', language: 'en' }]);
    document.paragraph(LONG.slice(0, 40 + at * 15));
    document.link([{ text: 'Read ', language: 'en' }, { text: 'dies' }], `https://example.org/${at}`, `Lesen: Kurs ${at}`);
  }
  document.leads([
    { name: [{ text: 'data mining', language: 'en' }, { text: ', ' }, { text: 'sensors', language: 'en' }], words: [{ text: 'Data mining', language: 'en' }, { text: ', von der Beispielakademie' }], address: 'https://example.org/lead', purpose: 'Kurs zu Data mining' },
    { name: 'Datenschutzfolgenabschätzungsbeauftragte', words: 'Nachlesen', address: 'https://example.org/read' },
  ]);
  document.figure('Stufe 2 von 5', 20, (pdf, { x, y }) => void pdf.rect(x, y, 40, 10).fill('#000000'));
  document.heading(2, 'Tabelle');
  document.table({
    columns: [{ heading: 'Was', share: 0.6 }, { heading: 'Stufe', share: 0.4, isNumber: true }],
    rows: [['Informationssicherheitsmanagementsystembeauftragte der Donaudampfschifffahrtsgesellschaft', 'Informationssicherheitsmanagementsystem'], ...Array.from({ length: 60 }, (_, at) => [{ text: `skill ${at}`, language: 'en' }, at % 7 === 0 ? LONG.slice(0, 120) : `${at}`])],
  });
  document.cards([1, 2, 3], { across: 2, height: 40 }, (card) => `Karte ${card}`, (pdf, { x, y }, card) => void pdf.text(`${card}`, x, y));
  return readPdf(await document.finish());
}

describe('a tagged document', () => {
  let read: ReadPdf;
  beforeAll(async () => {
    read = await everyKind();
  });
  const having = (role: string) => read.elements.filter((element) => element.role === role);

  it('says its title, language and standard, whatever signs the title holds', () => {
    expect([read.title, read.language, read.isTagged]).toEqual(['Müller & Söhne <GmbH>', 'de', true]);
    expect(read.metadata).toMatch(/<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">Müller &amp; Söhne &lt;GmbH&gt;<\/rdf:li>/);
    expect(read.metadata).toContain('Was Müller &amp; Söhne vorhaben');
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.file).toContain('/DisplayDocTitle true');
  });

  it('marks everything as content or as decoration, and lets one go through each page in the order of its structure', () => {
    expect(read.pages).toBeGreaterThan(4);
    expect(read.unmarked).toBe(0);
    expect(read.file.match(/\/Tabs \/S/g)).toHaveLength(read.pages);
    expect(read.elements.map(({ text }) => text).join(' ')).not.toContain('Seite 1 von');
  });

  it('carries the letters behind each glyph', () => {
    expect(read.file.match(/\/Subtype \/Type0/g)).toHaveLength(2);
    expect(read.file.match(/\/ToUnicode/g)).toHaveLength(2);
    expect(read.file.match(/\/FontFile2/g)).toHaveLength(2);
  });

  it('gives each word its language', () => {
    const languageOf = (role: string, text: string) => read.elements.find((element) => element.role === role && element.text === text)?.language;
    expect(languageOf('P', 'Lernen Sie “data mining” zuerst.')).toBe('de');
    expect(languageOf('Span', 'data mining')).toBe('en');
    expect(languageOf('P', 'Tout est dit.')).toBe('fr');
    expect(languageOf('H3', '1. Data mining')).toBe('de');
    expect(languageOf('Span', 'Data mining')).toBe('en');
    expect(languageOf('Link', 'Read dies')).toBe('de');
    expect(languageOf('TH', 'skill 0')).toBe('en');
    expect(languageOf('TD', '1')).toBe('de');
  });

  it('nests its headings', () => {
    const levels = read.elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('tells links apart, one for each, on the page on which they stand', () => {
    const listed = [{ words: 'Kurs zu Data mining', address: 'https://example.org/lead' }, { words: 'Nachlesen', address: 'https://example.org/read' }];
    expect(read.links).toEqual([...Array.from({ length: 24 }, (_, at) => ({ words: `Lesen: Kurs ${at}`, address: `https://example.org/${at}` })), ...listed]);
    expect(having('Link')).toHaveLength(26);
    expect(read.file.match(/\/Type \/OBJR/g)).toHaveLength(26);
  });

  it('lists what leads somewhere with the name of what it is for', () => {
    expect(having('LI').map(({ text }) => text)).toEqual(['data mining, sensors Data mining, von der Beispielakademie', expect.stringMatching(/^Datenschutz.*Nachlesen$/)]);
    expect(having('Lbl')).toHaveLength(2);
    expect(read.elements.filter(({ role, text }) => role === 'Span' && text === 'sensors')).toMatchObject([{ language: 'en' }]);
  });

  it('parts a word that is longer than its cell with a hyphen, and keeps it whole for those who listen', () => {
    expect(read.text).toMatch(/Informations\p{L}*- \p{L}+/u);
    expect(read.file.match(/\/ActualText/g)).toHaveLength(2);
  });

  it('says what figures show, and where they are', () => {
    expect(having('Figure').map(({ alt }) => alt)).toEqual(['Stufe 2 von 5', 'Karte 1', 'Karte 2', 'Karte 3']);
    expect(read.file.match(/\/BBox/g)).toHaveLength(4);
  });

  it('heads the columns and rows of a table once, and shows the columns again on each further page', () => {
    expect(read.file.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(read.file.match(/\/Scope \/Row/g)).toHaveLength(61);
    expect(having('TR').filter(({ text }) => text !== '')).toHaveLength(62);
    expect(having('TH').filter(({ text }) => text === 'Stufe')).toHaveLength(1);
    expect(read.text.split('Was Stufe').length - 1).toBeGreaterThan(1);
  });
});
