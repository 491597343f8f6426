import { eventsUnderTest, heldEvent, type EventsUnderTest } from '../../testing';
import { initiativeEvents } from '../content/shipped-events';
import { eventPage } from './event-page';

interface Told {
  title: string;
  structured: Record<string, unknown>;
  parts: { heading: string | null; text: string }[];
}

describe('the page of an event for search engines', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    await events.graph.em().transactional((em) => initiativeEvents.sow(em, events.graph.clock.now));
  });
  afterAll(() => events.graph.close());

  const told = async (slug: string, language: 'en' | 'fr' | 'de' = 'en'): Promise<Told> => {
    const answer = await events.graph.browser({ language }).open({ method: 'GET', path: '', purpose: '', policies: [], answer: async (context) => ({ status: 200, headers: {}, body: JSON.stringify(await eventPage.words(context, { slug })) }) });
    return JSON.parse(String(answer.body)) as Told;
  };
  const sql = (text: string, values: unknown[]) => events.graph.em().getConnection().execute(text, values);
  const when = async (slug: string, language: 'en' | 'fr' | 'de' = 'en') => (await told(slug, language)).parts[0]?.text.replace(/\s/g, ' ');

  it('says what is known of an event that is to come', async () => {
    const { slug } = await events.open({ description: 'Bring **a sensor**.' });
    await sql('update event set is_demo = false where slug = ?', [slug]);
    expect(await told(slug)).toMatchObject({
      title: 'Sensors for all',
      structured: { '@type': 'Event', startDate: '2027-03-03T08:00:00.000Z', endDate: '2027-03-03T15:00:00.000Z', eventStatus: 'https://schema.org/EventScheduled', location: { '@type': 'Place', address: { addressCountry: 'BE' } } },
      parts: [{ text: 'Wednesday 3 March 2027, 09:00–16:00 (Central European Standard Time)' }, { text: 'Example House, Ghent' }, { text: 'Bring a sensor.' }],
    });
    expect((await told(slug)).structured).not.toHaveProperty('previousStartDate');
    expect((await told(slug)).structured).not.toHaveProperty('disambiguatingDescription');
  });

  it.each([
    ['conference-2019', 'en', 'Planned for: November 2019'],
    ['conference-2019', 'fr', 'Prévu : novembre 2019'],
    ['conference-2019', 'de', 'Geplant: November 2019'],
    ['workshop-1', 'en', 'Planned for: Wednesday 6 June 2018'],
  ] as const)('calls the plan of %s a plan, in %s', async (slug, language, words) => {
    expect(await when(slug, language)).toBe(words);
    expect((await told(slug)).structured).not.toHaveProperty('startDate');
    expect((await told(slug)).structured).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled' });
  });

  it('tells the day on which an event was held, and its plan beside it only where that was another', async () => {
    expect((await told('workshop-4')).structured).toMatchObject({ startDate: '2019-04-12' });
    expect(await when('workshop-4')).toBe('Held: Friday 12 April 2019');
    const { slug } = await heldEvent(events, []);
    expect(await when(slug)).toBe('Held: Tuesday 24 November 2026, 10:00–16:00 (Central European Standard Time)');
    await sql("update event set actual_date = '2026-11-25' where slug = ?", [slug]);
    expect(await when(slug)).toBe('Held: Wednesday 25 November 2026; Planned for: Tuesday 24 November 2026, 10:00–16:00 (Central European Standard Time)');
    const { structured } = await told(slug);
    expect(structured).toMatchObject({ startDate: '2026-11-25', previousStartDate: ['2026-11-24T09:00:00.000Z'], eventStatus: 'https://schema.org/EventRescheduled' });
    expect(structured).not.toHaveProperty('endDate');
  });

  it('tells from when an event was moved, and that it is postponed', async () => {
    const { id, slug } = await events.open();
    await events.act(events.olga, 'rescheduleEvent', { eventId: id, startsAt: '2027-05-05T08:00:00Z', endsAt: '2027-05-05T15:00:00Z', timeZone: 'Europe/Athens' }, 'event { id }');
    expect((await told(slug)).structured).toMatchObject({ startDate: '2027-05-05T08:00:00.000Z', previousStartDate: ['2027-03-03T08:00:00.000Z'], eventStatus: 'https://schema.org/EventRescheduled' });
    expect(await when(slug)).toMatch(/^Wednesday 5 May 2027, 11:00–18:00 \(Eastern European Summer Time\); Planned for Wednesday 3 March 2027 at 09:00, moved on \d+ November 2026$/);
    const { event } = await events.stranger().ask<{ event: { earlierTimes: object[] } }>('query ($slug: String!) { event(slug: $slug) { earlierTimes { startsAt endsAt timeZone } } }', { slug });
    expect(event.earlierTimes).toEqual([{ startsAt: new Date('2027-03-03T08:00:00Z'), endsAt: new Date('2027-03-03T15:00:00Z'), timeZone: 'Europe/Brussels' }]);
    await events.act(events.olga, 'postponeEvent', { eventId: id }, 'event { id }');
    expect((await told(slug)).structured).toMatchObject({ previousStartDate: ['2027-03-03T08:00:00.000Z', '2027-05-05T08:00:00.000Z'], eventStatus: 'https://schema.org/EventPostponed' });
    expect(await when(slug)).toMatch(/^Planned for: Wednesday 5 May 2027/);
  });

  it('says of an invented event that it is one', async () => {
    const { slug } = await events.open();
    expect(await told(slug, 'de')).toMatchObject({ title: 'Demo: Sensors for all', structured: { name: 'Demo: Sensors for all', disambiguatingDescription: expect.stringContaining('Erfunden') } });
  });
});
