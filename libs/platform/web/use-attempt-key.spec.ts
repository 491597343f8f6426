import { renderHook } from '@testing-library/react';
import { useAttemptKey } from './use-attempt-key';

it('keeps its key for the same input until that is done, and has another for another', () => {
  const { result, rerender } = renderHook(() => useAttemptKey());
  const first = result.current.keyFor({ seats: 2 });
  rerender();
  expect(result.current.keyFor({ seats: 2 })).toBe(first);
  const other = result.current.keyFor({ seats: 3 });
  expect(other).not.toBe(first);
  result.current.isDone();
  expect(result.current.keyFor({ seats: 3 })).not.toBe(other);
});
