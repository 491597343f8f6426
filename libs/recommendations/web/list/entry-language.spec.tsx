import { startTexts, type Language } from '@skills/platform/i18n';
import { render } from '@testing-library/react';
import '../texts';
import { EntryLanguage } from './entry-language';

describe('the language of an entry', () => {
  it.each<[Language, string, string | undefined, string[]]>([
    ['en', 'en', 'en', []],
    ['en', 'en-GB', 'en', []],
    ['fr', 'en', 'en', ['En anglais']],
    ['de', 'en', undefined, ['Auf Englisch']],
    ['en', 'fr', 'fr', ['In French']],
    ['fr', 'de', 'en', ['En anglais', 'Titre en allemand']],
    ['de', 'de', 'en', ['Auf Englisch']],
    ['en', 'de', 'en', ['Title in German']],
  ])('on a page in %s, titled in %s and told in %s: %j', async (shown, title, text, marks) => {
    await startTexts(shown);
    const { container } = render(<EntryLanguage title={title} text={text} />);
    expect([...container.children].map(({ textContent }) => textContent)).toEqual(marks);
  });
});
