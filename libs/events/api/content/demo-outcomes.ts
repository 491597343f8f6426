import type { EntityManager } from '@mikro-orm/postgresql';
import { DEMO_PEOPLE, Person } from '@skills/identity/api';
import type { Seed } from '@skills/platform/graph';
import { findPublished, takeAtOnce } from '@skills/questionnaire/api';
import { uuidv7 } from 'uuidv7';
import { feedbackGroup, type AttendanceCount } from '../../rules';
import { EventAttendance, StoredAttendanceCount } from '../attendance/attendance.entity';
import { ConclusionSummary, PublishedConclusion } from '../conclusions/conclusion-summary.entity';
import { Conclusion } from '../conclusions/conclusion.entity';
import { noteAsItIs } from '../conclusions/published-note';
import { Event, type EventTexts } from '../event/event.entity';
import { FEEDBACK_QUESTIONNAIRE } from '../feedback/feedback-invitation';
import { EventFeedback } from '../feedback/feedback.entity';
import { BreakoutNote } from '../notes/breakout-note.entity';
import { SeatBook } from '../seats/seat-book.entity';

interface DemoOutcomes {
  event: Pick<Event, 'slug' | 'kind' | 'form' | 'city' | 'countryCode' | 'venue' | 'timeZone' | 'languages' | 'topics'> & { capacity: number; daysAgo: number; texts: { en: EventTexts } & Record<string, EventTexts> };
  attendance: AttendanceCount[];
  notes: Pick<BreakoutNote, 'groupName' | 'topic' | 'language' | 'text'>[];
  conclusions: (Pick<Conclusion, 'kind' | 'topics' | 'targetRoles'> & { notes: number[]; texts: { en: string } & Record<string, string> })[];
  /** The options chosen for useful, level, pace, access and recommend. */
  feedback: [string, string, string, string, string][];
  /** What each of them will do now. */
  words: string[];
}

const DAY = 24 * 3600 * 1000;

function sowEvent(em: EntityManager, { capacity, daysAgo, texts: { en, ...translations }, ...event }: DemoOutcomes['event'], now: Date): Event {
  const day = Math.floor(now.getTime() / DAY - daysAgo) * DAY;
  const row = em.create(Event, {
    ...event, ...en, id: uuidv7(), translations, textLanguage: 'en', standing: 'REPORTED', revision: 1, changedAt: now, series: null, numberInSeries: null, targetRoles: [], onlineUrl: null,
    startsAt: new Date(day + 8 * 3600 * 1000), endsAt: new Date(day + 15 * 3600 * 1000), plannedDate: null, actualDate: new Date(day).toISOString().slice(0, 10),
    registrationOpensAt: null, registrationClosesAt: null, isRegistrationPaused: false, isApprovalNeeded: false, notice: null, sourceUrls: [], isDemo: true,
  });
  em.persist([row, em.create(SeatBook, { event: row, capacity, taken: 0, generalTaken: 0, nextNumber: 1 })]);
  return row;
}

async function sowConclusions(em: EntityManager, event: Event, { notes, conclusions }: DemoOutcomes, now: Date): Promise<void> {
  const personOf = (role: string) => em.findOne(Person, { emailAddress: DEMO_PEOPLE.find((person) => person.role === role)?.emailAddress ?? '' });
  const [author, reviewer] = [await personOf('ORGANISER'), await personOf('ADMIN')];
  const noted = notes.map((note) => em.create(BreakoutNote, { ...note, id: uuidv7(), event, revision: 1, changedAt: now }));
  const summary = em.create(ConclusionSummary, { id: uuidv7(), event, version: 1, correction: null, publishedAt: now });
  const lines = conclusions.flatMap(({ kind, topics, targetRoles, notes: restsOn, texts: { en: text, ...others } }, at) => {
    const said = { kind, topics, targetRoles, text, textLanguage: 'en', translations: Object.entries(others).map(([language, words]) => ({ language, text: words })) };
    const conclusion = em.create(Conclusion, { ...said, id: uuidv7(), event, revision: 1, state: 'ACCEPTED', noteIds: restsOn.map((note) => noted[note]!.id), reason: null, sentBack: null, author, reviewer, changedAt: now });
    return [conclusion, em.create(PublishedConclusion, { ...said, id: uuidv7(), summary, conclusionId: conclusion.id, position: at + 1, noteCount: restsOn.length, reason: null, notes: restsOn.map((note) => noteAsItIs(noted[note]!)) })];
  });
  em.persist([...noted, summary, ...lines]);
}

async function sowFeedback(em: EntityManager, event: Event, { feedback, words }: DemoOutcomes): Promise<void> {
  const published = await findPublished(em, FEEDBACK_QUESTIONNAIRE);
  if (!published) return;
  for (const [at, [useful, level, pace, access, recommend]] of feedback.entries()) {
    const chosen = Object.entries({ useful, level, pace, access, recommend }).map(([itemCode, option]) => ({ itemCode, value: { option } }));
    const taken = await takeAtOnce(em, published, [...chosen, ...(words[at] ? [{ itemCode: 'doing', value: { text: words[at] } }] : [])], event.endsAt!);
    if ('response' in taken) em.persist(em.create(EventFeedback, { response: taken.response, event, groupNumber: feedbackGroup(at) }));
  }
}

/** An invented workshop that is over, so that the demo shows what comes of one. */
export const demoOutcomes: Seed = {
  name: 'events.demoOutcomes',
  demoOnly: true,
  async sow(manager, clock) {
    const { default: content } = (await import('../../content/demo-outcomes.json', { with: { type: 'json' } })) as unknown as { default: DemoOutcomes };
    const [em, now] = [manager as EntityManager, clock()];
    if (await em.findOne(Event, { slug: content.event.slug })) return;
    const event = sowEvent(em, content.event, now);
    const attendance = em.create(EventAttendance, { event, isKnown: true, countedAt: now, readyAt: now, release: null });
    em.persist([attendance, ...content.attendance.map((count) => em.create(StoredAttendanceCount, { ...count, id: uuidv7(), attendance }))]);
    await sowConclusions(em, event, content, now);
    await em.flush();
    await sowFeedback(em, event, content);
    await em.flush();
  },
};
