import { findById, idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { writeAudit } from '../audit/write-audit';
import { mayReadOwnData } from '../person/person.policy';
import { Session } from '../session/session.entity';
import { LinkedIdentity } from './linked-identity.entity';
import { providersOf } from './provider-setting';

@InputType({ description: 'Which connected account is to sign in no more.' })
export class DisconnectIdentityInput {
  @Field(() => ID, { description: "The connected account's id." })
  identityId: string;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request changes nothing.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What was disconnected, or the problems.' })
export class DisconnectIdentityPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The id of what was disconnected.' })
  identityId: string | null;
}

@Resolver()
export class DisconnectIdentity {
  @Mutates(mayReadOwnData)
  @Mutation(() => DisconnectIdentityPayload, {
    description: "Disconnects an account elsewhere; sign-in by mail stays. Ends what this provider signed in on other devices. Another person's is as if it did not exist.",
  })
  async disconnectIdentity(@Arg('input', () => DisconnectIdentityInput, { description: 'Which.' }) input: DisconnectIdentityInput, @Ctx() context: Context) {
    const identity = (await findById(context.em, LinkedIdentity, input.identityId)) ?? refuse('NOT_FOUND', ['identityId']);
    const personId = idOf(identity.person);
    const { sessionId } = context.ask(mayReadOwnData, { personId });
    await context.em.nativeDelete(Session, { person: personId, issuer: identity.issuer, id: { $ne: sessionId! } });
    await context.em.nativeDelete(LinkedIdentity, { id: identity.id });
    const detail = providersOf(context).find(({ issuer }) => issuer === identity.issuer)?.id;
    await writeAudit(context, { act: 'disconnectIdentity', subjectKind: 'Person', subjectId: personId, detail });
    return { identityId: identity.id };
  }
}
