import { Context, type PublicPage } from '@skills/platform/graph';
import { robots, siteMap } from './site-map';

const contextOf = (isDemo: boolean) => new Context({ publicUrl: 'https://skills.example.org', isDemo } as unknown as ConstructorParameters<typeof Context>[0], null as never);
const page: PublicPage = { path: '/toolbox/courses/:id', words: async () => null, addresses: async () => [{ path: '/toolbox/courses/a&b', changedOn: '2026-11-23' }, { path: '/events', changedOn: null }] };

describe('what search engines are told', () => {
  it('names every public page, whatever its address', async () => {
    const { body } = await siteMap([page]).answer(contextOf(false), undefined as never);
    expect(String(body).match(/<url>.*<\/url>/g)).toEqual([
      '<url><loc>https://skills.example.org/</loc></url>',
      '<url><loc>https://skills.example.org/toolbox/courses/a&#38;b</loc><lastmod>2026-11-23</lastmod></url>',
      '<url><loc>https://skills.example.org/events</loc></url>',
    ]);
  });

  it('keeps what is somebody’s, and all of a demonstration, from them', async () => {
    expect((await robots.answer(contextOf(true), undefined as never)).body).toBe('User-agent: *\nDisallow: /\n');
    const { body } = await robots.answer(contextOf(false), undefined as never);
    for (const line of ['Disallow: /registration', 'Disallow: /toolbox/runs', 'Sitemap: https://skills.example.org/sitemap.xml']) expect(body).toContain(line);
  });
});
