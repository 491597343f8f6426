import { render, screen } from '@testing-library/react';
import { startTexts } from '../../i18n';
import '../texts';
import { LanguageMark } from './language-mark';

describe('the mark of a language', () => {
  it.each([
    ['fr', 'En anglais'],
    ['de', 'Auf Englisch'],
  ] as const)('says in %s that a text is in English', async (language, said) => {
    await startTexts(language);
    render(<LanguageMark language="en" />);
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('says nothing where the text is in the language of the page, whatever its region', async () => {
    await startTexts('en');
    const { container } = render(<LanguageMark language="en-GB" />);
    expect(container.textContent).toBe('');
  });
});
