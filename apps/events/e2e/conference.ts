import type { Page } from '@playwright/test';
import { ask } from '@skills/platform/ask';

// Iceland's clocks never change, so that hours can be written here.
const day = new Date(Date.now() + 60 * 24 * 3600 * 1000).toISOString().slice(0, 10);
/** An invented conference, two months from now. */
export const conference = {
  kind: 'CONFERENCE', form: 'ON_SITE', title: 'A day of sensors', summary: 'Talks and workshops.', textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [], countryCode: 'IS', city: 'Reykjavík', timeZone: 'Atlantic/Reykjavik', isApprovalNeeded: false, capacity: 40,
  startsAt: `${day}T09:00:00Z`, endsAt: `${day}T17:00:00Z`, registrationOpensAt: new Date(Date.now() - 3_600_000).toISOString(),
};

/** That conference, published anew; its id and part of the address. */
export async function publishedEvent(page: Page): Promise<{ id: string; slug: string }> {
  const { createEvent } = await ask<{ createEvent: { event: { id: string; slug: string } } }>(page, 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id slug } } }', { input: { content: conference } });
  await ask(page, 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { event { id } } }', { input: { eventId: createEvent.event.id } });
  return createEvent.event;
}
