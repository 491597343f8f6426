import { servedProduct, type ServedProduct } from '../testing/served-product';

describe('health', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await servedProduct();
  });
  afterAll(() => product.close());

  it('is alive and ready', async () => {
    expect(await (await fetch(`${product.url}/livez`)).json()).toEqual({ status: 'alive' });
    expect(await (await fetch(`${product.url}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  it('is not ready while a migration is missing', async () => {
    const connection = product.composition.orm.em.fork().getConnection();
    const [last] = await connection.execute<{ name: string }[]>('select name from migration order by id desc limit 1');
    await connection.execute('delete from migration where name = ?', [last?.name]);
    const answer = await fetch(`${product.url}/readyz`);
    await connection.execute('insert into migration (name, executed_at) values (?, now())', [last?.name]);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'migrations pending' });
  });

  it('lives, and is not ready, without its database', async () => {
    await product.loseDatabase();
    expect((await fetch(`${product.url}/livez`)).status).toBe(200);
    const answer = await fetch(`${product.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'unreachable' });
  });
});
