import { registerTexts, startTexts, type Texts } from '@skills/platform/i18n';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import figures from '../content/figures.json' with { type: 'json' };
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import fr from '../locales/fr.json' with { type: 'json' };
import { Landing } from './landing';

registerTexts('portal', { en, fr, de } as Record<'en' | 'fr' | 'de', Texts>);

const show = () => render(<MemoryRouter><Landing /></MemoryRouter>);

describe('the landing page', () => {
  it('offers one first step, with its cost in time and trust on it', async () => {
    await startTexts('en');
    show();
    const start = screen.getByRole('link', { name: /Start the self-assessment.*about 10 minutes · no account/ });
    expect(start.getAttribute('href')).toBe('/toolbox/start');
    expect(document.querySelectorAll('.s-button--primary')).toHaveLength(1);
  });

  it('gives each figure its year and its source', async () => {
    await startTexts('en');
    show();
    const part = screen.getByRole('region', { name: 'Why it matters' });
    for (const { year, source } of figures.figures) {
      expect(part.textContent).toContain(String(year));
      expect(within(part).getByRole('link', { name: new RegExp(source.dataset) }).getAttribute('href')).toBe(source.url);
    }
    expect(part.textContent).toContain('18.3%');
  });

  it('announces no date that nobody announced', async () => {
    await startTexts('de');
    show();
    expect(screen.getByRole('region', { name: 'Nächste Termine' }).textContent).toContain('Zurzeit ist kein Workshop');
  });
});
