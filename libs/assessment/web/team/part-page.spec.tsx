import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts, type Language } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../texts';
import { PartPage } from './part-page';

const ANSWERS = [
  { __typename: 'PartAnswer', itemCode: 'order', question: 'Is data kept in order?', state: 'ANSWERED', answer: 'Somewhat', language: 'en' },
  { __typename: 'PartAnswer', itemCode: 'chart', question: 'Can you read a chart?', state: null, answer: null, language: 'en' },
];

const open = async (language: Language, firmName: string | null, more: object = {}) => {
  await startTexts(language);
  const teamPart = { __typename: 'TeamPart', id: 'p1', firmName, submittedAt: '2026-11-20T08:00:00.000Z', isCounted: false, isFurther: false, missingPeople: 1, told: null, answers: ANSWERS, ...more };
  const link = new ApolloLink(() => new Observable((observer) => {
    observer.next({ data: { teamPart } });
    observer.complete();
  }));
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language, link })}>
        <MemoryRouter initialEntries={['/toolbox/parts/p1']}>
          <Routes><Route path="/toolbox/parts/:partId" element={<PartPage />} /></Routes>
        </MemoryRouter>
      </ApolloProvider>,
    );
  });
};

describe('the page of a part that was handed in', () => {
  it.each([
    ['en', 'Muster Möbel', 'Your answers are handed in for Muster Möbel. You need do nothing more.'],
    ['en', null, 'Your answers are handed in. You need do nothing more.'],
    ['fr', null, 'Vos réponses sont remises. Vous n’avez plus rien à faire.'],
    ['de', null, 'Ihre Antworten sind abgegeben. Mehr ist nicht zu tun.'],
  ] as const)('in %s thanks for the firm %p in a whole sentence', async (language, firmName, sentence) => {
    await open(language, firmName);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it.each([
    [{}, 'One more person must finish before yours can be counted.'],
    [{ isFurther: true, missingPeople: 2 }, '2 more people must finish before yours can be counted.'],
    [{ missingPeople: 0 }, 'Enough people have finished: yours are counted as soon as whoever invited you puts the answers together.'],
  ])('with %j says how many are missing until it counts', async (more, sentence) => {
    await open('en', null, more);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText(/were put together before/) !== null).toBe('isFurther' in more);
  });

  it.each([false, true])('tells in words what was handed in, and offers to change it only until it is counted (%p)', async (isCounted) => {
    await open('en', null, { isCounted });
    expect(screen.getByText('Handed in on 20 November 2026, with answers to 1 of 2 questions.')).toBeTruthy();
    expect(screen.getByText('Somewhat')).toBeTruthy();
    expect(screen.getByText('Left open')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Look at or change my answers' }) === null).toBe(isCounted);
    expect(screen.queryByText(/will be shown on this page/) === null).toBe(isCounted);
  });

  it('shows what all say together once it is counted', async () => {
    await open('en', null, { isCounted: true, told: { __typename: 'TeamTold', countedPeople: 3, releasedAt: '2026-11-20T09:00:00Z', roles: 'EACH', topics: [] } });
    expect(screen.getByRole('heading', { name: 'What you all say together' })).toBeTruthy();
    expect(screen.getByText(/3 people, last put together on/)).toBeTruthy();
    expect(screen.queryByText(/must finish/)).toBeNull();
  });
});
