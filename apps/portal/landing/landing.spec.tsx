import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { registerTexts, startTexts, type Texts } from '@skills/platform/i18n';
import { createGraphClient } from '@skills/platform/web';
import { act, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import figures from '../content/figures.json' with { type: 'json' };
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import fr from '../locales/fr.json' with { type: 'json' };
import { Landing } from './landing';

registerTexts('portal', { en, fr, de } as Record<'en' | 'fr' | 'de', Texts>);

/** The page as a graph with these events draws it. */
const show = async (events: readonly object[] = []) => {
  const link = new ApolloLink(() => new Observable((observer) => {
    observer.next({ data: { events: { __typename: 'EventConnection', edges: events.map((node) => ({ __typename: 'EventEdge', node })) } } });
    observer.complete();
  }));
  await act(async () => {
    render(<ApolloProvider client={createGraphClient({ language: 'en', link })}><MemoryRouter><Landing /></MemoryRouter></ApolloProvider>);
  });
};

describe('the landing page', () => {
  it('offers one first step, with its cost in time and trust on it', async () => {
    await startTexts('en');
    await show();
    const start = screen.getByRole('link', { name: /Start the self-assessment.*about 10 minutes · no account/ });
    expect(start.getAttribute('href')).toBe('/toolbox/start');
    expect(document.querySelectorAll('.s-button--primary')).toHaveLength(1);
  });

  it('gives each figure its year and its source', async () => {
    await startTexts('en');
    await show();
    const part = screen.getByRole('region', { name: 'Why it matters' });
    for (const { year, source } of figures.figures) {
      expect(part.textContent).toContain(String(year));
      expect(within(part).getByRole('link', { name: new RegExp(source.dataset) }).getAttribute('href')).toBe(source.url);
    }
    expect(part.textContent).toContain('18.3%');
  });

  it('announces no date that nobody announced', async () => {
    await startTexts('de');
    await show();
    expect(screen.getByRole('region', { name: 'Nächste Termine' }).textContent).toContain('Zurzeit ist kein Workshop');
  });

  it('names the next events, on the clock of their place', async () => {
    await startTexts('en');
    await show([{ __typename: 'Event', id: 'e1', slug: 'sensors', title: 'Sensors for all', textLanguage: 'en', city: 'Athens', startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-03T15:00:00Z', timeZone: 'Europe/Athens', plannedDate: null, actualDate: null, phase: 'REGISTRATION_OPEN' }]);
    const part = screen.getByRole('region', { name: 'Next dates' });
    expect((await within(part).findByRole('link', { name: 'Sensors for all' })).getAttribute('href')).toBe('/events/sensors');
    expect(part.textContent).toContain('10:00–17:00');
    expect(part.textContent).not.toContain('No workshop');
  });
});
