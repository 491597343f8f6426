import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { browserOf, codesOf, identityUnderTest, type Answer } from '@skills/identity/testing';

let graph: GraphUnderTest;
beforeAll(async () => void (graph = await identityUnderTest()));
afterAll(() => graph.close());

type Changed = Answer & { person: { displayName: string | null; locale: string } | null };
const change = async (browser: TestBrowser, input: Record<string, unknown>): Promise<Changed> =>
  (
    await browser.ask<{ changeMyProfile: Changed }>(
      'mutation ($input: ChangeMyProfileInput!) { changeMyProfile(input: $input) { person { displayName locale } problems { code path message } } }',
      { input },
    )
  ).changeMyProfile;

describe('changing my profile', () => {
  it('changes what is given and leaves the rest', async () => {
    const ana = await browserOf(graph, 'ana@example.org');
    expect((await change(ana, { displayName: '  Ana   Silva ' })).person).toEqual({ displayName: 'Ana Silva', locale: 'en' });
    expect((await change(ana, { locale: 'de' })).person).toEqual({ displayName: 'Ana Silva', locale: 'de' });
    expect((await change(ana, { displayName: ' ' })).person).toEqual({ displayName: null, locale: 'de' });
  });

  it('changes nothing when one part is refused', async () => {
    const bo = await browserOf(graph, 'bo@example.org');
    expect(codesOf(await change(bo, { displayName: 'Bo', locale: 'xx' }))).toEqual(['LANGUAGE_NOT_SPOKEN']);
    expect((await change(bo, {})).person).toEqual({ displayName: null, locale: 'en' });
    expect(codesOf(await change(bo, { displayName: 'a'.repeat(200) }))).toEqual(['NAME_TOO_LONG']);
  });

  it('needs an account', async () => expect(codesOf(await change(graph.browser(), { displayName: 'X' }))).toEqual(['NOT_SIGNED_IN']));
});
