import type { EntityManager } from '@mikro-orm/postgresql';
import { batched, type Context } from '@skills/platform/graph';
import { invitationState, mayBeMoved, mayBeReminded, type InvitationFacts, type InvitationState } from '../../rules';

/** What is known of an invitation beyond its own row: whose part it became, and what it says to whoever holds its link. */
export interface KnownInvitation extends InvitationFacts {
  id: string;
  runId: string;
  emailAddress: string | null;
  writtenAt: Date | null;
  respondentId: string | null;
  personId: string | null;
  guestHash: string | null;
}

/** What is known of these invitations, in one statement; in no order. */
export const knownInvitations = async (em: EntityManager, ids: readonly string[]): Promise<KnownInvitation[]> => {
  const rows = await em.getConnection().execute<Omit<KnownInvitation, 'isBegun'>[]>(
    `select i.id, i.run_id as "runId", i.expires_at as "expiresAt", i.withdrawn_at as "withdrawnAt", i.declined_at as "declinedAt", i.email_address as "emailAddress", i.written_at as "writtenAt",
       i.respondent_id as "respondentId", s.submitted_at as "submittedAt", s.person_id as "personId", s.guest_hash as "guestHash"
     from team_invitation i left join respondent p on p.id = i.respondent_id left join response s on s.id = p.response_id
     where i.id = any(?::uuid[])`,
    [`{${ids.join(',')}}`],
    'all',
    em.getTransactionContext(),
  );
  const moment = (given: Date | string | null): Date | null => (given === null ? null : new Date(given));
  return rows.map((row) => ({
    ...row,
    expiresAt: new Date(row.expiresAt),
    withdrawnAt: moment(row.withdrawnAt),
    declinedAt: moment(row.declinedAt),
    writtenAt: moment(row.writtenAt),
    submittedAt: moment(row.submittedAt),
    isBegun: row.respondentId !== null,
  }));
};

const known = {};

interface InvitationStanding {
  state: InvitationState;
  mayRemind: boolean;
  maySendNewLink: boolean;
}

/** The state of an invitation and which mails may go to its colleague now, for all invitations of a request at once. */
export const standingOfInvitation = (context: Context, id: string): Promise<InvitationStanding> =>
  batched<string, InvitationStanding>(context, known, async (ids) => {
    const found = new Map((await knownInvitations(context.em, ids)).map((facts) => [facts.id, facts]));
    const now = context.clock();
    return ids.map((each) => {
      const facts = found.get(each);
      return facts ? { state: invitationState(facts, now), mayRemind: mayBeReminded(facts, now), maySendNewLink: mayBeMoved(facts, now) } : { state: 'WITHDRAWN', mayRemind: false, maySendNewLink: false };
    });
  }).load(id);
