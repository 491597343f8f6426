import { type Context, type PagePart, type PublicPage } from '@skills/platform/graph';
import { CONCLUSION_KINDS } from '../../rules';
import { textsOf } from '../event/event-reads';
import { Event } from '../event/event.entity';
import { conclusionsAddress, conclusionsFile, eventAddress, EVENTS_ADDRESS } from '../pages/addresses';
import { linesOf, statementIn, summariesOf } from './conclusion-reads';

/** What an event came to, as search engines read it. */
export const conclusionsPage: PublicPage = {
  path: `${EVENTS_ADDRESS}/:slug/conclusions`,
  async words(context, { slug = '' }) {
    const { em, request } = context;
    const event = await em.findOne(Event, { slug, standing: { $ne: 'DRAFT' } });
    const [summary] = event ? await summariesOf(context, event.id) : [];
    if (!event || !summary) return null;
    const t = (key: string, values?: Record<string, string>): string => request.translate(`events.outcomes.${key}`, values);
    const { title } = textsOf(event, request.language);
    const lines = await linesOf(context, summary.id);
    const name = t('page.title', { title });
    return {
      title: name,
      description: t('page.lead', { title }),
      language: request.language,
      structured: { '@type': 'Report', name, about: { '@type': 'Event', name: title, url: request.publicUrl + eventAddress(event.slug) }, datePublished: new Date(summary.publishedAt).toISOString(), version: summary.version, inLanguage: request.language, publisher: { '@type': 'Organization', name: 'Skills for SMEs' } },
      parts: CONCLUSION_KINDS.flatMap((kind) =>
        lines.filter((line) => line.kind === kind).map((line, at): PagePart => {
          const { text, language } = statementIn(line, request.language);
          return { heading: at === 0 ? t(`kind.${kind}`) : null, text, ...(language === request.language ? {} : { language }) };
        }),
      ),
      links: [{ label: title, address: eventAddress(event.slug) }, { label: t('page.file'), address: conclusionsFile(event.slug, request.language) }],
    };
  },
  async addresses({ em }: Context) {
    const rows = await em.getConnection().execute<{ slug: string; day: string }[]>('select e.slug, to_char(max(s.published_at) at time zone \'UTC\', \'YYYY-MM-DD\') as day from conclusion_summary s join event e on e.id = s.event_id group by e.slug order by e.slug', [], 'all', em.getTransactionContext());
    return rows.map(({ slug, day }) => ({ path: conclusionsAddress(slug), changedOn: day }));
  },
};
