import { Entity, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, type Rel } from '@mikro-orm/postgresql';
import { personalDataFaults, tablesReaching } from '@skills/platform/database';
import { platformModule } from '@skills/platform/graph';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { demoPeople } from '../demo/demo-people';
import { identityModule } from '../identity-module';
import { Person } from '../person/person.entity';
import { browserOf, codesOf, identityUnderTest, mailTo, requestSignIn, whoIs, type Answer } from '@skills/identity/testing';

let graph: GraphUnderTest;
beforeEach(async () => {
  graph = await identityUnderTest();
  await graph.em().transactional((em) => demoPeople.sow(em, graph.clock.now));
});
afterEach(() => graph.close());

const rules = [...platformModule.personalData, ...identityModule.personalData];
const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => graph.em().getConnection().execute<Row[]>(statement, params);

/** The tables in which any column of any row contains this text. */
async function tracesOf(text: string): Promise<string[]> {
  const tables = await sql<{ table_name: string }>("select table_name from information_schema.tables where table_schema = 'public' order by table_name");
  const found = await Promise.all(
    tables.map(async ({ table_name: table }) =>
      (await sql(`select 1 from "${table}" t where to_jsonb(t)::text like ?`, [`%${text}%`])).length > 0 ? [table] : [],
    ),
  );
  return found.flat();
}

/** Somebody who has left a trace in every table of identity. */
async function someone(): Promise<{ browser: TestBrowser; id: string }> {
  const [ada, browser] = [await browserOf(graph, 'ada.admin@example.org'), await browserOf(graph, 'mara.manager@example.org')];
  await browser.ask('mutation { giveConsent(input: { purpose: NEWS, textVersion: "1", language: "de" }) { problems { code } } }');
  await browser.ask('mutation { changeMyProfile(input: { displayName: "Mara M.", locale: "fr", idempotencyKey: "0123456789abcdef" }) { problems { code } } }');
  await ada.ask('mutation { grantRole(input: { emailAddress: "mara.manager@example.org", role: ADMIN }) { problems { code } } }');
  await browser.ask('{ auditEntries { totalCount } }');
  await requestSignIn(graph.browser(), 'mara.manager@example.org');
  const [{ id } = { id: '' }] = await sql<{ id: string }>("select id from person where email_address = 'mara.manager@example.org'");
  await sql("insert into captured_mail values (?, 'mara.manager@example.org', 'Sign in', '', '', 'de', now())", [id]);
  await sql("insert into linked_identity values (gen_random_uuid(), ?, 'https://login.example.org', 'mara.manager', now(), now())", [id]);
  await sql("insert into openid_sign_in values (gen_random_uuid(), 'h', 'h', 'eulogin', 'n', 'v', ?, null, 'de', now())", [id]);
  await sql("insert into subject_role values (gen_random_uuid(), ?, 'DOOR', gen_random_uuid(), now())", [id]);
  return { browser, id };
}

interface Part {
  rows?: Record<string, unknown>[];
  notExported?: string;
}
type Exported = Answer & { export: { fileName: string; content: { parts: Record<string, Part> } } | null };
const exportOf = async (browser: TestBrowser, input = '{}'): Promise<Exported> =>
  (await browser.ask<{ exportMyData: Exported }>(`mutation { exportMyData(input: ${input}) { export { fileName content } problems { code path message } } }`))
    .exportMyData;
const erase = async (browser: TestBrowser, emailAddress: string): Promise<Answer> =>
  (
    await browser.ask<{ eraseMyData: Answer }>(
      'mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { erasedAt problems { code path message } } }',
      { input: { emailAddress } },
    )
  ).eraseMyData;

describe('exporting my data', () => {
  it('gives every part, with rows or with the reason why not, and no secret', async () => {
    const { browser } = await someone();
    const { parts } = (await exportOf(browser)).export!.content;
    expect(Object.keys(parts).sort()).toEqual(rules.map(({ table }) => table).sort());
    for (const rule of identityModule.personalData) expect(parts[rule.table]?.rows?.length).toBeGreaterThan(0);
    for (const part of Object.values(parts)) expect(part.rows !== undefined || part.notExported !== undefined).toBe(true);
    expect(parts.person?.rows).toMatchObject([{ email_address: 'mara.manager@example.org', display_name: 'Mara M.', language: 'fr' }]);
    for (const { rows = [] } of Object.values(parts)) expect(rows.flatMap(Object.keys).filter((column) => /hash|salt|token/.test(column))).toEqual([]);
    expect(parts.session?.rows?.[0]?.created_at).toBe('2026-11-23T09:00:00+00:00');
  });

  it('names the file by the day, and can be asked for single parts', async () => {
    const { browser } = await someone();
    const { fileName, content } = (await exportOf(browser, '{ parts: ["consent"] }')).export!;
    expect(fileName).toBe('my-data-2026-11-23.json');
    expect(Object.keys(content.parts)).toEqual(['consent']);
  });

  it('holds nothing of anybody else', async () => {
    await someone();
    const milo = await browserOf(graph, 'milo.member@example.org');
    expect(JSON.stringify((await exportOf(milo)).export)).not.toContain('mara');
  });

  it('needs an account', async () => expect(codesOf(await exportOf(graph.browser()))).toEqual(['NOT_SIGNED_IN']));
});

describe('erasing my data', () => {
  it('leaves neither address nor id nor name in any table, and ends every session', async () => {
    const { browser, id } = await someone();
    await exportOf(browser);
    expect((await tracesOf(id)).length).toBeGreaterThan(5);
    expect(codesOf(await erase(browser, ' Mara.Manager@example.org'))).toEqual([]);
    await graph.deliver();
    expect([await tracesOf(id), await tracesOf('mara.manager'), await tracesOf('Mara M.')]).toEqual([[], [], []]);
    expect([...browser.cookies.keys()]).toEqual([]);
    expect(await whoIs(browser)).toBeNull();
  });

  it('keeps in the audit log that something was done, without by whom and to whom', async () => {
    const { browser } = await someone();
    await erase(browser, 'mara.manager@example.org');
    const log = await sql<{ act: string; actor_id: string | null; subject_id: string | null }>('select act, actor_id, subject_id from audit_entry order by id');
    expect(log.map(({ act, actor_id, subject_id }) => [act, actor_id !== null, subject_id])).toEqual([
      ['grantRole', true, null],
      ['auditEntries', false, null],
    ]);
  });

  it('keeps the organisation for its other members, and its name goes with the last', async () => {
    const nameNow = async (): Promise<string | null | undefined> => (await sql<{ name: string | null }>('select name from organisation'))[0]?.name;
    await erase(await browserOf(graph, 'mara.manager@example.org'), 'mara.manager@example.org');
    expect(await nameNow()).toBe('Muster Metallbau');
    await erase(await browserOf(graph, 'milo.member@example.org'), 'milo.member@example.org');
    expect(await nameNow()).toBeNull();
  });

  it('touches nobody else', async () => {
    const { browser } = await someone();
    const ada = await browserOf(graph, 'ada.admin@example.org');
    await erase(browser, 'mara.manager@example.org');
    expect(await whoIs(ada)).toBe('ada.admin@example.org');
  });

  it('happens only to who types the own address', async () => {
    const { browser, id } = await someone();
    expect(codesOf(await erase(browser, 'milo.member@example.org'))).toEqual(['ADDRESS_DIFFERS']);
    expect(await tracesOf(id)).toContain('person');
  });

  it('lets the same address begin anew, as somebody else', async () => {
    const { browser, id } = await someone();
    const open = await mailTo(graph, graph.browser({ clientAddress: '203.0.113.9' }), 'mara.manager@example.org');
    await erase(browser, 'mara.manager@example.org');
    expect(open.token).not.toBe('');
    const again = await browserOf(graph, 'mara.manager@example.org');
    expect((await again.ask<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer.person.id).not.toBe(id);
  });
});

describe('the registry of personal data', () => {
  it('has a rule for each table that leads to a person', () => {
    expect(personalDataFaults(graph.orm.getMetadata(), 'person', rules)).toEqual([]);
    expect(tablesReaching(graph.orm.getMetadata(), 'person')).toEqual(['audit_entry', 'consent', 'linked_identity', 'membership', 'openid_sign_in', 'person', 'role_grant', 'session', 'subject_role']);
  });

  it('finds a table that leads to a person and has no rule', async () => {
    @Entity({ tableName: 'forgotten' })
    class Forgotten {
      @PrimaryKey({ type: 'uuid' })
      id: string;

      @ManyToOne(() => Person)
      person: Rel<Person>;
    }
    const orm = new MikroORM({ dbName: 'none', entities: [...identityModule.entities, Forgotten], metadataProvider: ReflectMetadataProvider });
    const faults = personalDataFaults(orm.getMetadata(), 'person', identityModule.personalData);
    expect(faults).toEqual([expect.stringContaining('Table forgotten can point at a person')]);
  });
});
