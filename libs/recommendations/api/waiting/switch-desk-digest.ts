import { isSignedIn, Viewer } from '@skills/identity/api';
import { Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayEdit } from '../contribution/contribution.policy';
import { DeskDigest } from './desk-digest.entity';

@InputType({ description: 'Whether a daily mail tells what waits at the desk.' })
export class SwitchDeskDigestInput {
  @Field(() => Boolean, { description: 'true: one mail a day while something waits; false: none.' })
  isWanted: boolean;
}

@ReadPolicy(isSignedIn)
@ObjectType({ description: 'Whether the mail is wanted from now on, or the problems.' })
export class SwitchDeskDigestPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is wanted from now on; null with problems.' })
  isWanted: boolean | null;
}

/** Choosing whether a daily mail tells what waits at the desk. */
@Resolver(() => Viewer)
export class SwitchDeskDigest {
  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether a daily mail tells them what waits at the desk; null for who is no editor.' })
  async deskDigest(@Ctx() context: Context): Promise<boolean | null> {
    if (!context.can(mayEdit, null) || context.actor.personId === null) return null;
    return (await context.em.findOne(DeskDigest, { person: context.actor.personId }))?.isWanted ?? true;
  }

  @Mutates(mayEdit)
  @Mutation(() => SwitchDeskDigestPayload, { description: 'Chooses whether a daily mail tells who acts, an editor, what waits at the desk.' })
  async switchDeskDigest(@Arg('input', () => SwitchDeskDigestInput, { description: 'On or off.' }) { isWanted }: SwitchDeskDigestInput, @Ctx() context: Context) {
    context.ask(mayEdit, null);
    await context.em.upsert(DeskDigest, { person: context.actor.personId, isWanted }, { onConflictFields: ['person'], onConflictMergeFields: ['isWanted'] });
    return { isWanted };
  }
}
