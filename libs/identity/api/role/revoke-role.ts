import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { LockMode } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { writeAudit } from '../audit/write-audit';
import { RoleGrant } from './role-grant.entity';
import { mayAdminister } from './role.policy';

@InputType({ description: 'Which role is taken.' })
export class RevokeRoleInput {
  @Field(() => ID, { description: "The role's id." })
  roleGrantId: string;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The role taken, or the problems.' })
export class RevokeRolePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of the role that was taken.' })
  roleGrantId: string | null;
}

@Resolver()
export class RevokeRole {
  @Mutates(mayAdminister)
  @Mutation(() => RevokeRolePayload, { description: 'Takes a role from a person; noted in the audit log. The last administrator stays one.' })
  async revokeRole(@Arg('input', () => RevokeRoleInput, { description: 'Which.' }) input: RevokeRoleInput, @Ctx() context: Context) {
    context.ask(mayAdminister, null);
    // All administrators are held, in one order, so that two of them cannot take each other's role at the same moment.
    const admins = await context.em.find(RoleGrant, { role: 'ADMIN', countryCode: null }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
    const grant = (await findById(context.em, RoleGrant, input.roleGrantId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['roleGrantId']);
    if (admins.length === 1 && admins[0]?.id === grant.id) refuse('LAST_ADMINISTRATOR', ['roleGrantId']);
    await writeAudit(context, {
      act: 'revokeRole',
      subjectKind: 'Person',
      subjectId: grant.person.id,
      detail: `${grant.role} ${grant.countryCode ?? 'everywhere'}`,
    });
    await context.em.nativeDelete(RoleGrant, { id: grant.id });
    return { roleGrantId: grant.id };
  }
}
