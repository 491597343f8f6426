import type { GraphUnderTest } from '@skills/platform/testing';
import { actorFrom } from './actor';
import { hashOf } from './secret';
import { browserOf, identityUnderTest } from '@skills/identity/testing';

let graph: GraphUnderTest;
beforeAll(async () => void (graph = await identityUnderTest()));
afterAll(() => graph.close());

const actorOf = (cookies: Record<string, string>) => actorFrom(graph.em(), { cookie: (name) => cookies[name] }, graph.clock.now);

describe('who acts', () => {
  it('is nobody without a cookie, and no statement is spent on it', async () => {
    expect(await graph.statementsOf(() => actorOf({}))).toEqual([]);
    expect(await actorOf({})).toEqual({ key: null, personId: null, sessionId: null, guestHash: null, memberships: [], grants: [], subjectRoles: [] });
  });

  it('is a guest by the hash of the guest cookie', async () => {
    expect(await actorOf({ guest: 'secret' })).toMatchObject({ key: `guest:${hashOf('secret')}`, guestHash: hashOf('secret'), personId: null });
  });

  it('is a person by the session, who is still known as the guest that they were', async () => {
    const session = (await browserOf(graph, 'ana@example.org')).cookies.get('session')!;
    const actor = await actorOf({ session, guest: 'secret' });
    expect(actor).toMatchObject({ key: `person:${actor.personId}`, guestHash: hashOf('secret'), memberships: [], grants: [] });
  });

  it.each(['', 'x', "' or 1=1 --", 'a'.repeat(5000)])('is nobody by the forged session %j', async (session) => {
    expect((await actorOf({ session })).personId).toBeNull();
  });
});
