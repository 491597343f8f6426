// Plain JavaScript on purpose, as settings.mjs is.

/**
 * An OpenID provider with whose accounts people may sign in.
 * @typedef {object} OpenIdProviderSetting
 * @property {string} id In addresses and in the names of its settings, e.g. `eulogin`.
 * @property {string} label What people know it as, e.g. `EU Login`.
 * @property {string} issuer Its issuer identifier, exactly as its tokens say.
 * @property {string} clientId What it calls this product.
 * @property {string} clientSecret What proves to it that this product asks.
 * @property {string[]} domains The domains for whose mail addresses its word counts; empty: for none.
 */

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */
/** @typedef {(fault: string) => void} Report */

const PARTS = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'LABEL', 'DOMAINS'];
const LONGEST_LABEL = 40;
const DOMAIN = /^(\*|(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])$/;

/** @param {Environment} env @param {string} name @returns {string | undefined} */
const given = (env, name) => env[name]?.trim() || undefined;

/** @param {string | undefined} text @returns {string[]} */
const listOf = (text) => (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');

/** @param {string} hostname */
const isLoopback = (hostname) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** @param {string} name @param {string | undefined} text @param {boolean} isDemo @param {Report} report */
function issuerOf(name, text, isDemo, report) {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : null;
  const isSafe = url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isDemo && isLoopback(url.hostname)));
  if (text !== undefined && isSafe && !url.search && !url.hash && !url.username && !url.password) return text;
  report(
    text === undefined
      ? `${name} is missing: the address that the provider calls its issuer, such as https://login.example.org.`
      : `${name} must be an https address without query, such as https://login.example.org, but is "${text}".`,
  );
  return '';
}

/** @param {string} id @param {Environment} env @param {boolean} isDemo @param {Report} report @returns {OpenIdProviderSetting} */
function providerFrom(id, env, isDemo, report) {
  /** @param {string} part */
  const named = (part) => `OPENID_${id.toUpperCase()}_${part}`;
  /** @param {string} part @param {string} what */
  const needed = (part, what) => {
    const text = given(env, named(part));
    if (text === undefined) report(`${named(part)} is missing: ${what}.`);
    return text ?? '';
  };
  const label = needed('LABEL', 'what people know the provider as, such as EU Login');
  if (label.length > LONGEST_LABEL) report(`${named('LABEL')} must have at most ${LONGEST_LABEL} characters, so that it fits on a button.`);
  const domains = listOf(given(env, named('DOMAINS'))?.toLowerCase());
  for (const domain of domains.filter((domain) => !DOMAIN.test(domain)))
    report(`${named('DOMAINS')} must list domains such as europa.eu or *.europa.eu, or be *, but has "${domain}".`);
  return {
    id,
    label,
    domains,
    issuer: issuerOf(named('ISSUER'), given(env, named('ISSUER')), isDemo, report),
    clientId: needed('CLIENT_ID', 'what the provider calls this product'),
    clientSecret: needed('CLIENT_SECRET', 'what the provider gave with the client id'),
  };
}

/**
 * Reads the OpenID providers named in OPENID_PROVIDERS; each fault is one sentence.
 * @param {Environment} env @param {boolean} isDemo Whether a provider on this machine may go without https. @param {Report} report
 * @returns {OpenIdProviderSetting[]}
 */
export function readOpenIdProviders(env, isDemo, report) {
  const ids = listOf(given(env, 'OPENID_PROVIDERS'));
  const sound = ids.filter((id, at) => {
    const isName = /^[a-z][a-z0-9]{0,29}$/.test(id);
    if (!isName) report(`OPENID_PROVIDERS must list names of lower-case letters and digits, such as eulogin, but has "${id}".`);
    else if (ids.indexOf(id) !== at) report(`OPENID_PROVIDERS names "${id}" twice.`);
    return isName && ids.indexOf(id) === at;
  });
  for (const name of Object.keys(env).sort()) {
    const [, id, part] = /^OPENID_([A-Z][A-Z0-9]*)_([A-Z_]+)$/.exec(name) ?? [];
    if (id === undefined || given(env, name) === undefined) continue;
    if (!sound.includes(id.toLowerCase())) report(`${name} is set, but OPENID_PROVIDERS does not name "${id.toLowerCase()}".`);
    else if (!PARTS.includes(part)) report(`${name} is not a setting; a provider has ${PARTS.join(', ')}.`);
  }
  const providers = sound.map((id) => providerFrom(id, env, isDemo, report));
  for (const [at, { id, issuer }] of providers.entries())
    if (issuer !== '' && providers.findIndex((other) => other.issuer === issuer) !== at) report(`OPENID_${id.toUpperCase()}_ISSUER is the issuer of another provider too: one provider, one entry.`);
  return providers;
}
