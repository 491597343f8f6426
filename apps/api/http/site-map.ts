import { addressIn, anyone, languageAddresses, SERVER_LANGUAGES, type HttpRoute, type PublicPage } from '@skills/platform/graph';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** The most addresses that a site map may hold. Source: sitemaps.org, protocol 0.9. */
const MOST_ADDRESSES = 50_000;

/** Parts of the site that are of one person or one firm. */
const PRIVATE = ['/toolbox/runs', '/toolbox/plans', '/toolbox/join', '/toolbox/contribut', '/toolbox/desk', '/registration', '/account', '/my-data', '/sign-in'];

/** Names the public pages of all modules to search engines, each once in every language. */
export const siteMap = (pages: readonly PublicPage[]): HttpRoute => ({
  method: 'GET',
  path: '/sitemap.xml',
  purpose: 'Names the public pages to search engines.',
  policies: [anyone],
  async answer(context) {
    const all = [{ path: '/', changedOn: null }, ...(await Promise.all(pages.map((page) => page.addresses(context)))).flat()].slice(0, Math.floor(MOST_ADDRESSES / SERVER_LANGUAGES.length));
    const urls = all.flatMap(({ path, changedOn }) => {
      const address = context.request.publicUrl + path;
      const others = languageAddresses(address, SERVER_LANGUAGES).map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`).join('');
      return SERVER_LANGUAGES.map((language) => `<url><loc>${escaped(addressIn(address, language))}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}${others}</url>`);
    });
    return {
      status: 200,
      headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
    };
  },
});

/** What search engines may read: everything public, and nothing of a demonstration. */
export const robots: HttpRoute = {
  method: 'GET',
  path: '/robots.txt',
  purpose: 'Tells search engines what to read.',
  policies: [anyone],
  answer: async ({ request: { publicUrl, isDemo } }) => ({
    status: 200,
    headers: { 'cache-control': 'public, max-age=3600' },
    body: isDemo ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\n${PRIVATE.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${publicUrl}/sitemap.xml\n`,
  }),
};
