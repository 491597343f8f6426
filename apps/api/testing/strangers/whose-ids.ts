import type { Kind } from './belongings';
import type { PersonName } from './people';
import type { Given } from './sound-request';
import { WHOSE_MESSAGE_IDS } from './whose-message-ids';

/** An ID of something that belongs to somebody: to everybody else it does not exist. */
export interface Owned {
  of: Kind;
  /** Who else may, by their role. */
  also?: readonly PersonName[];
  /** The code of a refusal that does not look at the object at all, such as one for want of a role. */
  refusal?: string;
  /** What the other fields need that nothing sound can be guessed for. */
  given?: Given;
  /** For a field that is no root field: asks it below something of one's own, `$own`, with `$id`. */
  below?: { document: string; own: Kind };
}

/** An ID of something that everybody may know of. */
export interface Everybodys {
  /** Why it is nobody's secret. */
  everybodys: string;
  of?: Kind;
  /** How an absent one is refused. */
  refusal?: string;
  given?: Given;
}

/** An ID that the client makes up; one in use elsewhere is as good as a new one. */
export interface Clients {
  clients: string;
  of: Kind;
  given?: Given;
}

export type Whose = Owned | Everybodys | Clients;

const run: Owned = { of: 'run' };
const plan: Owned = { of: 'plan' };
const action: Owned = { of: 'action' };
const draft: Owned = { of: 'draft' };
const drafted: Owned = { of: 'draftEvent', also: ['admin'] };
const managed: Owned = { of: 'draftEvent', also: ['admin', 'speakerManager'] };
const note: Owned = { of: 'note', also: ['admin'] };
const restedOn: Owned = { of: 'note', also: ['admin'], refusal: 'NOTE_UNKNOWN', given: { 'input.content.textLanguage': 'en' } };
const conclusion: Owned = { of: 'conclusion', also: ['admin'] };
const worked: Owned = { of: 'workedEvent', also: ['admin'] };
const SPEAKING: Given = { 'input.content.kind': 'TALK', 'input.content.title': 'A talk', 'input.content.minutes': 30, 'input.content.speakers.name': 'Mia Muster' };
const offered = 'Courses and cases are public.';

/** Whose every ID is that the graph takes. */
export const WHOSE_IDS: Readonly<Record<string, Whose>> = {
  ...WHOSE_MESSAGE_IDS,
  'chooseSession.input.participantId': { of: 'participant' },
  'chooseSession.input.registrationId': { of: 'registration' },
  'chooseSession.input.sessionId': { everybodys: 'Published agendas are public; looked for in that of the own event only.', refusal: 'NOT_FOUND' },
  'confirmProposal.input.proposalId': { of: 'proposal' },
  'decideOnProposal.input.proposalId': { of: 'proposalToDecide', also: ['admin', 'speakerManager'] },
  'decideOnProposals.input.eventId': managed,
  'decideOnProposals.input.proposalIds': { everybodys: 'Looked for among the proposals of the event only.' },
  'previewProposalDecisions.input.eventId': managed,
  'previewProposalDecisions.input.proposalIds': { everybodys: 'Looked for among the proposals of the event only.' },
  'declareReviewConflict.input.reviewId': { of: 'review' },
  'giveReview.input.reviewId': { of: 'review', given: { 'input.score': 4 } },
  'openCall.input.eventId': managed,
  'Run.change.since': { of: 'firstRun', below: { document: 'query ($own: ID!, $id: ID!) { run(id: $own) { change(since: $id) { since { id } } } }', own: 'laterRun' } },
  'acceptConclusion.input.conclusionId': conclusion,
  'addAction.input.runId': run,
  'addBudgetLine.input.eventId': drafted,
  'addChecklistItem.input.content.memberId': { everybodys: 'Looked for in the team of the event only.' },
  'addChecklistItem.input.eventId': drafted,
  'approveRegistration.input.registrationId': { of: 'toDecide', also: ['admin'] },
  'askForChanges.input.contributionId': { of: 'toReview', also: ['admin'] },
  'assessAgain.input.runId': run,
  'cancelEvent.input.eventId': drafted,
  'cancelRegistration.input.registrationId': { of: 'registration', also: ['organiser', 'admin'] },
  'changeAction.input.actionId': action,
  'changeAmbitions.input.runId': run,
  'changeConclusion.input.content.noteIds': restedOn,
  'changeConclusion.input.conclusionId': conclusion,
  'changeBudgetLine.input.lineId': { of: 'budgetLine', also: ['admin'] },
  'changeChecklistItem.input.content.memberId': { everybodys: 'Looked for in the team of the event only.' },
  'changeChecklistItem.input.itemId': { of: 'checklistItem', also: ['admin'] },
  'changeEvent.input.eventId': drafted,
  'correctEvent.input.eventId': { ...drafted, given: { 'input.content.textLanguage': 'en' } },
  'changeNote.input.noteId': note,
  'claimRun.input.runId': run,
  'combineTeam.input.runId': run,
  'completeRun.input.runId': run,
  'confirmEntry.input.entryId': { of: 'editedCourse', also: ['admin'], given: { 'input.kind': 'COURSE' } },
  'changeRegistration.input.registrationId': { of: 'registration', given: { 'input.registration.countryCode': 'BE', 'input.registration.participants': [{ name: 'Somebody', role: 'MANAGER' }] } },
  'changeRegistration.input.registration.participants.id': {
    everybodys: 'Looked for among the participants of one’s own registration only; that those of others are not found is in change-registration.spec.ts.',
    given: { 'input.registration.countryCode': 'BE', 'input.registration.participants.name': 'Somebody', 'input.registration.participants.role': 'MANAGER' },
  },
  'changeReserve.input.reserveId': { of: 'reserve', also: ['admin'], given: { 'input.seats': 1, 'input.releaseAt': '2099-01-01T00:00:00Z' } },
  'confirmRegistration.input.registrationId': { of: 'registration' },
  'connectIdentity.input.providerId': { everybodys: 'The sign-in page lists the providers.', refusal: 'OPENID_PROVIDER_UNKNOWN' },
  'contributionsToReview.authorId': { everybodys: 'Only editors see the list, and they know who handed in.' },
  'contribution.id': { of: 'submitted', also: ['editor', 'admin'] },
  'course.id': { everybodys: offered, of: 'course' },
  'changeEvent.input.content.seriesId': { everybodys: 'Series are public; that who does not organise the event learns nothing of it is asked before.', refusal: 'NOT_FOUND' },
  'changeEventSeries.input.seriesId': { everybodys: 'Series are public.', refusal: 'NOT_ALLOWED' },
  'correctParticipant.input.participantId': { of: 'participantToCorrect', also: ['admin'], given: { 'input.correction.name': 'Somebody Else' } },
  'createEvent.input.copy.eventId': { of: 'draftEvent', also: ['admin'], refusal: 'NOT_ALLOWED', given: { 'input.copy.parts': ['BUDGET'] } },
  'createEvent.input.content.seriesId': { everybodys: 'Series are public.', refusal: 'NOT_ALLOWED' },
  'decideOnRegistrations.input.eventId': { ...drafted, given: { 'input.count': 2 } },
  'decideOnRegistrations.input.registrationIds': { everybodys: 'Looked for among the registrations of the event only.' },
  'declineRegistration.input.registrationId': { of: 'toDecide', also: ['admin'] },
  'discardContribution.input.contributionId': { of: 'discarded' },
  'discardEvent.input.eventId': { of: 'discardedEvent', also: ['admin'] },
  'disconnectIdentity.input.identityId': { of: 'identity' },
  'dropAction.input.actionId': action,
  'eraseEventData.input.eventId': drafted,
  'eventBudget.eventId': drafted,
  'eventChecklist.eventId': drafted,
  'eventTeam.eventId': drafted,
  'fillChecklist.input.eventId': drafted,
  'giveEventRole.input.eventId': drafted,
  'inviteAgain.input.invitationId': { of: 'invitation' },
  'inviteAgain.input.runId': { of: 'laterRun' },
  'inviteColleague.input.runId': run,
  'joinBenchmark.input.organisationId': { of: 'organisation', given: { 'input.language': 'en' } },
  'leaveBenchmark.input.organisationId': { of: 'organisation' },
  'moveAction.input.actionId': action,
  'moveAction.input.before': { of: 'otherAction', given: {} },
  'participants.eventId': drafted,
  'participants.ids': { everybodys: 'Looked for among the participants of the event only.' },
  'planCourses.input.courseIds': { everybodys: offered, of: 'course' },
  'planCourses.input.runId': run,
  'planProposal.runId': run,
  'postponeEvent.input.eventId': drafted,
  'practice.id': { everybodys: offered, of: 'practice' },
  'placeAgendaSession.input.roomId': { everybodys: 'Looked for among the rooms of the event only.', refusal: 'NOT_FOUND' },
  'placeAgendaSession.input.sessionId': { of: 'agendaSession', also: ['admin', 'speakerManager'] },
  'publishAgenda.input.eventId': { ...managed, given: { 'input.number': 1, 'input.knownConflicts': 0 } },
  'removeAgendaRoom.input.roomId': { of: 'agendaRoom', also: ['admin', 'speakerManager'] },
  'removeAgendaSession.input.sessionId': { of: 'removedAgendaSession', also: ['admin', 'speakerManager'] },
  'saveAgendaRoom.input.eventId': managed,
  'saveAgendaRoom.input.roomId': { everybodys: 'Looked for among the rooms of the event only.', refusal: 'NOT_FOUND' },
  'saveAgendaSession.input.content.speakers.participantId': { everybodys: 'Looked for among the participants of the event only; that one of another event is unknown is in session-speakers.spec.ts.', refusal: 'NOT_FOUND', given: SPEAKING },
  'saveAgendaSession.input.content.speakers.speakerId': { everybodys: 'Looked for among the speakers of the session only; any other is a new one.', refusal: 'NOT_FOUND', given: SPEAKING },
  'saveAgendaSession.input.eventId': { ...managed, given: { 'input.content': { kind: 'TALK', title: 'A talk', minutes: 30 } } },
  'saveAgendaSession.input.roomId': { everybodys: 'Looked for among the rooms of the event only.', refusal: 'NOT_FOUND' },
  'saveAgendaSession.input.sessionId': { everybodys: 'Made by the client; that one of another event is absent is in agenda.spec.ts.', refusal: 'NOT_FOUND' },
  'publishContribution.input.contributionId': { of: 'toPublish', also: ['admin'] },
  'publishConclusions.input.eventId': drafted,
  'publishEvent.input.eventId': drafted,
  'recordEventHeld.input.eventId': drafted,
  'recordDoorScans.input.eventId': { of: 'draftEvent', also: ['admin', 'doorHelper'] },
  'recordDoorScans.input.scans.deviceId': { everybodys: 'Made by the device, and compared with nothing.', refusal: 'NOT_FOUND' },
  'recordDoorScans.input.scans.id': { everybodys: 'Made by the device; that one in use elsewhere is refused and tells nothing is in door.spec.ts.', refusal: 'NOT_FOUND' },
  'recordDoorScans.input.scans.participantId': { everybodys: 'Looked for among the participants of the event only.', refusal: 'NOT_FOUND' },
  'recordDoorScans.input.scans.settlesIds': { everybodys: 'Looked for among the records of the event only.', refusal: 'NOT_FOUND' },
  'recordDoorScans.input.scans.undoesId': { everybodys: 'Looked for among the records of the event only.', refusal: 'NOT_FOUND' },
  'registerForEvent.input.eventId': {
    everybodys: 'Events are public; that drafts are absent is in registration.spec.ts.',
    of: 'event',
    given: { 'input.registration.countryCode': 'BE', 'input.registration.participants': [{ name: 'Somebody', role: 'MANAGER' }] },
  },
  'registerGuest.input.eventId': { ...drafted, given: { 'input.guest.countryCode': 'BE', 'input.guest.email': 'guest@example.org', 'input.guest.mailLanguage': 'en', 'input.guest.role': 'MANAGER' } },
  'resendTicket.input.registrationId': { of: 'toDecide', also: ['admin'] },
  'keepSeats.input.eventId': { ...drafted, given: { 'input.kind': 'COUNTRY', 'input.value': 'BE', 'input.seats': 1, 'input.releaseAt': '2099-01-01T00:00:00Z' } },
  'releaseReserve.input.reserveId': { of: 'reserve', also: ['admin'] },
  'remindColleague.input.invitationId': { of: 'invitation' },
  'renewInvitation.input.invitationId': { of: 'invitation' },
  'removeBudgetLine.input.lineId': { of: 'removedBudgetLine', also: ['admin'] },
  'removeChecklistItem.input.itemId': { of: 'removedChecklistItem', also: ['admin'] },
  'removeConclusion.input.conclusionId': { of: 'removedConclusion', also: ['admin'] },
  'removeNote.input.noteId': { of: 'removedNote', also: ['admin'] },
  'removeReserve.input.reserveId': { of: 'removableReserve', also: ['admin'] },
  'renewFeed.input.planId': plan,
  'registrations.eventId': drafted,
  'registrationsMatching.eventId': drafted,
  'rescheduleEvent.input.eventId': drafted,
  'restoreAction.input.actionId': action,
  'affirmContribution.input.contributionId': draft,
  'reviseContribution.input.contributionId': draft,
  'revokeRole.input.roleGrantId': { of: 'roleGrant', refusal: 'NOT_ALLOWED' },
  'revokeSession.input.sessionId': { of: 'session' },
  'run.id': run,
  'saveContribution.input.contributionId': draft,
  'saveEventQuestions.input.eventId': { ...drafted, given: { 'input.questions': [] } },
  'seatLog.eventId': drafted,
  'seatLog.registrationId': { everybodys: 'The log is the event’s: a registration of another event is not in it.' },
  'sendBackConclusion.input.conclusionId': conclusion,
  'setRetention.input.eventId': drafted,
  'shareOutReviews.input.eventId': managed,
  'signInWithCode.input.requestId': {
    everybodys: 'Known to the browser that asked for the mail only, and good in any other: the code is the secret, and five codes are all.',
    refusal: 'SIGN_IN_CODE_OVER',
    given: { 'input.code': '000000' },
  },
  'submitAnswers.input.answers.id': {
    clients: 'Stored beside the response that it was sent to.',
    of: 'answer',
    given: { 'input.answers.itemCode': 'data-practice', 'input.answers.state': 'ANSWERED', 'input.answers.value': { level: 3 } },
  },
  'submitAnswers.input.responseId': { of: 'response' },
  'submitConclusion.input.conclusionId': conclusion,
  'submitContribution.input.contributionId': draft,
  'submitProposal.input.eventId': { everybodys: 'Published events are public; that a draft is absent to others is in call.spec.ts.', refusal: 'NOT_FOUND', given: { 'input.content': { kind: 'TALK', title: 'A talk', abstract: 'What worked.', language: 'en', minutes: 30, topics: ['IOT'], speakers: [{ name: 'Mia Muster' }] } } },
  'submitProposal.input.proposalId': { everybodys: 'Made by the client; that one of somebody else is absent is in call.spec.ts.', refusal: 'NOT_FOUND' },
  'submitTeamPart.input.partId': { of: 'part' },
  'switchRegistration.input.eventId': drafted,
  'switchReminders.input.planId': plan,
  'takeOverActions.input.runId': run,
  'takeEventRole.input.memberId': { of: 'teamMember', also: ['admin'] },
  'teamPart.id': { of: 'part' },
  'tickChecklistItem.input.itemId': { of: 'checklistItem', also: ['admin'] },
  'voteOnCourse.input.courseId': { everybodys: offered, of: 'course' },
  'voteOnPractice.input.practiceId': { everybodys: offered, of: 'practice' },
  'withdrawConsent.input.consentId': { of: 'consent' },
  'withdrawContribution.input.contributionId': { of: 'submitted', also: ['editor', 'admin'] },
  'correctEntryAddress.input.entryId': { of: 'editedCourse', also: ['admin'], given: { 'input.kind': 'COURSE' } },
  'takeOutEntry.input.entryId': { of: 'editedCourse', also: ['admin'], given: { 'input.kind': 'COURSE' } },
  'restoreEntry.input.entryId': { of: 'takenOutCourse', also: ['admin'], given: { 'input.kind': 'COURSE' } },
  'restoreContribution.input.contributionId': { of: 'takenOut', also: ['admin'] },
  'sendNewLink.input.invitationId': { of: 'invitation' },
  'wishTeamNews.input.partId': { of: 'part' },
  'withdrawFeed.input.planId': plan,
  'withdrawInvitation.input.invitationId': { of: 'invitation' },
  'withdrawProposal.input.proposalId': { of: 'proposal' },
  'writeConclusion.input.content.noteIds': restedOn,
  'writeConclusion.input.eventId': worked,
  'writeNote.input.eventId': worked,
  'withdrawPhotoConsent.input.registrationId': { of: 'registration' },
  'withdrawPhotoConsent.input.participantId': { of: 'participant' },
};

/** Whose what is named by the addresses outside the graph; every one with a part to fill in is here. */
export const WHOSE_ADDRESSES: Readonly<Record<string, Pick<Owned, 'of' | 'also'> | Pick<Everybodys, 'everybodys'>>> = {
  'GET /runs/:runId/report.pdf': run,
  'GET /plans/:planId/actions.csv': plan,
  'GET /events/calendar/:slug.ics': { everybodys: 'Events are public; that a draft is absent is in calendar.spec.ts.' },
  'GET /events/conclusions/:slug.pdf': { everybodys: 'Conclusions are public; that a draft’s are absent is in conclusions.spec.ts.' },
  'GET /events/badges/:eventId.pdf': drafted,
  'GET /events/participants/:eventId.csv': drafted,
  'GET /events/proposals/:eventId.csv': managed,
  'GET /events/proposals/:eventId.xlsx': managed,
  'POST /events/mails/unsubscribe/:secret': { everybodys: 'Knowing the secret is being allowed to; that a wrong one is absent is in occasional-mails.spec.ts.' },
  'GET /events/participants/:eventId.xlsx': drafted,
  'GET /plans/feed/:secret.ics': { everybodys: 'Knowing the secret is being allowed to; that a wrong and a withdrawn one answer alike is in plan-files.spec.ts.' },
  'GET /sign-in/openid/:provider': { everybodys: 'The sign-in page lists the providers.' },
  'GET /sign-in/openid/:provider/callback': { everybodys: 'The sign-in page lists the providers; what comes back from them is in openid/tampered.spec.ts.' },
};
