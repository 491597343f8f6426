import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVER_LANGUAGES, type Context, type PageWords } from '@skills/platform/graph';
import fastifyCookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';
import { languageAskedFor } from './language-asked-for';
import { addPublicPages, withWords } from './public-pages';

const shellIn = (language: string) => `<!doctype html><html lang="${language}"><head><title>Skills for SMEs</title><meta name="description" content="What it is."></head><body><div id="root"></div>\n<noscript><main><p>This site needs JavaScript.</p></main></noscript></body></html>`;

const WORDS: PageWords = {
  title: 'A course',
  description: 'What it is about.',
  language: 'en',
  structured: { '@type': 'Course', name: 'A course' },
  parts: [{ heading: 'Who gives it', text: 'Example Academy' }],
  links: [{ label: 'Open it', address: 'https://example.org/course' }],
};

const HOSTILE = `"><script>alert(1)</script></title><img src=x onerror=alert(1)> $& $' ' & `;

const asked = (url: string, language = 'fr') => ({ url, headers: { accept: 'text/html', 'accept-language': language } });

describe('public pages', () => {
  let app: FastifyInstance;
  let webDir: string;
  beforeAll(async () => {
    webDir = await mkdtemp(join(tmpdir(), 'pages-'));
    for (const language of SERVER_LANGUAGES) await writeFile(join(webDir, `index.${language}.html`), shellIn(language));
    app = fastify();
    await app.register(fastifyCookie);
    const page = { path: '/things/:id', words: async (_context: Context, { id }: Readonly<Record<string, string>>) => (id === 'one' ? WORDS : null), addresses: async () => [] };
    await addPublicPages(app, [page], { webDir, publicUrl: 'https://skills.example.org', context: async (request) => ({ request: { language: languageAskedFor(request) } }) as Context });
  });
  afterAll(async () => {
    await app.close();
    await rm(webDir, { recursive: true });
  });

  it('can be found and read without scripts', async () => {
    const { statusCode, body, headers } = await app.inject(asked('/things/one?from=mail'));
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(body).toContain('<title lang="en">A course · Skills for SMEs</title>');
    expect(body).toContain('<link rel="canonical" href="https://skills.example.org/things/one?language=fr">');
    expect(body).toMatch(/<noscript><main[^>]*><h1[^>]*>A course<\/h1>/);
    expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '')).toMatchObject({ '@context': 'https://schema.org', '@type': 'Course', url: 'https://skills.example.org/things/one?language=fr' });
  });

  it.each<[string, string, string]>([['the address', '/things/one?language=de&from=mail', 'de'], ['the browser', '/things/one', 'fr'], ['nobody that we speak', '/things/one?language=tlh', 'en']])('are in each language a page of their own that names the others, asked for by %s', async (_by, url, language) => {
    const { body } = await app.inject(asked(url, language === 'fr' ? 'fr' : 'tlh'));
    const links = [...body.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([^"]+)")? href="([^"]+)">/g)].map(([, rel, hreflang, href]) => `${hreflang ?? rel} ${href}`);
    const here = 'https://skills.example.org/things/one?language=';
    expect(links).toEqual([`canonical ${here}${language}`, ...SERVER_LANGUAGES.map((each) => `${each} ${here}${each}`), `x-default ${here}en`]);
    expect(body).toContain(`<meta property="og:url" content="${here}${language}">`);
    expect(body).toContain(`<html lang="${language}">`);
  });

  it('say in which language they are, and which of their words are in another', () => {
    const words: PageWords = { ...WORDS, title: 'Ein Kurs', titleLanguage: 'de', parts: [{ heading: 'Qui la propose', text: 'Example Academy' }], links: [{ label: 'Another course', address: '/a', language: 'en' }, { label: 'Une formation', address: '/b', language: 'fr' }] };
    const page = withWords(shellIn('fr'), words, 'https://skills.example.org/x', 'fr');
    expect([...page.matchAll(/<(\w+)[^>]* lang="(\w+)"/g)].map(([, element, language]) => [element, language])).toEqual([['html', 'fr'], ['title', 'de'], ['h1', 'de'], ['p', 'en'], ['a', 'en']]);
    expect(page).not.toContain('JavaScript');
  });

  it('that do not exist say so to machines, and still bring the site', async () => {
    const { statusCode, body } = await app.inject(asked('/things/two'));
    expect([statusCode, body]).toEqual([404, shellIn('fr')]);
  });

  it('let no text become markup', () => {
    const page = withWords(shellIn('en'), { ...WORDS, title: HOSTILE, description: HOSTILE, structured: { name: HOSTILE }, parts: [{ heading: HOSTILE, text: HOSTILE }], links: [{ label: HOSTILE, address: HOSTILE }] }, 'https://skills.example.org/x', 'en');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('<img');
    expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '')).toMatchObject({ name: HOSTILE });
    expect(page.match(/id="root"/g)).toHaveLength(1);
  });
});
