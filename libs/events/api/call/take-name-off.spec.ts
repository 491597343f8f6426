import { randomUUID } from 'node:crypto';
import { callUnderTest, eventsUnderTest, proposalContent, type CallUnderTest, type EventsUnderTest } from '../../testing';

describe('whoever is named as a speaker by somebody else', () => {
  let events: EventsUnderTest;
  let call: CallUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    call = callUnderTest(events);
  });
  afterAll(() => events.graph.close());

  const NAMED = 'namedIn { title } name event { slug }';
  type Named = { namedIn: { title: string }[]; name: string | null; event: { slug: string } } | null;
  const named = async (secret: string): Promise<Named> => (await events.stranger().ask<{ namedSpeaker: Named }>(`query ($secret: String!) { namedSpeaker(secret: $secret) { ${NAMED} } }`, { secret })).namedSpeaker;
  const takeOff = async (secret: string) => {
    const { speaker, problems } = await events.act<{ speaker: Named }>(events.stranger(), 'takeNameOff', { secret }, `speaker { ${NAMED} }`);
    return { speaker, codes: problems.map(({ code }) => code) };
  };
  const told = async (work: () => Promise<unknown>): Promise<string[]> => (await call.mailsOf(work)).map(({ to, subject }) => `${to}: ${subject}`).sort();
  const secretsTo = (to: string): string[] => events.graph.mails.flatMap((mail) => (mail.to === to ? [/\/speaking#secret=([\w-]+)/.exec(mail.text)?.[1] ?? ''] : []));
  let count = 0;
  const ben = (name = 'Ben Berg') => ({ name, affiliation: 'Example Ovens', emailAddress: `Ben.${(count += 1)}@example.org` });

  it('is told once for each proposal, and the author is not', async () => {
    const event = await call.called();
    const [one, other] = [ben(), ben('Bea Berg')];
    const mails = await call.mailsOf(() => call.proposed(event.id, {}, [one, { name: 'B. Berg', emailAddress: one.emailAddress.toUpperCase() }, { name: 'No address' }]));
    expect(mails.map(({ to, subject }) => `${to.toLowerCase()}: ${subject}`).filter((line) => line.includes('named'))).toEqual([`${one.emailAddress.toLowerCase()}: You are named as a speaker: Sensors in a bakery`]);
    const author = await call.proposed(event.id, {}, [one]);
    const change = (...others: object[]) => call.act(author.browser, 'submitProposal', { eventId: event.id, proposalId: author.proposalId, content: proposalContent({ speakers: [{ name: 'Ada Ångström', emailAddress: author.emailAddress }, ...others] }) });
    expect((await told(async () => expect(await change(one)).toEqual([]))).filter((line) => line.toLowerCase().startsWith('ben'))).toEqual([]);
    expect(await told(async () => expect(await change(other)).toEqual([]))).toEqual([expect.stringMatching(/^ben\.\d+@example\.org: You are named as a speaker/i)]);
    expect(await told(async () => expect(await change(one, other)).toEqual([]))).toEqual([]);
  });

  it('takes the name off by the link, without an account, once and for good', async () => {
    const event = await call.called();
    const one = ben();
    const author = await call.proposed(event.id, {}, [one]);
    await events.graph.deliver();
    const address = events.graph.mails.findLast(({ to }) => to.toLowerCase() === one.emailAddress.toLowerCase())!.to;
    const [secret] = secretsTo(address);
    expect(await named(secret!)).toEqual({ namedIn: [{ title: 'Sensors in a bakery' }], name: 'Ben Berg', event: { slug: event.slug } });
    const mails = await told(async () => {
      const answers = await Promise.all([takeOff(secret!), takeOff(secret!)]);
      for (const answer of answers) expect(answer).toEqual({ speaker: { namedIn: [{ title: 'Sensors in a bakery' }], name: null, event: { slug: event.slug } }, codes: [] });
      expect(await takeOff(secret!)).toEqual(answers[0]);
    });
    expect(mails).toEqual([`${author.emailAddress}: Ben Berg does not speak: Sensors in a bakery`]);
    expect((await call.see(event.slug)).proposals![0]!.speakers.map(({ name }) => name)).toEqual(['Ada Ångström']);
    // The author cannot name the mailbox again, however it is spelt.
    const again = (emailAddress: string | null, name = 'Ben') => call.act(author.browser, 'submitProposal', { eventId: event.id, proposalId: author.proposalId, content: proposalContent({ speakers: [{ name: 'Ada Ångström' }, { name, emailAddress }] }) });
    expect(await again(null, 'BEN BERG')).toEqual(['SPEAKER_NAME_SAID_NO']);
    expect([await again(one.emailAddress), await again(one.emailAddress.toUpperCase()), await again('somebody.else@example.org')]).toEqual([['SPEAKER_SAID_NO'], ['SPEAKER_SAID_NO'], []]);
    expect((await call.see(event.slug)).proposals![0]!.speakers.map(({ name }) => name)).toEqual(['Ada Ångström', 'Ben']);
  });

  it('takes it off the session and off what is published as well, by the link of any mail, and nobody else’s', async () => {
    const event = await call.called();
    const [one, other] = [ben(), ben('Cleo Clay')];
    const { browser, proposalId, emailAddress } = await call.accepted(event.id, { others: [one, other] });
    expect(await call.act(browser, 'confirmProposal', { proposalId })).toEqual([]);
    const [session] = (await call.see(event.slug)).draftAgenda!.sessions;
    expect(await call.act(events.olga, 'placeAgendaSession', { sessionId: session!.id, startsAt: call.inDays(60.1) })).toEqual([]);
    expect(await call.act(events.olga, 'publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 })).toEqual([]);
    await events.graph.deliver();
    const secrets = events.graph.mails.filter(({ to }) => to.toLowerCase() === one.emailAddress.toLowerCase()).map(({ text }) => /\/speaking#secret=([\w-]+)/.exec(text)![1]!);
    // One mail when they were named, one when it was confirmed, one when it had a time.
    expect(secrets).toHaveLength(3);
    expect(await told(() => takeOff(secrets[0]!))).toEqual([`${emailAddress}: Ben Berg does not speak: Sensors in a bakery`, 'olga.organises@example.org: Ben Berg does not speak: Sensors in a bakery']);
    for (const secret of secrets.slice(1)) expect(await named(secret)).toMatchObject({ name: null });
    const left = ['Ada Ångström', 'Cleo Clay'];
    expect((await call.see(event.slug)).draftAgenda!.sessions[0]!.speakers.map(({ name }) => name)).toEqual(left);
    const { event: shown } = await events.stranger().ask<{ event: { agenda: { sessions: { speakers: { name: string }[] }[] } } }>('query ($slug: String!) { event(slug: $slug) { agenda { sessions { speakers { name } } } } }', { slug: event.slug });
    expect(shown.agenda.sessions[0]!.speakers.map(({ name }) => name)).toEqual(left);
  });

  it('is not named again by the name alone, of which they would hear nothing, while somebody else of that name is by an address', async () => {
    const event = await events.open();
    const [one, namesake] = [ben(), ben()].map((each) => ({ ...each, emailAddress: each.emailAddress.toLowerCase() })) as [ReturnType<typeof ben>, ReturnType<typeof ben>];
    const [first, second] = [randomUUID(), randomUUID()];
    const save = (eventId: string, sessionId: string, ...speakers: object[]) => call.act(events.olga, 'saveAgendaSession', { eventId, sessionId, content: { kind: 'TALK', title: 'Sensors', minutes: 45, speakers } });
    expect([await save(event.id, first, one), await save(event.id, second, { name: 'Ben Berg' })]).toEqual([[], []]);
    await events.graph.deliver();
    const [secret] = secretsTo(one.emailAddress);
    expect(await takeOff(secret!)).toMatchObject({ codes: [] });
    expect(await told(async () => {
      expect([await save(event.id, first, { name: 'Ben Berg' }), await save(event.id, first, { name: ' bén  BERG' }), await save(event.id, first, { name: 'Ben Bergen' })]).toEqual([['SPEAKER_NAME_SAID_NO'], ['SPEAKER_NAME_SAID_NO'], []]);
    })).toEqual([]);
    expect(await told(async () => expect(await save(event.id, first, namesake)).toEqual([]))).toEqual([`${namesake.emailAddress}: You are named as a speaker: Sensors for all`]);
    // Nobody said of whoever was there without an address that it is them, and at another event nothing is known.
    expect([await save(event.id, second, { name: 'Ben Berg', affiliation: 'Example Ovens' }), await save((await events.open()).id, randomUUID(), { name: 'Ben Berg' })]).toEqual([[], []]);
  });

  it('is not found by any other link', async () => {
    for (const secret of ['', 'none', 'x'.repeat(10_000)]) {
      expect(await named(secret)).toBeNull();
      expect(await takeOff(secret)).toEqual({ speaker: null, codes: ['NOT_FOUND'] });
    }
  });

  it('hears nothing when they took the name off before the mail went, and as little when the proposal is gone', async () => {
    const event = await call.called();
    const one = ben();
    const mails = await told(async () => {
      const { browser, proposalId } = await call.proposed(event.id, {}, [one]);
      expect(await call.act(browser, 'withdrawProposal', { proposalId })).toEqual([]);
    });
    expect(mails.filter((line) => line.toLowerCase().startsWith('ben'))).toEqual([]);
  });

  it('gets so many such mails from one author in a day, and no more', async () => {
    const event = await call.called();
    const author = await call.somebody('flood');
    const submit = (speakers: object[], proposalId: string) => call.act(author.browser, 'submitProposal', { eventId: event.id, proposalId, content: proposalContent({ speakers }) });
    const id = (at: number): string => `0198f0c0-0000-7000-8000-0000000000${String(at).padStart(2, '0')}`;
    const codes: string[][] = [];
    for (let at = 0; at < 11; at += 1) codes.push(await submit(['A', 'B', 'C'].map(ben), id(at % 5)));
    expect(codes.slice(0, 10).flat()).toEqual([]);
    expect(codes[10]).toEqual(['TOO_MANY_REQUESTS']);
  });
});
