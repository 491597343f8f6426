import { screen } from '@testing-library/react';
import { away, choose, close, found, inFreshBrowser, loseNetwork, open, press, run } from '../testing/answering';
import { forgetCopies, keptCopies } from './kept-copy';

inFreshBrowser();

describe('a run that is opened beside others', () => {
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
    const links = screen.getAllByRole('link', { name: /^Continue answering, last opened here:/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/toolbox/runs/r1/answer/review', '/toolbox/runs/r2/answer/review']);
    expect(new Set(links.map((link) => link.getAttribute('aria-label'))).size).toBe(2);
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
    await open('', { MyRuns: () => ({ viewer: { __typename: 'Viewer', person: null, runs: { __typename: 'RunConnection', totalCount: 1, edges: [{ __typename: 'RunEdge', node }] }, teamParts: [] } }), Developments: away });
    expect(screen.getByText(/^Completed on/)).toBeTruthy();
    expect(keptCopies()).toEqual([]);
  });
});
