import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { answering, listening } from './listening';

/** How the provider departs from the truth; absent parts are as they should be. */
export interface Lies {
  /** Changes the claims of the token. */
  claims?: (claims: JWTPayload) => JWTPayload;
  /** How the token is signed: with a key of nobody, not at all, with the client's secret, or not like this at all. */
  signature?: 'foreign key' | 'none' | 'secret' | 'broken';
  /** The `iss` parameter beside the code; null leaves it out. */
  iss?: string | null;
  /** What it answers about the person when asked with the access token. */
  userInfo?: Record<string, unknown>;
  /** Whether its token endpoint is out of order. */
  isBroken?: boolean;
}

/** A provider that signs its own tokens and says of each what the test wants. */
export interface LyingProvider {
  issuer: string;
  lies: Lies;
  /** How often somebody came to redeem a code. */
  redeemed: number;
  /** Whether nobody answers at its address. */
  isAway: boolean;
  close(): Promise<void>;
}

/** What the provider says of the one person it knows, when it does not lie. */
export const LIAR_CLAIMS = { sub: 'lea', email: 'lea.liar@agency.example.org', email_verified: true };

/** Opens the provider for one client. Whoever comes is sent back with a code at once. */
export async function lyingProvider(client: { id: string; secret: string }): Promise<LyingProvider> {
  const place = await listening();
  const issuer = place.origin;
  const [{ publicKey, privateKey }, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  const self: LyingProvider = { issuer, lies: {}, redeemed: 0, isAway: false, close: place.close };
  const nonces = new Map<string, string | null>();

  const idToken = async (code: string): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const truth: JWTPayload = { ...LIAR_CLAIMS, iss: issuer, aud: client.id, iat: now, exp: now + 300, nonce: nonces.get(code) };
    const claims = self.lies.claims?.(truth) ?? truth;
    if (self.lies.signature === 'none') return new UnsecuredJWT(claims).encode();
    if (self.lies.signature === 'secret') return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(client.secret.padEnd(32, '0')));
    const signed = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(self.lies.signature === 'foreign key' ? foreign.privateKey : privateKey);
    return self.lies.signature === 'broken' ? signed.replace(/\.[\w-]+$/, '.AAAA') : signed;
  };
  const configuration = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'],
    authorization_response_iss_parameter_supported: true,
  };

  answering(place, (request, response) => {
    if (self.isAway) return void request.socket.destroy();
    const url = new URL(request.url ?? '/', issuer);
    const say = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration') return say(200, configuration);
    if (url.pathname === '/jwks') return say(200, { keys: [jwk] });
    if (url.pathname === '/userinfo') return say(200, self.lies.userInfo ?? LIAR_CLAIMS);
    if (url.pathname === '/authorize') {
      const code = crypto.randomUUID();
      nonces.set(code, url.searchParams.get('nonce'));
      const back = new URL(url.searchParams.get('redirect_uri') ?? issuer);
      back.searchParams.set('code', code);
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      if (self.lies.iss !== null) back.searchParams.set('iss', self.lies.iss ?? issuer);
      return void response.writeHead(303, { location: back.href }).end();
    }
    if (self.lies.isBroken) return void request.socket.destroy();
    self.redeemed += 1;
    let body = '';
    request.on('data', (piece: Buffer) => void (body += piece.toString()));
    request.on('end', () => void idToken(new URLSearchParams(body).get('code') ?? '').then((token) => say(200, { access_token: 'a', token_type: 'bearer', id_token: token })));
  });
  return self;
}
