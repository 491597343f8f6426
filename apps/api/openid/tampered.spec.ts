import type { Lies } from '@skills/identity/openid-providers';
import { openIdProduct, type OpenIdProduct } from '../testing/openid-product';
import type { HttpVisitor } from '../testing/http-visitor';

let world: OpenIdProduct;
beforeAll(async () => void (world = await openIdProduct()));
afterAll(() => world.close());
const sql = (statement: string): Promise<unknown> => world.product.composition.orm.em.getConnection().execute(statement);
beforeEach(() => world.reset());

/** Opens a way back that must not lead in: the problem told. Nobody is signed in, nobody was made. */
const refused = async (visitor: HttpVisitor, way: URL): Promise<string | null> => {
  const location = await world.comeBack(visitor, way);
  expect([await visitor.whoIs(), await world.count('session'), await world.count('person')]).toEqual([null, 0, 0]);
  return location && new URL(location, 'http://localhost').searchParams.get('openid');
};
const changed = (way: URL, change: (parameters: URLSearchParams) => void): URL => {
  const other = new URL(way);
  change(other.searchParams);
  return other;
};

describe('a way back that was tampered with', () => {
  it.each<[string, (parameters: URLSearchParams) => void, string]>([
    ['no state', (parameters) => parameters.delete('state'), 'OPENID_OVER'],
    ['another state', (parameters) => parameters.set('state', 'x'.repeat(43)), 'OPENID_OVER'],
    ['two states', (parameters) => parameters.append('state', 'x'), 'OPENID_REFUSED'],
    ['no code', (parameters) => parameters.delete('code'), 'OPENID_REFUSED'],
    ['another code', (parameters) => parameters.set('code', 'x'.repeat(43)), 'OPENID_REFUSED'],
    ['two codes', (parameters) => parameters.append('code', 'x'), 'OPENID_REFUSED'],
    ['another issuer', (parameters) => parameters.set('iss', 'https://evil.example.org'), 'OPENID_REFUSED'],
    ['no issuer, though announced', (parameters) => parameters.delete('iss'), 'OPENID_REFUSED'],
    ['an error beside the code', (parameters) => parameters.set('error', 'access_denied'), 'OPENID_CANCELLED'],
    ['a token in place of the code', (parameters) => (parameters.delete('code'), parameters.set('id_token', 'a.b.c')), 'OPENID_REFUSED'],
  ])('with %s does not lead in', async (_name, change, problem) => {
    const visitor = world.visitor();
    expect(await refused(visitor, changed(await world.wayBack(visitor, 'olga'), change))).toBe(problem);
  });

  it('leads in once: neither its state nor its code works again', async () => {
    const visitor = world.visitor();
    const way = await world.wayBack(visitor, 'olga');
    expect(await world.comeBack(visitor, way)).toBe('/account');
    expect(await world.comeBack(visitor, way)).toContain('OPENID_OVER');
    const other = world.visitor();
    const fresh = await world.wayBack(other, 'pablo');
    const code = way.searchParams.get('code')!;
    expect(await world.comeBack(other, changed(fresh, (parameters) => parameters.set('code', code)))).toContain('OPENID_REFUSED');
    expect(await world.count('session')).toBe(1);
  });

  it('opened five times at once, leads in once', async () => {
    const visitor = world.visitor();
    const way = await world.wayBack(visitor, 'olga');
    const ends = await Promise.all(Array.from({ length: 5 }, () => world.comeBack(visitor, way)));
    expect(ends.filter((end) => end === '/account')).toHaveLength(1);
    expect(ends.filter((end) => end?.includes('OPENID_OVER'))).toHaveLength(4);
    expect(await world.count('session')).toBe(1);
  });

  it('does not lead another browser in, and is not used up by the attempt', async () => {
    const [visitor, thief, stranger] = [world.visitor(), world.visitor(), world.visitor()];
    const way = await world.wayBack(visitor, 'olga');
    await world.liarsWayBack(thief);
    expect(await refused(thief, way)).toBe('OPENID_OVER');
    expect(await refused(stranger, way)).toBe('OPENID_OVER');
    expect(await world.comeBack(visitor, way)).toBe('/account');
  });

  it('does not lead in with a code that was given for another journey', async () => {
    const [visitor, victim] = [world.visitor(), world.visitor()];
    const stolen = (await world.wayBack(victim, 'olga')).searchParams.get('code')!;
    expect(await refused(visitor, changed(await world.wayBack(visitor, 'pablo'), (parameters) => parameters.set('code', stolen)))).toBe('OPENID_REFUSED');
  });

  it('does not lead in with a code that was given to another client', async () => {
    const visitor = world.visitor();
    const start = new URL((await visitor.open('/sign-in/openid/honest')).headers.get('location')!);
    start.searchParams.set('client_id', 'other');
    expect(await refused(visitor, await world.wayBack(visitor, 'olga', start.href))).toBe('OPENID_REFUSED');
  });

  it('does not lead in with another PKCE verifier', async () => {
    const visitor = world.visitor();
    const way = await world.wayBack(visitor, 'olga');
    await sql(`update openid_sign_in set code_verifier = '${'x'.repeat(43)}'`);
    expect(await refused(visitor, way)).toBe('OPENID_REFUSED');
  });

  it('does not lead in through another provider', async () => {
    const visitor = world.visitor();
    const way = await world.wayBack(visitor, 'olga');
    way.pathname = way.pathname.replace('honest', 'liar');
    expect(await refused(visitor, way)).toBe('OPENID_OVER');
    expect(world.liar.redeemed).toBe(0);
  });

  it('does not lead in after ten minutes, and says where one wanted to go', async () => {
    const visitor = world.visitor();
    const way = await world.wayBack(visitor, 'olga', '/sign-in/openid/honest?next=/my-data');
    await sql("update openid_sign_in set expires_at = now() - interval '1 second'");
    expect(await world.comeBack(visitor, way)).toBe('/sign-in?openid=OPENID_OVER&provider=honest&next=%2Fmy-data');
    expect(await world.count('person')).toBe(0);
  });

  it('without a start does not lead in', async () => {
    expect(await refused(world.visitor(), new URL('http://localhost/sign-in/openid/honest/callback?code=a&state=b'))).toBe('OPENID_OVER');
    expect(await refused(world.visitor(), new URL('http://localhost/sign-in/openid/honest/callback'))).toBe('OPENID_OVER');
    expect(await refused(world.visitor(), new URL('http://localhost/sign-in/openid/honest/callback?error=access_denied'))).toBe('OPENID_OVER');
  });

  it('of a provider that is not set up, or a start with it, is told so', async () => {
    const visitor = world.visitor();
    expect(await refused(visitor, new URL('http://localhost/sign-in/openid/nobody/callback?code=a&state=b'))).toBe('OPENID_PROVIDER_UNKNOWN');
    expect((await visitor.open('/sign-in/openid/nobody?next=/my-data')).headers.get('location')).toBe('/sign-in?openid=OPENID_PROVIDER_UNKNOWN&next=%2Fmy-data');
  });

  it('says so when the person went back at the provider', async () => {
    const visitor = world.visitor();
    expect(await refused(visitor, await world.wayBack(visitor, ''))).toBe('OPENID_CANCELLED');
  });

  it.each(['https://evil.example.org/', '//evil.example.org', '/\\evil.example.org', 'javascript:alert(1)', '/%09/evil.example.org'])('leads home, not to %s', async (next) => {
    const visitor = world.visitor();
    const location = await world.comeBack(visitor, await world.wayBack(visitor, 'olga', `/sign-in/openid/honest?${new URLSearchParams({ next }).toString()}`));
    expect(new URL(location!, 'http://localhost').origin).toBe('http://localhost');
    if (!next.includes('%')) expect(location).toBe('/account');
  });
});

describe('a token that lies', () => {
  const withClaim = (claim: string, value: unknown): Lies => ({ claims: (claims) => ({ ...claims, [claim]: value }) });
  const without = (claim: string): Lies => ({ claims: ({ [claim]: _left, ...claims }) => claims });

  it('does not lead in, while the truth does', async () => {
    const visitor = world.visitor();
    expect(await world.comeBack(visitor, await world.liarsWayBack(visitor))).toBe('/account');
    expect(await visitor.whoIs()).toBe('lea.liar@agency.example.org');
  });

  it.each<[string, Lies]>([
    ['another nonce', withClaim('nonce', 'x')],
    ['no nonce', without('nonce')],
    ['another issuer', withClaim('iss', 'https://evil.example.org')],
    ['no issuer', without('iss')],
    ['another audience', withClaim('aud', 'other')],
    ['several audiences, meant for another', { claims: (claims) => ({ ...claims, aud: ['skills', 'other'], azp: 'other' }) }],
    ['no audience', without('aud')],
    ['a time that is over', withClaim('exp', Math.floor(Date.now() / 1000) - 3600)],
    ['no end', without('exp')],
    ['a time to come', withClaim('nbf', Math.floor(Date.now() / 1000) + 3600)],
    ['no subject', without('sub')],
    ['no signature', { signature: 'none' }],
    ['a key of nobody', { signature: 'foreign key' }],
    ['the secret as its key', { signature: 'secret' }],
    ['a broken signature', { signature: 'broken' }],
    ['another issuer beside the code', { iss: 'https://evil.example.org' }],
    ['no issuer beside the code, though announced', { iss: null }],
    ['another person when asked again', { claims: ({ email: _email, ...claims }) => claims, userInfo: { sub: 'somebody else', email: 'olga.official@agency.example.org', email_verified: true } }],
  ])('with %s does not lead in', async (_name, lies) => {
    world.liar.lies = lies;
    const visitor = world.visitor();
    expect(await refused(visitor, await world.liarsWayBack(visitor))).toBe('OPENID_REFUSED');
  });

  it('is asked for an address that it does not hold', async () => {
    world.liar.lies = { claims: ({ email: _email, email_verified: _verified, ...claims }) => claims };
    const visitor = world.visitor();
    expect(await world.comeBack(visitor, await world.liarsWayBack(visitor))).toBe('/account');
    expect(await visitor.whoIs()).toBe('lea.liar@agency.example.org');
  });

  it.each<[string, Record<string, unknown>]>([
    ['verified in words only', { email_verified: 'true' }],
    ['of nobody', { email: undefined }],
    ['that is none', { email: 'lea' }],
  ])('with an address %s leads to the mail', async (_name, change) => {
    world.liar.lies = { claims: (claims) => ({ ...claims, ...change }), userInfo: { sub: 'lea' } };
    const visitor = world.visitor();
    expect(await refused(visitor, await world.liarsWayBack(visitor))).toBe('OPENID_CONFIRM_BY_MAIL');
  });

  it('gives no role, whatever it claims', async () => {
    world.liar.lies = { claims: (claims) => ({ ...claims, roles: ['ADMIN'], role: 'ADMIN', groups: ['ADMIN'] }) };
    const visitor = world.visitor();
    await world.comeBack(visitor, await world.liarsWayBack(visitor));
    expect(await world.count('role_grant')).toBe(0);
  });
});
