import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { answerServer, ASKED_QUESTIONNAIRE_OF_ALL_KINDS, freshBrowser, quietWorld } from '@skills/questionnaire/testing';
import { AnswerQueueContext, createAnswerQueue, shelteredStore, type AnswerQueue } from '@skills/questionnaire/web';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../texts';
import { AnswerPage } from './answer-page';
import { keptRun } from './kept-run';

type Reply = () => object | Error;

const run = (answers: object[] = []) => ({
  __typename: 'Run',
  id: 'r1',
  completedAt: null,
  earlierAnswers: [],
  questionnaire: { __typename: 'Questionnaire', ...ASKED_QUESTIONNAIRE_OF_ALL_KINDS },
  respondent: { __typename: 'Respondent', id: 'p1', role: 'MANAGER', response: { __typename: 'Response', id: 's1', answers } },
});

let queue: AnswerQueue;

const open = async (place: string, replies: Record<string, Reply>) => {
  await startTexts('en');
  const link = new ApolloLink(({ operationName }) => new Observable((observer) => {
    const reply = replies[operationName!]!();
    if (reply instanceof Error) return observer.error(reply);
    observer.next({ data: reply });
    observer.complete();
  }));
  const client = createGraphClient({ language: 'en', link });
  queue = createAnswerQueue(shelteredStore(), answerServer().submit, quietWorld());
  await act(async () => {
    await queue.flush();
    render(
      <ApolloProvider client={client}>
        <AnswerQueueContext value={queue}>
          <MemoryRouter initialEntries={[`/toolbox/runs/r1/answer/${place}`]}>
            <Routes>
              <Route path="/toolbox/runs/:runId/answer/:place?" element={<AnswerPage />} />
              <Route path="/toolbox/runs/:runId" element={<p>The result</p>} />
            </Routes>
          </MemoryRouter>
        </AnswerQueueContext>
      </ApolloProvider>,
    );
  });
};
const close = () => {
  cleanup();
  queue.stop();
};
const choose = (name: string) => act(async () => {
  fireEvent.click(screen.getByRole('radio', { name }));
  await queue.flush();
});
const found = () => ({ run: run() });
const away = () => new Error('The network is away.');

beforeEach(() => {
  freshBrowser();
  localStorage.clear();
});
afterEach(close);

describe('the answering page', () => {
  it('loaded again without network, still shows the questions with all that was answered', async () => {
    await open('devices', { AnswerRun: found });
    await choose('Yes');
    close();
    await open('devices', { AnswerRun: away });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Do you use connected machines?');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
  });

  it('never opened here and without network, says that nothing is lost', async () => {
    await open('devices', { AnswerRun: away });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Questions');
    expect(screen.getByRole('alert').textContent).toContain('Your answers are safe on this device');
  });

  it('lets go of the copy when the run is no longer open to this browser', async () => {
    await open('devices', { AnswerRun: found });
    close();
    await open('devices', { AnswerRun: () => ({ run: null }) });
    expect(screen.getByRole('heading', { name: 'There is no assessment here for you' })).toBeTruthy();
    expect(keptRun('r1')).toBeNull();
  });

  it('finishes with open questions, shows the result and lets go of the copy', async () => {
    await open('review', { AnswerRun: found, CompleteRun: () => ({ completeRun: { __typename: 'CompleteRunPayload', problems: [], run: { __typename: 'Run', id: 'r1', completedAt: '2026-11-23T10:00:00Z' } } }) });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Show my result with what is answered' })));
    expect(screen.getByText('The result')).toBeTruthy();
    expect(keptRun('r1')).toBeNull();
  });

  it('says what stands against finishing', async () => {
    const problem = { __typename: 'Problem', code: 'REQUIRED_ITEMS_OPEN', path: ['runId'], message: 'One question must be answered first.' };
    await open('review', { AnswerRun: found, CompleteRun: () => ({ completeRun: { __typename: 'CompleteRunPayload', problems: [problem], run: null } }) });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Show my result with what is answered' })));
    expect(screen.getByText('One question must be answered first.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Overview');
  });
});
