import { AsyncLocalStorage } from 'node:async_hooks';

type Execute = (sql: string, ...rest: never[]) => Promise<unknown>;

/**
 * Takes the lock of the books of seats away from one server while `act` runs, so that a test shows that it would see what the lock prevents. What is
 * done `meanwhile` happens as a whole between that server's first look at a book and what it writes then: nothing depends on who is faster.
 */
export async function withoutTheLock(connection: { execute: unknown }, act: () => Promise<unknown>, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  const execute = connection.execute as Execute;
  // What is done meanwhile is none of that server's transaction.
  const outside = AsyncLocalStorage.snapshot();
  let isFirst = true;
  const reading: Execute = async (sql, ...rest) => {
    const open = sql.replace(/(from seat_book .*) for update/, '$1');
    const rows = await execute.call(connection, open, ...rest);
    if (open !== sql && isFirst) {
      isFirst = false;
      await outside(meanwhile);
    }
    return rows;
  };
  connection.execute = reading;
  try {
    await act();
  } finally {
    connection.execute = execute;
  }
}
