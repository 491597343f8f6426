import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { browserOf, codesOf, identityUnderTest, type Answer } from '@skills/identity/testing';

let graph: GraphUnderTest;
beforeAll(async () => void (graph = await identityUnderTest()));
afterAll(() => graph.close());

interface Line {
  id: string;
  purpose: string;
  textVersion: string;
  givenAt: Date;
  withdrawnAt: Date | null;
}
type ConsentAnswer = Answer & { consent: Line | null };
const FIELDS = 'consent { id purpose textVersion givenAt withdrawnAt } problems { code path message }';

const give = async (browser: TestBrowser, textVersion = '2026-11-23', purpose = 'NEWS'): Promise<ConsentAnswer> =>
  (
    await browser.ask<{ giveConsent: ConsentAnswer }>(`mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { ${FIELDS} } }`, {
      input: { purpose, textVersion, language: 'en' },
    })
  ).giveConsent;
const withdraw = async (browser: TestBrowser, consentId: string): Promise<ConsentAnswer> =>
  (
    await browser.ask<{ withdrawConsent: ConsentAnswer }>(`mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ${FIELDS} } }`, {
      input: { consentId },
    })
  ).withdrawConsent;
const linesOf = async (browser: TestBrowser): Promise<Line[]> =>
  (await browser.ask<{ viewer: { consents: Line[] } }>('{ viewer { consents { id purpose textVersion givenAt withdrawnAt } } }')).viewer.consents;

describe('the consent ledger', () => {
  it('keeps purpose, edition, language and both moments; consent given again is a new line', async () => {
    const ana = await browserOf(graph, 'ana@example.org');
    const first = (await give(ana)).consent!;
    graph.clock.passMinutes(5);
    expect((await withdraw(ana, first.id)).consent?.withdrawnAt).toEqual(graph.clock.now());
    await give(ana);
    expect((await linesOf(ana)).map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([true, false]);
  });

  it('writes one line for two clicks at once, and another for another edition of the text', async () => {
    const bo = await browserOf(graph, 'bo@example.org');
    await Promise.all([give(bo), give(bo), give(bo)]);
    await give(bo, '2027-01-01');
    expect(await linesOf(bo)).toHaveLength(2);
  });

  it('keeps the first moment of withdrawing', async () => {
    const cleo = await browserOf(graph, 'cleo@example.org');
    const { id } = (await give(cleo)).consent!;
    const first = (await withdraw(cleo, id)).consent?.withdrawnAt;
    graph.clock.passMinutes(5);
    expect((await withdraw(cleo, id)).consent?.withdrawnAt).toEqual(first);
  });

  it('is nobody else’s: a stranger’s line does not exist', async () => {
    const [dan, eva] = [await browserOf(graph, 'dan@example.org'), await browserOf(graph, 'eva@example.org')];
    const { id } = (await give(dan)).consent!;
    expect(codesOf(await withdraw(eva, id))).toEqual(['NOT_FOUND']);
    expect((await linesOf(dan))[0]?.withdrawnAt).toBeNull();
  });

  it('needs an account and a known edition', async () => {
    expect(codesOf(await give(graph.browser()))).toEqual(['NOT_SIGNED_IN']);
    expect(codesOf(await give(await browserOf(graph, 'fay@example.org'), 'an edition <script>'))).toEqual(['CONSENT_TEXT_UNKNOWN']);
  });

  it.each([
    "update consent set purpose = 'RESEARCH_INVITATION'",
    "update consent set given_at = given_at - interval '1 day', withdrawn_at = now() where withdrawn_at is null",
    'update consent set withdrawn_at = null',
  ])('refuses in the database: %s', async (statement) => {
    await give(await browserOf(graph, 'gil@example.org'));
    await expect(graph.em().getConnection().execute(statement)).rejects.toThrow(/ledger can only be withdrawn/);
  });
});
