import { honestProvider, lyingProvider, type HonestProvider, type LyingProvider } from '@skills/identity/openid-providers';
import { httpVisitor, type HttpVisitor } from './http-visitor';
import { servedProduct, type ServedProduct } from './served-product';

/** The product with an honest provider and with one that lies when told to. */
export interface OpenIdProduct {
  product: ServedProduct;
  honest: HonestProvider;
  liar: LyingProvider;
  visitor(): HttpVisitor;
  /** Begins with the honest provider, says there who one is, and gives the address that leads back, not opened yet. */
  wayBack(visitor: HttpVisitor, subject: string, start?: string): Promise<URL>;
  /** Begins with the lying provider and gives the address that leads back, not opened yet. */
  liarsWayBack(visitor: HttpVisitor): Promise<URL>;
  /** Opens a way back: where it leads, and what the answer said. */
  comeBack(visitor: HttpVisitor, way: URL): Promise<string | null>;
  /** Forgets everybody, and has the liar say the truth. */
  reset(): Promise<void>;
  /** How many rows there are. */
  count(table: string): Promise<number>;
  close(): Promise<void>;
}

/** Any address that leads back to the product. */
const BACK = /\/sign-in\/openid\/\w+\/callback\?/;

/** Serves the product with both providers; the first names its domain, so its word on addresses there counts. */
export async function openIdProduct(): Promise<OpenIdProduct> {
  const back = (id: string): string => `http://localhost/sign-in/openid/${id}/callback`;
  const secret = 'only for tests';
  const honest = await honestProvider([
    { id: 'skills', secret, redirectUri: back('honest') },
    { id: 'other', secret, redirectUri: back('honest') },
  ]);
  const liar = await lyingProvider({ id: 'skills', secret });
  const domains = ['agency.example.org'];
  const product = await servedProduct({
    openIdProviders: [
      { id: 'honest', label: 'Agency login', issuer: honest.issuer, clientId: 'skills', clientSecret: secret, domains },
      { id: 'liar', label: 'Liar login', issuer: liar.issuer, clientId: 'skills', clientSecret: secret, domains },
      { id: 'down', label: 'Down login', issuer: 'http://127.0.0.1:9', clientId: 'skills', clientSecret: secret, domains: ['*'] },
    ],
  });
  return {
    product,
    honest,
    liar,
    visitor: () => httpVisitor(product),
    async wayBack(visitor, subject, start = '/sign-in/openid/honest') {
      const interaction = await visitor.follow(start, /\/interaction\/|\/callback\?/);
      if (interaction !== null && BACK.test(interaction)) return new URL(interaction);
      const answer = await visitor.open(interaction ?? '', { subject });
      const address = await visitor.follow(answer.headers.get('location') ?? '', BACK);
      if (address === null) throw new Error('the provider did not lead back');
      return new URL(address);
    },
    liarsWayBack: async (visitor) => new URL((await visitor.follow('/sign-in/openid/liar', BACK)) ?? ''),
    comeBack: async (visitor, way) => (await visitor.open(way.href)).headers.get('location'),
    async reset() {
      liar.lies = {};
      await product.composition.orm.em.getConnection().execute('truncate linked_identity, openid_sign_in, rate_limit, captured_mail, announcement, audit_entry, person cascade');
    },
    count: async (table) => Number((await product.composition.orm.em.getConnection().execute<{ count: string }[]>(`select count(*) from ${table}`))[0]?.count),
    async close() {
      await product.close();
      await honest.close();
      await liar.close();
    },
  };
}
