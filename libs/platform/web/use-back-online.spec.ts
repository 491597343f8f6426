import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useBackOnline } from './use-back-online';

const network = (isThere: boolean) => act(() => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: isThere });
  window.dispatchEvent(new Event(isThere ? 'online' : 'offline'));
});

describe('coming back online', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

  it('is noticed once each time, and not at the start', () => {
    const retry = jest.fn();
    const { result, rerender } = renderHook(() => useBackOnline(() => retry()));
    expect(retry).not.toHaveBeenCalled();
    network(false);
    expect(result.current).toBe(false);
    network(true);
    rerender();
    expect(retry).toHaveBeenCalledTimes(1);
    expect(result.current).toBe(true);
  });
});
