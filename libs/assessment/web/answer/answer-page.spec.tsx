import { screen } from '@testing-library/react';
import { away, choose, close, found, inFreshBrowser, open, press, run } from '../testing/answering';
import { keptCopies } from './kept-copy';

inFreshBrowser();

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
