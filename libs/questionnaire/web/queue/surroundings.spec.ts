import { jest } from '@jest/globals';
import { answerServer, freshBrowser } from '../../testing';
import { createAnswerQueue } from './answer-queue';
import type { SendAnswers } from './deliver';
import { shelteredStore } from './sheltered-store';
import { browserSurroundings } from './surroundings';

/** Web Locks of one name, as a browser serves them: one holder at a time, in the order of asking. */
const oneLock = () => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: <Result>(_name: string, act: () => Promise<Result>): Promise<Result> => {
      const turn = last.then(act);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
};

beforeEach(freshBrowser);
afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks');
});

describe('two tabs of one browser', () => {
  it('take turns where the browser has locks, so that nothing is sent twice', async () => {
    Object.defineProperty(navigator, 'locks', { configurable: true, value: oneLock() });
    const server = answerServer();
    const send = jest.fn<SendAnswers>(server.submit);
    const tabs = [1, 2].map(() => createAnswerQueue(shelteredStore(), send, browserSurroundings()));
    await tabs[0]?.enqueue('r', { id: 'a', itemCode: 'one', revision: 1, state: 'DONT_KNOW', value: null, answeredAt: '2026-11-23T10:00:00Z' });
    await Promise.all(tabs.map((tab) => tab.flush()));
    expect(send).toHaveBeenCalledTimes(1);
    expect(tabs[0]?.snapshot('r').state).toBe('saved');
    for (const tab of tabs) tab.stop();
  });
});

describe('the browser', () => {
  it('tells when it goes online or offline, until nobody listens', () => {
    const heard = jest.fn();
    const stop = browserSurroundings().onConnection(heard);
    dispatchEvent(new Event('offline'));
    dispatchEvent(new Event('online'));
    stop();
    dispatchEvent(new Event('online'));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
