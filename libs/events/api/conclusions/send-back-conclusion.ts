import { refuseFaults } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readSendBack } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { ConclusionPayload, SeenConclusion } from './conclusion-input';
import { heldConclusion, touchConclusion } from './held-conclusion';

@InputType({ description: 'Which conclusion, as it was seen, and why it is sent back.' })
export class SendBackConclusionInput extends SeenConclusion {
  @Field(() => String, { description: 'Why, in a sentence or two.' })
  reason: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The conclusion, or the problems.' })
export class SendBackConclusionPayload extends ConclusionPayload {}

/** Gives a conclusion back, with the reason. */
@Resolver()
export class SendBackConclusion {
  @Mutates(mayOrganise)
  @Mutation(() => SendBackConclusionPayload, { description: 'Gives a conclusion that is in review back as a draft, with the reason.' })
  async sendBackConclusion(@Arg('input', () => SendBackConclusionInput, { description: 'Which, and why.' }) { conclusionId, revision, reason }: SendBackConclusionInput, @Ctx() context: Context) {
    const conclusion = await heldConclusion(context, conclusionId, revision, 'SEND_BACK');
    const reading = readSendBack({ reason });
    if ('faults' in reading) refuseFaults(context, { path: [], nameKey: () => 'events.outcomes.field.sentBack' }, reading.faults);
    Object.assign(conclusion, { state: 'DRAFT', sentBack: reading.content.reason });
    touchConclusion(conclusion, context.clock());
    return { conclusion };
  }
}
