import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

interface Seen {
  registration: { id: string; state: string; participants: { id: string; photoConsent: boolean }[] } | null;
  isNew: boolean | null;
}
const SEEN = 'registration { id state participants { id photoConsent } }';

describe('organisers who look after a guest', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = (text: string, values: unknown[]) => events.graph.em().getConnection().execute<Record<string, unknown>[]>(text, values);
  const enter = (eventId: string, email: string, part: object = {}, browser: TestBrowser = events.olga) =>
    events.act<Seen>(browser, 'registerGuest', { eventId, guest: { name: 'Gerda Gast', role: 'MANAGER', organisation: 'Gast KG', countryCode: 'DE', email, mailLanguage: 'en', ...part } }, `${SEEN} isNew`);
  const entered = async (eventId: string, email: string, part: object = {}) => {
    const { registration } = await enter(eventId, email, part);
    return { registrationId: registration!.id, participantId: registration!.participants[0]!.id };
  };
  const correct = async (participantId: string, correction: object, browser: TestBrowser = events.olga, revision?: number) =>
    codesOf(await events.act(browser, 'correctParticipant', { participantId, revision: revision ?? (await events.revisionOf(participantId)), correction: { name: 'Gerda Gast', organisation: 'Gast KG', ...correction } }, 'registration { id }'));
  const resend = async (registrationId: string, browser: TestBrowser = events.olga) => codesOf(await events.act(browser, 'resendTicket', { registrationId }, 'registration { id }'));
  const mailsTo = async (email: string) => {
    await events.graph.deliver();
    return events.graph.mails.filter(({ to }) => to === email).map(({ subject }) => subject.split(':')[0]!.trim()).filter((subject) => !subject.startsWith('Sign in'));
  };
  const opens = async (secret: string) => (await events.stranger().ask<{ registration: object | null }>('query ($secret: String!) { registration(secret: $secret) { id } }', { secret })).registration !== null;
  const audited = async (act: string, registrationId: string) => (await sql('select 1 from audit_entry where act = ? and subject_id = ?', [act, registrationId])).length;

  it.each([
    ['en', 'You are registered', 'the organisers of “Sensors for all” have registered you'],
    ['de', 'Sie sind angemeldet', 'auf Ihre Bitte hin angemeldet'],
    ['fr', 'Inscription confirmée', 'à votre demande'],
  ])('give a seat at once, in the words of %s, with nothing said for the guest, and a link to give it up', async (mailLanguage, subject, words) => {
    const { id, slug } = await events.open();
    const email = `gerda.${mailLanguage}@example.org`;
    const { registration, isNew, problems } = await enter(id, email, { mailLanguage });
    expect([problems, isNew, registration!.state, registration!.participants[0]!.photoConsent]).toEqual([[], true, 'CONFIRMED', false]);
    const { secret, text } = await events.mailOf(email);
    expect(await mailsTo(email)).toEqual([subject]);
    expect(text).toContain(words);
    expect(text).toContain('Gerda Gast');
    expect(text).toMatch(/6 (months|Monate|mois)/);
    expect((await events.log(id)).map(({ act }) => act)).toEqual(['SEATED']);
    expect(await audited('register guest', registration!.id)).toBe(1);
    expect(await events.cancel(events.stranger(), { registrationId: registration!.id, secret })).toEqual([]);
    expect((await events.seats(slug)).freeSeats).toBe(10);
  });

  it('are so many in a day from one organiser, and the refusal says when again', async () => {
    const { id } = await events.open();
    await sql("insert into rate_limit (key, points, expire) select 'event-registration.guests-organiser-day:' || id, 199, extract(epoch from now()) * 1000 + 7000000 from person where email_address = 'olga.organises@example.org' on conflict (key) do update set points = 199, expire = excluded.expire", []);
    expect((await enter(id, 'guest200@example.org')).problems).toEqual([]);
    expect((await enter(id, 'guest201@example.org')).problems).toMatchObject([{ code: 'TOO_MANY_GUESTS', message: expect.stringContaining('in 2 hours') }]);
    await sql("delete from rate_limit where key like 'event-registration.guests%'", []);
  });

  it('enter somebody only once, also who registered before', async () => {
    const { id } = await events.open();
    const first = await enter(id, 'once@example.org');
    const again = await enter(id, 'Once@Example.org', { name: 'Other' });
    expect([again.isNew, again.registration]).toEqual([false, first.registration]);
    await events.register(await events.person('own@example.org'), id, { email: 'own@example.org' });
    expect((await enter(id, 'own@example.org')).isNew).toBe(false);
    expect([await mailsTo('once@example.org'), (await events.log(id)).length]).toEqual([['You are registered'], 2]);
  });

  it('put a guest at the end of the waitlist of a full event, before nobody, and past kept seats', async () => {
    const { id, slug } = await events.open({ capacity: 2 });
    await events.keep(id, 'COUNTRY', 'FR', 1, '2027-02-01T00:00:00Z');
    const { registrationId } = await entered(id, 'seat@example.org');
    expect((await enter(id, 'wait@example.org')).registration!.state).toBe('WAITING');
    expect((await events.mailOf('wait@example.org')).text).toContain('number 1 on the waitlist');
    expect((await enter(id, 'france@example.org', { countryCode: 'FR' })).registration!.state).toBe('CONFIRMED');
    expect(await events.seats(slug)).toMatchObject({ waitingCount: 1 });
    expect(await sql('select taken from seat_book where event_id = ?', [id])).toEqual([{ taken: 2 }]);
    await events.cancel(events.olga, { registrationId });
    expect(await events.byMail('wait@example.org')).toMatchObject({ state: 'HELD' });
  });

  it('never sell a seat twice, however many guests they enter at once', async () => {
    const { id } = await events.open({ capacity: 2 });
    const states = await Promise.all([1, 2, 3, 4].map(async (at) => (await enter(id, `many${at}@example.org`)).registration!.state));
    expect(states.sort()).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITING', 'WAITING']);
    expect(await sql('select taken from seat_book where event_id = ?', [id])).toEqual([{ taken: 2 }]);
  });

  it('have decided by entering where they decide, and enter nobody where registration is not open', async () => {
    const { id } = await events.open({ isApprovalNeeded: true });
    expect((await enter(id, 'agreed@example.org')).registration!.state).toBe('CONFIRMED');
    expect((await events.log(id)).map(({ act }) => act)).toEqual(['APPROVED', 'SEATED']);
    const closed = await events.open({ registrationOpensAt: '2027-01-01T08:00:00Z' });
    expect(codesOf(await enter(closed.id, 'early@example.org'))).toEqual(['REGISTRATION_NOT_OPEN']);
    const faulty = await enter(id, 'x', { name: '', mailLanguage: 'tlh' });
    expect((faulty.problems as { path?: string[] }[]).map(({ path }) => path?.join('.')).sort()).toEqual(['guest.email', 'guest.mailLanguage', 'guest.name']);
  });

  it('do not exist for strangers, nor does whom they look after', async () => {
    const { id } = await events.open();
    const { registrationId, participantId } = await entered(id, 'quiet@example.org');
    const pia = await events.person('pia@example.org');
    expect([codesOf(await enter(id, 'pia@example.org', {}, pia)), await correct(participantId, { name: 'Pia' }, pia), await resend(registrationId, pia), await correct('x', {})]).toEqual(Array(4).fill(['NOT_FOUND']));
    expect(await mailsTo('quiet@example.org')).toEqual(['You are registered']);
  });

  it('correct a name and a firm, which the person hears once', async () => {
    const { id } = await events.open();
    const { registrationId, participantId } = await entered(id, 'name@example.org');
    const { secret } = await events.mailOf('name@example.org');
    for (let twice = 0; twice < 2; twice += 1) expect(await correct(participantId, { name: 'Gerda Gästin', organisation: 'Gast & Co' })).toEqual([]);
    expect(await mailsTo('name@example.org')).toEqual(['You are registered', 'Corrected']);
    const { text } = await events.mailOf('name@example.org');
    expect([text.includes('Gerda Gästin'), text.includes('Gast & Co'), text.includes('Show this at the door')]).toEqual([true, true, true]);
    expect([await opens(secret), await audited('correct participant', registrationId)]).toEqual([true, 1]);
  });

  it('give another address a link of its own, end those of the earlier one, and tell both', async () => {
    const { id } = await events.open();
    const account = await events.person('wrnog@example.org');
    await events.register(account, id, { email: 'wrnog@example.org' });
    const before = await events.byMail('wrnog@example.org');
    const [{ id: participantId }] = await sql('select id from participant where registration_id = ?', [before.id]) as [{ id: string }];
    await entered(id, 'taken@example.org');
    expect(await correct(participantId, { email: 'taken@example.org' })).toEqual(['ADDRESS_REGISTERED']);
    expect(await opens(before.secret)).toBe(true);
    expect(await correct(participantId, { email: 'Wrong@Example.org' })).toEqual([]);
    expect([await mailsTo('wrnog@example.org'), await mailsTo('wrong@example.org')]).toEqual([['You are registered', 'No more mails to this address'], ['Your mails come here now']]);
    expect((await events.mailOf('wrnog@example.org')).text).not.toContain('wrong@example.org');
    const { secret } = await events.mailOf('wrong@example.org');
    expect([await opens(before.secret), await opens(secret)]).toEqual([false, true]);
    expect(codesOf(await events.act(account, 'cancelRegistration', { registrationId: before.id }, 'registration { id }'))).toEqual(['NOT_FOUND']);
    expect(await sql('select state, email_address, person_id from registration where id = ?', [before.id])).toEqual([{ state: 'CONFIRMED', email_address: 'wrong@example.org', person_id: null }]);
  });

  it('let an address that nobody confirmed, and whose mail has not gone yet, be confirmed anew where the mail was meant to go', async () => {
    const { id } = await events.open();
    await events.register(events.stranger(), id, { email: 'typo@example.org' });
    events.graph.clock.passMinutes(50);
    const [{ id: participantId }] = await sql("select p.id from participant p join registration r on r.id = p.registration_id where r.email_address = 'typo@example.org'", []) as [{ id: string }];
    expect(await correct(participantId, { email: 'right@example.org' })).toEqual([]);
    expect([await mailsTo('typo@example.org'), await mailsTo('right@example.org')]).toEqual([['No more mails to this address'], ['Please confirm']]);
    events.graph.clock.passMinutes(50);
    await events.settle();
    const own = await events.byMail('right@example.org');
    expect(await events.confirm(events.stranger(), { registrationId: own.id, secret: own.secret })).toEqual([]);
  });

  it('let an offer follow the address, and be told once', async () => {
    const { id } = await events.open({ capacity: 1 });
    const { registrationId } = await entered(id, 'first@example.org');
    const { participantId } = await entered(id, 'offred@example.org');
    await events.cancel(events.olga, { registrationId });
    expect(await correct(participantId, { email: 'offered@example.org' })).toEqual([]);
    const own = await events.byMail('offered@example.org');
    expect([own.state, await mailsTo('offered@example.org')]).toEqual(['HELD', ['A seat for you']]);
    expect(await events.confirm(events.stranger(), { registrationId: own.id, secret: own.secret })).toEqual([]);
  });

  it('send the ticket once more, a few times an hour, and not where there is none', async () => {
    const { id } = await events.open();
    const { registrationId } = await entered(id, 'lost@example.org');
    for (let times = 0; times < 3; times += 1) expect(await resend(registrationId)).toEqual([]);
    expect(await resend(registrationId)).toEqual(['TOO_MANY_REQUESTS']);
    expect(await mailsTo('lost@example.org')).toEqual(Array(4).fill('You are registered'));
    expect((await events.mailOf('lost@example.org')).text).toContain('Show this at the door');
    const gone = await entered(id, 'gone@example.org');
    await events.cancel(events.olga, { registrationId: gone.registrationId });
    expect([await resend(gone.registrationId), await correct(gone.participantId, { name: 'Nobody' })]).toEqual([['REGISTRATION_OVER'], ['REGISTRATION_OVER']]);
    const over = await events.open();
    const there = await entered(over.id, 'over@example.org');
    await events.act(events.olga, 'cancelEvent', { eventId: over.id }, 'event { id }');
    expect(await resend(there.registrationId)).toEqual(['EVENT_CANCELLED']);
  });
});
