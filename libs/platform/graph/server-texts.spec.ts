import { languageFor, serverTexts, translateIn } from './index';

describe('the server’s texts', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['es, fr;q=0.4, en;q=0.3', 'fr'],
    ['en;q=0.1, fr;q=0.2', 'fr'],
    ['es', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['*;q=x,;;;,', 'en'],
  ])('answer %j in %s', (header, expected) => {
    expect(languageFor(header)).toBe(expected);
  });

  it('are joined from all modules, and fill in figures', () => {
    const part = (key: string) => ({ en: { problems: { [key]: `${key} {{n}}` } }, fr: {}, de: { problems: { [key]: `${key} auf Deutsch` } } });
    const texts = serverTexts([part('ONE'), part('TWO')]);
    expect(translateIn(texts, 'de')('problems.TWO')).toBe('TWO auf Deutsch');
    expect(translateIn(texts, 'fr')('problems.ONE', { n: 3 })).toBe('ONE 3');
    expect(() => serverTexts([part('ONE'), part('ONE')])).toThrow('Two modules give the text problems.ONE');
  });
});
