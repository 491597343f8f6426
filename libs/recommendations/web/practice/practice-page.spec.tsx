import { startTexts, type Language } from '@skills/platform/i18n';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { graphStub } from '../testing/graph-stub';
import '../texts';
import { PracticePage } from './practice-page';

const PRACTICE = {
  __typename: 'Practice', id: 'a', title: 'Sensors in the bakery', organisation: 'Example Bakery', topics: ['IOT'], challenge: 'Ovens failed.', whatTheyDid: 'Bought sensors.', result: null, skillsLesson: 'Train first.',
  url: null, sourceUrl: null, textLanguage: 'en', isContributed: true, linkSeen: null, retrievedOn: '2026-11-23', kind: 'COMPANY', countryCode: 'DE', sector: 'C', sizeClasses: [], year: 2026,
  votes: { __typename: 'Votes', useful: 0, notUseful: 0, mine: null, isOwn: false },
};

const show = async (language: Language, given: object) => {
  await startTexts(language);
  const { Graph } = graphStub(() => ({ practice: { ...PRACTICE, ...given }, viewer: { __typename: 'Viewer', person: null } }));
  await act(async () => {
    render(<Graph><MemoryRouter initialEntries={['/practices/a']}><Routes><Route path="/practices/:practiceId" element={<PracticePage />} /></Routes></MemoryRouter></Graph>);
  });
};

describe('the page of a case', () => {
  it.each<[Language, string]>([
    ['en', 'No web page about it is named; told on 23 November 2026.'],
    ['fr', 'Aucune page web n’est indiquée ; récit reçu le 23 novembre 2026.'],
    ['de', 'Eine Webseite dazu ist nicht angegeben; erzählt am 23. November 2026.'],
  ])('says in %s that no web page is named', async (language, sentence) => {
    await show(language, {});
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(document.querySelector('a[href^="https:"]')).toBeNull();
  });

  it('leads to the web page, or to where the facts were found', async () => {
    await show('en', { sourceUrl: 'https://example.org/list' });
    expect(screen.getByRole('link', { name: /^example\.org/ }).getAttribute('href')).toBe('https://example.org/list');
    expect(screen.getByText(/collected on 23 November 2026/)).toBeTruthy();
  });
});
