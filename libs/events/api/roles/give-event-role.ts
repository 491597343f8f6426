import { LockMode } from '@mikro-orm/postgresql';
import { Person, SubjectRole, takeAll, writeAudit } from '@skills/identity/api';
import { readEmailAddress } from '@skills/identity/rules';
import type { Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import type { EventRole } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { teamOf } from './event-team';
import { tellOfRole } from './role-mail';
import { GraphEventRole, TeamMember } from './team-member';

/** Whether an address has an account is told to whoever gives a role; so often and not more. */
const GIVEN_HOUR: Limit = { name: 'event-role.given-hour', points: 60, perSeconds: 3600 };
const MOST_IN_TEAM = 100;

@InputType({ description: 'Whose role for which event.' })
export class GiveEventRoleInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => String, { description: 'The mail address of somebody with an account.' })
  emailAddress: string;

  @Field(() => GraphEventRole, { description: 'The role.' })
  role: EventRole;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The team of the event, or the problems.' })
export class GiveEventRolePayload extends Payload {
  @Field(() => [TeamMember], { nullable: true, description: 'Who has a role now.' })
  team: TeamMember[] | null;
}

/** Gives somebody a role for one event. */
@Resolver()
export class GiveEventRole {
  @Mutates(mayOrganise)
  @Mutation(() => GiveEventRolePayload, { description: 'Gives somebody with an account a role for one event; noted in the audit log, and told by mail. A second time changes nothing.' })
  async giveEventRole(@Arg('input', () => GiveEventRoleInput, { description: 'Whose.' }) { eventId, emailAddress, role }: GiveEventRoleInput, @Ctx() context: Context) {
    const { event } = await organisedBook(context, eventId);
    await takeAll(context, [[GIVEN_HOUR, context.actor.personId ?? '']]);
    const reading = readEmailAddress(emailAddress);
    if ('problem' in reading) refuse(reading.problem, ['emailAddress']);
    const { em } = context;
    const person = (await em.findOne(Person, { emailAddress: reading.emailAddress }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? refuse('NO_ACCOUNT_YET', ['emailAddress']);
    const key = { person, role, subjectId: event.id };
    if (!(await em.count(SubjectRole, key))) {
      if ((await teamOf(context, event.id)).length >= MOST_IN_TEAM) refuse('EVENT_TEAM_FULL', [], { most: MOST_IN_TEAM });
      await em.persist(em.create(SubjectRole, { id: uuidv7(), ...key, grantedAt: context.clock() })).flush();
      await writeAudit(context, { act: 'give event role', subjectKind: 'Person', subjectId: person.id, detail: `${role}, ${event.slug}` });
      tellOfRole(context, event, person, role, true);
    }
    return { team: await teamOf(context, event.id) };
  }
}
