import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, workshopContent, type EventsUnderTest } from '../../testing';

describe('what becomes of an event', () => {
  let events: EventsUnderTest;
  let people = 0;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const somebody = (name: string): string => `${name}.${(people += 1)}@example.org`;
  const come = async (eventId: string, email = somebody('guest')): Promise<string> => {
    expect(codesOf(await events.register(await events.person(email), eventId, {}))).toEqual([]);
    return email;
  };
  const act = async (mutation: string, input: object, browser = events.olga) => codesOf(await events.act(browser, mutation, input, 'event { id }'));
  const revisionOf = async (slug: string) => (await events.olga.ask<{ event: { revision: number } }>('query ($slug: String!) { event(slug: $slug) { revision } }', { slug })).event.revision;
  const change = async ({ id, slug }: { id: string; slug: string }, content: object, more: object = {}) => {
    const { problems } = await events.act(events.olga, 'changeEvent', { eventId: id, revision: await revisionOf(slug), content: { ...workshopContent, ...content }, ...more }, 'event { id }');
    return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  };
  /** The mails that some work leads to, each as an address and what it is called. */
  const mailsOf = async (work: () => Promise<unknown>) => {
    await events.graph.deliver();
    const before = events.graph.mails.length;
    await work();
    await events.graph.deliver();
    return events.graph.mails.slice(before);
  };
  const sent = async (work: () => Promise<unknown>): Promise<string[]> => (await mailsOf(work)).map(({ to, subject }) => `${to}: ${subject.split(':')[0]!}`).sort();
  const noticeOf = async (slug: string) => (await events.stranger().ask<{ event: { notice: string | null } }>('query ($slug: String!) { event(slug: $slug) { notice } }', { slug })).event.notice;

  const speaks = async (eventId: string, emailAddress: string, more: object = {}): Promise<string> => {
    const sessionId = randomUUID();
    expect(await act('saveAgendaSession', { eventId, sessionId, content: { kind: 'TALK', title: 'Sensors in a bakery', minutes: 45, speakers: [{ name: emailAddress, emailAddress }] }, startsAt: '2027-03-03T09:00:00Z', ...more })).toEqual([]);
    return sessionId;
  };
  const proposes = async (eventId: string, name: string) => {
    const email = somebody(name);
    const browser = await events.person(email);
    const proposalId = randomUUID();
    const content = { kind: 'TALK', title: 'Ovens online', abstract: 'What we measured.', language: 'en', minutes: 30, topics: ['IOT'], speakers: [{ name: 'Ada Ångström' }] };
    expect(await act('submitProposal', { eventId, proposalId, content }, browser)).toEqual([]);
    return { email, browser, proposalId };
  };

  describe('when people meet elsewhere', () => {
    it('is told to everybody who is registered or waits, with what was before, and stands on the page', async () => {
      const event = await events.open({ capacity: 1 });
      const [seated, waiting] = [await come(event.id), await come(event.id)];
      await events.register(events.stranger(), event.id, { email: somebody('unconfirmed') });
      const elsewhere = { venue: 'Sample Hall', city: 'Antwerp', capacity: 1 };
      const mails = await mailsOf(async () => expect(await change(event, elsewhere, { notice: 'The house is closed.' })).toEqual([]));
      expect(mails.map(({ to }) => to).sort()).toEqual([seated, waiting].sort());
      expect(mails[0]).toMatchObject({ subject: 'Where we meet has changed: Sensors for all', text: expect.stringContaining('– Where\n  Sample Hall, Antwerp, Belgium\n\n– Until now\n  Example House, Ghent, Belgium') });
      expect(mails[0]!.text).toContain('The house is closed.');
      expect(await noticeOf(event.slug)).toBe('The house is closed.');
      // What has nothing to do with the place is nobody's news, and the place is news once.
      expect(await mailsOf(() => change(event, { ...elsewhere, title: 'Sensors for everybody' }))).toEqual([]);
      expect(await noticeOf(event.slug)).toBe('The house is closed.');
      expect(await mailsOf(() => change(event, { ...elsewhere, venue: 'Sample Hall, back door' }, { isTold: false }))).toEqual([]);
      expect(await sent(() => change(event, { ...elsewhere, venue: 'Sample Hall, main door' }))).toHaveLength(2);
      expect(await noticeOf(event.slug)).toBeNull();
    });

    it('is told of an address online only to those with a seat', async () => {
      const [form, before, after] = ['BOTH', 'https://meet.example.org/old', 'https://meet.example.org/new'];
      const event = await events.open({ capacity: 1, form, onlineUrl: before });
      const [seated, waiting] = [await come(event.id), await come(event.id)];
      await speaks(event.id, somebody('speaker'));
      const [mail, ...others] = await mailsOf(() => change(event, { capacity: 1, form, onlineUrl: after }));
      expect([mail!.to, others]).toEqual([seated, []]);
      expect(mail!.text).toContain(`– Online\n  ${after}\n\n– Until now\n  ${before}`);
      const both = await mailsOf(() => change(event, { capacity: 1, form: 'ONLINE', onlineUrl: before }));
      expect(both.filter(({ text }) => text.includes(before)).map(({ to }) => to)).toEqual([seated]);
      expect(both.find(({ to }) => to === waiting)!.text).toContain('– Where\n  online\n\n– Until now\n  Example House, Ghent, Belgium, and online');
    });

    it('is not told of an address online while nobody knows when', async () => {
      const [form, onlineUrl] = ['ONLINE', 'https://meet.example.org/old'];
      const event = await events.open({ form, onlineUrl });
      await come(event.id);
      expect(await act('postponeEvent', { eventId: event.id, notice: 'The speaker is ill.' })).toEqual([]);
      expect(await mailsOf(async () => expect(await change(event, { form, onlineUrl: 'https://meet.example.org/new' })).toEqual([]))).toEqual([]);
      const [mail] = await mailsOf(() => change(event, { form: 'BOTH', onlineUrl }));
      expect(mail!.text).toContain('– When\n  not known yet');
      expect(mail!.text).not.toContain('meet.example.org');
      expect(await noticeOf(event.slug)).toBe('The speaker is ill.');
    });

    it('has to be somewhere, and on the clock that people know', async () => {
      const event = await events.open();
      const guest = await come(event.id);
      const mails = await mailsOf(async () => {
        expect(await change(event, { city: null, countryCode: null, venue: null })).toEqual(['FIELD_REQUIRED content.city', 'FIELD_REQUIRED content.countryCode']);
        expect(await change(event, { form: 'ONLINE', onlineUrl: null })).toEqual(['FIELD_REQUIRED content.onlineUrl']);
        expect(await change(event, { timeZone: 'Europe/Athens' })).toEqual(['TIME_BY_RESCHEDULING content.timeZone']);
      });
      expect(mails).toEqual([]);
      expect((await events.mailOf(guest)).text).toContain('Example House, Ghent');
    });
  });

  it('is told of another clock as of another time', async () => {
    const event = await events.open();
    await come(event.id);
    const time = { eventId: event.id, startsAt: '2027-03-03T07:00:00Z', endsAt: '2027-03-03T14:00:00Z' };
    expect(await act('rescheduleEvent', { ...time, timeZone: 'Europe' })).toEqual(['FIELD_NOT_OFFERED']);
    const mails = await mailsOf(async () => {
      for (const _ of [1, 2]) expect(await act('rescheduleEvent', { ...time, timeZone: 'Europe/Athens' })).toEqual([]);
    });
    expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('Wednesday 3 March 2027, 09:00–16:00 (Eastern European Standard Time)\n\n– Until now\n  Wednesday 3 March 2027, 09:00–16:00 (Central European Standard Time)')]);
  });

  it('is told by beginning and end where it goes on for days, also when only the end is another', async () => {
    const event = await events.open({ endsAt: '2027-03-04T15:00:00Z' });
    await come(event.id);
    const [mail] = await mailsOf(() => act('rescheduleEvent', { eventId: event.id, startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-05T11:00:00Z' }));
    expect(mail!.text).toContain('– When\n  Wednesday 3 March 2027, 09:00 to Friday 5 March 2027, 12:00 (Central European Standard Time)\n\n– Until now\n  Wednesday 3 March 2027, 09:00 to Thursday 4 March 2027, 16:00 (Central European Standard Time)');
  });

  describe('is told to those who contribute', () => {
    const contributed = async () => {
      const event = await events.open();
      expect(await act('openCall', { eventId: event.id, guidance: 'Tell us what worked.', closesAt: '2027-01-10T08:00:00Z' })).toEqual([]);
      const names = { planned: somebody('planned'), published: somebody('published'), registered: await come(event.id) };
      const sessionId = await speaks(event.id, names.published);
      await speaks(event.id, names.published.toUpperCase(), { startsAt: '2027-03-03T11:00:00Z' });
      await speaks(event.id, names.registered, { startsAt: '2027-03-03T12:00:00Z' });
      expect(await act('publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 })).toEqual([]);
      await speaks(event.id, names.planned, { startsAt: null });
      const [author, withdrawn, declined] = [await proposes(event.id, 'author'), await proposes(event.id, 'withdrawn'), await proposes(event.id, 'declined')];
      expect(await act('withdrawProposal', { proposalId: withdrawn.proposalId }, withdrawn.browser)).toEqual([]);
      expect(await act('decideOnProposal', { proposalId: declined.proposalId, decision: 'DECLINE', message: 'Not this time.' })).toEqual([]);
      const reviewer = somebody('reviewer');
      await events.person(reviewer);
      await events.act(events.olga, 'giveEventRole', { eventId: event.id, emailAddress: reviewer, role: 'REVIEWER' }, 'team { id }');
      return { event, sessionId, author, ...names };
    };

    it.each([
      ['Cancelled', 'cancelEvent', {}],
      ['Postponed', 'postponeEvent', {}],
      ['New time', 'rescheduleEvent', { startsAt: '2027-03-23T08:00:00Z', endsAt: '2027-03-23T15:00:00Z' }],
    ])('%s: once for each mailbox', async (subject, mutation, more) => {
      const { event, author, planned, published, registered } = await contributed();
      const mails = await mailsOf(async () => expect(await act(mutation, { eventId: event.id, notice: 'The hall is flooded.', ...more })).toEqual([]));
      expect(mails.map(({ to, subject: of }) => `${to}: ${of}`).sort()).toEqual([author.email, planned, published, registered].map((to) => `${to}: ${subject}: Sensors for all`).sort());
      const textTo = (email: string): string => mails.find(({ to }) => to === email)!.text;
      expect(textTo(registered)).toMatch(/^Hello, “Sensors for all”/);
      expect(textTo(published)).toContain('you are named as a speaker at “Sensors for all”');
      expect(textTo(author.email)).toContain('you offered “Ovens online”');
      for (const { text } of mails) expect(text).toContain('The hall is flooded.');
      if (mutation === 'rescheduleEvent') expect(textTo(published)).toContain('– Sensors in a bakery\n  Tuesday 23 March 2027, 10:00–10:45');
    });

    it('when people meet elsewhere, and in their own language', async () => {
      const { event, author, planned, published, registered } = await contributed();
      await events.graph.em().getConnection().execute("update person set language = 'de' where email_address = ?", [author.email]);
      const mails = await mailsOf(() => change(event, { city: 'Antwerp' }));
      expect(mails.map(({ to }) => to).sort()).toEqual([author.email, planned, published, registered].sort());
      expect(mails.find(({ to }) => to === author.email)).toMatchObject({ language: 'de', subject: 'Ort oder Link geändert: Sensors for all', text: expect.stringContaining('Example House, Antwerp, Belgien\n\n– Bisher\n  Example House, Ghent, Belgien') });
    });

    it('not to whoever erased their data before the mail goes', async () => {
      const { event, planned } = await contributed();
      const mails = await mailsOf(async () => {
        expect(await act('cancelEvent', { eventId: event.id })).toEqual([]);
        await events.graph.em().getConnection().execute('delete from session_speaker where email_address = ?', [planned]);
      });
      expect(mails.map(({ to }) => to)).not.toContain(planned);
      expect(mails).toHaveLength(3);
    });
  });

  it.each([
    ['fr', 'Bonjour', ['Annulé', 'Reporté', 'Nouvelle date', 'Lieu ou lien modifié']],
    ['de', 'Guten Tag', ['Abgesagt', 'Verschoben', 'Neuer Termin', 'Ort oder Link geändert']],
  ] as const)('is told in %s without holes', async (textLanguage, greeting, subjects) => {
    const event = await events.open({ textLanguage });
    await speaks(event.id, somebody('speaker'));
    const mails = await mailsOf(async () => {
      await change(event, { textLanguage, city: 'Antwerp' });
      await act('postponeEvent', { eventId: event.id });
      await act('rescheduleEvent', { eventId: event.id, startsAt: '2027-03-23T08:00:00Z', endsAt: '2027-03-23T15:00:00Z' });
      await act('cancelEvent', { eventId: event.id });
    });
    expect(mails.map(({ subject }) => subject.split(/\s?:/)[0]).sort()).toEqual([...subjects].sort());
    for (const { text, html } of mails) {
      expect(text.startsWith(greeting)).toBe(true);
      expect(text + html).not.toMatch(/\{\{|undefined|null|events\.mail|NaN/);
    }
  });

  describe('by another time', () => {
    const AGENDA = 'agenda { number sessions { title startsAt room speakers { name } } } draftAgenda { nextNumber sessions { title startsAt } conflicts { kind sessionIds } changes { kind } }';
    type Seen = { agenda: { number: number; sessions: { title: string; startsAt: Date; speakers: { name: string }[] }[] }; draftAgenda: { nextNumber: number; sessions: { title: string; startsAt: Date | null }[]; conflicts: { kind: string; sessionIds: string[] }[]; changes: { kind: string }[] } };
    const agendaOf = async (slug: string) => (await events.olga.ask<{ event: Seen }>(`query ($slug: String!) { event(slug: $slug) { ${AGENDA} } }`, { slug })).event;

    it('moves what is planned and what is published, each as it is, in one act and one mail', async () => {
      const event = await events.open();
      const speaker = somebody('speaker');
      const sessionId = await speaks(event.id, speaker);
      expect(await act('publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 })).toEqual([]);
      const guest = await come(event.id);
      const { secret } = await events.mailOf(guest);
      const { registration } = await events.stranger().ask<{ registration: { id: string; participants: { id: string }[] } }>('query ($secret: String!) { registration(secret: $secret) { id participants { id } } }', { secret });
      expect(codesOf(await events.act(events.stranger(), 'chooseSession', { registrationId: registration.id, secret, participantId: registration.participants[0]!.id, sessionId, isChosen: true }, 'registration { id }'))).toEqual([]);
      // Planned since, and not published.
      expect(await act('placeAgendaSession', { sessionId, startsAt: '2027-03-03T14:00:00Z' })).toEqual([]);
      await speaks(event.id, speaker, { startsAt: null });

      const time = { eventId: event.id, startsAt: '2027-04-07T07:00:00Z', endsAt: '2027-04-07T14:00:00Z' };
      const mails = await mailsOf(async () => {
        for (const _ of [1, 2]) expect(await act('rescheduleEvent', time)).toEqual([]);
      });
      expect(mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([[guest, 'New time: Sensors for all'], [speaker, 'New time: Sensors for all']].sort());
      for (const { text } of mails) expect(text).toContain('– Sensors in a bakery\n  Wednesday 7 April 2027, 10:00–10:45');
      const { agenda, draftAgenda } = await agendaOf(event.slug);
      expect(agenda).toMatchObject({ number: 2, sessions: [{ startsAt: new Date('2027-04-07T08:00:00Z'), speakers: [{ name: speaker }] }] });
      expect(draftAgenda.sessions.map(({ startsAt }) => startsAt)).toEqual([null, new Date('2027-04-07T13:00:00Z')]);
      expect(draftAgenda).toMatchObject({ nextNumber: 3, conflicts: [], changes: [{ kind: 'MOVED' }] });
    });

    it('tells which sessions lie outside once it is shorter, and publishes nothing where no session moved', async () => {
      const event = await events.open();
      const sessionId = await speaks(event.id, somebody('speaker'), { startsAt: '2027-03-03T14:00:00Z' });
      expect(await act('publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 })).toEqual([]);
      const outside = { kind: 'OUTSIDE_EVENT', sessionIds: [sessionId] };
      const shorter = { eventId: event.id, startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-03T12:00:00Z' };
      const answer = await events.act<{ event: Seen }>(events.olga, 'rescheduleEvent', shorter, `event { ${AGENDA} }`);
      expect(answer.event).toMatchObject({ agenda: { number: 1 }, draftAgenda: { conflicts: [outside] } });
    });
  });
});
