import { assessedFirm, inviteColleague, joinTeam, mailedToken, smallQuestionnaire, type Problems } from '@skills/assessment/testing';
import { workshopContent } from '@skills/events/testing';
import { browserOf } from '@skills/identity/testing';
import { CONTRIBUTION_CONSENT } from '@skills/recommendations/rules';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { randomUUID } from 'node:crypto';
import type { Belongings } from './belongings';

const NAMES = ['manager', 'guest', 'colleague', 'editor', 'admin', 'organiser', 'doorHelper', 'speakerManager', 'stranger', 'otherGuest', 'nobody'] as const;

/** A person of the story: the first six have something that others may not see; two have a role for the organiser’s events and nothing else there; the last three are strangers to all of it. */
export type PersonName = (typeof NAMES)[number];

/** Somebody at a browser, with what they have. */
export interface Somebody {
  name: PersonName;
  browser: TestBrowser;
  has: Partial<Belongings>;
  isSignedIn: boolean;
}

/** Takes an act; fails the test when it is refused. */
async function act<Noun>(browser: TestBrowser, mutation: string, input: object, asked: string): Promise<Noun> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { [mutation]: answer } = await browser.ask<Record<string, Noun & Problems>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${asked} problems { code path message } } }`, { input });
  if (answer!.problems[0]) throw new Error(`${mutation}: ${answer!.problems[0].message}`);
  return answer!;
}

type Held<Name extends string> = Record<Name, { id: string }>;

async function firmOf(graph: GraphUnderTest, browser: TestBrowser): Promise<Partial<Belongings>> {
  const firm = await assessedFirm(graph, smallQuestionnaire(), {}, browser);
  await firm.answer({ 'data-practice': 2, 'data-skill': 1 });
  await firm.complete();
  const added = (title: string) => act<Held<'plan' | 'action'>>(browser, 'addAction', { runId: firm.runId, title }, 'plan { id } action { id }');
  const { plan, action } = await added('Check the backups');
  const [answer] = await graph.em().getConnection().execute<{ id: string }[]>('select id from answer_event where response_id = ? limit 1', [firm.responseId]);
  return { run: firm.runId, response: firm.responseId, answer: answer!.id, plan: plan.id, action: action.id, otherAction: (await added('Name somebody')).action.id };
}

async function keptFirm(graph: GraphUnderTest, browser: TestBrowser, email: string): Promise<Partial<Belongings>> {
  const firm = await firmOf(graph, browser);
  await browserOf(graph, email, browser);
  const { run } = await act<{ run: { organisation: { id: string } } }>(browser, 'claimRun', { runId: firm.run, organisationName: 'Muster Möbel' }, 'run { organisation { id } }');
  const later = (await act<Held<'run'>>(browser, 'assessAgain', { runId: firm.run }, 'run { id }')).run.id;
  await act(browser, 'completeRun', { runId: later }, 'run { id }');
  return { ...firm, organisation: run.organisation.id, firstRun: firm.run, laterRun: later };
}

async function contributed(browser: TestBrowser, isHandedIn: boolean): Promise<string> {
  const { contribution } = await act<Held<'contribution'>>(browser, 'startContribution', { kind: 'PRACTICE' }, 'contribution { id }');
  const content = {
    ...{ title: 'Sensors in the bakery', organisation: 'Example Bakery', kind: 'COMPANY', countryCode: 'DE', sector: 'C', sizeClasses: ['10-49'], topics: ['IOT'], language: 'en' },
    ...{ challenge: 'Ovens failed at night.', whatTheyDid: 'Bought sensors.', result: 'Fewer losses.', skillsLesson: 'Train before buying.', url: 'https://example.org/case' },
  };
  await act(browser, 'saveContribution', { contributionId: contribution.id, revision: 1, content }, 'contribution { id }');
  if (isHandedIn) await act(browser, 'submitContribution', { contributionId: contribution.id, revision: 2, consentVersion: CONTRIBUTION_CONSENT }, 'contribution { id }');
  return contribution.id;
}

async function draftedEvent(organiser: TestBrowser): Promise<string> {
  return (await act<Held<'event'>>(organiser, 'createEvent', { content: { ...workshopContent, isApprovalNeeded: true } }, 'event { id }')).event.id;
}

/** What organisers keep about a draft: lines of its budget, items of its checklist, a role. */
async function deskOf(organiser: TestBrowser, eventId: string): Promise<Partial<Belongings>> {
  const line = async () => (await act<Held<'line'>>(organiser, 'addBudgetLine', { eventId, content: { kind: 'VENUE', plannedCents: 100 } }, 'line { id }')).line.id;
  const item = async () => (await act<Held<'item'>>(organiser, 'addChecklistItem', { eventId, content: { title: 'Book the house' } }, 'item { id }')).item.id;
  const { team } = await act<{ team: { id: string }[] }>(organiser, 'giveEventRole', { eventId, emailAddress: 'organiser@example.org', role: 'DOOR' }, 'team { id }');
  const session = async () => {
    const sessionId = randomUUID();
    await act(organiser, 'saveAgendaSession', { eventId, sessionId, content: { kind: 'TALK', title: 'A talk', minutes: 30 } }, 'event { id }');
    return sessionId;
  };
  const { event } = await act<{ event: { draftAgenda: { rooms: { id: string }[] } } }>(organiser, 'saveAgendaRoom', { eventId, name: 'Hall' }, 'event { draftAgenda { rooms { id } } }');
  const agenda = { agendaRoom: event.draftAgenda.rooms[0]!.id, agendaSession: await session(), removedAgendaSession: await session() };
  return { ...agenda, budgetLine: await line(), removedBudgetLine: await line(), checklistItem: await item(), removedChecklistItem: await item(), teamMember: team[0]!.id };
}

/** What an author proposes for an agenda, and a review of it that was asked of an organiser. */
async function proposedTo(graph: GraphUnderTest, eventId: string, author: TestBrowser, organiser: TestBrowser): Promise<{ proposal: string; review: string }> {
  await act(organiser, 'openCall', { eventId, guidance: 'Tell us what worked.', closesAt: '2027-01-31T12:00:00Z' }, 'event { id }');
  const proposal = randomUUID();
  const content = { kind: 'TALK', title: 'Sensors in the bakery', abstract: 'What we measured.', language: 'en', minutes: 30, topics: ['IOT'], speakers: [{ name: 'Mia Muster' }] };
  await act(author, 'submitProposal', { eventId, proposalId: proposal, content }, 'event { id }');
  await act(organiser, 'giveEventRole', { eventId, emailAddress: 'organiser@example.org', role: 'REVIEWER' }, 'team { id }');
  const review = randomUUID();
  const asked = "insert into proposal_review (id, proposal_id, reviewer_id, standing, changed_at) select ?, ?, id, 'ASKED', now() from person where email_address = 'organiser@example.org'";
  await graph.em().getConnection().execute(asked, [review, proposal]);
  return { proposal, review };
}

async function openEvent(organiser: TestBrowser): Promise<string> {
  const eventId = await draftedEvent(organiser);
  await act(organiser, 'publishEvent', { eventId }, 'event { id }');
  return eventId;
}

async function workedOn(organiser: TestBrowser, eventId: string): Promise<Partial<Belongings>> {
  const noted = async () => (await act<Held<'note'>>(organiser, 'writeNote', { eventId, content: { groupName: 'Group A', language: 'en', text: 'Time is short.' } }, 'note { id }')).note.id;
  const concluded = async () =>
    (await act<Held<'conclusion'>>(organiser, 'writeConclusion', { eventId, content: { kind: 'NEED', text: 'Firms need time.', textLanguage: 'en', topics: ['LEADERSHIP'], targetRoles: [], noteIds: [], reason: 'Said by all.' } }, 'conclusion { id }')).conclusion.id;
  return { workedEvent: eventId, note: await noted(), removedNote: await noted(), conclusion: await concluded(), removedConclusion: await concluded() };
}

async function registered(browser: TestBrowser, eventId: string): Promise<string> {
  const registration = { countryCode: 'BE', participants: [{ name: 'Somebody', role: 'MANAGER' }] };
  return (await act<Held<'registration'>>(browser, 'registerForEvent', { eventId, registration }, 'registration { id }')).registration.id;
}

/** Fills the graph with people of whom each has something that the others must not learn of. */
export async function peopleOf(graph: GraphUnderTest): Promise<Somebody[]> {
  const browsers = Object.fromEntries(NAMES.map((name, at) => [name, graph.browser({ clientAddress: `192.0.2.${at + 10}` })])) as Record<PersonName, TestBrowser>;
  const one = async (sql: string, params: readonly unknown[] = []): Promise<string> => (await graph.em().getConnection().execute<{ id: string }[]>(sql, [...params]))[0]!.id;
  const mail = (name: PersonName): string => `${name.toLowerCase()}@example.org`;
  const { manager, colleague } = browsers;

  const has: Record<PersonName, Partial<Belongings>> = { manager: {}, guest: {}, colleague: {}, editor: {}, admin: {}, organiser: {}, doorHelper: {}, speakerManager: {}, stranger: {}, otherGuest: {}, nobody: {} };
  for (const name of ['manager', 'stranger'] as const) has[name] = await keptFirm(graph, browsers[name], mail(name));
  for (const name of ['guest', 'otherGuest'] as const) has[name] = await firmOf(graph, browsers[name]);
  for (const name of ['editor', 'admin', 'organiser', 'doorHelper', 'speakerManager'] as const) await browserOf(graph, mail(name), browsers[name]);

  const runId = has.manager.run!;
  const waiting = await inviteColleague(manager, runId, { email: 'jonas@example.org' });
  await inviteColleague(manager, runId, { email: 'kim.colleague@example.org' });
  const joined = await joinTeam(colleague, await mailedToken(graph, 'kim.colleague@example.org'));
  has.colleague = { part: joined.part!.id, response: joined.part!.response!.id };

  const personId = await one('select id from person where email_address = ?', [mail('manager')]);
  await browserOf(graph, mail('manager'));
  const session = await one('select id from session where person_id = ? order by id desc limit 1', [personId]);
  const { consent } = await act<Held<'consent'>>(manager, 'giveConsent', { purpose: 'NEWS', textVersion: '1', language: 'en' }, 'consent { id }');
  const identity = await one("insert into linked_identity (id, person_id, issuer, subject, linked_at, last_used_at) values (?, ?, 'https://sign-in.example.org', 'mia', now(), now()) returning id", [randomUUID(), personId]);
  const [draft, discarded] = [await contributed(manager, false), await contributed(manager, false)];
  const [submitted, toReview, toPublish] = [await contributed(manager, true), await contributed(manager, true), await contributed(manager, true)];
  Object.assign(has.manager, { invitation: waiting.invitation!.id, session, consent: consent.id, identity, draft, discarded, submitted });

  const grant = (name: 'editor' | 'admin' | 'organiser', role: string): Promise<string> =>
    one('insert into role_grant (id, person_id, role, granted_at) select ?, id, ?, now() from person where email_address = ? returning id', [randomUUID(), role, mail(name)]);
  await grant('editor', 'EDITOR');
  has.editor = { toReview, toPublish, takenOut: await contributed(manager, true), editedCourse: await one('select id from course order by id desc limit 1'), takenOutCourse: await one('select id from course order by id desc limit 1 offset 1') };
  await act(browsers.editor, 'withdrawContribution', { contributionId: has.editor.takenOut!, revision: 3 }, 'contribution { id }');
  await act(browsers.editor, 'takeOutEntry', { kind: 'COURSE', entryId: has.editor.takenOutCourse! }, 'entry { id }');
  has.admin = { roleGrant: await grant('admin', 'ADMIN') };
  await grant('organiser', 'ORGANISER');
  const event = await openEvent(browsers.organiser);
  has.organiser = { ...(await workedOn(browsers.organiser, event)), draftEvent: await draftedEvent(browsers.organiser), discardedEvent: await draftedEvent(browsers.organiser), toDecide: await registered(browsers.editor, event) };
  has.organiser.participantToCorrect = await one('select id from participant where registration_id = ?', [has.organiser.toDecide!]);
  const kept = async (value: string): Promise<string> =>
    (await act<Held<'reserve'>>(browsers.organiser, 'keepSeats', { eventId: event, kind: 'COUNTRY', value, seats: 1, releaseAt: '2027-02-01T00:00:00Z' }, 'reserve { id }')).reserve.id;
  Object.assign(has.organiser, { reserve: await kept('FR'), removableReserve: await kept('DE') }, await deskOf(browsers.organiser, has.organiser.draftEvent!));
  const { proposal, review } = await proposedTo(graph, event, manager, browsers.organiser);
  has.manager.proposal = proposal;
  Object.assign(has.organiser, { proposalToDecide: proposal, review });
  for (const eventId of [event, has.organiser.draftEvent!])
    for (const [name, role] of [['doorHelper', 'DOOR'], ['speakerManager', 'SPEAKER_MANAGER']] as const) await act(browsers.organiser, 'giveEventRole', { eventId, emailAddress: mail(name), role }, 'team { id }');
  has.manager.registration = await registered(manager, event);
  has.manager.participant = await one('select id from participant where registration_id = ?', [has.manager.registration]);
  const offered = { event, course: await one('select id from course order by id limit 1'), practice: await one('select id from practice order by id limit 1') };
  for (const name of NAMES) Object.assign(has[name], offered);

  await graph.deliver();
  const signedIn: readonly PersonName[] = ['manager', 'stranger', 'editor', 'admin', 'organiser', 'doorHelper', 'speakerManager'];
  return NAMES.map((name) => ({ name, browser: browsers[name], has: has[name], isSignedIn: signedIn.includes(name) }));
}

/** Strangers to everything: what they have themselves is for filling in what else a request needs. */
export const isStranger = ({ name }: Somebody): boolean => name === 'stranger' || name === 'otherGuest' || name === 'nobody';
