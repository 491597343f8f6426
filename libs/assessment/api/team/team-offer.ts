import { GraphTargetRole } from '@skills/identity/api';
import type { TargetRole } from '@skills/identity/rules';
import { anyone, Context, ReadPolicy, Reads } from '@skills/platform/graph';
import { publishedVersion, signedOutHash } from '@skills/questionnaire/api';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { invitationState } from '../../rules';
import { mayReadRun } from '../run/run.policy';
import { GraphTeamOfferState, type TeamOfferState } from './graph-vocabulary';
import { knownInvitations } from './invitation-facts';
import { isMovedBy } from './move-part';
import { ownPartIn } from './own-part';
import { invitationBehind } from './team-links';
import { partById } from './team-part';

@ReadPolicy(anyone)
@ObjectType({ description: 'What a link offers: who asks, and what can be done with it. Known to whoever holds the link.' })
export class TeamOffer {
  @Field(() => GraphTeamOfferState, { description: 'What it leads to.' })
  state: TeamOfferState;

  @Field(() => String, { nullable: true, description: 'The firm that asks.' })
  firmName: string | null;

  @Field(() => String, { nullable: true, description: 'What the person is called who asks; null where they have given no name.' })
  personName: string | null;

  @Field(() => GraphTargetRole, { description: 'In which role it asks to answer.' })
  role: TargetRole;

  @Field(() => Int, { description: 'How long the questions take, about, in minutes.' })
  estimatedMinutes: number;

  @Field(() => ID, { nullable: true, description: 'The part, where this browser takes part already.' })
  partId: string | null;

  @Field(() => Boolean, { description: 'Whether that part was handed in.' })
  isHandedIn: boolean;
}

interface OfferRow {
  firmName: string | null;
  personName: string | null;
  role: TargetRole;
  versionId: string;
  personId: string | null;
  guestHash: string | null;
}

/** What a colleague sees before beginning. */
@Resolver()
export class TeamOfferQuery {
  @Reads(anyone)
  @Query(() => TeamOffer, { nullable: true, description: 'What the link of an invitation offers; null for a link that was never given out.' })
  async teamOffer(@Arg('token', () => String, { description: 'What stands behind the # of the link.' }) token: string, @Ctx() context: Context): Promise<TeamOffer | null> {
    const { em } = context;
    const link = await invitationBehind(em, token);
    const [facts] = link ? await knownInvitations(em, [link.invitationId]) : [];
    if (!link || !facts) return null;
    const { personId, guestHash } = context.actor;
    const isSignedIn = personId !== null;
    const isBegunSignedOut = isSignedIn && guestHash !== null && facts.guestHash === signedOutHash(guestHash);
    const isReached = isSignedIn || (link.isMailed && facts.emailAddress !== null);
    const [row] = await em.getConnection().execute<OfferRow[]>(
      `select o.name as "firmName", p.display_name as "personName", i.role, r.version_id as "versionId", r.person_id as "personId", r.guest_hash as "guestHash"
       from team_invitation i join run r on r.id = i.run_id join organisation o on o.id = r.organisation_id left join person p on p.id = r.person_id where i.id = ?`,
      [facts.id],
      'all',
    );
    if (!row) return null;
    const partId = await ownPartIn(context, facts.runId);
    const state = invitationState(facts, context.clock());
    const { document } = await publishedVersion(em, row.versionId);
    const offered = (): TeamOfferState => {
      if (mayReadRun(context.actor, row)) return 'OWN';
      if (partId && (isSignedIn || partId === facts.respondentId)) return 'YOURS';
      if (state === 'WITHDRAWN' || state === 'DECLINED' || state === 'EXPIRED') return state;
      if (link.isReplaced) return 'EXPIRED';
      if (isMovedBy(link, facts, context.clock())) return partId ? 'TAKEN_HERE' : 'MOVE';
      if (state !== 'INVITED') return isBegunSignedOut ? 'SIGN_OUT' : 'USED';
      // Two colleagues at one device: the answers of the first are not for the second.
      if (partId) return 'TAKEN_HERE';
      return isReached ? 'OPEN' : 'SIGN_IN';
    };
    const leadsTo = offered();
    const own = leadsTo === 'YOURS' ? partId : null;
    const part = own ? await partById(em, own) : null;
    return { state: leadsTo, firmName: row.firmName, personName: row.personName, role: row.role, estimatedMinutes: document.estimatedMinutes, partId: own, isHandedIn: Boolean(part?.submittedAt) };
  }
}
