import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seed } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { Event, type EventTexts } from '../event/event.entity';
import { SeatBook } from '../seats/seat-book.entity';
import { sowAgenda, type DemoAgenda } from './demo-agenda';

interface DemoEvent {
  slug: string;
  kind: Event['kind'];
  form: 'ON_SITE' | 'ONLINE' | 'BOTH';
  city: string | null;
  countryCode: string | null;
  venue: string | null;
  timeZone: string;
  languages: string[];
  topics: Event['topics'];
  capacity: number;
  isApprovalNeeded: boolean;
  inDays: number;
  texts: { en: EventTexts; fr: EventTexts; de: EventTexts };
  agenda?: DemoAgenda;
}

const DAY = 24 * 3600 * 1000;

/** The day that many days from now, at this hour of Universal Time. */
const moment = (now: Date, days: number, hour: number): Date => new Date(Math.floor(now.getTime() / DAY) * DAY + days * DAY + hour * 3600 * 1000);

async function sowOne(em: EntityManager, { slug, inDays, capacity, texts, agenda, ...event }: DemoEvent, now: Date): Promise<void> {
  if (await em.findOne(Event, { slug })) return;
  const { en, ...translations } = texts;
  const row = em.create(Event, {
    ...event, ...en, id: uuidv7(), slug, translations, textLanguage: 'en', standing: 'PUBLISHED', revision: 1, changedAt: now, series: null, numberInSeries: null, targetRoles: [],
    onlineUrl: event.form === 'ON_SITE' ? null : 'https://meet.example.org/skills', startsAt: moment(now, inDays, 8), endsAt: moment(now, inDays, 15), plannedDate: null, actualDate: null,
    registrationOpensAt: moment(now, -1, 8), registrationClosesAt: null, isRegistrationPaused: false, notice: null, sourceUrls: [], contactAddress: null, isDemo: true,
  });
  em.persist([row, em.create(SeatBook, { event: row, capacity, taken: 0, generalTaken: 0, nextNumber: 1 })]);
  if (agenda) sowAgenda(em, row, agenda, now);
}

/** Invented events, so that the demo has something to come to. */
export const demoEvents: Seed = {
  name: 'events.demo',
  demoOnly: true,
  async sow(em, clock) {
    const { default: content } = (await import('../../content/demo-events.json', { with: { type: 'json' } })) as unknown as { default: { events: DemoEvent[] } };
    for (const event of content.events) await sowOne(em as EntityManager, event, clock());
    await em.flush();
  },
};
