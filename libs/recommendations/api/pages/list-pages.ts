import type { PublicPage } from '@skills/platform/graph';
import { CATALOGUE_ADDRESSES, entryAddress } from './addresses';

// A case is told, and titled, in one language; a course is titled in that in which it is given.
const TITLES = {
  courses: 'select id, title, title_language as language from course where withdrawn_on is null order by title, id',
  practices: 'select id, title, text_language as language from practice where withdrawn_on is null order by title, id',
} as const;

/** The list of a kind of entries, as search engines read it: a link to each. */
const listPage = (kind: keyof typeof CATALOGUE_ADDRESSES): PublicPage => ({
  path: CATALOGUE_ADDRESSES[kind],
  async words({ em, request }) {
    const entries = await em.getConnection().execute<{ id: string; title: string; language: string }[]>(TITLES[kind], [], 'all', em.getTransactionContext());
    const title = request.translate(`recommendations.page.list.${kind}.title`);
    const description = request.translate(`recommendations.page.list.${kind}.about`);
    return {
      title,
      description,
      language: request.language,
      structured: {
        '@type': 'CollectionPage', name: title, description, inLanguage: request.language,
        mainEntity: { '@type': 'ItemList', numberOfItems: entries.length, itemListElement: entries.map((entry, at) => ({ '@type': 'ListItem', position: at + 1, name: entry.title, url: request.publicUrl + entryAddress(kind, entry.id) })) },
      },
      parts: [],
      links: entries.map((entry) => ({ label: entry.title, address: entryAddress(kind, entry.id), language: entry.language })),
    };
  },
  addresses: async () => [{ path: CATALOGUE_ADDRESSES[kind], changedOn: null }],
});

/** The lists of courses and of cases, for search engines. */
export const listPages: readonly PublicPage[] = [listPage('courses'), listPage('practices')];
