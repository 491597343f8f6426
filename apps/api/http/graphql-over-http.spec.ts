import { auditServer } from 'graphql-http';
import { servedProduct, type ServedProduct } from '../testing/served-product';

describe('GraphQL over HTTP', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await servedProduct();
  });
  afterAll(() => product.close());

  it('passes every audit of the reference suite', async () => {
    const results = await auditServer({ url: `${product.url}/graphql`, fetchFn: fetch });
    expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect(results).toHaveLength(61);
  });
});
