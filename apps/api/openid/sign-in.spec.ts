import { openIdProduct, type OpenIdProduct } from '../testing/openid-product';

let world: OpenIdProduct;
beforeAll(async () => void (world = await openIdProduct()));
afterAll(() => world.close());
beforeEach(() => world.reset());

const signIn = async (subject: string, visitor = world.visitor(), start?: string) => {
  const location = await world.comeBack(visitor, await world.wayBack(visitor, subject, start));
  return { visitor, location };
};
const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => world.product.composition.orm.em.getConnection().execute<Row[]>(statement, params);
const addPerson = (emailAddress: string): Promise<unknown> =>
  sql("insert into person (id, email_address, language, created_at) values (gen_random_uuid(), ?, 'en', now())", [emailAddress]);

describe('signing in with an OpenID provider', () => {
  it('begins an account, leads on, and says in the list of sessions how it was', async () => {
    const { visitor, location } = await signIn('olga', undefined, '/sign-in/openid/honest?next=/toolbox/runs/7%3Fa%3Db&language=de');
    expect(location).toBe('/toolbox/runs/7?a=b');
    expect(await visitor.whoIs()).toBe('olga.official@agency.example.org');
    const { viewer } = await visitor.ask<{ viewer: object }>('{ viewer { person { locale displayName } roles { id } sessions { signedInWith isCurrent } linkedIdentities { label providerId } } }');
    expect(viewer).toEqual({
      person: { locale: 'de', displayName: null },
      roles: [],
      sessions: [{ signedInWith: 'Agency login', isCurrent: true }],
      linkedIdentities: [{ label: 'Agency login', providerId: 'honest' }],
    });
    await world.product.composition.deliverer.drain();
    expect(await world.count('captured_mail')).toBe(0);
    expect(await sql('select act, detail, actor_id = subject_id as own from audit_entry')).toEqual([{ act: 'connectIdentity', detail: 'honest', own: true }]);
  });

  it('finds the same person again, also under another address', async () => {
    await signIn('olga');
    await sql("update person set email_address = 'olga@new.example.org'");
    const { visitor } = await signIn('olga');
    expect(await visitor.whoIs()).toBe('olga@new.example.org');
    expect([await world.count('person'), await world.count('linked_identity'), await world.count('session')]).toEqual([1, 1, 2]);
  });

  it('joins the account of a verified address for which the provider may speak', async () => {
    await addPerson('olga.official@agency.example.org');
    const { visitor } = await signIn('olga');
    expect(await visitor.whoIs()).toBe('olga.official@agency.example.org');
    expect(await world.count('person')).toBe(1);
    await world.product.composition.deliverer.drain();
    const mails = await sql<{ recipient: string; subject: string; plain: string }>('select recipient, subject, plain from captured_mail');
    expect(mails).toEqual([{ recipient: 'olga.official@agency.example.org', subject: 'Agency login now signs you in to Skills for SMEs', plain: expect.stringContaining('http://localhost/account') }]);
  });

  it.each([
    ['an address that is not verified', 'uwe', 'uwe.unverified@agency.example.org'],
    ['an address of another domain', 'frida', 'frida.foreign@elsewhere.example.com'],
  ])('makes and joins nothing on %s, and answers the same whether it has an account', async (_name, subject, emailAddress) => {
    const unknown = await signIn(subject, undefined, '/sign-in/openid/honest?next=/my-data');
    await addPerson(emailAddress);
    const known = await signIn(subject, undefined, '/sign-in/openid/honest?next=/my-data');
    expect(unknown.location).toBe('/sign-in?openid=OPENID_CONFIRM_BY_MAIL&provider=honest&next=%2Fmy-data');
    expect(known.location).toBe(unknown.location);
    expect(await known.visitor.whoIs()).toBeNull();
    expect([await world.count('person'), await world.count('linked_identity'), await world.count('session')]).toEqual([1, 0, 0]);
  });

  it('does not join an address that the provider gave to somebody new', async () => {
    await signIn('pablo');
    const { visitor, location } = await signIn('pablo-again');
    expect(location).toContain('OPENID_CONFIRM_BY_MAIL');
    expect(await visitor.whoIs()).toBeNull();
  });

  it('makes one person of two first sign-ins at once', async () => {
    const visitors = [world.visitor(), world.visitor(), world.visitor(), world.visitor()];
    const ways = await Promise.all(visitors.map((visitor) => world.wayBack(visitor, 'olga')));
    const locations = await Promise.all(visitors.map((visitor, at) => world.comeBack(visitor, ways[at]!)));
    expect(locations).toEqual(['/account', '/account', '/account', '/account']);
    expect([await world.count('person'), await world.count('linked_identity'), await world.count('session')]).toEqual([1, 1, 4]);
  });

  it.each([true, false])('lets one of two identities with one address in that come at once; it has an account: %s', async (hasAccount) => {
    if (hasAccount) await addPerson('pablo.policy@agency.example.org');
    const visitors = [world.visitor(), world.visitor()];
    const ways = await Promise.all([world.wayBack(visitors[0]!, 'pablo'), world.wayBack(visitors[1]!, 'pablo-again')]);
    const locations = await Promise.all(visitors.map((visitor, at) => world.comeBack(visitor, ways[at]!)));
    expect(locations.filter((location) => location === '/account')).toHaveLength(1);
    expect(await world.count('linked_identity')).toBe(1);
  });

  it('lets two tabs of one browser be under way at once', async () => {
    const visitor = world.visitor();
    const [first, second] = [await world.liarsWayBack(visitor), await world.liarsWayBack(visitor)];
    expect(await world.comeBack(visitor, first)).toBe('/account');
    expect(await world.comeBack(visitor, second)).toBe('/account');
  });

  it('keeps no state, cookie, code or token', async () => {
    const visitor = world.visitor();
    const way = await world.wayBack(visitor, 'olga');
    const kept = JSON.stringify(await sql('select * from openid_sign_in'));
    expect(kept).not.toContain(way.searchParams.get('state'));
    expect(kept).not.toContain(visitor.cookies.get('openid'));
    await world.comeBack(visitor, way);
    expect(await world.count('openid_sign_in')).toBe(0);
    expect(world.product.logged.join()).not.toContain(way.searchParams.get('code'));
  });

  it('says when the provider cannot be reached, and the product lives on', async () => {
    const visitor = world.visitor();
    expect((await visitor.open('/sign-in/openid/down?next=/my-data')).headers.get('location')).toBe('/sign-in?openid=OPENID_UNREACHABLE&provider=down&next=%2Fmy-data');
    const way = await world.liarsWayBack(visitor);
    world.liar.lies = { isBroken: true };
    expect(await world.comeBack(visitor, way)).toBe('/sign-in?openid=OPENID_UNREACHABLE&provider=liar');
  });

  it('lets 120 journeys an hour begin in one network', async () => {
    const visitor = world.visitor();
    const ends = [];
    for (let time = 0; time < 121; time += 1) ends.push((await visitor.open('/sign-in/openid/liar')).headers.get('location'));
    expect(ends.filter((end) => end?.includes('TOO_MANY_REQUESTS'))).toEqual(['/sign-in?openid=TOO_MANY_REQUESTS&provider=liar']);
  });
});
