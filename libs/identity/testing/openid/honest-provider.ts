import type { ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';
import { answering, listening } from './listening';
import { memoryAdapter } from './memory-adapter';

/** An invented person with an account at the provider: their address, and whether the provider has verified it. */
export interface ProviderPerson {
  subject: string;
  email: string;
  isVerified: boolean;
}

/** A client that the provider knows. */
export interface ProviderClient {
  id: string;
  secret: string;
  redirectUri: string;
}

/** A real provider on this machine, with a sign-in page that asks for nothing but who one is. */
export interface HonestProvider {
  issuer: string;
  close(): Promise<void>;
}

/** Those who have accounts at the provider. */
export const PROVIDER_PEOPLE: readonly ProviderPerson[] = [
  { subject: 'olga', email: 'olga.official@agency.example.org', isVerified: true },
  { subject: 'pablo', email: 'pablo.policy@agency.example.org', isVerified: true },
  { subject: 'pablo-again', email: 'pablo.policy@agency.example.org', isVerified: true },
  { subject: 'uwe', email: 'uwe.unverified@agency.example.org', isVerified: false },
  { subject: 'frida', email: 'frida.foreign@elsewhere.example.com', isVerified: true },
];

const page = (response: ServerResponse, uid: string): void => {
  const buttons = PROVIDER_PEOPLE.map(({ subject, email }) => `<p><button name="subject" value="${subject}">${email} (${subject})</button></p>`).join('');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="en"><head><title>Test provider</title></head><body><h1>Who are you?</h1><form method="post" action="/interaction/${uid}">${buttons}<p><button name="subject" value="">Cancel</button></p></form></body></html>`,
  );
};

/** Opens the provider for these clients. People stay signed in there, as browsers keep its cookie. */
export async function honestProvider(clients: readonly ProviderClient[]): Promise<HonestProvider> {
  const place = await listening();
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const configuration: Configuration = {
    clients: clients.map(({ id, secret, redirectUri }) => ({ client_id: id, client_secret: secret, redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'] })),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    adapter: memoryAdapter(),
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    async findAccount(_context, subject) {
      const person = PROVIDER_PEOPLE.find((known) => known.subject === subject);
      return person && { accountId: subject, claims: async () => ({ sub: subject, email: person.email, email_verified: person.isVerified }) };
    },
    // People have agreed already, so that there is one page only.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
  };
  const provider = new Provider(place.origin, configuration);
  const ask = provider.callback();
  answering(place, (request, response) => {
    const uid = /^\/interaction\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (uid === undefined) return void ask(request, response);
    if (request.method === 'GET') return page(response, uid);
    let body = '';
    request.on('data', (piece: Buffer) => void (body += piece.toString()));
    request.on('end', () => {
      const subject = new URLSearchParams(body).get('subject');
      const result = subject ? { login: { accountId: subject } } : { error: 'access_denied', error_description: 'the person went back' };
      void provider.interactionFinished(request, response, result);
    });
  });
  return { issuer: place.origin, close: place.close };
}
