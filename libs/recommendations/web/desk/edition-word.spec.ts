import { texts } from '../locales';

describe('what has ended of a course', () => {
  it.each([
    ['en', /\beditions?\b/],
    ['fr', /éditions? /],
    ['de', /\bAusgaben?\b/],
  ] as const)('goes by one word on the desk and in the list in %s', async (language, word) => {
    const { availability, desk } = (await texts[language]()).default;
    expect(availability.CLOSED).toMatch(word);
    expect(desk.viewText.STALE).toMatch(word);
    expect(desk.viewText.STALE).not.toMatch(/durchg|session/i);
  });
});
