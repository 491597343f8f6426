import { hashOf } from '@skills/identity/api';
import { writeAnnouncements } from '@skills/platform/database';
import type { Announcement } from '@skills/platform/graph';
import type { KeptProposalState } from '../../rules';
import { callUnderTest, eventsUnderTest, type EventsUnderTest } from '../../testing';
import { mailboxHash } from './named-speakers';
import { ORGANISER_MAILED, ORGANISER_MAILS } from './organiser-mailed';
import { proposalMailed, PROPOSAL_MAILS } from './proposal-mail';
import { reviewerMailed } from './reviewer-mail';
import { SPEAKER_MAILED, SPEAKER_MAILS } from './speaker-mailed';

/** What a mail of the call can say besides its own sentence, and how one sees that it does. */
const PARTS = {
  until: /2026|2027/,
  message: 'Half an hour before lunch.',
  author: '/contribute',
  desk: /\/organise\/events\/[\w-]+\/(call|agenda)/,
  reviews: /\/organise\/events\/[\w-]+\/reviews/,
  takeOff: '/speaking#secret=',
  name: 'Ben Berg',
} as const;
type Part = keyof typeof PARTS;

const ABOUT: Readonly<Record<string, readonly Part[]>> = {
  'author SUBMITTED': ['author'],
  'author ACCEPTED': ['author', 'message', 'until'],
  'author DECLINED': ['author', 'message'],
  'author CONFIRM_REMINDER': ['author', 'message', 'until'],
  'author LAPSED': ['author'],
  'author TAKEN_OUT': ['author'],
  'author NAME_TAKEN_OFF': ['author', 'name'],
  'speaker NAMED': ['takeOff'],
  'speaker CONFIRMED': ['takeOff'],
  'speaker WITHDRAWN': [],
  'speaker TAKEN_OUT': [],
  'organiser CONFIRMED': ['desk'],
  'organiser WITHDRAWN': ['desk'],
  'organiser SESSION_WITHDRAWN': ['desk'],
  'organiser LAPSED': ['desk'],
  'organiser NAME_TAKEN_OFF': ['desk', 'name'],
  'organiser SPEAKER_SAID_NO': ['desk', 'name'],
  'reviewer 1': ['reviews'],
  'reviewer 12': ['reviews'],
};

/** How mails begin and quote in each language. */
const VOICES = { en: ['Hello, ', /“[^”]+”/], de: ['Guten Tag, ', /„[^“]+“/], fr: ['Bonjour, ', /«\u202f[^»]+\u202f»/] } as const;
type Voice = keyof typeof VOICES;

const EVERY = [...PROPOSAL_MAILS.map((kind) => `author ${kind}`), ...SPEAKER_MAILS.map((kind) => `speaker ${kind}`), ...ORGANISER_MAILS.map((kind) => `organiser ${kind}`), 'reviewer 1', 'reviewer 12'];
const STATES: Readonly<Record<string, KeptProposalState>> = { ACCEPTED: 'ACCEPTED', CONFIRM_REMINDER: 'ACCEPTED', LAPSED: 'ACCEPTED', CONFIRMED: 'CONFIRMED', WITHDRAWN: 'WITHDRAWN', TAKEN_OUT: 'TAKEN_OUT' };

describe('a mail of the call for contributions', () => {
  let events: EventsUnderTest;
  let ids: { proposalId: string; personId: string; eventId: string; to: string };
  const sql = <Found extends object>(text: string, values: unknown[] = []) => events.graph.em().getConnection().execute<Found[]>(text, values);
  beforeAll(async () => {
    events = await eventsUnderTest();
    const call = callUnderTest(events);
    const event = await call.called({ contactAddress: 'team@example.org', translations: [{ language: 'de', title: 'Sensoren für alle', summary: 'Über Sensoren.' }, { language: 'fr', title: 'Des capteurs pour tous', summary: 'Les capteurs.' }] });
    const ada = await call.proposed(event.id);
    const [person] = await sql<{ id: string }>('select id from person where email_address = ?', [ada.emailAddress]);
    await sql("insert into subject_role (id, person_id, role, subject_id, granted_at) values (gen_random_uuid(), ?, 'REVIEWER', ?, now())", [person!.id, event.id]);
    const other = await call.proposed(event.id, { title: 'Another' });
    await sql("insert into proposal_review (id, proposal_id, reviewer_id, standing, changed_at) values (gen_random_uuid(), ?, ?, 'ASKED', now())", [other.proposalId, person!.id]);
    ids = { proposalId: ada.proposalId, personId: person!.id, eventId: event.id, to: ada.emailAddress };
    await sql("update session_proposal set decided_at = now(), decision_message = 'Half an hour before lunch.', confirm_due_on = '2026-12-24' where id = ?", [ids.proposalId]);
  });
  afterAll(() => events.graph.close());

  const announced = async (mail: string): Promise<Announcement> => {
    const [to, kind] = mail.split(' ') as [string, string];
    const { proposalId, personId, eventId } = ids;
    await sql('update session_proposal set state = ? where id = ?', [STATES[kind] ?? 'SUBMITTED', proposalId]);
    if (to === 'author') return proposalMailed({ id: proposalId }, kind as never, 'Ben Berg');
    if (to === 'organiser') return { topic: ORGANISER_MAILED, payload: { proposalId, eventId, personId, kind, name: 'Ben Berg' } };
    if (to === 'reviewer') return reviewerMailed(eventId, personId, Number(kind));
    const [link] = await sql<{ id: string }>('insert into speaker_link (id, proposal_id, address_hash, secret_hash, made_at) values (gen_random_uuid(), ?, ?, ?, now()) returning id', [proposalId, mailboxHash(ids.to), hashOf(`${mail} ${Math.random()}`)]);
    return { topic: SPEAKER_MAILED, payload: { linkId: link!.id, kind, secret: 'secret' } };
  };

  it.each(EVERY.flatMap((mail) => (Object.keys(VOICES) as Voice[]).map((language) => [mail, language] as const)))('%s says in %s what it is for, and nothing else', async (mail, language) => {
    await sql('update person set language = ? where id = ?', [language, ids.personId]);
    await events.graph.deliver();
    const before = events.graph.mails.length;
    await writeAnnouncements(events.graph.em(), [await announced(mail)], events.graph.clock.now());
    await events.graph.deliver();
    const [sent, ...others] = events.graph.mails.slice(before);
    expect(others).toEqual([]);
    const { to, subject, text, html, language: as } = sent!;
    expect([to, as]).toEqual([ids.to, language]);
    const [greeting, quoted] = VOICES[language];
    expect(text.startsWith(greeting)).toBe(true);
    expect(text).toMatch(quoted);
    expect(text).toContain({ en: 'Sensors for all', de: 'Sensoren für alle', fr: 'Des capteurs pour tous' }[language]);
    expect(subject + text + html).not.toMatch(/\{\{|undefined|null|events\.mail|NaN|\(\)| {2}/);
    expect(`${subject} ${text}`).not.toMatch(language === 'fr' ? / [:;?!»]|« / : /[\u202f]/);
    expect((Object.keys(PARTS) as Part[]).filter((part) => (typeof PARTS[part] === 'string' ? text.includes(PARTS[part]) : PARTS[part].test(text))).sort()).toEqual([...ABOUT[mail]!].sort());
  });

  it.each([
    ['en', 'One proposal to review', '12 proposals to review'],
    ['de', 'Ein Vorschlag zu begutachten', '12 Vorschläge zu begutachten'],
    ['fr', '1 proposition à évaluer', '12 propositions à évaluer'],
  ])('counts in %s', async (language, one, many) => {
    await sql('update person set language = ? where id = ?', [language, ids.personId]);
    await writeAnnouncements(events.graph.em(), [await announced('reviewer 1'), await announced('reviewer 12')], events.graph.clock.now());
    await events.graph.deliver();
    expect(events.graph.mails.slice(-2).map(({ subject }) => subject.split(/\s?:/)[0]).sort()).toEqual([many, one].sort());
  });
});

describe('reviews that are shared out', () => {
  it('are told to each reviewer by one mail, with a link to them and without a name, and to nobody a second time', async () => {
    const events = await eventsUnderTest();
    const call = callUnderTest(events);
    const event = await call.called();
    const [one, other] = [await call.give(event.id, 'REVIEWER'), await call.give(event.id, 'REVIEWER')];
    for (const title of ['One', 'Two', 'Three']) await call.proposed(event.id, { title });
    await call.close(event.id);
    const share = (each: number) => call.mailsOf(async () => expect(await call.act(events.olga, 'shareOutReviews', { eventId: event.id, each })).toEqual([]));
    const mails = await share(2);
    expect(mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([[one.emailAddress, '3 proposals to review: Sensors for all'], [other.emailAddress, '3 proposals to review: Sensors for all']].sort());
    for (const { text } of mails) {
      expect(text).toContain(`/organise/events/${event.slug}/reviews`);
      expect(text).not.toMatch(/Ada|author|One|Two|Three/);
    }
    expect(await share(2)).toEqual([]);
    const third = await call.give(event.id, 'REVIEWER');
    expect((await share(3)).map(({ to }) => to)).toEqual([third.emailAddress]);
    // Whoever lost the role before the mail goes is asked for nothing.
    const fourth = await call.give(event.id, 'REVIEWER');
    const late = await call.mailsOf(async () => {
      expect(await call.act(events.olga, 'shareOutReviews', { eventId: event.id, each: 4 })).toEqual([]);
      await events.graph.em().getConnection().execute("delete from subject_role where role = 'REVIEWER' and person_id = (select id from person where email_address = ?)", [fourth.emailAddress]);
    });
    expect(late).toEqual([]);
    await events.graph.close();
  });
});
