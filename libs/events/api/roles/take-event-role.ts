import { SubjectRole, writeAudit } from '@skills/identity/api';
import { findById, idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EVENT_ROLES } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { teamOf } from './event-team';
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
  @Mutation(() => TakeEventRolePayload, { description: 'Takes a role for one event from somebody; noted in the audit log.' })
  async takeEventRole(@Arg('input', () => TakeEventRoleInput, { description: 'Which.' }) { memberId }: TakeEventRoleInput, @Ctx() context: Context) {
    const { em } = context;
    const held = (await findById(em, SubjectRole, memberId)) ?? refuse('NOT_FOUND');
    const { event } = await organisedBook(context, held.subjectId);
    if (!EVENT_ROLES.some((each) => each === held.role)) refuse('NOT_FOUND');
    await writeAudit(context, { act: 'take event role', subjectKind: 'Person', subjectId: idOf(held.person), detail: `${held.role}, ${event.slug}` });
    await em.nativeDelete(SubjectRole, { id: held.id });
    return { team: await teamOf(context, event.id) };
  }
}
