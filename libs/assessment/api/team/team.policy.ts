import { policy } from '@skills/platform/graph';
import { mayReadResponse, type ResponseOwner } from '@skills/questionnaire/api';
import { mayReadRun, type RunOwner } from '../run/run.policy';

/** Who owns a run leads its team: invites, withdraws, reminds, and reads what is told of all. To everybody else there is no team. */
export const mayLeadTeam = policy<RunOwner>('mayLeadTeam', 'NOT_FOUND', (actor, owner) => mayReadRun(actor, owner));

/** What is told of a team is read by whoever leads it, as the owner of the run, and by everybody counted in it, as the owner of a part. */
export const mayReadTold = policy<ResponseOwner>('mayReadTold', 'NOT_FOUND', (actor, owner) => mayReadResponse(actor, owner));

/** A colleague's part in a run is seen by that colleague: not by the manager, not by another colleague. */
export const mayReadPart = policy<ResponseOwner>('mayReadPart', 'NOT_FOUND', (actor, owner) => mayReadResponse(actor, owner));

/** Only who answers a part hands it in. */
export const maySubmitPart = policy<ResponseOwner>('maySubmitPart', 'NOT_FOUND', (actor, owner) => mayReadResponse(actor, owner));

/** Whoever holds a link may join, but not the run's owner, who takes part already. */
export const mayJoinTeam = policy<RunOwner>('mayJoinTeam', 'TEAM_LINK_OWN', (actor, owner) => !mayReadRun(actor, owner));
