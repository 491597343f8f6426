import { MembershipRole, type SignedInListener } from '@skills/identity/api';
import { signedOutHash } from '@skills/questionnaire/api';
import { Respondent } from '../run/respondent.entity';
import { mailboxIn } from './mailboxes';

interface PartBegunHere {
  id: string;
  runId: string;
  mailbox: string | null;
}

/**
 * Makes a part that was begun in this browser without an account that of the person who signs in there, where the mailbox is that of the
 * invitation. It takes both: who only reads the mailbox has not begun here, and who only shares the device is somebody else. Never that of
 * whoever leads the team or manages the firm, also where a link was mailed to them by mistake and a colleague answered by it.
 */
export const adoptParts: SignedInListener = async ({ em, actor }, person) => {
  if (actor.guestHash === null) return;
  const begunHere = await em.getConnection().execute<PartBegunHere[]>(
    `select p.id, p.run_id as "runId", p.mailbox
     from respondent p join response s on s.id = p.response_id join run r on r.id = p.run_id
     where s.guest_hash = ? and s.person_id is null and p.colleague
       and r.person_id is distinct from ? and r.guest_hash is distinct from ?
       and not exists (select 1 from membership m where m.organisation_id = r.organisation_id and m.person_id = ? and m.role = ?)
       and not exists (select 1 from respondent other where other.run_id = p.run_id and other.person_id = ?)
     order by p.id for update of p, s`,
    [signedOutHash(actor.guestHash), person.id, actor.guestHash, person.id, MembershipRole.MANAGER, person.id],
    'all',
    em.getTransactionContext(),
  );
  const theirs = begunHere.filter(({ runId, mailbox }) => mailbox === mailboxIn(runId, person.emailAddress)).map(({ id }) => id);
  if (theirs.length === 0) return;
  for (const respondent of await em.find(Respondent, { id: { $in: theirs } }, { populate: ['response'] })) {
    respondent.person = person;
    Object.assign(respondent.response, { person, guestHash: null });
  }
  await em.flush();
};
