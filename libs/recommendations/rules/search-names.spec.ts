import { readdirSync, readFileSync } from 'node:fs';
import { TOPICS } from '@skills/identity/rules';
import { isLittle, topicsCalled, topicsNamed, wordsIn } from './search-names';

const LOCALES = 'libs/recommendations/web/locales';

describe.each(readdirSync(LOCALES).filter((file) => file.endsWith('.json')))('the names of topics in %s', (file) => {
  const { topic: called } = JSON.parse(readFileSync(`${LOCALES}/${file}`, 'utf8')) as { topic: Record<string, string> };

  it.each(TOPICS)('find %s by what the pages call it', (topic) => {
    const words = wordsIn(called[topic]!);
    expect(topicsNamed(words)).toEqual({ topics: [topic], length: words.length });
    expect(topicsCalled(words)).toEqual([topic]);
  });
});

describe('words of a search', () => {
  it.each([
    ['Données ÉLARGIES', ['donnees', 'elargies']],
    ['Straße & Œuvre', ['strasse', 'oeuvre']],
    ['Zażółć', ['zazolc']],
    ['Ελλάς', ['ελλάς']],
  ])('%j are %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it.each([['und', true], ['für', false], ['fur', true], ['iot', false], ['it', false]])('%j is little: %s', (word, expected) => {
    expect(isLittle(word)).toBe(expected);
  });
});
