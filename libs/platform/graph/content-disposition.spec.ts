import fc from 'fast-check';
import { validateHeaderValue } from 'node:http';
import { contentDisposition } from './index';

const nameIn = (header: string): string => {
  const [, coded] = /filename\*=UTF-8''(\S+)$/.exec(header) ?? [];
  return coded === undefined ? /filename="([^"]*)"/.exec(header)![1]! : decodeURIComponent(coded);
};

describe('the name of a file that is sent', () => {
  it.each([
    ['plan', 'attachment; filename="plan.csv"'],
    ['Événements en chiffres', `attachment; filename="Evenements en chiffres.csv"; filename*=UTF-8''%C3%89v%C3%A9nements%20en%20chiffres.csv`],
    ['Größe 100 %', `attachment; filename="Grosse 100 -.csv"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20100%20%25.csv`],
    ['Wydarzenia w liczbach: łącznie', `attachment; filename="Wydarzenia w liczbach: lacznie.csv"; filename*=UTF-8''Wydarzenia%20w%20liczbach%3A%20%C5%82%C4%85cznie.csv`],
    ['Εκδηλώσεις', `attachment; filename="file.csv"; filename*=UTF-8''%CE%95%CE%BA%CE%B4%CE%B7%CE%BB%CF%8E%CF%83%CE%B5%CE%B9%CF%82.csv`],
  ])('is %s in letters that every header takes, and as it is', (stem, header) => {
    expect(contentDisposition('attachment', `${stem}.csv`)).toBe(header);
  });

  it('is read back as it was, and taken by a server, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (stem) => {
        const header = contentDisposition('inline', `${stem}.pdf`);
        expect(header).toMatch(/^[\x20-\x7e]+$/);
        validateHeaderValue('content-disposition', header);
        expect(nameIn(header)).toBe(`${stem.toWellFormed()}.pdf`);
      }),
    );
  });
});
