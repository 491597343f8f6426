import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import type { EventsUnderTest } from './events-under-test';

/** An event and its call, as whoever asks for them sees them. */
export interface SeenCall {
  callStop: string | null;
  call: { guidance: string; isOpen: boolean } | null;
  ownProposals: { id: string; state: string; title: string; mayChange: boolean; decisionMessage: string | null; confirmDueOn: string | null; speakers: { name: string }[] }[];
  proposals: { id: string; state: string; title: string; mean: number | null; reviewsAsked: number; reviewsGiven: number; confirmDueOn: string | null; decidedAt: string | null; decisionMean: number | null; decisionReviews: number | null; isOwn: boolean; speakers: { name: string; emailAddress: string | null }[]; reviews: { standing: string; score: number | null; remark: string | null; reviewer: string | null }[] }[] | null;
  reviewsToGive: { id: string; title: string; standing: string; score: number | null; isOpen: boolean }[] | null;
  draftAgenda: { sessions: { id: string; title: string; startsAt: string | null; speakers: { name: string; emailAddress: string | null }[] }[] } | null;
}

const CALL = 'callStop call { guidance isOpen } ownProposals { id state title mayChange decisionMessage confirmDueOn speakers { name } } reviewsToGive { id title standing score isOpen }';
const MANAGED = 'proposals { id state title mean reviewsAsked reviewsGiven confirmDueOn decidedAt decisionMean decisionReviews isOwn speakers { name emailAddress } reviews { standing score remark reviewer } } draftAgenda { sessions { id title startsAt speakers { name emailAddress } } }';

/** Somebody with an account, and their browser. */
export interface Someone {
  readonly emailAddress: string;
  readonly browser: TestBrowser;
}

/** What a proposal of tests says. */
export const proposalContent = (over: object = {}) => ({ kind: 'TALK', title: 'Sensors in a bakery', abstract: 'What we measured.', language: 'en', minutes: 30, topics: ['IOT'], speakers: [{ name: 'Ada Ångström', affiliation: 'Example Bakers' }], ...over });

let people = 0;

/** Calls for contributions on the ground of `events`, and who takes part in them. */
export function callUnderTest(events: EventsUnderTest) {
  const act = async (browser: TestBrowser, mutation: string, input: object) => codesOf(await events.act(browser, mutation, input, 'event { id }'));
  const refused = (codes: readonly string[]): void => {
    if (codes.length > 0) throw new Error(`refused: ${codes.join(', ')}`);
  };
  const inDays = (days: number): string => new Date(events.graph.clock.now().getTime() + days * 24 * 3600 * 1000).toISOString();
  const somebody = async (name: string): Promise<Someone> => {
    const emailAddress = `${name}.${(people += 1)}@example.org`;
    return { emailAddress, browser: await events.person(emailAddress) };
  };
  const close = (eventId: string) => act(events.olga, 'openCall', { eventId, guidance: 'Tell us what worked.', closesAt: inDays(-1) });
  const proposed = async (eventId: string, over: object = {}, others: readonly object[] = []): Promise<Someone & { proposalId: string }> => {
    // One after the other, as they are listed.
    events.graph.clock.passMinutes(1);
    const author = await somebody('author');
    const proposalId = randomUUID();
    refused(await act(author.browser, 'submitProposal', { eventId, proposalId, content: proposalContent({ speakers: [{ name: 'Ada Ångström', affiliation: 'Example Bakers', emailAddress: author.emailAddress }, ...others], ...over }) }));
    return { ...author, proposalId };
  };
  return {
    act,
    inDays,
    somebody,
    /** How an event and its call look in a browser. */
    see: async (slug: string, browser: TestBrowser = events.olga) => (await browser.ask<{ event: SeenCall }>(`query ($slug: String!) { event(slug: $slug) { ${CALL} ${MANAGED} } }`, { slug })).event,
    /** A public event in sixty days, with a call that is open for ten. */
    called: async (content: object = {}) => {
      const event = await events.open({ startsAt: inDays(60), endsAt: inDays(60.3), ...content });
      refused(await act(events.olga, 'openCall', { eventId: event.id, guidance: 'Tell us what worked.', closesAt: inDays(10) }));
      return event;
    },
    close,
    /** Gives somebody a role for an event. */
    give: async (eventId: string, role: string, name = role.toLowerCase()): Promise<Someone> => {
      const one = await somebody(name);
      refused(codesOf(await events.act(events.olga, 'giveEventRole', { eventId, emailAddress: one.emailAddress, role }, 'team { id }')));
      return one;
    },
    /** What somebody proposes, with them and `others` as speakers. */
    proposed,
    /** A proposal that was accepted, before or until a day. */
    accepted: async (eventId: string, { others = [], confirmDueOn, ...over }: { others?: readonly object[]; confirmDueOn?: string; title?: string } = {}) => {
      const proposal = await proposed(eventId, over, others);
      refused(await act(events.olga, 'decideOnProposal', { proposalId: proposal.proposalId, decision: 'ACCEPT', confirmDueOn }));
      return proposal;
    },
    /** The mails that some work leads to. */
    mailsOf: async (work: () => Promise<unknown>) => {
      await events.graph.deliver();
      const before = events.graph.mails.length;
      await work();
      await events.graph.deliver();
      return events.graph.mails.slice(before);
    },
  };
}

/** What `callUnderTest` gives. */
export type CallUnderTest = ReturnType<typeof callUnderTest>;
