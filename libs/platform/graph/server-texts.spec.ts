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

  it.each([
    ['en', 'From 0 to 10,000,000.', 'One row', '1,500 rows, 2.5 wide'],
    ['fr', 'From 0 to 10\u202f000\u202f000.', 'One row', '1\u202f500 rows, 2,5 wide'],
    ['de', 'From 0 to 10.000.000.', 'One row', '1.500 rows, 2,5 wide'],
  ] as const)('write figures in %s as the language does', (language, range, one, many) => {
    const tree = { range: 'From {{least}} to {{most}}.', rows_one: 'One row', rows_other: '{{count}} rows, {{width}} wide' };
    const say = translateIn(serverTexts([{ en: tree, fr: tree, de: tree }]), language);
    expect([say('range', { least: 0, most: 10_000_000 }), say('rows', { count: 1 }), say('rows', { count: 1500, width: 2.5 })]).toEqual([range, one, many]);
  });

  it('are joined from all modules, and fill in figures', () => {
    const part = (key: string) => ({ en: { problems: { [key]: `${key} {{n}}` } }, fr: {}, de: { problems: { [key]: `${key} auf Deutsch` } } });
    const texts = serverTexts([part('ONE'), part('TWO')]);
    expect(translateIn(texts, 'de')('problems.TWO')).toBe('TWO auf Deutsch');
    expect(translateIn(texts, 'fr')('problems.ONE', { n: 3 })).toBe('ONE 3');
    expect(translateIn(texts, 'fr')('problems.ONE', { n: 'three' })).toBe('ONE three');
    expect(() => serverTexts([part('ONE'), part('ONE')])).toThrow('Two modules give the text problems.ONE');
  });
});
