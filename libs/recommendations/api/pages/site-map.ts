import { anyone, type HttpRoute } from '@skills/platform/graph';
import { CATALOGUE_ADDRESSES, entryAddress } from './addresses';

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** The most addresses that a site map may hold. Source: sitemaps.org, protocol 0.9. */
const MOST_ADDRESSES = 50_000;

/** The addresses of the catalogue for search engines. */
export const siteMap: HttpRoute = {
  method: 'GET',
  path: '/sitemap.xml',
  purpose: 'Names the public pages of the catalogue to search engines.',
  policies: [anyone],
  async answer({ em, request: { publicUrl } }) {
    const rows = await em.getConnection().execute<{ kind: 'courses' | 'practices'; id: string; day: string }[]>(
      `(select 'courses' as kind, id, retrieved_on::text as day from course where withdrawn_on is null union all select 'practices', id, retrieved_on::text from practice where withdrawn_on is null) order by kind, id limit ${MOST_ADDRESSES - 10}`,
    );
    const places = [
      ...['/', ...Object.values(CATALOGUE_ADDRESSES)].map((path) => ({ path, day: null })),
      ...rows.map(({ kind, id, day }) => ({ path: entryAddress(kind, id), day })),
    ];
    const body = places.map(({ path, day }) => `<url><loc>${escaped(publicUrl + path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`).join('\n');
    return {
      status: 200,
      headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}\n</urlset>\n`,
    };
  },
};

/** What search engines may read: everything public, and nothing of a demonstration. */
export const robots: HttpRoute = {
  method: 'GET',
  path: '/robots.txt',
  purpose: 'Tells search engines what to read.',
  policies: [anyone],
  answer: async ({ request: { publicUrl, isDemo } }) => ({
    status: 200,
    headers: { 'cache-control': 'public, max-age=3600' },
    body: isDemo ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nDisallow: /toolbox/runs\nDisallow: /toolbox/plans\nDisallow: /toolbox/join\nDisallow: /toolbox/contribut\nDisallow: /toolbox/desk\nDisallow: /account\nDisallow: /my-data\nDisallow: /sign-in\n\nSitemap: ${publicUrl}/sitemap.xml\n`,
  }),
};
