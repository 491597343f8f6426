import type { GraphUnderTest } from '@skills/platform/testing';
import { browserOf, identityUnderTest } from '@skills/identity/testing';
import { grantRoleTo } from './grant-role-to';

let graph: GraphUnderTest;
beforeEach(async () => {
  graph = await identityUnderTest();
});
afterEach(() => graph.close());

const grant = (emailAddress: string, role: string): Promise<string | null> => graph.em().transactional((em) => grantRoleTo(em, emailAddress, role, graph.clock.now));

describe('giving the first administrator the role', () => {
  it('works for somebody who has signed in, once, and is noted', async () => {
    const browser = await browserOf(graph, 'ada.first@example.org');
    expect([await grant(' Ada.First@example.org', 'admin'), await grant('ada.first@example.org', 'ADMIN')]).toEqual([null, null]);
    const { viewer } = await browser.ask<{ viewer: { roles: { role: string }[] } }>('{ viewer { roles { role } } }');
    expect(viewer.roles).toEqual([{ role: 'ADMIN' }]);
    expect(await graph.em().getConnection().execute('select act, actor_id from audit_entry')).toEqual([{ act: 'grantRole', actor_id: null }]);
  });

  it.each([
    ['ada.first@example.org', 'admin', 'sign in once'],
    ['no address', 'admin', 'sign in once'],
    ['ada.first@example.org', 'emperor', 'Name one of the roles'],
    ['ada.first@example.org', 'toString', 'Name one of the roles'],
  ])('says to %s as %s what to do', async (emailAddress, role, words) => {
    expect(await grant(emailAddress, role)).toContain(words);
  });
});
