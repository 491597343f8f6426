import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../texts';
import { AimsPage } from './aims-page';

const aim = (topic: string, ambition: string) => ({ __typename: 'TopicAmbition', topic, ambition });
const run = (complete: boolean) => ({ __typename: 'Run', id: 'r1', ambitions: [aim('IOT', 'LEAD')], viewerCan: { __typename: 'RunViewerCan', complete } });

const open = async (complete: boolean) => {
  await startTexts('en');
  const asked: unknown[] = [];
  const link = new ApolloLink(({ operationName, variables }) => new Observable((observer) => {
    if (operationName === 'ChangeAmbitions') asked.push(variables);
    observer.next({ data: operationName === 'RunAims' ? { run: run(complete) } : { changeAmbitions: { __typename: 'ChangeAmbitionsPayload', problems: [], run: run(complete) } } });
    observer.complete();
  }));
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <MemoryRouter initialEntries={['/toolbox/runs/r1/aims']}>
          <Routes>
            <Route path="/toolbox/runs/:runId/aims" element={<AimsPage />} />
            <Route path="/toolbox/runs/:runId" element={<p>The result</p>} />
          </Routes>
        </MemoryRouter>
      </ApolloProvider>,
    );
  });
  return asked;
};

describe('changing the aims', () => {
  it('starts from the aims so far, where a topic without one has none', async () => {
    const asked = await open(true);
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked).map(({ name, value }) => [name, value]);
    expect(chosen).toEqual([['BIG_DATA', 'NONE'], ['IOT', 'LEAD'], ['CYBERSECURITY', 'NONE'], ['LEADERSHIP', 'NONE']]);
    fireEvent.click(screen.getAllByRole('radio', { name: 'Use it' })[0]!);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Keep these aims' })));
    expect(asked).toEqual([{ input: { runId: 'r1', ambitions: [{ topic: 'BIG_DATA', ambition: 'USE' }, { topic: 'IOT', ambition: 'LEAD' }] } }]);
    expect(screen.getByText('The result')).toBeTruthy();
  });

  it('is not offered to whoever may not steer the run', async () => {
    await open(false);
    expect(screen.queryByRole('button', { name: 'Keep these aims' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  });
});
