import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import { callUnderTest, eventsUnderTest, proposalContent, type CallUnderTest, type EventsUnderTest } from '../../testing';

const DAY = 24 * 60;

describe('what was accepted for an agenda', () => {
  let events: EventsUnderTest;
  let call: CallUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    call = callUnderTest(events);
  });
  afterAll(() => events.graph.close());

  const told = async (work: () => Promise<unknown>): Promise<string[]> => (await call.mailsOf(work)).map(({ to, subject }) => `${to}: ${subject.split(':')[0]!}`).sort();
  const own = async (slug: string, { browser }: { browser: Parameters<CallUnderTest['see']>[1] }) => (await call.see(slug, browser)).ownProposals[0]!;
  const co = { name: 'Ben Berg', emailAddress: 'ben.berg@example.org' };
  const place = async (eventId: string, slug: string, number: number) => {
    for (const { id, startsAt } of (await call.see(slug)).draftAgenda!.sessions) if (!startsAt) expect(await call.act(events.olga, 'placeAgendaSession', { sessionId: id, startsAt: call.inDays(60.1) })).toEqual([]);
    expect(await call.act(events.olga, 'publishAgenda', { eventId, number, knownConflicts: 0 })).toEqual([]);
  };
  type Published = { event: { agenda: { sessions: { title: string; speakers: { name: string }[] }[] } | null } };
  const published = async (slug: string) => (await events.stranger().ask<Published>('query ($slug: String!) { event(slug: $slug) { agenda { sessions { title speakers { name } } } } }', { slug })).event.agenda?.sessions;

  describe('and is confirmed', () => {
    it('is told to who decided, to who has the agenda in hand, and to the other speakers', async () => {
      const event = await call.called();
      const [manager, colleague] = [await call.give(event.id, 'SPEAKER_MANAGER'), await call.give(event.id, 'EVENT_ORGANISER')];
      await call.give(event.id, 'DOOR');
      const { browser, proposalId } = await call.accepted(event.id, { others: [co] });
      const confirm = () => call.act(browser, 'confirmProposal', { proposalId });
      expect(await told(async () => expect((await Promise.all([confirm(), confirm(), confirm()])).flat()).toEqual([]))).toEqual(
        [`${co.emailAddress}: You speak at Sensors for all`, ...[manager.emailAddress, colleague.emailAddress, 'olga.organises@example.org'].map((to) => `${to}: Confirmed`)].sort(),
      );
    });

    it('is told to the address for questions where nobody is left who decided', async () => {
      const event = await call.called({ contactAddress: 'team@example.org' });
      const decider = await call.give(event.id, 'SPEAKER_MANAGER');
      const { browser, proposalId } = await call.proposed(event.id);
      expect(await call.act(decider.browser, 'decideOnProposal', { proposalId, decision: 'ACCEPT' })).toEqual([]);
      await events.graph.em().getConnection().execute('delete from subject_role where subject_id = ?', [event.id]);
      expect(await told(() => call.act(browser, 'confirmProposal', { proposalId }))).toEqual(['team@example.org: Confirmed']);
    });
  });

  describe('can be taken back', () => {
    it('also once it is confirmed: it goes out of the plan, out of what is published with the next version, and all who count on it are told', async () => {
      const event = await call.called();
      const author = await call.accepted(event.id, { others: [co] });
      await call.accepted(event.id, { title: 'Stays' }).then(({ browser, proposalId }) => call.act(browser, 'confirmProposal', { proposalId }));
      expect(await call.act(author.browser, 'confirmProposal', { proposalId: author.proposalId })).toEqual([]);
      await place(event.id, event.slug, 1);
      const withdraw = () => call.act(author.browser, 'withdrawProposal', { proposalId: author.proposalId });
      expect(await told(async () => expect((await Promise.all([withdraw(), withdraw(), withdraw()])).flat()).toEqual([]))).toEqual([`${co.emailAddress}: Taken back`, 'olga.organises@example.org: Taken back']);
      expect((await call.see(event.slug)).draftAgenda!.sessions.map(({ title }) => title)).toEqual(['Stays']);
      expect(await own(event.slug, author)).toMatchObject({ state: 'WITHDRAWN' });
      expect((await published(event.slug))!.map(({ title }) => title).sort()).toEqual(['Sensors in a bakery', 'Stays']);
      await place(event.id, event.slug, 2);
      expect((await published(event.slug))!.map(({ title }) => title)).toEqual(['Stays']);
      expect(await call.act(author.browser, 'confirmProposal', { proposalId: author.proposalId })).toEqual(['NOT_POSSIBLE_NOW']);
    });

    it('is told to organisers once it was accepted, and to nobody before', async () => {
      const event = await call.called();
      const [early, late] = [await call.proposed(event.id), await call.accepted(event.id)];
      expect(await told(() => call.act(early.browser, 'withdrawProposal', { proposalId: early.proposalId }))).toEqual([]);
      expect(await told(() => call.act(late.browser, 'withdrawProposal', { proposalId: late.proposalId }))).toEqual(['olga.organises@example.org: Taken back']);
      // Handed in again, it is decided on anew.
      const content = proposalContent({ speakers: [{ name: 'Ada Ångström', emailAddress: late.emailAddress }] });
      expect(await call.act(late.browser, 'submitProposal', { eventId: event.id, proposalId: late.proposalId, content })).toEqual([]);
      expect((await call.see(event.slug)).proposals![1]).toMatchObject({ state: 'SUBMITTED', decidedAt: null, confirmDueOn: null, decisionReviews: null });
    });

    it('goes by nobody else, and not out of an event that is over', async () => {
      const event = await call.called();
      const { browser, proposalId } = await call.accepted(event.id);
      const other = await call.somebody('other');
      expect(await call.act(browser, 'confirmProposal', { proposalId })).toEqual([]);
      expect(await call.act(other.browser, 'withdrawProposal', { proposalId })).toEqual(['NOT_FOUND']);
      expect(await call.act(events.olga, 'withdrawProposal', { proposalId })).toEqual(['NOT_FOUND']);
      expect(await call.act(events.olga, 'cancelEvent', { eventId: event.id })).toEqual([]);
      expect(await call.act(browser, 'withdrawProposal', { proposalId })).toEqual(['EVENT_CANCELLED']);
      expect((await call.see(event.slug)).draftAgenda!.sessions).toHaveLength(1);
    });
  });

  it('and is taken out by organisers reads so, is told to its author and speakers, and can be asked for again', async () => {
    const event = await call.called();
    const author = await call.accepted(event.id, { others: [co] });
    const confirm = () => call.act(author.browser, 'confirmProposal', { proposalId: author.proposalId });
    expect(await confirm()).toEqual([]);
    const remove = async () => call.act(events.olga, 'removeAgendaSession', { sessionId: (await call.see(event.slug)).draftAgenda!.sessions[0]!.id });
    expect(await told(remove)).toEqual([`${author.emailAddress}: No longer in the agenda`, `${co.emailAddress}: No longer in the agenda`]);
    expect(await own(event.slug, author)).toMatchObject({ state: 'TAKEN_OUT' });
    expect(await confirm()).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await call.act(author.browser, 'withdrawProposal', { proposalId: author.proposalId })).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await told(() => call.act(events.olga, 'decideOnProposal', { proposalId: author.proposalId, decision: 'ACCEPT' }))).toEqual([`${author.emailAddress}: Your proposal is accepted`]);
    expect(await confirm()).toEqual([]);
    expect((await call.see(event.slug)).draftAgenda!.sessions).toHaveLength(1);
    // What nobody proposed is taken away without a word, and nobody hears of a session of an event that is not to be.
    const sessionId = randomUUID();
    expect(await call.act(events.olga, 'saveAgendaSession', { eventId: event.id, sessionId, content: { kind: 'BREAK', title: 'Coffee', minutes: 15 } })).toEqual([]);
    expect(await told(() => call.act(events.olga, 'removeAgendaSession', { sessionId }))).toEqual([]);
    await call.mailsOf(() => call.act(events.olga, 'cancelEvent', { eventId: event.id }));
    expect(await told(remove)).toEqual([]);
    expect(await own(event.slug, author)).toMatchObject({ state: 'TAKEN_OUT' });
  });

  describe('is to be confirmed by a day', () => {
    const dueIn = (days: number): string => call.inDays(days).slice(0, 10);
    /** What is told of one title when two servers look at the same time: the clock is that of all events here. */
    const settledOf = async (title: string): Promise<string[]> => {
      const mails = await call.mailsOf(async () => Promise.all([events.settle(), events.settle()]));
      return mails.flatMap(({ to, subject }) => (subject.endsWith(`: ${title}`) ? [`${to}: ${subject.split(':')[0]!}`] : [])).sort();
    };

    it('that organisers set, within what is possible, or that lies two weeks ahead', async () => {
      const event = await call.called();
      const usual = await call.accepted(event.id);
      expect(await own(event.slug, usual)).toMatchObject({ state: 'ACCEPTED', confirmDueOn: dueIn(14) });
      const { browser, proposalId } = await call.proposed(event.id);
      const accept = (confirmDueOn: string) => call.act(events.olga, 'decideOnProposal', { proposalId, decision: 'ACCEPT', confirmDueOn });
      expect([await accept(dueIn(-1)), await accept(dueIn(61)), await accept(dueIn(60))]).toEqual([['CONFIRM_DAY'], ['CONFIRM_DAY'], []]);
      expect(await own(event.slug, { browser })).toMatchObject({ confirmDueOn: dueIn(60) });
      // A second time changes nothing, the day neither.
      expect(await accept(dueIn(20))).toEqual([]);
      expect(await own(event.slug, { browser })).toMatchObject({ confirmDueOn: dueIn(60) });
    });

    it('is reminded of once, lapses after it whether or not the server has looked, and can be asked for again', async () => {
      const event = await call.called();
      const author = await call.accepted(event.id, { title: 'Ovens that call', confirmDueOn: dueIn(10) });
      const confirm = () => call.act(author.browser, 'confirmProposal', { proposalId: author.proposalId });
      const settled = () => settledOf('Ovens that call');
      events.graph.clock.passMinutes(6 * DAY);
      expect(await settled()).toEqual([]);
      events.graph.clock.passMinutes(DAY);
      expect(await settled()).toEqual([`${author.emailAddress}: Please confirm that you come`]);
      events.graph.clock.passMinutes(DAY);
      expect(await settled()).toEqual([]);
      events.graph.clock.passMinutes(3 * DAY);
      expect(await own(event.slug, author)).toMatchObject({ state: 'LAPSED' });
      expect((await call.see(event.slug)).proposals).toMatchObject([{ state: 'LAPSED' }]);
      expect(await confirm()).toEqual(['CONFIRM_TOO_LATE']);
      expect(await call.act(events.olga, 'decideOnProposal', { proposalId: author.proposalId, decision: 'DECLINE' })).toEqual(['NOT_POSSIBLE_NOW']);
      expect(await settled()).toEqual([`${author.emailAddress}: Not confirmed in time`, 'olga.organises@example.org: Not confirmed in time']);
      expect(await settled()).toEqual([]);
      expect(await told(() => call.act(events.olga, 'decideOnProposal', { proposalId: author.proposalId, decision: 'ACCEPT', confirmDueOn: dueIn(5) }))).toEqual([`${author.emailAddress}: Your proposal is accepted`]);
      events.graph.clock.passMinutes(3 * DAY);
      expect(await settled()).toEqual([`${author.emailAddress}: Please confirm that you come`]);
      expect(await confirm()).toEqual([]);
      events.graph.clock.passMinutes(10 * DAY);
      expect(await settled()).toEqual([]);
      expect(await own(event.slug, author)).toMatchObject({ state: 'CONFIRMED' });
    });

    it('reminds nobody who was asked just now, nor of an event that is not to be', async () => {
      const [event, cancelled] = [await call.called(), await call.called()];
      const { emailAddress } = await call.accepted(event.id, { title: 'Asked just now', confirmDueOn: dueIn(1) });
      await call.accepted(cancelled.id, { title: 'Asked just now', confirmDueOn: dueIn(4) });
      await call.mailsOf(() => call.act(events.olga, 'cancelEvent', { eventId: cancelled.id }));
      expect(await settledOf('Asked just now')).toEqual([]);
      events.graph.clock.passMinutes(2 * DAY);
      expect(await settledOf('Asked just now')).toEqual([`${emailAddress}: Not confirmed in time`, 'olga.organises@example.org: Not confirmed in time']);
    });
  });

  describe('needs an event that is to come', () => {
    it.each<[string, string, (event: { id: string }) => Promise<unknown>]>([
      ['cancelled', 'EVENT_CANCELLED', ({ id }) => call.act(events.olga, 'cancelEvent', { eventId: id })],
      ['held', 'EVENT_OVER', ({ id }) => events.graph.em().getConnection().execute("update event set standing = 'HELD' where id = ?", [id])],
      ['reported', 'EVENT_OVER', ({ id }) => events.graph.em().getConnection().execute("update event set standing = 'REPORTED' where id = ?", [id])],
      ['over by the clock', 'EVENT_OVER', ({ id }) => events.graph.em().getConnection().execute("update event set starts_at = '2026-01-01T08:00:00Z', ends_at = '2026-01-01T15:00:00Z' where id = ?", [id])],
    ])('and not one that is %s', async (_, stop, end) => {
      const event = await call.called();
      const reviewer = await call.give(event.id, 'REVIEWER');
      const [author, accepted] = [await call.proposed(event.id), await call.accepted(event.id)];
      expect(await call.close(event.id)).toEqual([]);
      expect(await call.act(events.olga, 'shareOutReviews', { eventId: event.id, each: 1 })).toEqual([]);
      expect(await call.act(events.olga, 'openCall', { eventId: event.id, guidance: 'Again.', closesAt: call.inDays(5) })).toEqual([]);
      const [review] = (await call.see(event.slug, reviewer.browser)).reviewsToGive!;
      await end(event);
      const { id: eventId } = event;
      const refused = [
        await call.act(events.olga, 'openCall', { eventId, guidance: 'Again.', closesAt: call.inDays(6) }),
        await call.act(author.browser, 'submitProposal', { eventId, proposalId: randomUUID(), content: proposalContent() }),
        await call.act(events.olga, 'shareOutReviews', { eventId, each: 2 }),
        await call.act(reviewer.browser, 'giveReview', { reviewId: review!.id, score: 4, remark: 'Concrete.' }),
        await call.act(events.olga, 'decideOnProposal', { proposalId: author.proposalId, decision: 'ACCEPT' }),
        await call.act(accepted.browser, 'confirmProposal', { proposalId: accepted.proposalId }),
      ];
      expect(refused).toEqual(Array.from({ length: 6 }, () => [stop]));
      const seen = await call.see(event.slug, reviewer.browser);
      expect(seen).toMatchObject({ callStop: stop, call: { isOpen: false }, reviewsToGive: [{ isOpen: false }] });
      expect((await own(event.slug, author)).mayChange).toBe(false);
    });

    it('so that a call of one that is over is not opened for the first time', async () => {
      const event = await events.open({ startsAt: call.inDays(60), endsAt: call.inDays(60.3) });
      expect(await call.act(events.olga, 'cancelEvent', { eventId: event.id })).toEqual([]);
      const { problems } = await events.act(events.olga, 'openCall', { eventId: event.id, guidance: 'Late.', closesAt: call.inDays(5) }, 'event { id }');
      expect(codesOf({ problems })).toEqual(['EVENT_CANCELLED']);
      expect(problems[0]!.message).toBe('The event was cancelled, so this is not possible any more.');
      expect((await call.see(event.slug)).call).toBeNull();
    });
  });
});
