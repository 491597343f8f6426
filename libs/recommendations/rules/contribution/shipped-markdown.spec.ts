import { markdownWords } from '@skills/identity/rules';
import cases from '../../content/cases.json' with { type: 'json' };

describe('the texts of the shipped cases', () => {
  it('are shown as they are', () => {
    for (const { challenge, whatTheyDid, result, skillsLesson } of cases.practices)
      for (const text of [challenge, whatTheyDid, result, skillsLesson]) if (text) expect(markdownWords(text)).toBe(text);
  });
});
