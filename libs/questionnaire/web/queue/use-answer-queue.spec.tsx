import { act, render, screen } from '@testing-library/react';
import { answerServer, freshBrowser, quietWorld } from '../../testing';
import { createAnswerQueue } from './answer-queue';
import { AnswerQueueContext } from './answer-queue-context';
import { shelteredStore } from './sheltered-store';
import { useAnswerQueue, type AnswersOnTheirWay } from './use-answer-queue';

let shown: AnswersOnTheirWay;
const Screen = () => {
  shown = useAnswerQueue('r');
  return <output>{`${shown.state} ${shown.items.get('one')?.event.revision ?? '-'}`}</output>;
};

beforeEach(freshBrowser);

describe('useAnswerQueue', () => {
  it('gives answers newer than what the server had, and shows where they have got to', async () => {
    const server = answerServer();
    const queue = createAnswerQueue(shelteredStore(), server.submit, quietWorld());
    render(<AnswerQueueContext value={queue}><Screen /></AnswerQueueContext>);
    expect(screen.getByRole('status').textContent).toBe('saved -');
    await act(async () => {
      const onServer = [{ id: 'x', itemCode: 'one', revision: 4 }];
      await shown.give('one', { state: 'ANSWERED', value: { level: 2 } }, onServer);
      await shown.give('one', { state: 'DONT_KNOW', value: null }, onServer);
      await queue.flush();
    });
    expect(screen.getByRole('status').textContent).toBe('saved 6');
    expect(server.rows.map(({ revision, state }) => [revision, state])).toEqual([[5, 'ANSWERED'], [6, 'DONT_KNOW']]);
    queue.stop();
  });
});
