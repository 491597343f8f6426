import type { GraphUnderTest } from '@skills/platform/testing';
import { identityUnderTest, withLink } from '@skills/identity/testing';
import { DEMO_PEOPLE, demoPeople } from './demo-people';
import { signInUrlFor } from './sign-in-url-for';

let graph: GraphUnderTest;
beforeAll(async () => void (graph = await identityUnderTest()));
afterAll(() => graph.close());

const sow = (): Promise<void> => graph.em().transactional((em) => demoPeople.sow(em, graph.clock.now));
const urlFor = (role: string) => graph.em().transactional((em) => signInUrlFor(em, role, 'http://localhost:4000', graph.clock.now));

describe('acting as a demo person', () => {
  it.each(DEMO_PEOPLE.map(({ role, emailAddress }) => [role, emailAddress]))('signs in as %s', async (role, emailAddress) => {
    await sow();
    await sow();
    const { url } = await urlFor(role.toLowerCase());
    expect(url).toMatch(/^http:\/\/localhost:4000\/sign-in\/confirm#token=/);
    const browser = graph.browser();
    expect((await withLink(browser, /token=([\w-]+)/.exec(url ?? '')?.[1] ?? '')).person?.emailAddress).toBe(emailAddress);
    const { viewer } = await browser.ask<{ viewer: { roles: { role: string }[]; memberships: { role: string; organisation: { name: string } }[] } }>(
      '{ viewer { roles { role } memberships { role organisation { name sizeClass sector } } } }',
    );
    expect([...viewer.roles, ...viewer.memberships].map((held) => held.role)).toEqual([role]);
  });

  it('names the roles when there is no such', async () => {
    expect((await urlFor('KING')).fault).toContain('MANAGER');
  });
});
