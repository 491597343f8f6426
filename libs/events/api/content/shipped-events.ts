import type { Seed } from '@skills/platform/graph';
import type { EventKind, Standing } from '../../rules';
import { Event } from '../event/event.entity';
import { EventSeries } from '../event/event-series.entity';

interface ShippedEvent {
  slug: string;
  kind: EventKind;
  series: string | null;
  numberInSeries: number | null;
  standing: Standing;
  plannedDate: string | null;
  actualDate: string | null;
  countryCode: string | null;
  city: string | null;
  venue: string | null;
  sourceUrls: string[];
  texts: Record<'en', { title: string; summary: string }> & Record<string, { title: string; summary: string }>;
}

// The same name has the same id in every installation.
const idFor = (at: number): string => `01640000-0000-7000-8000-${String(at + 1).padStart(12, '0')}`;

/** The workshops and the conference of the initiative, as far as public pages tell of them. */
export const initiativeEvents: Seed = {
  name: 'events.initiative',
  demoOnly: false,
  async sow(em) {
    const { default: content } = (await import('../../content/events.json', { with: { type: 'json' } })) as unknown as { default: { retrievedOn: string; series: EventSeries[]; events: ShippedEvent[] } };
    for (const series of content.series) await em.upsert(EventSeries, { id: series.id, titles: series.titles, plannedCount: series.plannedCount });
    for (const [at, { texts, ...event }] of content.events.entries()) {
      const { en, ...others } = texts;
      const translations = Object.fromEntries(Object.entries(others).map(([language, said]) => [language, { ...said, description: null, accessibility: null }]));
      await em.upsert(Event, {
        ...event, ...en, id: idFor(at), translations, description: null, accessibility: null, textLanguage: 'en', revision: 1, changedAt: new Date(content.retrievedOn), form: 'ON_SITE', languages: [],
        topics: ['BIG_DATA', 'IOT', 'CYBERSECURITY'], targetRoles: [], onlineUrl: null, timeZone: 'Europe/Brussels', startsAt: null, endsAt: null, registrationOpensAt: null, registrationClosesAt: null,
        isRegistrationPaused: false, isApprovalNeeded: false, notice: null, contactAddress: null, isDemo: false,
      });
    }
  },
};
