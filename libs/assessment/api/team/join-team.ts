import { guestHashFor, Person } from '@skills/identity/api';
import { digestOf, findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Response, signedOutHash } from '@skills/questionnaire/api';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { Respondent } from '../run/respondent.entity';
import { ownerOf, Run } from '../run/run.entity';
import { knownInvitations } from './invitation-facts';
import { claimMailbox } from './mailboxes';
import { isMovedBy, movePart } from './move-part';
import { ownPartIn } from './own-part';
import { openInvitation } from './open-invitation';
import { invitationBehind } from './team-links';
import { JOINS_HOUR } from './team-limits';
import { mayJoinTeam } from './team.policy';
import { partById, TeamPart } from './team-part';

@InputType({ description: 'The link of an invitation. No idempotency key: joining again changes nothing.' })
export class JoinTeamInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: "The colleague's part, or the problems." })
export class JoinTeamPayload extends Payload {
  @Field(() => TeamPart, { nullable: true, description: 'The part to answer.' })
  part: TeamPart | null;
}

/** Begins a colleague's part, with or without an account. */
@Resolver()
export class JoinTeam {
  @Mutates(mayJoinTeam)
  @Mutation(() => JoinTeamPayload, { description: 'Begins the part that a link stands for. A link that was passed on by hand needs somebody signed in, and each mailbox takes part once. The part belongs to this browser, or to the person signed in; again from there changes nothing, from elsewhere it is refused unless the link was sent to move the part, and so is a second colleague in a browser where another answers without an account.' })
  async joinTeam(@Arg('input', () => JoinTeamInput, { description: 'The link.' }) { token }: JoinTeamInput, @Ctx() context: Context) {
    const { em } = context;
    if (!(await context.request.limits.take(JOINS_HOUR, digestOf(context.request.clientAddress)))) refuse('TOO_MANY_REQUESTS');
    const followed = (await invitationBehind(em, token)) ?? refuse('NOT_FOUND', ['token']);
    const { runId } = (await knownInvitations(em, [followed.invitationId]))[0] ?? refuse('NOT_FOUND', ['token']);
    // The run's lock lets one after another in: two browsers with one link, and one browser with two links.
    const run = (await findById(em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['token']);
    context.ask(mayJoinTeam, ownerOf(run));
    // Seen again behind the lock: a link moves a part once.
    const link = (await invitationBehind(em, token)) ?? refuse('NOT_FOUND', ['token']);
    const facts = (await knownInvitations(em, [link.invitationId]))[0] ?? refuse('NOT_FOUND', ['token']);
    const { respondentId } = facts;
    const mine = await ownPartIn(context, run.id);
    const { personId } = context.actor;
    if (mine && (personId !== null || mine === respondentId)) return { part: await partById(em, mine) };

    const now = context.clock();
    if (respondentId && isMovedBy(link, facts, now)) {
      if (mine) refuse('TEAM_BROWSER_TAKEN', ['token']);
      await movePart(context, run, respondentId);
      return { part: await partById(em, respondentId) };
    }
    const invitation = await openInvitation(em, link, now);
    if (mine) refuse('TEAM_BROWSER_TAKEN', ['token']);
    const person = personId ? await em.findOneOrFail(Person, personId) : null;
    // Whoever asks knows a link that they pass on, and could open it as well: then only an address of one's own tells people apart.
    const address = (link.isMailed && invitation.emailAddress) || person?.emailAddress || refuse('TEAM_SIGN_IN_FIRST', ['token']);
    const mailbox = await claimMailbox(em, run, address);
    const guestHash = person ? null : signedOutHash(guestHashFor(context));
    const { role } = invitation;
    const response = em.create(Response, { id: uuidv7(), version: run.version, role, person, guestHash, openedAt: now, submittedAt: null, closedAt: null });
    const respondent = em.create(Respondent, { id: uuidv7(), run, response, person, role, colleague: true, mailbox, release: null });
    invitation.respondent = respondent;
    em.persist([response, respondent]);
    await em.flush();
    return { part: await partById(em, respondent.id) };
  }
}
