import { randomUUID } from 'node:crypto';
import { callUnderTest, eventsUnderTest, workshopContent, type CallUnderTest, type EventsUnderTest } from '../../testing';

type Event = { id: string; slug: string };
type Speaker = { name: string; emailAddress?: string | null; speakerId?: string };

describe('whoever organisers name as a speaker', () => {
  let events: EventsUnderTest;
  let call: CallUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    call = callUnderTest(events);
  });
  afterAll(() => events.graph.close());

  let count = 0;
  const speaker = (name = 'Ben Berg'): { name: string; emailAddress: string } => ({ name, emailAddress: `${name.split(' ')[0]!.toLowerCase()}.${(count += 1)}@example.org` });
  const save = async (event: Event, speakers: Speaker[], { sessionId = randomUUID(), title = 'Sensors in a bakery', ...place }: { sessionId?: string; title?: string; startsAt?: string; roomId?: string } = {}): Promise<string> => {
    expect(await call.act(events.olga, 'saveAgendaSession', { eventId: event.id, sessionId, content: { kind: 'TALK', title, minutes: 45, speakers }, ...place })).toEqual([]);
    return sessionId;
  };
  const room = async (event: Event, name: string): Promise<string> => {
    expect(await call.act(events.olga, 'saveAgendaRoom', { eventId: event.id, name })).toEqual([]);
    const { event: seen } = await events.olga.ask<{ event: { draftAgenda: { rooms: { id: string; name: string }[] } } }>('query ($slug: String!) { event(slug: $slug) { draftAgenda { rooms { id name } } } }', { slug: event.slug });
    return seen.draftAgenda.rooms.find((each) => each.name === name)!.id;
  };
  const place = async (sessionId: string, startsAt: string | null, roomId?: string) => expect(await call.act(events.olga, 'placeAgendaSession', { sessionId, startsAt, roomId })).toEqual([]);
  const publish = async (event: Event, number: number) => expect(await call.act(events.olga, 'publishAgenda', { eventId: event.id, number, knownConflicts: 0 })).toEqual([]);
  const told = async (work: () => Promise<unknown>): Promise<string[]> => (await call.mailsOf(work)).map(({ to, subject }) => `${to}: ${subject}`).sort();
  const secretIn = (text: string): string => /\/speaking#secret=([\w-]+)/.exec(text)?.[1] ?? '';
  const draft = async (): Promise<Event> => (await events.act<{ event: Event }>(events.olga, 'createEvent', { content: workshopContent }, 'event { id slug }')).event;

  it('hears nothing of a draft, and once it is public one mail about all sessions, however often they are named', async () => {
    const event = await draft();
    const [ben, hall] = [speaker(), await room(event, 'Hall')];
    expect(await told(async () => {
      await save(event, [ben], { startsAt: '2027-03-03T09:00:00Z', roomId: hall });
      await save(event, [{ name: 'B. Berg', emailAddress: ben.emailAddress.toUpperCase() }, { name: 'No address' }, { name: 'Olga', emailAddress: 'olga.organises@example.org' }], { title: 'Ovens online' });
      await publish(event, 1);
    })).toEqual([]);
    const mails = await call.mailsOf(async () => {
      expect(await call.act(events.olga, 'publishEvent', { eventId: event.id })).toEqual([]);
      expect(await call.act(events.olga, 'publishEvent', { eventId: event.id })).toEqual([]);
    });
    expect(mails.map(({ to, subject }) => [to.toLowerCase(), subject])).toEqual([[ben.emailAddress, 'You are named as a speaker: Sensors for all']]);
    const { text } = mails[0]!;
    expect(text).toContain('– Sensors in a bakery\n  Wednesday 3 March 2027, 10:00–10:45 (Central European Standard Time), Hall\n\n– Ovens online\n  The time will follow');
    expect(secretIn(text)).not.toBe('');
  });

  it('of a public event hears it at once, for each session, and nothing of what else is said there', async () => {
    const event = await events.open();
    const [ben, sessionId] = [speaker(), randomUUID()];
    const [mail, ...others] = await call.mailsOf(() => save(event, [ben], { sessionId }));
    expect([mail!.to, mail!.subject, others]).toEqual([ben.emailAddress, 'You are named as a speaker: Sensors for all', []]);
    expect(mail!.text).toContain('– Sensors in a bakery\n  The time will follow');
    expect(await told(async () => {
      await save(event, [ben], { sessionId });
      await save(event, [ben], { sessionId, title: 'Sensors in bakeries', startsAt: '2027-03-03T09:00:00Z' });
      // A form that does not say which speaker it was.
      await save(event, [{ ...ben, name: 'Benjamin Berg' }], { sessionId });
    })).toEqual([]);
    const again = await call.mailsOf(() => save(event, [ben, speaker('Cleo Clay')], { title: 'Ovens online' }));
    expect(again).toHaveLength(2);
    expect(again.find(({ to }) => to === ben.emailAddress)!.text).toContain('– Ovens online\n  The time will follow\n\n– Sensors in a bakery\n  The time will follow');
  });

  it('hears when and where, and what is otherwise, once it is published', async () => {
    const event = await events.open();
    const [ben, cleo, hall, attic] = [speaker(), speaker('Cleo Clay'), await room(event, 'Hall'), await room(event, 'Attic')];
    const [one, other] = [await save(event, [ben]), await save(event, [ben, cleo], { title: 'Ovens online' })];
    await events.graph.deliver();
    expect(await told(async () => {
      await place(one, '2027-03-03T09:00:00Z', hall);
      await place(other, '2027-03-03T10:00:00Z', hall);
    })).toEqual([]);
    const first = await call.mailsOf(async () => {
      await publish(event, 1);
      await publish(event, 1);
    });
    expect(first.map(({ to, subject }) => `${to}: ${subject}`).sort()).toEqual([ben, cleo].map(({ emailAddress }) => `${emailAddress}: When and where you speak: Sensors for all`).sort());
    expect(first.find(({ to }) => to === ben.emailAddress)!.text).toContain('– Sensors in a bakery\n  Wednesday 3 March 2027, 10:00–10:45 (Central European Standard Time), Hall\n\n– Ovens online\n  Wednesday 3 March 2027, 11:00–11:45 (Central European Standard Time), Hall');

    expect(await told(() => place(one, '2027-03-03T12:00:00Z', hall))).toEqual([]);
    const [moved, ...rest] = await call.mailsOf(() => publish(event, 2));
    expect([moved!.to, moved!.subject, rest]).toEqual([ben.emailAddress, 'New time or room: Sensors for all', []]);
    expect(moved!.text).toContain('– Sensors in a bakery\n  Wednesday 3 March 2027, 13:00–13:45 (Central European Standard Time), Hall\n\n– Until now\n  Wednesday 3 March 2027, 10:00–10:45 (Central European Standard Time), Hall');
    expect(moved!.text).not.toContain('Ovens online');

    await place(other, '2027-03-03T10:00:00Z', attic);
    await place(one, null);
    const last = await call.mailsOf(() => publish(event, 3));
    expect(last.map(({ to }) => to).sort()).toEqual([ben.emailAddress, cleo.emailAddress].sort());
    const toBen = last.find(({ to }) => to === ben.emailAddress)!.text;
    expect(toBen).toContain('– Sensors in a bakery\n  No longer in the agenda\n\n– Until now\n  Wednesday 3 March 2027, 13:00–13:45 (Central European Standard Time), Hall');
    expect(toBen).toContain('– Ovens online\n  Wednesday 3 March 2027, 11:00–11:45 (Central European Standard Time), Attic\n\n– Until now\n  Wednesday 3 March 2027, 11:00–11:45 (Central European Standard Time), Hall');
    expect(await told(async () => {
      await save(event, [ben, cleo], { sessionId: other, title: 'Ovens', startsAt: '2027-03-03T10:00:00Z', roomId: attic });
      await publish(event, 4);
    })).toEqual([]);
  });

  it('is written to alike when a proposal named them, and its author, who takes no name off', async () => {
    const event = await call.called();
    const ben = speaker();
    const { browser, proposalId, emailAddress } = await call.accepted(event.id, { others: [ben] });
    expect(await call.act(browser, 'confirmProposal', { proposalId })).toEqual([]);
    const [session] = (await call.see(event.slug)).draftAgenda!.sessions;
    await place(session!.id, call.inDays(60.1));
    const mails = await call.mailsOf(() => publish(event, 1));
    expect(mails.map(({ to, subject }) => `${to}: ${subject}`).sort()).toEqual([ben.emailAddress, emailAddress].map((to) => `${to}: When and where you speak: Sensors for all`).sort());
    expect(mails.map(({ to, text }) => [to, text.includes('Take my name off')]).sort()).toEqual([[ben.emailAddress, true], [emailAddress, false]].sort());
    // Somebody whom organisers add to it hears that it is gone, and nobody else hears it twice.
    const speakers = (await call.see(event.slug)).draftAgenda!.sessions[0]!.speakers;
    const dan = speaker('Dan Dale');
    expect(await told(() => save(event, [...speakers, dan], { sessionId: session!.id, startsAt: call.inDays(60.1) }))).toEqual([`${dan.emailAddress}: You are named as a speaker: Sensors for all`]);
    expect(await told(async () => expect(await call.act(events.olga, 'removeAgendaSession', { sessionId: session!.id })).toEqual([]))).toEqual(
      [`${emailAddress}: No longer in the agenda: Sensors in a bakery`, `${ben.emailAddress}: No longer in the agenda: Sensors in a bakery`, `${dan.emailAddress}: You no longer speak: Sensors in a bakery`],
    );
  });

  it('hears that they no longer speak when they are left out, or their session is', async () => {
    const event = await events.open();
    const [ben, cleo] = [speaker(), speaker('Cleo Clay')];
    const sessionId = await save(event, [ben, cleo]);
    expect(await told(() => save(event, [cleo], { sessionId }))).toEqual([expect.stringContaining(ben.emailAddress)]);
    await save(event, [cleo, ben], { sessionId });
    expect(await told(async () => expect(await call.act(events.olga, 'removeAgendaSession', { sessionId })).toEqual([]))).toEqual([ben, cleo].map(({ emailAddress }) => `${emailAddress}: You no longer speak: Sensors in a bakery`));
    // With another address it is somebody else.
    const other = await save(event, [ben]);
    await events.graph.deliver();
    const dan = speaker('Dan Dale');
    expect(await told(() => save(event, [{ ...ben, emailAddress: dan.emailAddress }], { sessionId: other }))).toEqual([`${ben.emailAddress}: You no longer speak: Sensors in a bakery`, `${dan.emailAddress}: You are named as a speaker: Sensors for all`]);
  });

  it('takes the name off all sessions by the link, without an account and for good, and who named them hears it', async () => {
    const event = await events.open();
    const [ben, cleo] = [speaker(), speaker('Cleo Clay')];
    const one = await save(event, [ben, cleo], { startsAt: '2027-03-03T09:00:00Z' });
    await save(event, [{ ...ben, emailAddress: ben.emailAddress.toUpperCase() }], { title: 'Ovens online', startsAt: '2027-03-03T11:00:00Z' });
    await publish(event, 1);
    await events.graph.deliver();
    const secret = secretIn(events.graph.mails.find(({ to }) => to === ben.emailAddress)!.text);
    const NAMED = 'isProposed namedIn { title } name event { slug }';
    const named = async () => (await events.stranger().ask<{ namedSpeaker: object }>(`query ($secret: String!) { namedSpeaker(secret: $secret) { ${NAMED} } }`, { secret })).namedSpeaker;
    expect(await named()).toEqual({ isProposed: false, namedIn: [{ title: 'Sensors in a bakery' }, { title: 'Ovens online' }], name: 'Ben Berg', event: { slug: event.slug } });
    const off = { speaker: { isProposed: false, namedIn: [], name: null, event: { slug: event.slug } }, problems: [] };
    const mails = await call.mailsOf(async () => {
      for (const answer of await Promise.all([1, 2, 3].map(() => events.act(events.stranger(), 'takeNameOff', { secret }, `speaker { ${NAMED} }`)))) expect(answer).toEqual(off);
    });
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([['olga.organises@example.org', 'Ben Berg does not speak: Sensors for all']]);
    expect(mails[0]!.text).toContain('– Sensors in a bakery\n  Ben Berg\n\n– Ovens online\n  Ben Berg');
    expect(await named()).toEqual(off.speaker);
    const { event: seen } = await events.stranger().ask<{ event: { agenda: { sessions: { speakers: { name: string }[] }[] } } }>('query ($slug: String!) { event(slug: $slug) { agenda { sessions { speakers { name } } } } }', { slug: event.slug });
    expect(seen.agenda.sessions.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([['Cleo Clay'], []]);
    expect((await call.see(event.slug)).draftAgenda!.sessions.flatMap(({ speakers }) => speakers.map(({ name }) => name))).toEqual(['Cleo Clay']);
    expect(await told(async () => {
      const refused = await events.act(events.olga, 'saveAgendaSession', { eventId: event.id, sessionId: one, content: { kind: 'TALK', title: 'Sensors', minutes: 45, speakers: [cleo, ben] } }, 'event { id }');
      expect(refused.problems).toMatchObject([{ code: 'SPEAKER_SAID_NO', path: ['content', 'speakers', '1', 'emailAddress'] }]);
    })).toEqual([]);
    await save(await events.open(), [ben]);
  });

  it('is told by the people of an event, or else by its address, that they do not speak', async () => {
    const event = await events.open({ contactAddress: 'team@example.org' });
    const sam = await call.give(event.id, 'SPEAKER_MANAGER', 'sam');
    const ben = speaker();
    await save(event, [ben]);
    await events.graph.deliver();
    await events.graph.em().getConnection().execute('update speaker_link set named_by_id = null where event_id = ?', [event.id]);
    const secret = secretIn(events.graph.mails.find(({ to }) => to === ben.emailAddress)!.text);
    const takeOff = () => events.act(events.stranger(), 'takeNameOff', { secret }, 'speaker { name }');
    const again = 'update speaker_link set taken_off_at = null where event_id = ?';
    expect(await told(takeOff)).toEqual([`${sam.emailAddress}: Ben Berg does not speak: Sensors for all`]);
    await events.graph.em().getConnection().execute(again, [event.id]);
    await events.graph.em().getConnection().execute('delete from subject_role where subject_id = ?', [event.id]);
    await save(event, [ben]);
    await events.graph.deliver();
    await events.graph.em().getConnection().execute('update speaker_link set named_by_id = null where event_id = ?', [event.id]);
    expect(await told(takeOff)).toEqual(['team@example.org: Ben Berg does not speak: Sensors for all']);
  });

  it('hears nothing of another day while the event is postponed, and one mail with the new one', async () => {
    const event = await events.open();
    const ben = speaker();
    const sessionId = await save(event, [ben], { startsAt: '2027-03-03T09:00:00Z' });
    await publish(event, 1);
    expect(await call.act(events.olga, 'postponeEvent', { eventId: event.id })).toEqual([]);
    expect(await told(async () => {
      await place(sessionId, '2027-03-03T10:00:00Z');
      await publish(event, 2);
    })).toEqual([]);
    const [mail, ...others] = await call.mailsOf(async () => expect(await call.act(events.olga, 'rescheduleEvent', { eventId: event.id, startsAt: '2027-03-23T08:00:00Z', endsAt: '2027-03-23T15:00:00Z' })).toEqual([]));
    expect([mail!.to, mail!.subject, others]).toEqual([ben.emailAddress, 'New time: Sensors for all', []]);
    expect(mail!.text).toContain('– Sensors in a bakery\n  Tuesday 23 March 2027, 11:00–11:45');
    expect(await call.act(events.olga, 'cancelEvent', { eventId: event.id })).toEqual([]);
    expect(await told(() => save(event, [ben, speaker('Cleo Clay')], { sessionId }))).toEqual([]);
  });

  it('hears it as a speaker, and not again as one who chose the session', async () => {
    const event = await events.open();
    const [ben, sessionId] = [speaker(), randomUUID()];
    await save(event, [ben], { sessionId, startsAt: '2027-03-03T09:00:00Z' });
    await publish(event, 1);
    await events.register(await events.person(ben.emailAddress), event.id, {});
    const { secret } = await events.mailOf(ben.emailAddress);
    const { registration } = await events.stranger().ask<{ registration: { id: string; participants: { id: string }[] } }>('query ($secret: String!) { registration(secret: $secret) { id participants { id } } }', { secret });
    const chosen = await events.act(events.stranger(), 'chooseSession', { registrationId: registration.id, secret, participantId: registration.participants[0]!.id, sessionId, isChosen: true }, 'registration { id }');
    expect(chosen.problems).toEqual([]);
    await place(sessionId, '2027-03-03T10:00:00Z');
    expect(await told(() => publish(event, 2))).toEqual([`${ben.emailAddress}: New time or room: Sensors for all`]);
  });

  it('hears nothing when they are no longer named once the mail goes, or have erased what names them', async () => {
    const event = await events.open();
    const [ben, cleo] = [speaker(), speaker('Cleo Clay')];
    const account = await events.person(cleo.emailAddress);
    expect(await told(async () => {
      const sessionId = await save(event, [ben, cleo]);
      const { eraseMyData } = await account.ask<{ eraseMyData: { problems: object[] } }>('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: cleo.emailAddress } });
      expect(eraseMyData.problems).toEqual([]);
      await events.graph.em().getConnection().execute('delete from session_speaker where session_id = ?', [sessionId]);
    })).toEqual([]);
  });

  it.each([
    ['de', 'Guten Tag, ', ['Sie sollen mitwirken', 'Wann und wo Sie mitwirken', 'Neue Zeit oder neuer Raum', 'Sie wirken nicht mehr mit'], ['Die Uhrzeit folgt', 'Mittwoch, 3. März 2027, 10:00–10:45 Uhr', 'Bisher', 'Meinen Namen entfernen']],
    ['fr', 'Bonjour, ', ['Votre intervention est prévue', 'Quand et où vous intervenez', 'Nouvel horaire ou nouvelle salle', 'Vous n’intervenez plus'], ['L’horaire suivra', 'mercredi 3 mars 2027, de 10:00 à 10:45', 'Jusqu’ici', 'Retirer mon nom']],
    ['en', 'Hello, ', ['You are named as a speaker', 'When and where you speak', 'New time or room', 'You no longer speak'], ['The time will follow', 'Wednesday 3 March 2027, 10:00–10:45', 'Until now', 'Take my name off']],
  ])('is written to in %s, without holes', async (textLanguage, greeting, subjects, words) => {
    const event = await events.open({ textLanguage });
    const mails = await call.mailsOf(async () => {
      const sessionId = await save(event, [speaker()]);
      await events.graph.deliver();
      for (const [number, startsAt] of [[1, '2027-03-03T09:00:00Z'], [2, '2027-03-03T10:00:00Z']] as const) {
        await place(sessionId, startsAt);
        await publish(event, number);
      }
      await events.graph.deliver();
      await save(event, [], { sessionId });
    });
    expect(mails.map(({ subject }) => subject.split(/\s?:/)[0]).sort()).toEqual([...subjects].sort());
    for (const { text, html, language } of mails) {
      expect([language, text.startsWith(greeting)]).toEqual([textLanguage, true]);
      expect(text + html).not.toMatch(/\{\{|undefined|null|events\.mail|NaN|\(\)/);
    }
    for (const word of words) expect(mails.map(({ text }) => text).join('\n')).toContain(word);
  });
});
