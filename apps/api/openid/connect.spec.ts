import { openIdProduct, type OpenIdProduct } from '../testing/openid-product';
import type { HttpVisitor } from '../testing/http-visitor';

let world: OpenIdProduct;
beforeAll(async () => void (world = await openIdProduct()));
afterAll(() => world.close());
beforeEach(() => world.reset());

const sql = <Row>(statement: string): Promise<Row[]> => world.product.composition.orm.em.getConnection().execute<Row[]>(statement);

/** Signs somebody in by mail. */
async function signedIn(emailAddress: string, visitor = world.visitor()): Promise<HttpVisitor> {
  await visitor.ask('mutation ($email: String!) { requestSignIn(input: { email: $email }) { problems { code } } }', { email: emailAddress });
  await world.product.composition.deliverer.drain();
  const [mail] = await sql<{ plain: string }>(`select plain from captured_mail where recipient = '${emailAddress}' order by captured_at desc`);
  const token = /#token=([\w-]+)/.exec(mail?.plain ?? '')?.[1];
  await visitor.ask('mutation ($token: String!) { signInWithLink(input: { token: $token }) { problems { code } } }', { token });
  return visitor;
}

interface Connecting {
  connectIdentity: { url: string | null; problems: { code: string; message: string }[] };
}
const connect = async (visitor: HttpVisitor, providerId = 'honest'): Promise<Connecting['connectIdentity']> =>
  (await visitor.ask<Connecting>('mutation ($id: ID!) { connectIdentity(input: { providerId: $id }) { url problems { code message } } }', { id: providerId })).connectIdentity;
const connected = async (visitor: HttpVisitor): Promise<{ id: string; label: string }[]> =>
  (await visitor.ask<{ viewer: { linkedIdentities: { id: string; label: string }[] } }>('{ viewer { linkedIdentities { id label } } }')).viewer.linkedIdentities;
const disconnect = async (visitor: HttpVisitor, id: string): Promise<string[]> =>
  (
    await visitor.ask<{ disconnectIdentity: { problems: { code: string }[] } }>('mutation ($id: ID!) { disconnectIdentity(input: { identityId: $id }) { problems { code } } }', { id })
  ).disconnectIdentity.problems.map(({ code }) => code);

describe('connecting an account elsewhere', () => {
  it('lets it sign in from then on, also with an address that is not verified', async () => {
    const una = await signedIn('una@example.org');
    const { url } = await connect(una);
    expect(await world.comeBack(una, await world.wayBack(una, 'uwe', url!))).toBe('/account?openid=CONNECTED&provider=honest');
    expect(await connected(una)).toMatchObject([{ label: 'Agency login' }]);
    const later = world.visitor();
    await world.comeBack(later, await world.wayBack(later, 'uwe'));
    expect(await later.whoIs()).toBe('una@example.org');
    expect(await world.count('session')).toBe(2);
  });

  it('is told by a mail, and leaves no trace when everything is erased', async () => {
    const una = await signedIn('una@example.org');
    const { url } = await connect(una);
    await world.comeBack(una, await world.wayBack(una, 'uwe', url!));
    const waiting = "announcement where topic = 'identity.identityConnected' and payload is not null";
    expect(await world.count(waiting)).toBe(1);
    await una.ask('mutation { eraseMyData(input: { emailAddress: "una@example.org" }) { problems { code } } }');
    expect([await world.count(waiting), await world.count('linked_identity'), await world.count('person')]).toEqual([0, 0, 0]);
  });

  it('needs somebody who is signed in, and a provider that is there', async () => {
    expect((await connect(world.visitor())).problems[0]?.code).toBe('NOT_SIGNED_IN');
    const una = await signedIn('una@example.org');
    expect((await connect(una, 'nobody')).problems[0]?.code).toBe('OPENID_PROVIDER_UNKNOWN');
    expect((await connect(una, 'down')).problems[0]?.code).toBe('OPENID_UNREACHABLE');
    expect(await world.count('openid_sign_in')).toBe(0);
  });

  it('takes nothing from another person', async () => {
    const olga = world.visitor();
    await world.comeBack(olga, await world.wayBack(olga, 'olga'));
    const una = await signedIn('una@example.org');
    const { url } = await connect(una);
    expect(await world.comeBack(una, await world.wayBack(una, 'olga', url!))).toBe('/account?openid=OPENID_TAKEN&provider=honest');
    expect(await connected(una)).toEqual([]);
    expect(await una.whoIs()).toBe('una@example.org');
  });

  it('connects with who asked, or with nobody', async () => {
    const una = await signedIn('una@example.org');
    const { url } = await connect(una);
    const way = await world.wayBack(una, 'uwe', url!);
    await signedIn('vera@example.org', una);
    expect(await world.comeBack(una, way)).toContain('/account?openid=OPENID_NOT_YOU');
    const again = (await connect(una)).url!;
    const other = await world.wayBack(una, 'uwe', again);
    await una.ask('mutation { signOut(input: {}) { problems { code } } }');
    expect(await world.comeBack(una, other)).toContain('/account?openid=OPENID_NOT_YOU');
    expect(await world.count('linked_identity')).toBe(0);
  });

  it('is not done by a way back that another page planted', async () => {
    const [una, attacker] = [await signedIn('una@example.org'), world.visitor()];
    const planted = await world.wayBack(attacker, 'olga');
    expect(await world.comeBack(una, planted)).toContain('OPENID_OVER');
    expect(await una.whoIs()).toBe('una@example.org');
    expect(await connected(una)).toEqual([]);
  });
});

describe('disconnecting', () => {
  it('ends what the provider signed in elsewhere, and leaves the way by mail', async () => {
    const [here, there] = [world.visitor(), world.visitor()];
    await world.comeBack(here, await world.wayBack(here, 'olga'));
    await world.comeBack(there, await world.wayBack(there, 'olga'));
    const mailed = await signedIn('olga.official@agency.example.org');
    const [identity] = await connected(here);
    expect(await disconnect(here, identity!.id)).toEqual([]);
    expect([await here.whoIs(), await there.whoIs(), await mailed.whoIs()]).toEqual(['olga.official@agency.example.org', null, 'olga.official@agency.example.org']);
    expect(await disconnect(here, identity!.id)).toEqual(['NOT_FOUND']);
    expect(await sql('select act, detail from audit_entry order by id')).toEqual([
      { act: 'connectIdentity', detail: 'honest' },
      { act: 'disconnectIdentity', detail: 'honest' },
    ]);
  });

  it('is for oneself only: another’s is as if it did not exist', async () => {
    const [olga, una] = [world.visitor(), await signedIn('una@example.org')];
    await world.comeBack(olga, await world.wayBack(olga, 'olga'));
    const [identity] = await connected(olga);
    expect([await disconnect(una, identity!.id), await disconnect(una, crypto.randomUUID()), await disconnect(una, 'x')]).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await connected(olga)).toHaveLength(1);
  });
});
