import { codesOf, type Answer } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { recommendationsModule } from '../recommendations-module';
import { contributing, type Contributing } from '../testing/contributing';

type Kind = 'COURSE' | 'PRACTICE';
const KINDS = ['COURSE', 'PRACTICE'] as const;
const MOVED = { url: 'https://example.org/moved', reason: 'The old page says where it moved.' };

interface Corrected extends Answer {
  entry: { url: string; confirmedOn: string; addressCorrected: { fromUrl: string | null; reason: string; editor: string | null; at: Date } | null } | null;
}

describe('an address that moved', () => {
  let desk: Contributing;
  beforeAll(async () => void (desk = await contributing()));
  afterAll(() => desk.graph.close());

  const shipped = async (kind: Kind) => (await desk.rows<{ id: string; url: string }>(`select id, url from ${kind.toLowerCase()} where not is_contributed and url is not null order by id limit 1`))[0]!;
  const urlOf = async (kind: Kind, id: string) => (await desk.rows<{ url: string }>(`select url from ${kind.toLowerCase()} where id = '${id}'`))[0]!.url;
  const sow = () => desk.graph.em().transactional((em) => recommendationsModule.seeds!.find(({ name }) => name === 'recommendations.catalogue')!.sow(em, desk.graph.clock.now));
  const correct = async (browser: TestBrowser, kind: Kind, entryId: string, fields: object = MOVED) =>
    (await browser.ask<{ correctEntryAddress: Corrected }>('mutation ($input: CorrectEntryAddressInput!) { correctEntryAddress(input: $input) { entry { url confirmedOn addressCorrected { fromUrl reason editor at } } problems { code path message } } }', { input: { kind, entryId, ...fields } })).correctEntryAddress;

  it.each(KINDS)('is corrected by an editor with a reason, who, and when, and the shipped file does not take it back (%s)', async (kind) => {
    const { id, url } = await shipped(kind);
    const told = await correct(desk.elin, kind, id);
    const now = desk.graph.clock.now();
    expect(told.entry).toEqual({ url: MOVED.url, confirmedOn: now.toISOString().slice(0, 10), addressCorrected: { fromUrl: url, reason: MOVED.reason, editor: 'elin@example.org', at: now } });
    await sow();
    expect(await urlOf(kind, id)).toBe(MOVED.url);
    // It moves once more: the file still says the first address.
    expect((await correct(desk.ida, kind, id, { ...MOVED, url: 'https://example.org/again' })).entry!.addressCorrected).toMatchObject({ fromUrl: MOVED.url, editor: 'ida@example.org' });
    await sow();
    expect(await urlOf(kind, id)).toBe('https://example.org/again');
    expect(await desk.rows(`select act from audit_entry where detail = '${id}'`)).toEqual([{ act: `correct address of ${kind.toLowerCase()}` }, { act: `correct address of ${kind.toLowerCase()}` }]);
    // A file that says another address than then is newer.
    await desk.rows(`update address_correction set shipped_url = 'https://example.org/earlier-file' where entry_id = '${id}'`);
    await sow();
    expect(await urlOf(kind, id)).toBe(url);
  });

  it('is refused without a sound address or a reason, where nothing changes, and where its author answers for it', async () => {
    const { id, url } = await shipped('COURSE');
    expect(codesOf(await correct(desk.elin, 'COURSE', id, { url: 'http://example.org', reason: ' ' })).sort()).toEqual(['FIELD_NOT_HTTPS', 'FIELD_REQUIRED']);
    expect(codesOf(await correct(desk.elin, 'COURSE', id, { url, reason: 'None.' }))).toEqual(['ADDRESS_AS_BEFORE']);
    const { entryId } = await desk.published('COURSE');
    expect(codesOf(await correct(desk.elin, 'COURSE', entryId!))).toEqual(['ADDRESS_OF_AUTHOR']);
    expect(await urlOf('COURSE', id)).toBe(url);
  });

  it('is no matter of others', async () => {
    const { id } = await shipped('COURSE');
    for (const browser of [desk.tom, desk.graph.browser()]) expect(codesOf(await correct(browser, 'COURSE', id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await correct(desk.elin, 'PRACTICE', id))).toEqual(['NOT_FOUND']);
  });

  it('stays right without its editor, once they erased their data', async () => {
    const { id } = await shipped('PRACTICE');
    await correct(desk.ida, 'PRACTICE', id);
    const { exportMyData } = await desk.ida.ask<{ exportMyData: { export: { content: unknown } } }>('mutation { exportMyData(input: {}) { export { content } problems { code } } }');
    expect(JSON.stringify(exportMyData.export.content)).toContain(MOVED.reason);
    await desk.ida.ask('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: 'ida@example.org' } });
    const { deskEntries } = await desk.elin.ask<{ deskEntries: { edges: { node: { addressCorrected: { editor: string | null } | null } }[] } }>('{ deskEntries(first: 100, view: CATALOGUE, kind: PRACTICE) { edges { node { entryId addressCorrected { editor } } } } }');
    expect(deskEntries.edges.filter(({ node }) => node.addressCorrected).map(({ node }) => node.addressCorrected!.editor)).toContain(null);
    expect(await urlOf('PRACTICE', id)).toBe(MOVED.url);
  });

  it('can be known only where addresses are looked at, and editors are told whether', async () => {
    const asked = async (browser: TestBrowser) => (await browser.ask<{ looksAtAddresses: boolean | null }>('{ looksAtAddresses }')).looksAtAddresses;
    expect([await asked(desk.elin), await asked(desk.tom), await asked(desk.graph.browser())]).toEqual([false, null, null]);
  });
});
