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
import { AnswerPage } from '../answer/answer-page';
import { RunsPage } from '../runs/runs-page';
import { PartAnswerPage } from '../team/part-answer-page';
import { PartPage } from '../team/part-page';

/** What the graph replies to an operation, or how it fails. */
export type Reply = () => object | Error;

/** A run that is under way, as the graph gives it to whoever answers. */
export const run = (more: object = {}) => ({
  __typename: 'Run',
  id: 'r1',
  completedAt: null,
  earlierAnswers: [],
  questionnaire: { __typename: 'Questionnaire', ...ASKED_QUESTIONNAIRE_OF_ALL_KINDS },
  respondent: { __typename: 'Respondent', id: 'p1', role: 'MANAGER', response: { __typename: 'Response', id: 's1', answers: [] } },
  ...more,
});

/** A colleague's part that is under way. */
export const part = (more: object = {}) => ({
  __typename: 'TeamPart',
  id: 't1',
  role: 'MANAGER',
  submittedAt: null,
  firmName: null,
  isCounted: false,
  answers: [],
  questionnaire: { __typename: 'Questionnaire', ...ASKED_QUESTIONNAIRE_OF_ALL_KINDS },
  response: { __typename: 'Response', id: 's2', answers: [] },
  ...more,
});

let queue: AnswerQueue;

/** Opens a page of the toolbox in this browser, with what it keeps; each operation gets its reply. */
export const open = async (place: string, replies: Record<string, Reply>) => {
  await startTexts('en');
  const link = new ApolloLink(({ operationName }) => new Observable((observer) => {
    const reply = (replies[operationName!] ?? (() => new Error('The network is away.')))();
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
          <MemoryRouter initialEntries={[`/toolbox/${place}`]}>
            <Routes>
              <Route path="/toolbox/runs/:runId/answer/:place?" element={<AnswerPage />} />
              <Route path="/toolbox/runs/:runId" element={<p>The result</p>} />
              <Route path="/toolbox/parts/:partId/answer/:place?" element={<PartAnswerPage />} />
              <Route path="/toolbox/parts/:partId" element={<PartPage />} />
              <Route path="/toolbox" element={<RunsPage />} />
            </Routes>
          </MemoryRouter>
        </AnswerQueueContext>
      </ApolloProvider>,
    );
  });
};

/** Closes the page. What the browser keeps stays. */
export const close = () => {
  cleanup();
  queue.stop();
};

/** Gives an answer; resolves when the server has it. */
export const choose = (name: string) => act(async () => {
  fireEvent.click(screen.getByRole('radio', { name }));
  await queue.flush();
});

/** The run is there. */
export const found = () => ({ run: run() });
/** The part is there. */
export const foundPart = () => ({ teamPart: part() });
/** The graph cannot be reached. */
export const away = () => new Error('The network is away.');

/** Presses a button. */
export const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
/** From now on the browser says that it has no network. */
export const loseNetwork = () => Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });

/** Begins each test of the file in a browser that keeps nothing, and closes its page afterwards. */
export const inFreshBrowser = (): void => {
  beforeEach(() => {
    freshBrowser();
    localStorage.clear();
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    close();
  });
};
