import { SubjectRole, writeAudit } from '@skills/identity/api';
import { findById, idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EVENT_ROLES } from '../../rules';
import { forgetReviewsOfNobody } from '../call/reviews-of-nobody';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { teamOf } from './event-team';
import { tellOfRole } from './role-mail';
import { TeamMember } from './team-member';

@InputType({ description: 'Which role.' })
export class TakeEventRoleInput {
  @Field(() => ID, { description: 'The role of a member of the team.' })
  memberId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The team of the event, or the problems.' })
export class TakeEventRolePayload extends Payload {
  @Field(() => [TeamMember], { nullable: true, description: 'Who has a role now.' })
  team: TeamMember[] | null;
}

/** Takes a role for one event from somebody. The organisers of the country stay, so that an event is never without any. */
@Resolver()
export class TakeEventRole {
  @Mutates(mayOrganise)
  @Mutation(() => TakeEventRolePayload, { description: 'Takes a role for one event from somebody, with the reviews that were asked of them and not given; noted in the audit log, and told by mail.' })
  async takeEventRole(@Arg('input', () => TakeEventRoleInput, { description: 'Which.' }) { memberId }: TakeEventRoleInput, @Ctx() context: Context) {
    const { em } = context;
    const held = (await findById(em, SubjectRole, memberId)) ?? refuse('NOT_FOUND');
    const { event } = await organisedBook(context, held.subjectId);
    const role = EVENT_ROLES.find((each) => each === held.role) ?? refuse('NOT_FOUND');
    await writeAudit(context, { act: 'take event role', subjectKind: 'Person', subjectId: idOf(held.person), detail: `${role}, ${event.slug}` });
    await em.nativeDelete(SubjectRole, { id: held.id });
    if (role === 'REVIEWER') await forgetReviewsOfNobody(em, event.id);
    tellOfRole(context, event, held.person, role, false);
    return { team: await teamOf(context, event.id) };
  }
}
