import { pino } from 'pino';
import type { Services } from '@skills/platform/graph';
import type { GraphUnderTest } from '@skills/platform/testing';
import { retention } from './retention';
import { browserOf, identityUnderTest, requestSignIn } from '@skills/identity/testing';

let graph: GraphUnderTest;
beforeAll(async () => void (graph = await identityUnderTest()));
afterAll(() => graph.close());

const rowsOf = async (table: string): Promise<number> => (await graph.em().getConnection().execute<object[]>(`select 1 from ${table}`)).length;
const pass = (): Promise<void> => retention.run(graph.em(), { clock: graph.clock.now, log: pino({ level: 'silent' }) } as Services);

describe('retention', () => {
  it('keeps what is in use and removes what has ended, each after its time', async () => {
    await browserOf(graph, 'ana@example.org');
    await requestSignIn(graph.browser(), 'bo@example.org');
    await graph
      .em()
      .getConnection()
      .execute(
        "insert into audit_entry (id, act, subject_kind, at) values (gen_random_uuid(), 'old', 'Person', now() - interval '3 years'), (gen_random_uuid(), 'new', 'Person', now() - interval '1 year')",
      );
    await graph
      .em()
      .getConnection()
      .execute("insert into openid_sign_in select gen_random_uuid(), n, 'h', 'eulogin', 'n', 'v', null, null, 'en', ?::timestamptz + n::interval from unnest(array['-1 minute', '1 minute']) n", [graph.clock.now()]);
    await pass();
    expect(await rowsOf('openid_sign_in')).toBe(1);
    expect([await rowsOf('sign_in_request'), await rowsOf('session'), await rowsOf('audit_entry')]).toEqual([2, 1, 1]);
    graph.clock.passMinutes(25 * 60);
    await pass();
    expect([await rowsOf('sign_in_request'), await rowsOf('session')]).toEqual([0, 1]);
    graph.clock.passMinutes(31 * 24 * 60);
    await pass();
    expect(await rowsOf('session')).toBe(0);
  });
});
