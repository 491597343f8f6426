import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

interface Person {
  id: string;
  name: string;
  photoConsent: boolean;
}

describe('changing a registration', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const SEEN = 'registration { id state size isChangeable organisation sizeClass countryCode languages participants { id name photoConsent } }';
  interface Seen {
    id: string;
    state: string;
    size: number;
    isChangeable: boolean;
    organisation: string | null;
    sizeClass: string | null;
    participants: Person[];
  }
  const of = async (secret: string): Promise<Seen> => (await events.stranger().ask<{ registration: Seen }>(`query ($secret: String!) { ${SEEN.replace('registration', 'registration(secret: $secret)')} }`, { secret })).registration;
  const change = async (browser: TestBrowser, own: { registrationId: string; secret?: string; revision?: number }, registration: object) =>
    codesOf(await events.act(browser, 'changeRegistration', { revision: await events.revisionOf(own.registrationId), ...own, registration: { countryCode: 'BE', ...registration } }, 'registration { id }'));
  const seated = async (eventId: string, email: string, size = 1): Promise<{ registrationId: string; secret: string }> => {
    await events.register(events.stranger(), eventId, { email, size });
    const { id: registrationId, secret } = await events.byMail(email);
    await events.confirm(events.stranger(), { registrationId, secret });
    return { registrationId, secret };
  };
  const ada = { name: 'Ada', role: 'MANAGER' };

  it('takes all of the form by the link in the mail, keeps the rows of who stays, and tells it by mail', async () => {
    const { id } = await events.open();
    const own = await seated(id, 'ann@example.org', 3);
    const [one, two, three] = (await of(own.secret)).participants;
    const participants = [{ id: three!.id, name: 'Third', role: 'RESEARCHER', photoConsent: true }, { ...ada, diets: ['VEGAN'] }, { name: one!.name, role: 'OTHER' }];
    const given = { organisation: 'Example Bakery', sizeClass: 'SIZE_10_49', countryCode: 'DE', languages: ['de', 'fr'], participants };
    expect(await change(events.stranger(), own, given)).toEqual([]);
    const seen = await of(own.secret);
    expect(seen).toMatchObject({ size: 3, isChangeable: true, organisation: 'Example Bakery', sizeClass: 'SIZE_10_49', countryCode: 'DE', languages: ['de', 'fr'] });
    expect(seen.participants).toMatchObject([{ id: three!.id, name: 'Third', photoConsent: true }, { name: 'Ada' }, { id: one!.id }]);
    expect(seen.participants.map((person) => person.id)).not.toContain(two!.id);
    const { subject, text } = await events.mailOf('ann@example.org');
    expect(subject).toBe('Changed: Sensors for all');
    expect(text).toContain('Third, Ada, Person 1');
    expect(text).not.toContain('VEGAN');

    const mails = events.graph.mails.length;
    expect(await change(events.stranger(), own, given)).toEqual([]);
    expect(await of(own.secret)).toEqual(seen);
    await events.graph.deliver();
    expect(events.graph.mails).toHaveLength(mails);
  });

  it('overwrites nothing that somebody else has changed since it was seen, whoever they are', async () => {
    const { id } = await events.open();
    const own = await seated(id, 'rev@example.org', 2);
    const [one, two] = (await of(own.secret)).participants;
    const seen = await events.revisionOf(own.registrationId);
    const correct = async (revision: number, correction: object) => codesOf(await events.act(events.olga, 'correctParticipant', { participantId: one!.id, revision, correction }, 'registration { id revision }'));
    const typed = (name: string) => ({ participants: [{ id: one!.id, name: 'Person 1', role: 'MANAGER', photoConsent: true }, { id: two!.id, name, role: 'MANAGER' }] });
    const people = async () => (await of(own.secret)).participants.map(({ name }) => name);

    expect(await correct(seen, { name: 'Right Name', organisation: 'Right Firm' })).toEqual([]);
    expect(await change(events.stranger(), { ...own, revision: seen }, typed('Second'))).toEqual(['CHANGED_MEANWHILE']);
    expect(await correct(seen, { name: 'Person 1', organisation: 'Another Firm' })).toEqual(['CHANGED_MEANWHILE']);
    expect([await people(), (await of(own.secret)).organisation]).toEqual([['Right Name', 'Person 2'], 'Right Firm']);
    expect(await change(events.stranger(), { ...own, revision: seen + 1 }, typed('Second'))).toEqual([]);
    expect(await correct(seen + 1, { name: 'Right Name', organisation: null })).toEqual(['CHANGED_MEANWHILE']);

    const withdraw = async () => codesOf(await events.act(events.stranger(), 'withdrawPhotoConsent', { ...own, participantId: one!.id }, 'registration { id }'));
    expect([await withdraw(), await withdraw(), await events.revisionOf(own.registrationId)]).toEqual([[], [], seen + 3]);
    expect(await change(events.stranger(), { ...own, revision: seen + 2 }, typed('Third'))).toEqual(['CHANGED_MEANWHILE']);
    expect((await of(own.secret)).participants).toMatchObject([{ photoConsent: false }, { name: 'Second' }]);
  });

  it('lets one of two who save at the same moment go first, and tells the other', async () => {
    const { id } = await events.open();
    const own = await seated(id, 'two@example.org', 2);
    const [one, two] = (await of(own.secret)).participants;
    const revision = await events.revisionOf(own.registrationId);
    const outcomes = await Promise.all([
      change(events.stranger(), { ...own, revision }, { participants: [{ ...ada, id: one!.id, name: 'Mine' }, { ...ada, id: two!.id, name: 'Person 2' }] }),
      events.act(events.olga, 'correctParticipant', { participantId: two!.id, revision, correction: { name: 'Theirs' } }, 'registration { id }').then(codesOf),
    ]);
    expect(outcomes.flat()).toEqual(['CHANGED_MEANWHILE']);
    expect((await of(own.secret)).participants.map(({ name }) => name)).toEqual(outcomes[0]!.length === 0 ? ['Mine', 'Person 2'] : ['Person 1', 'Theirs']);
  });

  it('gives the seats of fewer people to who waits', async () => {
    const { id, slug } = await events.open({ capacity: 3 });
    const own = await seated(id, 'bo@example.org', 3);
    const cleo = await events.person('cleo@example.org');
    await events.register(cleo, id, {});
    expect(await events.change(events.stranger(), own, { size: 2 })).toEqual([]);
    expect(await events.byMail('cleo@example.org')).toMatchObject({ state: 'HELD' });
    expect((await events.seats(slug)).freeSeats).toBe(0);
    expect(await events.graph.em().getConnection().execute("select seats_before, seats from seat_event where event_id = ? and act = 'CHANGED'", [id])).toEqual([{ seats_before: 3, seats: 2 }]);
    expect((await events.log(id)).map(({ act, seats }) => `${act} ${seats}`)).toEqual(['SEATED 3', 'CONFIRMED 3', 'QUEUED 1', 'CHANGED 2', 'OFFERED 1']);
  });

  it('adds people only when there are seats for all of them, and otherwise leaves everything as it is', async () => {
    const { id, slug } = await events.open({ capacity: 4 });
    const own = await seated(id, 'dan@example.org', 2);
    await seated(id, 'eve@example.org');
    expect(await change(events.stranger(), own, { organisation: 'Too Many', participants: [ada, ada, ada, ada] })).toEqual(['NO_SEATS_FOR_CHANGE']);
    expect(await of(own.secret)).toMatchObject({ size: 2, organisation: null });
    expect((await events.seats(slug)).freeSeats).toBe(1);
    expect(await events.change(events.stranger(), own, { size: 3 })).toEqual([]);
    expect((await events.seats(slug)).freeSeats).toBe(0);
    await seated(id, 'fay@example.org', 2);
    const fay = await events.byMail('fay@example.org');
    expect(await events.change(events.stranger(), { registrationId: fay.id, secret: fay.secret }, { size: 3 })).toEqual(['NO_SEATS_FOR_CHANGE']);
    expect(await events.change(events.stranger(), { registrationId: fay.id, secret: fay.secret }, { size: 1 })).toEqual([]);
    expect(await events.byMail('fay@example.org')).toMatchObject({ state: 'WAITING', size: 1 });
  });

  it('keeps to what seats are kept for: another country may not take them along', async () => {
    const { id } = await events.open({ capacity: 2 });
    await events.keep(id, 'COUNTRY', 'FR', 1, '2027-02-01T00:00:00Z');
    const french = await events.person('guy@example.org');
    const { registration } = await events.register(french, id, { countryCode: 'FR' });
    await seated(id, 'hal@example.org');
    const own = { registrationId: registration!.id };
    expect(await events.change(french, own, { countryCode: 'BE' })).toEqual(['NO_SEATS_FOR_CHANGE']);
    expect(await events.change(french, own, { countryCode: 'FR', role: 'RESEARCHER' })).toEqual([]);
  });

  it('ends with the beginning; photo consent is withdrawn also after it', async () => {
    const { id } = await events.open({ startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T15:00:00Z' });
    const own = await seated(id, 'ida@example.org');
    await change(events.stranger(), own, { participants: [{ ...ada, photoConsent: true }] });
    events.graph.clock.passMinutes((new Date('2026-12-10T08:00:00Z').getTime() - events.graph.clock.now().getTime()) / 60_000);
    expect(await change(events.stranger(), own, { participants: [{ ...ada, photoConsent: true }] })).toEqual(['EVENT_BEGUN']);
    const { participants, isChangeable } = await of(own.secret);
    expect([isChangeable, participants]).toMatchObject([false, [{ photoConsent: true }]]);
    const withdraw = async (given: object, browser = events.stranger()) => codesOf(await events.act(browser, 'withdrawPhotoConsent', { ...own, participantId: participants[0]!.id, ...given }, 'registration { id }'));
    expect(await withdraw({ secret: 'nonsense' })).toEqual(['NOT_FOUND']);
    expect([await withdraw({}), await withdraw({})]).toEqual([[], []]);
    expect((await of(own.secret)).participants).toMatchObject([{ photoConsent: false }]);
  });

  it('is nobody else’s, reaches nobody of another registration, and takes nobody off who is there', async () => {
    const { id } = await events.open();
    const [own, others] = [await seated(id, 'jo@example.org', 2), await seated(id, 'kim@example.org')];
    const stranger = (await of(others.secret)).participants[0]!;
    const [first, second] = (await of(own.secret)).participants;
    for (const [browser, given] of [[events.stranger(), { ...own, secret: others.secret }], [await events.person('lea@example.org'), { registrationId: own.registrationId }], [events.olga, { registrationId: own.registrationId }]] as const)
      expect(await events.change(browser, given, {})).toEqual(['NOT_FOUND']);
    for (const participants of [[{ ...ada, id: stranger.id }], [{ ...ada, id: crypto.randomUUID() }], [{ ...ada, id: 'x' }], [{ ...ada, id: first!.id }, { ...ada, id: first!.id }]]) expect(await change(events.stranger(), own, { participants })).toEqual(['NOT_FOUND']);
    expect(codesOf(await events.act(events.stranger(), 'withdrawPhotoConsent', { ...own, participantId: stranger.id }, 'registration { id }'))).toEqual(['NOT_FOUND']);
    await events.graph.em().getConnection().execute('update participant set checked_in_at = ? where id = ?', [events.graph.clock.now(), second!.id]);
    expect(await change(events.stranger(), own, { participants: [{ ...ada, id: first!.id }] })).toEqual(['PARTICIPANT_IS_THERE']);
    await events.cancel(events.stranger(), own);
    expect(await events.change(events.stranger(), own, {})).toEqual(['REGISTRATION_OVER']);
  });

  it('is limited: nobody floods a mailbox by changing to and fro', async () => {
    const { id } = await events.open();
    const own = await seated(id, 'max@example.org');
    const guessed = { ...own, secret: 'guessed' };
    // Whoever only knows its id uses up nothing.
    for (let at = 0; at < 31; at++) expect(await change(events.stranger(), guessed, { participants: [ada] })).toEqual(['NOT_FOUND']);
    const answers = [];
    for (let at = 0; at < 31; at++) answers.push((await change(events.stranger(), own, { participants: [{ ...ada, name: `Ada ${at}` }] })).join());
    expect([answers.at(-2), answers.at(-1)]).toEqual(['', 'TOO_MANY_REQUESTS']);
  });
});
