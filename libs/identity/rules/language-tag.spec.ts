import { isLanguageTag } from './language-tag';

describe('the tag of a language', () => {
  it.each(['en', 'de', 'fr', 'ga', 'mt', 'uk', 'tr', 'eo', 'lb', 'gsw', 'pt-BR', 'de-DE', 'en-GB', 'zh-Hant', 'sr-Latn', 'ca-valencia'])('may be %s', (tag) => expect(isLanguageTag(tag)).toBe(true));

  it.each(['', 'xx', 'qq', 'zz', 'xx-DE', 'de-QQ', 'qaa', 'und', 'mul', 'zxx', 'mis', 'root', 'german', 'EN', 'e', 'en_GB', 'en-', 'de; drop table run', '__proto__'])('is not %j', (tag) =>
    expect(isLanguageTag(tag)).toBe(false));

  it('is every official language of the Union', () => {
    for (const tag of 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')) expect([tag, isLanguageTag(tag)]).toEqual([tag, true]);
  });
});
