import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seed } from '@skills/platform/graph';
import type { EventKind, Standing } from '../../rules';
import { Event } from '../event/event.entity';
import { EventSeries } from '../event/event-series.entity';
import { SeatBook } from '../seats/seat-book.entity';

interface ShippedTexts {
  title: string;
  summary: string;
  /** What is known of its agenda. */
  description?: string;
}

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
  /** The clock of its place; null where no place is known. */
  timeZone: string | null;
  texts: Record<'en', ShippedTexts> & Record<string, ShippedTexts>;
}

interface ShippedContent {
  retrievedOn: string;
  series: { id: string; titles: Record<string, string>; plannedCount: number }[];
  events: ShippedEvent[];
}

// The same name has the same id in every installation.
const idFor = (at: number): string => `01640000-0000-7000-8000-${String(at + 1).padStart(12, '0')}`;

function sowEvent(em: EntityManager, id: string, { texts: { en, ...others }, series, timeZone, ...said }: ShippedEvent, changedAt: Date): void {
  const translations = Object.fromEntries(Object.entries(others).map(([language, words]) => [language, { description: null, ...words, accessibility: null }]));
  const event = em.create(Event, {
    ...said, description: null, ...en, id, series: series === null ? null : em.getReference(EventSeries, series), translations, accessibility: null, textLanguage: 'en', revision: 1, changedAt, form: 'ON_SITE', languages: [],
    // No source says which of the topics each of them was about. Without a place there is no clock; a zone is shown only beside an hour, and they have none.
    topics: [], targetRoles: [], onlineUrl: null, timeZone: timeZone ?? 'UTC', startsAt: null, endsAt: null, registrationOpensAt: null, registrationClosesAt: null,
    isRegistrationPaused: false, isApprovalNeeded: false, notice: null, contactAddress: null, isDemo: false,
  });
  em.persist([event, em.create(SeatBook, { event, capacity: null, taken: 0, generalTaken: 0, nextNumber: 1 })]);
}

/** The workshops and the conference of the initiative, as far as public pages tell of them. */
export const initiativeEvents: Seed = {
  name: 'events.initiative',
  demoOnly: false,
  async sow(manager) {
    const em = manager as EntityManager;
    const { default: content } = (await import('../../content/events.json', { with: { type: 'json' } })) as unknown as { default: ShippedContent };
    // Only what is absent: organisers keep these events up to date, and what they wrote is not to be undone by the next start.
    for (const { id, titles, plannedCount } of content.series) if (!(await em.count(EventSeries, { id }))) em.persist(em.create(EventSeries, { id, titles, plannedCount }));
    await em.flush();
    for (const [at, event] of content.events.entries()) if (!(await em.count(Event, { id: idFor(at) }))) sowEvent(em, idFor(at), event, new Date(content.retrievedOn));
    await em.flush();
  },
};
