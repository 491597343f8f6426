import { capturingMailer } from '@skills/platform/mail';
import { servedProduct, type ServedProduct } from '../testing/served-product';

const ID = '01a208c0-0000-7000-8000-000000000001';

describe('the mailbox of a demonstration', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await servedProduct();
    const mail = { id: ID, to: 'mia@example.org', subject: 'A seat', text: 'You have a seat.', html: '<p>You have a seat.</p>', language: 'en' };
    await capturingMailer(product.composition.orm, () => new Date('2026-11-23T09:00:00Z')).send({ ...mail, files: [{ name: 'event.ics', type: 'text/calendar; charset=utf-8; method=PUBLISH', text: 'BEGIN:VCALENDAR' }] });
  });
  afterAll(() => product.close());

  const open = (path: string): Promise<Response> => fetch(`${product.url}/dev/mail/${path}`);

  it('shows what came with a mail, to be opened', async () => {
    const page = await (await open(ID)).text();
    expect(page).toContain(`<a href="/dev/mail/${ID}/files/0">event.ics</a>`);
    const file = await open(`${ID}/files/0`);
    expect([file.status, file.headers.get('content-type'), file.headers.get('content-disposition'), await file.text()]).toEqual([200, 'text/calendar; charset=utf-8; method=PUBLISH', 'attachment; filename="event.ics"', 'BEGIN:VCALENDAR']);
  });

  it('has no other files', async () => {
    for (const at of ['1', '-1', 'x', 'length']) expect([at, (await open(`${ID}/files/${at}`)).status]).toEqual([at, 404]);
  });
});
