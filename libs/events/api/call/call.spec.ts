import { randomUUID } from 'node:crypto';
import type { TestBrowser } from '@skills/platform/testing';
import { callUnderTest, eventsUnderTest, proposalContent, workshopContent, type CallUnderTest, type EventsUnderTest } from '../../testing';

describe('the call for contributions', () => {
  let events: EventsUnderTest;
  let ground: CallUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    ground = callUnderTest(events);
  });
  afterAll(() => events.graph.close());

  const inDays = (days: number): string => ground.inDays(days);
  const see = (slug: string, browser?: TestBrowser) => ground.see(slug, browser);
  const act = (browser: TestBrowser, mutation: string, input: object) => ground.act(browser, mutation, input);
  const content = proposalContent;
  const somebody = (name: string) => ground.somebody(name);
  const called = () => ground.called();
  const close = (eventId: string) => ground.close(eventId);
  const reviewer = (eventId: string, name?: string) => ground.give(eventId, 'REVIEWER', name);
  const proposed = (eventId: string, over?: object) => ground.proposed(eventId, over);

  it('takes proposals while it is open, which their authors change and take back, once each', async () => {
    const event = await called();
    const { browser, proposalId, emailAddress } = await proposed(event.id);
    const submit = (over: object = {}) => act(browser, 'submitProposal', { eventId: event.id, proposalId, content: content(over) });
    expect(await submit({ title: 'Sensors in two bakeries' })).toEqual([]);
    expect(await submit({ title: 'Sensors in two bakeries' })).toEqual([]);
    expect((await see(event.slug, browser)).ownProposals).toMatchObject([{ id: proposalId, state: 'SUBMITTED', title: 'Sensors in two bakeries', mayChange: true, speakers: [{ name: 'Ada Ångström' }] }]);
    await events.graph.deliver();
    expect(events.graph.mails.filter(({ to }) => to === emailAddress && to !== '').map(({ subject }) => subject).filter((subject) => subject.startsWith('We have'))).toEqual(['We have your proposal: Sensors in two bakeries']);
    for (const _ of [1, 2]) expect(await act(browser, 'withdrawProposal', { proposalId })).toEqual([]);
    expect((await see(event.slug, browser)).ownProposals[0]!.state).toBe('WITHDRAWN');
    expect(await submit()).toEqual([]);
    expect((await see(event.slug, browser)).ownProposals[0]!.state).toBe('SUBMITTED');

    expect(await submit({ title: ' ', speakers: [] })).toEqual(['FIELD_REQUIRED', 'FIELD_REQUIRED']);
    await close(event.id);
    expect((await see(event.slug, browser)).call).toMatchObject({ isOpen: false });
    expect((await see(event.slug, browser)).ownProposals[0]!.mayChange).toBe(false);
    expect(await submit()).toEqual(['CALL_CLOSED']);
    expect(await act(browser, 'submitProposal', { eventId: event.id, proposalId: randomUUID(), content: content() })).toEqual(['CALL_CLOSED']);
  });

  it('takes nothing without an account, for an event without a call, under the id of somebody else, or a sixth', async () => {
    const event = await called();
    expect(await act(events.stranger(), 'submitProposal', { eventId: event.id, proposalId: randomUUID(), content: content() })).toEqual(['NOT_SIGNED_IN']);
    const { proposalId, browser } = await proposed(event.id);
    const other = await somebody('other');
    expect(await act(other.browser, 'submitProposal', { eventId: event.id, proposalId, content: content() })).toEqual(['NOT_FOUND']);
    expect(await act(other.browser, 'withdrawProposal', { proposalId })).toEqual(['NOT_FOUND']);
    expect(await act(browser, 'submitProposal', { eventId: (await events.open()).id, proposalId: randomUUID(), content: content() })).toEqual(['CALL_CLOSED']);
    const { event: draft } = await events.act<{ event: { id: string } }>(events.olga, 'createEvent', { content: workshopContent }, 'event { id }');
    await act(events.olga, 'openCall', { eventId: draft.id, guidance: 'Soon.', closesAt: inDays(10) });
    expect(await act(browser, 'submitProposal', { eventId: draft.id, proposalId: randomUUID(), content: content() })).toEqual(['NOT_FOUND']);
    const codes = await Promise.all(Array.from({ length: 8 }, () => act(browser, 'submitProposal', { eventId: event.id, proposalId: randomUUID(), content: content() })));
    expect(codes.flat()).toEqual(['LIST_FULL', 'LIST_FULL', 'LIST_FULL', 'LIST_FULL']);
    expect((await see(event.slug, browser)).ownProposals).toHaveLength(5);
  });

  it('is reviewed without names, evenly, by nobody who has a part in it, and by somebody else after a conflict of interest', async () => {
    const event = await called();
    const [first, second, third] = [await reviewer(event.id), await reviewer(event.id), await reviewer(event.id)];
    await proposed(event.id, { title: 'One' });
    await proposed(event.id, { title: 'Two', speakers: [{ name: 'A reviewer', emailAddress: second.emailAddress }] });
    expect(await act(first.browser, 'submitProposal', { eventId: event.id, proposalId: randomUUID(), content: content({ title: 'Three' }) })).toEqual([]);
    expect(await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 2 })).toEqual(['CALL_STILL_OPEN']);
    await close(event.id);
    for (const _ of [1, 2]) expect(await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 2 })).toEqual([]);
    const tasks = async ({ browser }: { browser: TestBrowser }) => (await see(event.slug, browser)).reviewsToGive!;
    const titles = await Promise.all([first, second, third].map(async (one) => (await tasks(one)).map(({ title }) => title).sort()));
    expect(titles.map((each) => each.length)).toEqual([2, 2, 2]);
    expect(titles[0]).toEqual(['One', 'Two']);
    expect(titles[1]).toEqual(['One', 'Three']);
    expect(titles[2]).toEqual(['Three', 'Two']);
    // What a reviewer can ask for names nobody; and what they cannot ask for is not there.
    expect((await see(event.slug, first.browser)).proposals).toBeNull();
    expect(await first.browser.errorsOf('query ($slug: String!) { event(slug: $slug) { reviewsToGive { speakers { name } } } }', { slug: event.slug })).toEqual([expect.stringMatching(/Cannot query field/)]);

    const [task, conflicted] = await tasks(third);
    expect(await act(third.browser, 'giveReview', { reviewId: task!.id, score: 6, remark: '' })).toEqual(['FIELD_OUT_OF_RANGE', 'FIELD_REQUIRED']);
    expect(await act(third.browser, 'giveReview', { reviewId: task!.id, score: 4, remark: 'Concrete.' })).toEqual([]);
    expect(await act(third.browser, 'declareReviewConflict', { reviewId: conflicted!.id })).toEqual([]);
    expect(await act(first.browser, 'giveReview', { reviewId: task!.id, score: 1, remark: 'Not mine.' })).toEqual(['NOT_FOUND']);
    const shown = (await see(event.slug)).proposals!;
    expect(shown.find(({ title }) => title === task!.title)).toMatchObject({ mean: 4 });
    expect(shown.find(({ title }) => title === conflicted!.title)!.reviews.map(({ standing }) => standing).sort()).toEqual(['ASKED', 'CONFLICT']);
    // Somebody else is asked, as far as there is somebody: nobody is left for these three.
    const fourth = await reviewer(event.id);
    expect(await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 2 })).toEqual([]);
    expect((await tasks(fourth)).map(({ title }) => title)).toEqual([conflicted!.title]);
    // An author cannot change what is being reviewed, also when the call is opened again.
    await act(events.olga, 'openCall', { eventId: event.id, guidance: 'Again.', closesAt: inDays(3) });
    const [own] = (await see(event.slug, first.browser)).ownProposals;
    expect(own!.mayChange).toBe(false);
    expect(await act(first.browser, 'submitProposal', { eventId: event.id, proposalId: own!.id, content: content() })).toEqual(['PROPOSAL_IN_REVIEW']);
    // Whoever loses the role loses what it showed.
    const { eventTeam } = await events.olga.ask<{ eventTeam: { id: string; emailAddress: string }[] }>('query ($eventId: ID!) { eventTeam(eventId: $eventId) { id emailAddress } }', { eventId: event.id });
    await events.act(events.olga, 'takeEventRole', { memberId: eventTeam.find(({ emailAddress }) => emailAddress === third.emailAddress)!.id }, 'team { id }');
    expect(await tasks(third)).toBeNull();
    expect(await act(third.browser, 'giveReview', { reviewId: task!.id, score: 5, remark: 'Late.' })).toEqual(['NOT_FOUND']);
  });

  it.each(['loses the role', 'lost the role unnoticed', 'erases their data'])('asks another reviewer in place of one who %s, and keeps what was given', async (how) => {
    const event = await called();
    const elin = await reviewer(event.id);
    for (const title of ['One', 'Two', 'Three']) await proposed(event.id, { title });
    await close(event.id);
    expect(await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 1 })).toEqual([]);
    const [given] = (await see(event.slug, elin.browser)).reviewsToGive!;
    expect(await act(elin.browser, 'giveReview', { reviewId: given!.id, score: 4, remark: 'Concrete.' })).toEqual([]);
    if (how === 'loses the role') {
      const { eventTeam } = await events.olga.ask<{ eventTeam: { id: string }[] }>('query ($eventId: ID!) { eventTeam(eventId: $eventId) { id } }', { eventId: event.id });
      await events.act(events.olga, 'takeEventRole', { memberId: eventTeam[0]!.id }, 'team { id }');
    } else if (how === 'erases their data') await events.act(elin.browser, 'eraseMyData', { emailAddress: elin.emailAddress }, 'erasedAt');
    else await events.graph.em().getConnection().execute('delete from subject_role where subject_id = ?', [event.id]);
    const counted = async () => (await see(event.slug)).proposals!.map(({ reviewsAsked, reviewsGiven }) => [reviewsAsked, reviewsGiven]).sort();
    if (how !== 'lost the role unnoticed') expect(await counted()).toEqual([[0, 0], [0, 0], [1, 1]]);
    const anton = await reviewer(event.id);
    expect(await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 1 })).toEqual([]);
    expect(await counted()).toEqual([[1, 0], [1, 0], [1, 1]]);
    expect((await see(event.slug, anton.browser)).reviewsToGive!.map(({ title }) => title).sort()).toEqual(['One', 'Three', 'Two'].filter((title) => title !== given!.title));
  });

  it('ends in decisions that keep on what they rested and are told by mail, and in one session when its author comes, however often they say so', async () => {
    const event = await called();
    const one = await reviewer(event.id);
    const { browser, proposalId, emailAddress } = await proposed(event.id);
    const declined = await proposed(event.id, { title: 'Another' });
    await close(event.id);
    await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 1 });
    for (const { id, title } of (await see(event.slug, one.browser)).reviewsToGive!) await act(one.browser, 'giveReview', { reviewId: id, score: title === 'Another' ? 2 : 5, remark: 'Because.' });
    expect(await act(browser, 'confirmProposal', { proposalId })).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await act(one.browser, 'decideOnProposal', { proposalId, decision: 'ACCEPT' })).toEqual(['NOT_FOUND']);
    const accept = () => act(events.olga, 'decideOnProposal', { proposalId, decision: 'ACCEPT', message: 'We look forward to it.' });
    expect((await Promise.all([accept(), accept(), accept()])).flat()).toEqual([]);
    expect(await act(events.olga, 'decideOnProposal', { proposalId, decision: 'DECLINE' })).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await act(events.olga, 'decideOnProposal', { proposalId: declined.proposalId, decision: 'DECLINE' })).toEqual([]);
    await events.graph.deliver();
    const mails = (to: string) => events.graph.mails.filter((mail) => mail.to === to && /proposal/.test(mail.subject));
    expect(mails(emailAddress).map(({ subject }) => subject)).toEqual(['We have your proposal: Sensors in a bakery', 'Your proposal is accepted: Sensors in a bakery']);
    expect(mails(emailAddress)[1]!.text).toContain('We look forward to it.');
    expect(mails(emailAddress)[1]!.text).toContain(`/events/${event.slug}/contribute`);
    expect(mails(declined.emailAddress).map(({ subject }) => subject)).toEqual(['We have your proposal: Another', 'Your proposal: Another']);
    expect((await see(event.slug)).proposals).toMatchObject([{ state: 'ACCEPTED', decisionMean: 5, decisionReviews: 1 }, { state: 'DECLINED', decisionMean: 2, decisionReviews: 1 }]);
    expect(await act(one.browser, 'giveReview', { reviewId: (await see(event.slug, one.browser)).reviewsToGive![0]!.id, score: 1, remark: 'Late.' })).toEqual(['NOT_POSSIBLE_NOW']);

    expect((await Promise.all(Array.from({ length: 6 }, () => act(browser, 'confirmProposal', { proposalId })))).flat()).toEqual([]);
    expect((await see(event.slug)).draftAgenda!.sessions).toMatchObject([{ title: 'Sensors in a bakery', startsAt: null, speakers: [{ name: 'Ada Ångström', emailAddress }] }]);
    // Its topics stay with it, into what is published.
    const [session] = (await see(event.slug)).draftAgenda!.sessions;
    expect(await act(events.olga, 'placeAgendaSession', { sessionId: session!.id, startsAt: inDays(60.1) })).toEqual([]);
    expect(await act(events.olga, 'publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 })).toEqual([]);
    const { event: shown } = await events.stranger().ask<{ event: { agenda: { sessions: object[] } } }>('query ($slug: String!) { event(slug: $slug) { agenda { sessions { title topics } } } }', { slug: event.slug });
    expect(shown.agenda.sessions).toEqual([{ title: 'Sensors in a bakery', topics: ['IOT'] }]);
    // Who was declined can still be asked to come.
    expect(await act(events.olga, 'decideOnProposal', { proposalId: declined.proposalId, decision: 'ACCEPT' })).toEqual([]);
    expect(await act(declined.browser, 'confirmProposal', { proposalId: declined.proposalId })).toEqual([]);
    expect((await see(event.slug)).draftAgenda!.sessions).toHaveLength(2);
  });

  it('lets nobody decide on what is theirs, as author, speaker or by a conflict of interest, and shows them none of its reviews', async () => {
    const event = await called();
    const proposalId = randomUUID();
    expect(await act(events.olga, 'submitProposal', { eventId: event.id, proposalId, content: content() })).toEqual([]);
    expect((await see(event.slug)).proposals).toMatchObject([{ isOwn: true }]);
    expect(await act(events.olga, 'decideOnProposal', { proposalId, decision: 'ACCEPT' })).toEqual(['OWN_PROPOSAL']);
    await close(event.id);
    expect(await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 1 })).toEqual(['NO_REVIEWERS']);
    expect(await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 6 })).toEqual(['REVIEWS_EACH']);

    await act(events.olga, 'openCall', { eventId: event.id, guidance: 'Again.', closesAt: inDays(3) });
    const [author, decider, judge, other] = [await somebody('author'), await somebody('decider'), await reviewer(event.id, 'judge'), await reviewer(event.id)];
    const give = (emailAddress: string, role: string) => events.act(events.olga, 'giveEventRole', { eventId: event.id, emailAddress, role }, 'team { id }');
    await give(decider.emailAddress, 'EVENT_ORGANISER');
    await give(judge.emailAddress, 'SPEAKER_MANAGER');
    const [spoken, judged] = [randomUUID(), randomUUID()];
    const speakers = [{ name: 'Author', emailAddress: author.emailAddress }, { name: 'Decider', emailAddress: decider.emailAddress }];
    expect(await act(author.browser, 'submitProposal', { eventId: event.id, proposalId: spoken, content: content({ title: 'Spoken', speakers }) })).toEqual([]);
    expect(await act(author.browser, 'submitProposal', { eventId: event.id, proposalId: judged, content: content({ title: 'Judged' }) })).toEqual([]);
    await close(event.id);
    expect(await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 2 })).toEqual([]);
    for (const { id } of (await see(event.slug, other.browser)).reviewsToGive!) expect(await act(other.browser, 'giveReview', { reviewId: id, score: 4, remark: 'Concrete.' })).toEqual([]);
    const task = (await see(event.slug, judge.browser)).reviewsToGive!.find(({ title }) => title === 'Judged')!;
    expect(await act(judge.browser, 'declareReviewConflict', { reviewId: task.id })).toEqual([]);
    expect(await act(judge.browser, 'giveReview', { reviewId: task.id, score: 5, remark: 'After all.' })).toEqual(['OWN_PROPOSAL']);

    const seen = async (browser: TestBrowser, id: string) => (await see(event.slug, browser)).proposals!.find((proposal) => proposal.id === id)!;
    const hidden = { isOwn: true, reviews: [], mean: null, decisionMean: null, decisionReviews: null };
    const deciding = (browser: TestBrowser, id: string) => act(browser, 'decideOnProposal', { proposalId: id, decision: 'ACCEPT' });
    for (const [browser, id] of [[decider.browser, spoken], [judge.browser, judged], [events.olga, proposalId]] as const) {
      expect(await seen(browser, id)).toMatchObject(hidden);
      expect(await deciding(browser, id)).toEqual(['OWN_PROPOSAL']);
    }
    expect(await seen(decider.browser, judged)).toMatchObject({ isOwn: false, mean: 4, reviewsAsked: 1, reviewsGiven: 1 });
    expect(await deciding(decider.browser, judged)).toEqual([]);
    expect(await deciding(judge.browser, spoken)).toEqual([]);
    expect(await seen(decider.browser, spoken)).toMatchObject({ ...hidden, state: 'ACCEPTED', reviewsAsked: 2, reviewsGiven: 1 });
    expect(await seen(events.olga, spoken)).toMatchObject({ isOwn: false, decisionMean: 4, decisionReviews: 1 });
  });

  it('names nobody any more six months after the event, and keeps the session', async () => {
    const event = await called();
    const one = await reviewer(event.id);
    const { browser, proposalId } = await proposed(event.id);
    await proposed(event.id, { title: 'Another' });
    await close(event.id);
    await act(events.olga, 'shareOutReviews', { eventId: event.id, each: 1 });
    for (const { id } of (await see(event.slug, one.browser)).reviewsToGive!) await act(one.browser, 'giveReview', { reviewId: id, score: 5, remark: 'Because.' });
    await act(events.olga, 'decideOnProposal', { proposalId, decision: 'ACCEPT' });
    await act(browser, 'confirmProposal', { proposalId });
    events.graph.clock.passMinutes((61 + 190) * 24 * 60);
    await events.settle();
    const left = await events.graph.em().getConnection().execute<object[]>(
      'select p.state, p.author_id, p.decided_by_id, p.session_id is not null as has_session, (select count(*)::int from proposal_speaker k where k.proposal_id = p.id) as speakers, (select array_agg(r.reviewer_id) from proposal_review r where r.proposal_id = p.id) as reviewers from session_proposal p where p.event_id = ?',
      [event.id],
    );
    expect(left).toEqual([{ state: 'CONFIRMED', author_id: null, decided_by_id: null, has_session: true, speakers: 0, reviewers: [null] }]);
  });
});
