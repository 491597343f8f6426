import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { LockMode } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { isCountryCode, readEmailAddress } from '../../rules';
import { writeAudit } from '../audit/write-audit';
import { Person } from '../person/person.entity';
import { PlatformRole } from '../person/person-roles';
import { RoleGrant } from './role-grant.entity';
import { mayAdminister } from './role.policy';

@InputType({ description: 'Who gets which role, and where.' })
export class GrantRoleInput {
  @Field(() => String, { description: 'The mail address of somebody who has signed in before.' })
  emailAddress: string;

  @Field(() => PlatformRole, { description: 'The role.' })
  role: PlatformRole;

  @Field(() => String, { nullable: true, description: 'The country for which it holds, ISO 3166-1 alpha-2; null means everywhere.' })
  countryCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The role given, or the problems.' })
export class GrantRolePayload extends Payload {
  @Field(() => RoleGrant, { nullable: true, description: 'The role given.' })
  roleGrant: RoleGrant | null;
}

@Resolver()
export class GrantRole {
  @Mutates(mayAdminister)
  @Mutation(() => GrantRolePayload, { description: 'Gives a person a role on the platform; noted in the audit log.' })
  async grantRole(@Arg('input', () => GrantRoleInput, { description: 'The role.' }) input: GrantRoleInput, @Ctx() context: Context) {
    context.ask(mayAdminister, null);
    const { role, countryCode = null } = input;
    const reading = readEmailAddress(input.emailAddress);
    if ('problem' in reading) refuse(reading.problem, ['emailAddress']);
    if (countryCode !== null && !isCountryCode(countryCode)) refuse('COUNTRY_UNKNOWN', ['countryCode']);
    const person =
      (await context.em.findOne(Person, { emailAddress: reading.emailAddress }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ??
      refuse('PERSON_UNKNOWN', ['emailAddress']);
    const held = await context.em.findOne(RoleGrant, { person, role, countryCode });
    if (held) return { roleGrant: held };
    const roleGrant = context.em.create(RoleGrant, { id: uuidv7(), person, role, countryCode, grantedAt: context.clock() });
    context.em.persist(roleGrant);
    await writeAudit(context, { act: 'grantRole', subjectKind: 'Person', subjectId: person.id, detail: `${role} ${countryCode ?? 'everywhere'}` });
    return { roleGrant };
  }
}
