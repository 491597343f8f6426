import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../texts';
import { AgainPage } from './again-page';

const run = (assessAgain: boolean) => ({
  __typename: 'Run',
  id: 'r1',
  languages: ['de', 'en'],
  organisation: { __typename: 'Organisation', id: 'o1', countryCode: 'AT', sector: 'C', sizeClass: 'SIZE_10_49' },
  respondent: { __typename: 'Respondent', id: 'p1', role: 'MANAGER' },
  ambitions: [{ __typename: 'TopicAmbition', topic: 'IOT', ambition: 'LEAD' }],
  viewerCan: { __typename: 'RunViewerCan', assessAgain },
});

const open = async (assessAgain: boolean, failures = 0) => {
  await startTexts('en');
  const asked: { input: Record<string, unknown> }[] = [];
  const link = new ApolloLink(({ operationName, variables }) => new Observable((observer) => {
    if (operationName === 'AssessAgain') {
      asked.push(variables as { input: Record<string, unknown> });
      if (asked.length <= failures) return observer.error(new Error('lost on the way'));
    }
    observer.next({ data: operationName === 'RunAgain' ? { run: run(assessAgain) } : { assessAgain: { __typename: 'AssessAgainPayload', problems: [], run: { __typename: 'Run', id: 'r2' } } } });
    observer.complete();
  }));
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <MemoryRouter initialEntries={['/toolbox/runs/r1/again']}>
          <Routes>
            <Route path="/toolbox/runs/:runId/again" element={<AgainPage />} />
            <Route path="/toolbox/runs/r2/answer" element={<p>The questions</p>} />
          </Routes>
        </MemoryRouter>
      </ApolloProvider>,
    );
  });
  return asked;
};
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('assessing again', () => {
  it('begins with what was told last time, and takes what has changed', async () => {
    const asked = await open(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '10 to 49' }).checked).toBe(true);
    expect(screen.queryByText('What happens with your answers')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: '50 to 249' }));
    await press('Next: your aims');
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked).map(({ name, value }) => [name, value]);
    expect(chosen).toEqual([['BIG_DATA', 'NONE'], ['IOT', 'LEAD'], ['CYBERSECURITY', 'NONE'], ['LEADERSHIP', 'NONE']]);
    await press('Begin with the questions');
    expect(asked).toEqual([
      { input: { runId: 'r1', countryCode: 'AT', sector: 'C', sizeClass: 'SIZE_50_249', role: 'MANAGER', languages: ['de', 'en'], ambitions: [{ topic: 'IOT', ambition: 'LEAD' }], idempotencyKey: expect.any(String) } },
    ]);
    expect(screen.getByText('The questions')).toBeTruthy();
  });

  it('asks for the same run when the answer was lost on the way', async () => {
    const asked = await open(true, 1);
    await press('Next: your aims');
    await press('Begin with the questions');
    expect(screen.getByText('What you chose is still here. Please try again in a moment.')).toBeTruthy();
    await press('Begin with the questions');
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual(asked[0]);
  });

  it('is not offered for a run that nobody here may repeat', async () => {
    await open(false);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  });
});
