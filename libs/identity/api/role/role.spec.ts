import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { demoPeople } from '../demo/demo-people';
import { browserOf, codesOf, identityUnderTest, type Answer } from '@skills/identity/testing';

let graph: GraphUnderTest;
let ada: TestBrowser;
beforeEach(async () => {
  graph = await identityUnderTest();
  await graph.em().transactional((em) => demoPeople.sow(em, graph.clock.now));
  ada = await browserOf(graph, 'ada.admin@example.org');
});
afterEach(() => graph.close());

type Granted = Answer & { roleGrant: { id: string; role: string; countryCode: string | null } | null };
const grant = async (browser: TestBrowser, emailAddress: string, role: string, countryCode?: string): Promise<Granted> =>
  (
    await browser.ask<{ grantRole: Granted }>(
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { roleGrant { id role countryCode } problems { code path message } } }',
      {
        input: { emailAddress, role, countryCode },
      },
    )
  ).grantRole;
const revoke = async (browser: TestBrowser, roleGrantId: string): Promise<Answer> =>
  (
    await browser.ask<{ revokeRole: Answer }>(
      'mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { roleGrantId problems { code path message } } }',
      { input: { roleGrantId } },
    )
  ).revokeRole;
const rolesOf = async (browser: TestBrowser): Promise<{ id: string; role: string }[]> =>
  (await browser.ask<{ viewer: { roles: { id: string; role: string }[] } }>('{ viewer { roles { id role countryCode } } }')).viewer.roles;

interface Log {
  auditEntries: {
    edges: { cursor: string; node: { act: string; detail: string | null; actorId: string | null; subjectId: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  } | null;
}
const logFor = async (browser: TestBrowser, page = ''): Promise<Log['auditEntries']> =>
  (
    await browser.ask<Log>(
      `{ auditEntries${page} { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id act detail subjectKind subjectId actorId at } } } }`,
    )
  ).auditEntries;

describe('roles', () => {
  it('are given and taken by an administrator, at once, and each is noted', async () => {
    const bo = await browserOf(graph, 'bo@example.org');
    const { roleGrant } = await grant(ada, 'Bo@example.org', 'ANALYST', 'FR');
    expect(await rolesOf(bo)).toMatchObject([{ role: 'ANALYST', countryCode: 'FR' }]);
    expect(codesOf(await revoke(ada, roleGrant!.id))).toEqual([]);
    expect(await rolesOf(bo)).toEqual([]);
    const noted = (await logFor(ada))?.edges.map(({ node }) => [node.act, node.detail]);
    expect(noted).toEqual([
      ['revokeRole', 'ANALYST FR'],
      ['grantRole', 'ANALYST FR'],
    ]);
  });

  it('are given once, whatever is repeated', async () => {
    await browserOf(graph, 'bo@example.org');
    const [one, other] = [await grant(ada, 'bo@example.org', 'EDITOR'), await grant(ada, 'bo@example.org', 'EDITOR')];
    expect(other.roleGrant?.id).toBe(one.roleGrant?.id);
    expect((await logFor(ada))?.totalCount).toBe(1);
  });

  it('cannot be given by anybody else, an administrator of one country included', async () => {
    const bo = await browserOf(graph, 'bo@example.org');
    expect(codesOf(await grant(bo, 'bo@example.org', 'ADMIN'))).toEqual(['NOT_ALLOWED']);
    await grant(ada, 'bo@example.org', 'ADMIN', 'FR');
    expect(codesOf(await grant(bo, 'bo@example.org', 'ADMIN'))).toEqual(['NOT_ALLOWED']);
    expect(await logFor(bo)).toBeNull();
  });

  it('never leave the platform without an administrator', async () => {
    const [{ id } = { id: '' }] = await rolesOf(ada);
    expect(codesOf(await revoke(ada, id))).toEqual(['LAST_ADMINISTRATOR']);
  });

  it('need a known person and a known country', async () => {
    expect(codesOf(await grant(ada, 'nobody@example.org', 'EDITOR'))).toEqual(['PERSON_UNKNOWN']);
    expect(codesOf(await grant(ada, 'mara.manager@example.org', 'EDITOR', 'EL'))).toEqual(['COUNTRY_UNKNOWN']);
  });
});

describe('the audit log', () => {
  it('comes by pages, newest first, and notes who looked', async () => {
    await browserOf(graph, 'bo@example.org');
    for (const role of ['EDITOR', 'ANALYST', 'RESEARCHER']) await grant(ada, 'bo@example.org', role);
    const first = await logFor(ada, '(first: 2)');
    expect(first?.edges.map(({ node }) => node.detail)).toEqual(['RESEARCHER everywhere', 'ANALYST everywhere']);
    const rest = await logFor(ada, `(first: 2, after: "${first?.pageInfo.endCursor}")`);
    expect(rest?.edges.map(({ node }) => node.detail)).toEqual(['EDITOR everywhere']);
    expect(rest?.pageInfo.hasNextPage).toBe(false);
    expect((await logFor(ada))?.edges[0]?.node).toMatchObject({ act: 'auditEntries' });
  });

  it.each([
    "update audit_entry set act = 'nothing'",
    'update audit_entry set actor_id = subject_id',
    "update audit_entry set at = at - interval '3 years'",
    'delete from audit_entry',
  ])('refuses in the database: %s', async (statement) => {
    await grant(ada, 'mara.manager@example.org', 'EDITOR');
    await expect(graph.em().getConnection().execute(statement)).rejects.toThrow(/append-only/);
  });
});
