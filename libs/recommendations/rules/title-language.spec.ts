import { titleLanguage } from './title-language';

describe('the language of the title of a course', () => {
  it.each([
    ['collected, given in one language', { languages: ['es'], textLanguage: 'en', isContributed: false }, 'es'],
    ['collected, given in several', { languages: ['fr', 'en'], textLanguage: 'en', isContributed: false }, 'en'],
    ['collected, not stated', { languages: [], textLanguage: 'en', isContributed: false }, 'en'],
    ['contributed, written in German, given in English', { languages: ['en'], textLanguage: 'de', isContributed: true }, 'de'],
  ])('%s', (_, course, language) => {
    expect(titleLanguage(course)).toBe(language);
  });
});
