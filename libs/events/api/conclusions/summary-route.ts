import { networkKey } from '@skills/identity/api';
import type { Limit } from '@skills/platform/database';
import { contentDisposition, languageFor, refuse, type HttpRoute } from '@skills/platform/graph';
import { textsOf } from '../event/event-reads';
import { Event } from '../event/event.entity';
import { mayReadEvent } from '../event/event.policy';
import { participantsTold } from '../attendance/attendance-reads';
import { conclusionsAddress } from '../pages/addresses';
import { whenInWords } from '../pages/when-in-words';
import { linesOf, statementIn, summariesOf } from './conclusion-reads';
import { writeSummary } from './write-summary';

/** A summary costs the server as much as dozens of pages. */
const SUMMARIES: Limit = { name: 'events.summaries', points: 60, perSeconds: 3600 };

/** What an event came to, to print and to listen to. */
export const summaryRoute: HttpRoute = {
  method: 'GET',
  path: '/events/conclusions/:slug.pdf',
  purpose: 'What an event came to as a tagged PDF, in the language that `language` names; `version` names an earlier version.',
  policies: [mayReadEvent],
  async answer(context, { params: { slug = '' }, query }) {
    const { em, request } = context;
    const event = (await em.findOne(Event, { slug })) ?? refuse('NOT_FOUND');
    context.ask(mayReadEvent, event);
    const all = await summariesOf(context, event.id);
    const asked = query.get('version');
    const summary = (asked === null ? all[0] : all.find(({ version }) => String(version) === asked)) ?? refuse('NOT_FOUND');
    if (!(await request.limits.take(SUMMARIES, networkKey(context)))) refuse('TOO_MANY_REQUESTS');
    const language = query.get('language') ? languageFor(query.get('language')!) : request.language;
    const { title } = textsOf(event, language);
    const when = whenInWords(event, request, language);
    const country = event.countryCode && new Intl.DisplayNames([language], { type: 'region' }).of(event.countryCode);
    const body = await writeSummary(
      {
        ...summary,
        publishedAt: new Date(summary.publishedAt),
        title: { text: title, language: event.translations[language] ? language : event.textLanguage },
        about: [when, [event.city, country].filter(Boolean).join(', ')].filter(Boolean).join('. '),
        address: request.publicUrl + conclusionsAddress(event.slug),
        isDemo: event.isDemo,
        people: (await participantsTold(context, event.id))?.people ?? null,
        statements: (await linesOf(context, summary.id)).map((line) => ({ ...line, ...statementIn(line, language), reasonLanguage: line.textLanguage })),
      },
      { translate: (key, values) => request.translate(`events.${key}`, values, language), language },
    );
    return { status: 200, headers: { 'content-type': 'application/pdf', 'content-disposition': contentDisposition('inline', `${event.slug}-${summary.version}.pdf`), 'content-language': language }, body };
  },
};
