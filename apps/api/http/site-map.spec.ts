import { Context, SERVER_LANGUAGES, type PublicPage } from '@skills/platform/graph';
import { robots, siteMap } from './site-map';

const contextOf = (isDemo: boolean) => new Context({ publicUrl: 'https://skills.example.org', isDemo } as unknown as ConstructorParameters<typeof Context>[0], null as never);
const page: PublicPage = { path: '/toolbox/courses/:id', words: async () => null, addresses: async () => [{ path: '/toolbox/courses/a&b', changedOn: '2026-11-23' }, { path: '/events', changedOn: null }] };

describe('what search engines are told', () => {
  it('names every public page, whatever its address', async () => {
    const { body } = await siteMap([page]).answer(contextOf(false), undefined as never);
    expect(String(body).match(/<loc>.*?<\/loc>(<lastmod>.*?<\/lastmod>)?/g)).toEqual(
      ['/', '/toolbox/courses/a&#38;b', '/events'].flatMap((path) => SERVER_LANGUAGES.map((language) => `<loc>https://skills.example.org${path}?language=${language}</loc>${path.includes('courses') ? '<lastmod>2026-11-23</lastmod>' : ''}`)),
    );
  });

  it('names with each language of a page all of them, itself too, and English for every other reader', async () => {
    const { body } = await siteMap([page]).answer(contextOf(false), undefined as never);
    const events = String(body).match(/<url>.*<\/url>/g)?.filter((url) => url.includes('/events'));
    expect(events).toHaveLength(SERVER_LANGUAGES.length);
    for (const url of events ?? [])
      expect([...url.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"\/>/g)].map(([, hreflang, href]) => [hreflang, href])).toEqual(
        [...SERVER_LANGUAGES.map((language) => [language, language]), ['x-default', 'en']].map(([hreflang, language]) => [hreflang, `https://skills.example.org/events?language=${language}`]),
      );
  });

  it('keeps what is somebody’s, and all of a demonstration, from them', async () => {
    expect((await robots.answer(contextOf(true), undefined as never)).body).toBe('User-agent: *\nDisallow: /\n');
    const { body } = await robots.answer(contextOf(false), undefined as never);
    for (const line of ['Disallow: /registration', 'Disallow: /toolbox/runs', 'Sitemap: https://skills.example.org/sitemap.xml']) expect(body).toContain(line);
  });
});
