import { Refusal } from '@skills/platform/graph';
import { writeAnnouncements } from '@skills/platform/database';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { OPTIONAL_KINDS, REGISTRATION_MAILS, registrationMailed } from '../registration/registration-mailed';
import { Registration } from '../registration/registration.entity';
import { occasionalMails } from './occasional-mails';
import { unsubscribeByMailProgram } from './unsubscribe-route';

const DAY = 24 * 60;

describe('mails on occasion', () => {
  let events: EventsUnderTest;
  let people = 0;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  /** Somebody with a seat: their address. */
  const come = async (eventId: string): Promise<string> => {
    const email = `guest${(people += 1)}@example.org`;
    const browser = await events.person(email);
    const { problems } = await events.register(browser, eventId, {});
    if (problems[0]) throw new Error(problems[0].message);
    return email;
  };
  const inDays = (days: number): string => new Date(events.graph.clock.now().getTime() + days * DAY * 60_000).toISOString();
  const look = async (): Promise<void> => {
    await occasionalMails.run(events.graph.em(), events.graph.services);
    await events.graph.deliver();
  };
  const subjects = (email: string): string[] => events.graph.mails.filter(({ to, subject }) => to === email && !subject.startsWith('Sign in')).map(({ subject }) => subject);
  const held = async (eventId: string): Promise<void> => {
    const { problems } = await events.act(events.olga, 'recordEventHeld', { eventId, actualDate: events.graph.clock.now().toISOString().slice(0, 10) }, 'event { id }');
    if (problems[0]) throw new Error(problems[0].message);
  };
  /** Time passes, and nobody is signed out by that. */
  const pass = async (minutes: number): Promise<void> => {
    events.graph.clock.passMinutes(minutes);
    const now = events.graph.clock.now();
    await events.graph.em().getConnection().execute("update session set last_seen_at = ?, expires_at = ?::timestamptz + interval '90 days'", [now, now]);
  };

  it('remind a week and a day before, once each, also when two servers look at once, and again for another time', async () => {
    const { id } = await events.open({ startsAt: inDays(20), endsAt: inDays(20.2), registrationOpensAt: inDays(-1) });
    const email = await come(id);
    await look();
    expect(subjects(email)).toEqual(['You are registered: Sensors for all']);
    await pass(14 * DAY);
    await Promise.all([look(), look()]);
    await look();
    expect(subjects(email).slice(1)).toEqual(['Soon: Sensors for all']);
    const time = { startsAt: inDays(30), endsAt: inDays(30.2) };
    await events.act(events.olga, 'rescheduleEvent', { eventId: id, ...time }, 'event { id }');
    await pass(24 * DAY);
    await look();
    await pass(5.5 * DAY);
    await look();
    await look();
    expect(subjects(email).slice(2)).toEqual(['New time: Sensors for all', 'Soon: Sensors for all', 'Reminder: Sensors for all']);
  });

  it('do not remind whoever gave up, waits, or registered only now, nor of what was cancelled', async () => {
    const { id } = await events.open({ capacity: 2, startsAt: inDays(20), endsAt: inDays(20.2), registrationOpensAt: inDays(-1) });
    const [leaves, stays, waits] = [await come(id), await come(id), await come(id)];
    await pass(14 * DAY);
    const late = await come((await events.open({ startsAt: inDays(6), endsAt: inDays(6.2), registrationOpensAt: inDays(-1) })).id);
    const { secret, id: registrationId } = await events.byMail(leaves);
    await occasionalMails.run(events.graph.em(), events.graph.services);
    await events.cancel(events.stranger(), { registrationId, secret });
    await events.graph.deliver();
    const reminded = [leaves, stays, waits, late].filter((email) => subjects(email).includes('Soon: Sensors for all'));
    expect(reminded).toEqual([stays]);
    await events.act(events.olga, 'cancelEvent', { eventId: id }, 'event { id }');
    await pass(5.5 * DAY);
    await look();
    expect(subjects(stays).at(-1)).toBe('Cancelled: Sensors for all');
  });

  it('thank those who came, or all where nobody knows, and tell of the conclusions', async () => {
    const open = () => events.open({ startsAt: inDays(2), endsAt: inDays(2.2), registrationOpensAt: inDays(-1) });
    const [known, unknown] = [await open(), await open()];
    const [came, stayedAway, somebody] = [await come(known.id), await come(known.id), await come(unknown.id)];
    await events.graph.em().getConnection().execute('update participant set checked_in_at = now() where registration_id = (select id from registration where email_address = ?)', [came]);
    await pass(2.5 * DAY);
    await Promise.all([known, unknown].map(({ id }) => held(id)));
    await look();
    expect(subjects(came).at(-1)).not.toContain('Thank you');
    await pass(DAY);
    await look();
    await look();
    const thanked = [came, stayedAway, somebody].filter((email) => subjects(email).filter((subject) => subject === 'Thank you for coming: Sensors for all').length === 1);
    expect(thanked).toEqual([came, somebody]);
    expect((await events.mailOf(came)).text).toContain('https://skills.example.org/feedback#secret=');
    await events.graph.em().getConnection().execute("update event set standing = 'REPORTED' where id = ?", [known.id]);
    await look();
    expect([came, stayedAway, somebody].map((email) => subjects(email).at(-1))).toEqual(['What came of it: Sensors for all', 'What came of it: Sensors for all', 'Thank you for coming: Sensors for all']);
  });

  it('are not sent to whoever does not want them: by the page, or by the button of a mail program', async () => {
    const { id } = await events.open({ startsAt: inDays(20), endsAt: inDays(20.2), registrationOpensAt: inDays(-1) });
    const [byPage, byProgram, neither] = [await come(id), await come(id), await come(id)];
    const { secret } = await events.mailOf(byPage);
    const choose = (browser = events.stranger(), given = secret) => events.act<{ choice: object | null }>(browser, 'chooseMails', { secret: given, wanted: ['CONCLUSIONS'] }, 'choice { emailAddress wanted }');
    expect(await choose()).toEqual({ choice: { emailAddress: byPage, wanted: ['CONCLUSIONS'] }, problems: [] });
    expect(await choose(events.olga, 'made up')).toMatchObject({ choice: null, problems: [{ code: 'NOT_FOUND' }] });
    expect(await events.stranger().ask('query ($secret: String!) { mailChoice(secret: $secret) { wanted } }', { secret: 'made up' })).toEqual({ mailChoice: null });

    await pass(14 * DAY);
    await look();
    expect([byPage, byProgram, neither].map((email) => subjects(email).length)).toEqual([1, 2, 2]);
    const mail = events.graph.mails.findLast(({ to }) => to === byProgram)!;
    expect(mail.text).toContain('https://skills.example.org/mails#secret=');
    const url = new URL(mail.unsubscribeUrl!);
    const post = (part: string) => events.stranger().open(unsubscribeByMailProgram, { params: { secret: part }, query: url.searchParams });
    expect(await events.stranger().ask('query ($secret: String!) { registration(secret: $secret) { id } }', { secret: url.pathname.split('/').at(-1) })).toEqual({ registration: null });
    await expect(post('made-up')).rejects.toThrow(Refusal);
    expect(await post(url.pathname.split('/').at(-1)!)).toEqual({ status: 200 });
    await pass(5.5 * DAY);
    await look();
    expect([byPage, byProgram, neither].map((email) => subjects(email).at(-1))).toEqual(['You are registered: Sensors for all', 'Soon: Sensors for all', 'Reminder: Sensors for all']);
    // What they need they get.
    await events.act(events.olga, 'cancelEvent', { eventId: id }, 'event { id }');
    await events.graph.deliver();
    expect(subjects(byPage).at(-1)).toBe('Cancelled: Sensors for all');
  });

  it.each([
    ['en', 'Sensors for all', 'Hello'],
    ['fr', 'Des capteurs pour tous', 'Bonjour'],
    ['de', 'Sensors for all', 'Guten Tag'],
  ])('all in %s say what they have to, and have no holes', async (language, title, greeting) => {
    const texts = { title: 'Des capteurs pour tous', summary: 'Sur les capteurs.' };
    const { id } = await events.open({ contactAddress: 'team@example.org', form: 'BOTH', onlineUrl: 'https://meet.example.org/x', translations: [{ language: 'fr', ...texts }], startsAt: inDays(20), endsAt: inDays(20.2), registrationOpensAt: inDays(-1) });
    const email = await come(id);
    await events.graph.em().getConnection().execute('update registration set mail_language = ?, held_until = ? where email_address = ?', [language, inDays(1), email]);
    for (const kind of REGISTRATION_MAILS) {
      await events.graph.em().transactional(async (inner) => {
        const em = inner as ReturnType<typeof events.graph.em>;
        const announcement = registrationMailed({ em, now: events.graph.clock.now() }, await em.findOneOrFail(Registration, { emailAddress: email }), kind);
        await em.flush();
        await writeAnnouncements(em, [announcement], events.graph.clock.now());
      });
      await events.graph.deliver();
      const mail = events.graph.mails.findLast(({ to }) => to === email)!;
      expect([kind, mail.language, mail.replyTo, mail.unsubscribeUrl !== undefined]).toEqual([kind, language, 'team@example.org', kind in OPTIONAL_KINDS]);
      // A secret is random letters, which may well be those of a hole.
      for (const words of [mail.subject, mail.text, mail.html]) expect(words.replaceAll(/secret=[\w-]+/g, 'secret=')).not.toMatch(/\{\{|undefined|null|events\.mail|NaN|^\s*$/);
      expect(mail.subject).toContain(title);
      // None has a sentence of another language.
      expect(['Hello', 'Bonjour', 'Guten Tag'].filter((each) => mail.text.includes(each))).toEqual([greeting]);
    }
  });
});
