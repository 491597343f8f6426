import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVER_LANGUAGES } from '@skills/platform/graph';
import { modules } from '../modules';
import { servedProduct, type ServedProduct } from '../testing/served-product';
import { idOfNothing, NONSENSE } from '../testing/strangers/asking';
import { WHOSE_ADDRESSES } from '../testing/strangers/whose-ids';

/** Addresses that name nobody's, and why anybody may open them. */
const OPEN: Readonly<Record<string, string>> = {
  'GET /livez': 'Says that the process lives.',
  'GET /readyz': 'Says that it can serve.',
  'GET /robots.txt': 'Tells search engines what to read.',
  'GET /sitemap.xml': 'Names what is public.',
  'GET /': 'The page of the site, without anything of anybody.',
  'GET /*': 'Files of the site, as they were built.',
  'GET /_graphiql/*': 'Files of the explorer of the graph, in a demonstration.',
  'GET /dev/mail': 'The mailbox of a demonstration, in which nobody is real; production has none.',
  'GET /dev/mail/style.css': 'How that mailbox looks.',
  'GET /dev/mail/:id': 'A mail of a demonstration.',
  'GET /dev/mail/:id/html': 'A mail of a demonstration.',
  'GET /dev/mail/:id/files/:at': 'What came with a mail of a demonstration.',
  'GET /graphql': 'The graph, whose ids are swept in strangers.spec.ts.',
  'POST /graphql': 'The graph, whose ids are swept in strangers.spec.ts.',
  'GET /events/calendar.ics': 'Events that are public.',
  'GET /events/figures.csv': 'Figures that are released for everybody.',
  'GET /contributions/import/template.csv': 'The columns of a file.',
  'GET /contributions/import/competences.csv': 'Names of competences.',
};

const pages = modules.flatMap((module) => module.pages ?? []).map(({ path }) => `GET ${path}`);

// What no address can hold, or is cut before any route sees it, is not of this.
const senseless = [...NONSENSE.filter((text) => text !== '' && text.isWellFormed() && text.length < 200), "none'--", '%00'];

describe('an address of the server', () => {
  let product: ServedProduct;
  let webDir: string;
  beforeAll(async () => {
    webDir = await mkdtemp(join(tmpdir(), 'every-address-'));
    await mkdir(join(webDir, '_graphiql'));
    await writeFile(join(webDir, 'csp.json'), JSON.stringify({ importMapHash: 'sha256-none' }));
    for (const language of SERVER_LANGUAGES) await writeFile(join(webDir, `index.${language}.html`), '<!doctype html><title>The site</title><div id="root"></div>');
    product = await servedProduct({}, undefined, webDir);
  });
  afterAll(async () => {
    await product.close();
    await rm(webDir, { recursive: true });
  });

  const open = async (address: string, id: string): Promise<{ status: number; text: string }> => {
    const [method = '', path = ''] = address.split(' ');
    const answer = await fetch(product.url + path.replaceAll(/:\w+/g, () => encodeURIComponent(id)), { method, redirect: 'manual', headers: { accept: 'text/html,application/json', origin: 'http://localhost' } });
    return { status: answer.status, text: (await answer.text()).replaceAll(id, '…') };
  };

  it('is known: open to anybody for a reason, a public page, or swept with ids of strangers', () => {
    const unknown = product.addresses.filter((address) => !(address in OPEN) && !pages.includes(address) && !(address in WHOSE_ADDRESSES) && address.includes(':'));
    expect(unknown.map((address) => `${address} takes an id: say in apps/api/testing/strangers/whose-ids.ts whose it is, or here why anybody may open it.`)).toEqual([]);
    expect([...Object.keys(OPEN), ...pages].filter((address) => !product.addresses.includes(address))).toEqual([]);
  });

  it('gives nobody anything for an id of nothing, and answers nonsense alike', async () => {
    const named = product.addresses.filter((address) => address.includes(':'));
    expect(named.length).toBeGreaterThan(15);
    for (const address of named) {
      const absent = await open(address, idOfNothing());
      expect([address, absent.status >= 300 && absent.status < 500]).toEqual([address, true]);
      for (const nonsense of senseless) expect([address, nonsense, await open(address, nonsense)]).toEqual([address, nonsense, absent]);
    }
  });

  it('without an id gives nobody anything either, unless it is open', async () => {
    const closed = product.addresses.filter((address) => !address.includes(':') && !(address in OPEN) && !pages.includes(address));
    expect(closed).toContain('POST /contributions/import');
    for (const address of closed) expect([address, (await open(address, '')).status]).toEqual([address, 401]);
  });
});
