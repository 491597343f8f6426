import { nameIn } from './names-by-language';
import { SECTORS, SECTOR_ENTRIES, isSector, sectorFor } from './sector';

describe('the sections of NACE Rev. 2', () => {
  it('are the 21 letters, in order', () => {
    expect(SECTOR_ENTRIES.map(({ code }) => code)).toEqual([...SECTORS]);
    expect(SECTORS).toHaveLength(21);
  });

  it('are named in the language asked for, in English where there is none', () => {
    const manufacturing = sectorFor('C');
    if (!manufacturing) throw new Error('section C is missing');
    expect(['en', 'fr-BE', 'DE', 'mt'].map((language) => nameIn(manufacturing.names, language))).toEqual([
      'Manufacturing', 'Industrie manufacturière', 'Verarbeitendes Gewerbe', 'Manufacturing',
    ]);
  });

  it('take no other letter', () => {
    expect([isSector('V'), isSector('c'), isSector('')]).toEqual([false, false, false]);
  });
});
