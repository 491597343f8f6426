import type { GraphUnderTest } from '@skills/platform/testing';
import { hashOf } from '../secret';
import { browserOf, codesOf, identityUnderTest, mailTo, requestSignIn, whoIs, withCode, withLink } from '@skills/identity/testing';

let graph: GraphUnderTest;
beforeAll(async () => void (graph = await identityUnderTest()));
afterAll(() => graph.close());

const count = async (sql: string, ...params: unknown[]): Promise<number> =>
  Number((await graph.em().getConnection().execute<{ n: string }[]>(`select count(*) as n from ${sql}`, params))[0]?.n);

describe('signing in by mail', () => {
  it('makes the account at the first sign-in, by the link, with the page wished for', async () => {
    const browser = graph.browser();
    const { token } = await mailTo(graph, browser, ' Ana@Example.ORG ', { next: '/toolbox/runs/1?x=1', locale: 'fr-BE' });
    expect(await count('person where email_address = ?', 'ana@example.org')).toBe(0);
    const answer = await withLink(browser, token);
    expect(answer).toMatchObject({ problems: [], next: '/toolbox/runs/1?x=1', person: { emailAddress: 'ana@example.org', displayName: null, locale: 'fr' } });
    expect(await whoIs(browser)).toBe('ana@example.org');
  });

  it('takes the code in another browser, however it is spaced', async () => {
    const { requestId, code } = await mailTo(graph, graph.browser(), 'bo@example.org');
    const other = graph.browser();
    expect(codesOf(await withCode(other, requestId, `${code.slice(0, 3)} ${code.slice(3)}`))).toEqual([]);
    expect(await whoIs(other)).toBe('bo@example.org');
  });

  it('works once: link and code are one sign-in', async () => {
    const { token, requestId, code } = await mailTo(graph, graph.browser(), 'cleo@example.org');
    expect(codesOf(await withLink(graph.browser(), token))).toEqual([]);
    expect(codesOf(await withLink(graph.browser(), token))).toEqual(['SIGN_IN_LINK_OVER']);
    expect(codesOf(await withCode(graph.browser(), requestId, code))).toEqual(['SIGN_IN_CODE_OVER']);
  });

  it('ends after 15 minutes', async () => {
    const { token, requestId, code } = await mailTo(graph, graph.browser(), 'dan@example.org');
    graph.clock.passMinutes(15);
    expect(codesOf(await withLink(graph.browser(), token))).toEqual(['SIGN_IN_LINK_OVER']);
    expect(codesOf(await withCode(graph.browser(), requestId, code))).toEqual(['SIGN_IN_CODE_OVER']);
    expect(await count('person where email_address = ?', 'dan@example.org')).toBe(0);
  });

  it('lets one of 100 parallel redemptions win', async () => {
    const { token } = await mailTo(graph, graph.browser(), 'eva@example.org');
    const answers = await Promise.all(Array.from({ length: 100 }, () => withLink(graph.browser({ clientAddress: '203.0.113.5' }), token)));
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(await count('session s join person p on p.id = s.person_id where p.email_address = ?', 'eva@example.org')).toBe(1);
  });

  it('makes one account when two mails to a new address are redeemed at the same moment', async () => {
    const mails = [await mailTo(graph, graph.browser(), 'fay@example.org'), await mailTo(graph, graph.browser(), 'fay@example.org')];
    const answers = await Promise.all(mails.map(({ token }) => withLink(graph.browser(), token)));
    expect(answers.map(codesOf)).toEqual([[], []]);
    expect(new Set(answers.map(({ person }) => person?.id)).size).toBe(1);
  });

  it('compares five codes at most, also when 25 arrive at once, and leaves the link working', async () => {
    const { token, requestId, code } = await mailTo(graph, graph.browser(), 'gil@example.org');
    const wrong = (at: number): string => String((Number(code) + 1 + at) % 1_000_000).padStart(6, '0');
    const codes = (await Promise.all(Array.from({ length: 25 }, (_, at) => withCode(graph.browser(), requestId, wrong(at))))).flatMap(codesOf);
    expect(codes.filter((problem) => problem === 'SIGN_IN_CODE_WRONG')).toHaveLength(5);
    expect(codes.filter((problem) => problem === 'SIGN_IN_CODE_STOPPED')).toHaveLength(20);
    expect(codesOf(await withCode(graph.browser(), requestId, code))).toEqual(['SIGN_IN_CODE_STOPPED']);
    expect(codesOf(await withLink(graph.browser(), token))).toEqual([]);
  });

  it('does not count what cannot be a code, nor answers for a sign-in that does not exist', async () => {
    const { requestId, code } = await mailTo(graph, graph.browser(), 'hal@example.org');
    for (let time = 0; time < 6; time += 1) expect(codesOf(await withCode(graph.browser(), requestId, '12345'))).toEqual(['SIGN_IN_CODE_MALFORMED']);
    expect(codesOf(await withCode(graph.browser(), 'no-id', code))).toEqual(['SIGN_IN_CODE_OVER']);
    expect(codesOf(await withCode(graph.browser(), requestId, code))).toEqual([]);
  });

  it('answers a known and an unknown address alike, with as many statements', async () => {
    await browserOf(graph, 'ina@example.org');
    const answers: Awaited<ReturnType<typeof requestSignIn>>[] = [];
    const known = await graph.statementsOf(async () => answers.push(await requestSignIn(graph.browser(), 'ina@example.org')));
    const unknown = await graph.statementsOf(async () => answers.push(await requestSignIn(graph.browser(), 'unknown@example.org')));
    expect(known.length).toBe(unknown.length);
    expect(answers[0]?.request?.expiresAt).toEqual(answers[1]?.request?.expiresAt);
    expect(answers.map(({ problems }) => problems)).toEqual([[], []]);
    expect(Object.keys(answers[0]?.request ?? {})).toEqual(Object.keys(answers[1]?.request ?? {}));
  });

  it('sends five mails an hour to one mailbox, whoever asks', async () => {
    const asked = [];
    for (let time = 0; time < 6; time += 1)
      asked.push(codesOf(await requestSignIn(graph.browser({ clientAddress: `203.0.113.${100 + time}` }), time % 2 ? 'Jo@example.org' : 'jo@example.org')));
    expect(asked).toEqual([[], [], [], [], [], ['TOO_MANY_REQUESTS']]);
  });

  it('sends 60 mails an hour for one network, and counts an IPv6 network as one', async () => {
    const asked = [];
    for (let time = 0; time < 61; time += 1)
      asked.push(codesOf(await requestSignIn(graph.browser({ clientAddress: `2001:db8:0:7::${time.toString(16)}` }), `kim${time}@example.org`)));
    expect(asked.slice(0, 60).flat()).toEqual([]);
    expect(asked[60]).toEqual(['TOO_MANY_REQUESTS']);
  });

  it('refuses what is no address', async () => {
    expect(await requestSignIn(graph.browser({ language: 'de' }), 'kim@')).toMatchObject({
      request: null,
      problems: [{ code: 'EMAIL_ADDRESS_MALFORMED', path: ['email'] }],
    });
  });

  it('keeps neither token nor code, and no address in the counters', async () => {
    const { token, code } = await mailTo(graph, graph.browser(), 'lea@example.org');
    const [row] = await graph.em().getConnection().execute<Record<string, unknown>[]>("select * from sign_in_request where email_address = 'lea@example.org'");
    expect(JSON.stringify(row)).not.toContain(token);
    expect(Object.values(row ?? {})).not.toContain(code);
    expect(row?.token_hash).toBe(hashOf(token));
    expect(await count('announcement where payload is not null')).toBe(0);
    expect(await count("rate_limit where key like '%example.org%'")).toBe(0);
  });
});
