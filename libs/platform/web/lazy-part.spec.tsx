import { jest } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { lazyPart } from './lazy-part';

const network = (isThere: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: isThere });
  if (isThere) window.dispatchEvent(new Event('online'));
};
const shown = (Part: ReturnType<typeof lazyPart>) => render(<Suspense fallback="loading"><Part /></Suspense>);

describe('a part of a page that is loaded when it is opened', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

  it('waits for the network instead of failing, and is loaded once it is back', async () => {
    const load = jest.fn(async () => () => <p>here</p>);
    const Part = lazyPart(load);
    network(false);
    shown(Part);
    expect(screen.getByText('loading')).toBeTruthy();
    expect(load).not.toHaveBeenCalled();
    await act(async () => network(true));
    expect(await screen.findByText('here')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('fetches the others in a quiet moment once one is there', async () => {
    jest.resetModules();
    const { lazyPart: fresh } = await import('./lazy-part');
    const other = jest.fn(async () => () => <p>other</p>);
    fresh(other);
    const first = fresh(async () => () => <p>first</p>);
    expect(other).not.toHaveBeenCalled();
    shown(first);
    await screen.findByText('first');
    await waitFor(() => expect(other).toHaveBeenCalledTimes(1));
  });
});
