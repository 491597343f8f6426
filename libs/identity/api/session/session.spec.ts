import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { browserOf, codesOf, identityUnderTest, mailTo, whoIs, withLink, type Answer } from '@skills/identity/testing';
import { hashOf } from '../secret';

let graph: GraphUnderTest;
beforeEach(async () => void (graph = await identityUnderTest()));
afterEach(() => graph.close());

interface Listed {
  id: string;
  isCurrent: boolean;
  lastSeenAt: Date;
}
const sessionsOf = async (browser: TestBrowser): Promise<Listed[]> =>
  (await browser.ask<{ viewer: { sessions: Listed[] } }>('{ viewer { sessions { id isCurrent createdAt lastSeenAt browser operatingSystem } } }')).viewer
    .sessions;

const revoke = async (browser: TestBrowser, sessionId: string): Promise<Answer> =>
  (
    await browser.ask<{ revokeSession: Answer }>(
      'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { session { id } problems { code path message } } }',
      { input: { sessionId } },
    )
  ).revokeSession;

const DAY = 24 * 60;

describe('a session', () => {
  it('is kept as a hash, and its secret changes at every sign-in', async () => {
    const browser = await browserOf(graph, 'ana@example.org');
    const before = browser.cookies.get('session')!;
    const { token } = await mailTo(graph, browser, 'ana@example.org');
    await withLink(browser, token);
    const after = browser.cookies.get('session')!;
    expect(after).not.toBe(before);
    const rows = await graph.em().getConnection().execute<{ token_hash: string }[]>('select token_hash from session');
    expect(rows).toEqual([{ token_hash: hashOf(after) }]);
    browser.cookies.set('session', before);
    expect(await whoIs(browser)).toBeNull();
  });

  it('is found with person, memberships and roles by one statement, and writes once an hour at most', async () => {
    const browser = await browserOf(graph, 'ana@example.org');
    const statements = await graph.statementsOf(() => browser.ask('{ viewer { __typename } }'));
    expect(statements).toHaveLength(1);
    const start = (await sessionsOf(browser))[0]?.lastSeenAt;
    graph.clock.passMinutes(59);
    expect((await sessionsOf(browser))[0]?.lastSeenAt).toEqual(start);
    graph.clock.passMinutes(2);
    await whoIs(browser);
    expect((await sessionsOf(browser))[0]?.lastSeenAt).toEqual(graph.clock.now());
  });

  it('ends after 30 days unused', async () => {
    const browser = await browserOf(graph, 'ana@example.org');
    graph.clock.passMinutes(29 * DAY);
    expect(await whoIs(browser)).toBe('ana@example.org');
    graph.clock.passMinutes(30 * DAY);
    expect(await whoIs(browser)).toBeNull();
  });

  it('ends after 180 days although it is used', async () => {
    const browser = await browserOf(graph, 'ana@example.org');
    for (let month = 0; month < 8; month += 1) {
      graph.clock.passMinutes(22 * DAY);
      expect(await whoIs(browser)).toBe('ana@example.org');
    }
    graph.clock.passMinutes(4 * DAY);
    expect(await whoIs(browser)).toBeNull();
  });

  it('is listed, and another browser of the person can be signed out', async () => {
    const [phone, desk] = [await browserOf(graph, 'ana@example.org'), await browserOf(graph, 'ana@example.org')];
    const listed = await sessionsOf(desk);
    expect(listed.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(codesOf(await revoke(desk, listed.find(({ isCurrent }) => !isCurrent)!.id))).toEqual([]);
    expect([await whoIs(phone), await whoIs(desk)]).toEqual([null, 'ana@example.org']);
  });

  it('of a stranger does not exist, just as one that never was', async () => {
    const [ana, bo] = [await browserOf(graph, 'ana@example.org'), await browserOf(graph, 'bo@example.org')];
    const strangers = await revoke(bo, (await sessionsOf(ana))[0]!.id);
    const nobodys = await revoke(bo, '019abcde-0000-7000-8000-000000000000');
    expect(codesOf(strangers)).toEqual(['NOT_FOUND']);
    expect(strangers.problems.map(({ code, message }) => ({ code, message }))).toEqual(nobodys.problems.map(({ code, message }) => ({ code, message })));
    expect(await whoIs(ana)).toBe('ana@example.org');
  });

  it('ends by signing out, and the cookie goes', async () => {
    const browser = await browserOf(graph, 'ana@example.org');
    const secret = browser.cookies.get('session')!;
    await browser.ask('mutation { signOut(input: {}) { sessionId problems { code } } }');
    expect(browser.cookies.has('session')).toBe(false);
    browser.cookies.set('session', secret);
    expect(await whoIs(browser)).toBeNull();
  });

  it('ends everywhere at once, together with sign-in mails under way', async () => {
    const browsers = [await browserOf(graph, 'ana@example.org'), await browserOf(graph, 'ana@example.org')];
    const stranger = await browserOf(graph, 'bo@example.org');
    const { token } = await mailTo(graph, graph.browser(), 'ana@example.org');
    await browsers[0]!.ask('mutation { signOutEverywhere(input: {}) { endedSessions problems { code } } }');
    expect(await Promise.all([...browsers, stranger].map(whoIs))).toEqual([null, null, 'bo@example.org']);
    expect(codesOf(await withLink(graph.browser(), token))).toEqual(['SIGN_IN_LINK_OVER']);
  });

  it('is needed to sign out everywhere', async () => {
    const { signOutEverywhere } = await graph
      .browser()
      .ask<{ signOutEverywhere: Answer }>('mutation { signOutEverywhere(input: {}) { problems { code path message } } }');
    expect(codesOf(signOutEverywhere)).toEqual(['NOT_SIGNED_IN']);
  });
});
