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
import { RunsPage } from '../runs/runs-page';
import { PartAnswerPage } from '../team/part-answer-page';
import { PartPage } from '../team/part-page';
import { AnswerPage } from './answer-page';
import { completionSent, keptCompletions } from './kept-completion';
import { forgetCopies, keptCopies } from './kept-copy';

type Reply = () => object | Error;

const run = (more: object = {}) => ({
  __typename: 'Run',
  id: 'r1',
  completedAt: null,
  earlierAnswers: [],
  questionnaire: { __typename: 'Questionnaire', ...ASKED_QUESTIONNAIRE_OF_ALL_KINDS },
  respondent: { __typename: 'Respondent', id: 'p1', role: 'MANAGER', response: { __typename: 'Response', id: 's1', answers: [] } },
  ...more,
});
const part = (more: object = {}) => ({
  __typename: 'TeamPart',
  id: 't1',
  role: 'MANAGER',
  submittedAt: null,
  firmName: null,
  isCounted: false,
  questionnaire: { __typename: 'Questionnaire', ...ASKED_QUESTIONNAIRE_OF_ALL_KINDS },
  response: { __typename: 'Response', id: 's2', answers: [] },
  ...more,
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
const close = () => {
  cleanup();
  queue.stop();
};
const choose = (name: string) => act(async () => {
  fireEvent.click(screen.getByRole('radio', { name }));
  await queue.flush();
});
const found = () => ({ run: run() });
const foundPart = () => ({ teamPart: part() });
const away = () => new Error('The network is away.');
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const loseNetwork = () => Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });

beforeEach(() => {
  freshBrowser();
  localStorage.clear();
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
  close();
});

describe('the answering page', () => {
  it('loaded again without network, still shows the questions with all that was answered', async () => {
    await open('runs/r1/answer/devices', { AnswerRun: found });
    await choose('Yes');
    close();
    await open('runs/r1/answer/devices', { AnswerRun: away });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Do you use connected machines?');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
  });

  it('never opened here and without network, says that nothing is lost', async () => {
    await open('runs/r1/answer/devices', { AnswerRun: away });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Questions');
    expect(screen.getByRole('alert').textContent).toContain('Your answers are safe on this device');
  });

  it('lets go of the copy when the run is no longer open to this browser', async () => {
    await open('runs/r1/answer/devices', { AnswerRun: found });
    close();
    await open('runs/r1/answer/devices', { AnswerRun: () => ({ run: null }) });
    expect(screen.getByRole('heading', { name: 'There is no assessment here for you' })).toBeTruthy();
    expect(keptCopies()).toEqual([]);
  });

  it('finishes with open questions, shows the result and lets go of the copy', async () => {
    await open('runs/r1/answer/review', { AnswerRun: found, CompleteRun: () => ({ completeRun: { __typename: 'CompleteRunPayload', problems: [], run: { __typename: 'Run', id: 'r1', completedAt: '2026-11-23T10:00:00Z' } } }) });
    await press('Show my result with what is answered');
    expect(screen.getByText('The result')).toBeTruthy();
    expect(keptCopies()).toEqual([]);
  });

  it('says what stands against finishing', async () => {
    const problem = { __typename: 'Problem', code: 'REQUIRED_ITEMS_OPEN', path: ['runId'], message: 'One question must be answered first.' };
    await open('runs/r1/answer/review', { AnswerRun: found, CompleteRun: () => ({ completeRun: { __typename: 'CompleteRunPayload', problems: [problem], run: null } }) });
    await press('Show my result with what is answered');
    expect(screen.getByText('One question must be answered first.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Overview');
  });

  it('keeps no copy of a run that is completed, also when it is opened to be changed', async () => {
    await open('runs/r1/answer/devices', { AnswerRun: found });
    expect(keptCopies()).toHaveLength(1);
    close();
    await open('runs/r1/answer/devices', { AnswerRun: () => ({ run: run({ completedAt: '2026-11-23T10:00:00Z' }) }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Do you use connected machines?');
    expect(keptCopies()).toEqual([]);
  });
});

describe('what was opened beside it', () => {
  it('keeps its own copy, its own end, and its own place in the list', async () => {
    await open('runs/r1/answer/review', { AnswerRun: found });
    close();
    await open('runs/r2/answer/devices', { AnswerRun: () => ({ run: run({ id: 'r2', respondent: { __typename: 'Respondent', id: 'p2', role: 'MANAGER', response: { __typename: 'Response', id: 's3', answers: [] } } }) }) });
    await choose('Yes');
    close();
    loseNetwork();
    for (const id of ['r1', 'r2']) {
      await open(`runs/${id}/answer/review`, { AnswerRun: away });
      await press('Finish, and show my result when the network is back');
      close();
      await open(`runs/${id}/answer/review`, { AnswerRun: away });
      expect(screen.getByText('You have finished')).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Go on answering' })).toBeTruthy();
      close();
    }
    await open('', { MyRuns: away });
    expect(screen.getAllByText(/^Finished on this device/)).toHaveLength(2);
    expect(screen.getAllByRole('link', { name: 'Continue answering' }).map((link) => link.getAttribute('href'))).toEqual(['/toolbox/runs/r1/answer/review', '/toolbox/runs/r2/answer/review']);
  });

  it('says that it is finished, and offers nothing else, where the browser had no room for the questions', async () => {
    await open('runs/r1/answer/review', { AnswerRun: found });
    close();
    loseNetwork();
    await open('runs/r1/answer/review', { AnswerRun: away });
    await press('Finish, and show my result when the network is back');
    close();
    forgetCopies();
    await open('runs/r1/answer/review', { AnswerRun: away });
    expect(screen.getByText('You have finished')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    close();
    await open('', { MyRuns: away });
    expect(screen.getByText(/^Finished on this device/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Continue answering' })).toBeNull();
  });

  it('is not kept again by a page that is still open, once another tab has let go of it', async () => {
    await open('runs/r1/answer/devices', { AnswerRun: found });
    forgetCopies();
    await choose('Yes');
    expect(keptCopies()).toEqual([]);
  });

  it('is let go where the list says that it was completed on another device', async () => {
    await open('runs/r1/answer/devices', { AnswerRun: found });
    close();
    const node = { __typename: 'Run', id: 'r1', startedAt: '2026-11-23T09:00:00Z', completedAt: '2026-11-23T10:00:00Z', viewerCan: { __typename: 'RunPermissions', assessAgain: false }, organisation: { __typename: 'Organisation', id: 'o1', name: null } };
    await open('', { MyRuns: () => ({ viewer: { __typename: 'Viewer', person: null, runs: { __typename: 'RunConnection', totalCount: 1, edges: [{ __typename: 'RunEdge', node }] } } }), Developments: away });
    expect(screen.getByText(/^Completed on/)).toBeTruthy();
    expect(keptCopies()).toEqual([]);
  });
});

describe('the page on which a colleague answers', () => {
  const HANDED_IN = { __typename: 'TeamPart', id: 't1', submittedAt: '2026-11-23T10:00:00Z' };
  const handedIn = () => ({ submitTeamPart: { __typename: 'SubmitTeamPartPayload', problems: [], part: HANDED_IN } });

  it('loaded again without network, still shows the questions with all that was answered', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    await choose('Yes');
    close();
    await open('parts/t1/answer/devices', { AnswerPart: away });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Do you use connected machines?');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
  });

  it('is found from the toolbox without network', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    close();
    loseNetwork();
    await open('', { MyRuns: away });
    expect(screen.getByText(/the questions that you were asked in your firm are kept on this device/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Continue answering' }).getAttribute('href')).toBe('/toolbox/parts/t1/answer');
  });

  it('handed in, keeps nothing on the device, also when it is opened to be changed', async () => {
    await open('parts/t1/answer/review', { AnswerPart: foundPart, SubmitTeamPart: handedIn, HandedInPart: () => ({ teamPart: part(HANDED_IN) }) });
    await press('Hand in what is answered');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Thank you');
    expect(keptCopies()).toEqual([]);
    close();
    await open('parts/t1/answer/devices', { AnswerPart: () => ({ teamPart: part(HANDED_IN) }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Do you use connected machines?');
    expect(keptCopies()).toEqual([]);
  });

  it('handed in without network, keeps only that it is to be sent, and shows nobody the answers any more', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    await choose('Yes');
    close();
    loseNetwork();
    await open('parts/t1/answer/review', { AnswerPart: away });
    await press('Hand in, and send when the network is back');
    expect(keptCompletions()).toMatchObject([{ kind: 'PART', id: 't1', responseId: 's2' }]);
    for (const place of ['review', 'devices']) {
      expect(screen.getByText('Handed in on this device')).toBeTruthy();
      expect(screen.queryByText('Do you use connected machines?')).toBeNull();
      expect(keptCopies()).toEqual([]);
      close();
      await open(`parts/t1/answer/${place}`, { AnswerPart: away });
    }
    close();
    await open('', { MyRuns: away });
    expect(screen.getByText(/are handed in on this device/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Continue answering' })).toBeNull();
  });

  it('sent by another tab, shows the answers no more and does not keep them again', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    await choose('Yes');
    loseNetwork();
    await act(async () => void window.dispatchEvent(new Event('offline')));
    close();
    await open('parts/t1/answer/review', { AnswerPart: foundPart });
    await press('Hand in, and send when the network is back');
    await act(async () => completionSent({ kind: 'PART', id: 't1' }));
    expect(screen.getByText('Handed in on this device')).toBeTruthy();
    expect(keptCopies()).toEqual([]);
  });

  it('lets go of the copy when the part was withdrawn', async () => {
    await open('parts/t1/answer/devices', { AnswerPart: foundPart });
    close();
    await open('parts/t1/answer/devices', { AnswerPart: () => ({ teamPart: null }) });
    expect(screen.getByText('There is nothing to answer here')).toBeTruthy();
    expect(keptCopies()).toEqual([]);
  });
});
