import { readSettings } from './settings.mjs';

const eulogin = {
  OPENID_PROVIDERS: 'eulogin',
  OPENID_EULOGIN_ISSUER: 'https://login.example.org/cas',
  OPENID_EULOGIN_CLIENT_ID: 'skills',
  OPENID_EULOGIN_CLIENT_SECRET: 's3cret',
  OPENID_EULOGIN_LABEL: 'EU Login',
};
const agency = { OPENID_AGENCY_ISSUER: 'https://id.agency.example.org', OPENID_AGENCY_CLIENT_ID: 'skills', OPENID_AGENCY_CLIENT_SECRET: 's3cret', OPENID_AGENCY_LABEL: 'Agency' };
const providersIn = (env: Record<string, string | undefined>) => readSettings(env).settings?.openIdProviders;
const faultsIn = (env: Record<string, string | undefined>) => readSettings(env).faults ?? [];

describe('the settings of OpenID providers', () => {
  it('are none unless named', () => expect(providersIn({})).toEqual([]));

  it('are read for each named provider, in that order; without domains its word on addresses counts for none', () => {
    expect(providersIn({ ...eulogin, ...agency, OPENID_PROVIDERS: 'agency, eulogin', OPENID_EULOGIN_DOMAINS: 'europa.eu, *.Europa.eu' })).toEqual([
      { id: 'agency', label: 'Agency', issuer: 'https://id.agency.example.org', clientId: 'skills', clientSecret: 's3cret', domains: [] },
      { id: 'eulogin', label: 'EU Login', issuer: 'https://login.example.org/cas', clientId: 'skills', clientSecret: 's3cret', domains: ['europa.eu', '*.europa.eu'] },
    ]);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['an issuer that is missing', { OPENID_EULOGIN_ISSUER: ' ' }, 'OPENID_EULOGIN_ISSUER is missing'],
    ['an issuer without https', { OPENID_EULOGIN_ISSUER: 'http://login.example.org' }, 'https'],
    ['an issuer with a query', { OPENID_EULOGIN_ISSUER: 'https://login.example.org/?a=b' }, 'without query'],
    ['an issuer with a password', { OPENID_EULOGIN_ISSUER: 'https://a:b@login.example.org' }, 'OPENID_EULOGIN_ISSUER'],
    ['an issuer that is no address', { OPENID_EULOGIN_ISSUER: 'login.example.org' }, '"login.example.org"'],
    ['a client id that is missing', { OPENID_EULOGIN_CLIENT_ID: undefined }, 'OPENID_EULOGIN_CLIENT_ID is missing'],
    ['a secret that is missing', { OPENID_EULOGIN_CLIENT_SECRET: undefined }, 'OPENID_EULOGIN_CLIENT_SECRET is missing'],
    ['a label that is missing', { OPENID_EULOGIN_LABEL: undefined }, 'OPENID_EULOGIN_LABEL is missing'],
    ['a label that is too long', { OPENID_EULOGIN_LABEL: 'x'.repeat(41) }, 'at most 40'],
    ['a domain that is none', { OPENID_EULOGIN_DOMAINS: 'europa.eu, @europa.eu' }, '"@europa.eu"'],
    ['a star in the wrong place', { OPENID_EULOGIN_DOMAINS: 'europa.*' }, '"europa.*"'],
    ['a provider that is not named', agency, 'OPENID_PROVIDERS does not name "agency"'],
    ['a part that does not exist', { OPENID_EULOGIN_SECRET: 'x' }, 'not a setting'],
    ['a name twice', { OPENID_PROVIDERS: 'eulogin,eulogin' }, 'twice'],
    ['a name that is none', { OPENID_PROVIDERS: 'eulogin,eu-login' }, '"eu-login"'],
    ['an issuer twice', { ...agency, OPENID_PROVIDERS: 'eulogin,agency', OPENID_AGENCY_ISSUER: eulogin.OPENID_EULOGIN_ISSUER }, 'another provider'],
  ])('refuse %s in one sentence that does not tell the secret', (_name, change, sentence) => {
    const faults = faultsIn({ ...eulogin, ...change });
    expect(faults[0]).toContain(sentence);
    expect(faults.filter((fault) => !fault.endsWith('.') || fault.includes('s3cret'))).toEqual([]);
  });

  it('let a provider on this machine go without https in the demo, and in production not', () => {
    const local = { ...eulogin, OPENID_EULOGIN_ISSUER: 'http://127.0.0.1:4999' };
    expect(providersIn(local)).toHaveLength(1);
    expect(faultsIn({ ...local, MODE: 'production' }).join()).toContain('OPENID_EULOGIN_ISSUER must be an https address');
    expect(faultsIn({ ...local, OPENID_EULOGIN_ISSUER: 'http://127.0.0.1.example.org' })).toHaveLength(1);
  });
});
