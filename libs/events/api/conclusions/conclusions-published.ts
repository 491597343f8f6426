import type { Announcement } from '@skills/platform/graph';
import type { Event } from '../event/event.entity';
import type { ConclusionSummary, PublishedConclusion } from './conclusion-summary.entity';

/** What listeners hear when the conclusions of an event are published; the same event and version always have the same content. */
export const CONCLUSIONS_PUBLISHED = 'events.conclusionsPublished';

/** The announcement of a summary: whoever does research or monitors needs nothing else to use it. */
export const conclusionsPublished = (event: Event, { id, version, publishedAt }: ConclusionSummary, statements: readonly PublishedConclusion[]): Announcement => ({
  topic: CONCLUSIONS_PUBLISHED,
  payload: {
    eventId: event.id,
    slug: event.slug,
    eventKind: event.kind,
    countryCode: event.countryCode,
    isDemo: event.isDemo,
    summaryId: id,
    version,
    publishedAt: publishedAt.toISOString(),
    statements: statements.map(({ conclusionId, kind, text, textLanguage, translations, topics, targetRoles, noteCount, reason, notes }) => ({ id: conclusionId, kind, text, language: textLanguage, translations, topics, targetRoles, noteCount, reason, noteIds: notes.map((note) => note.id) })),
  },
});
