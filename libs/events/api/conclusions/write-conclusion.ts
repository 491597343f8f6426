import { Person } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { MOST_CONCLUSIONS } from '../../rules';
import { mayOrganise } from '../event/event.policy';
import { conclusionContent, ConclusionInput, ConclusionPayload } from './conclusion-input';
import { Conclusion } from './conclusion.entity';
import { outcomeBook } from './held-conclusion';

@InputType({ description: 'A conclusion from an event.' })
export class WriteConclusionInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ConclusionInput, { description: 'The conclusion.' })
  content: ConclusionInput;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The conclusion, or the problems.' })
export class WriteConclusionPayload extends ConclusionPayload {}

/** Writes down what is concluded from an event, as a draft. */
@Resolver()
export class WriteConclusion {
  @Mutates(mayOrganise)
  @Mutation(() => WriteConclusionPayload, { description: 'Writes down what is concluded from an event, as a draft.' })
  async writeConclusion(@Arg('input', () => WriteConclusionInput, { description: 'The conclusion.' }) { eventId, content }: WriteConclusionInput, @Ctx() context: Context) {
    const { event } = await outcomeBook(context, eventId);
    const { em, actor } = context;
    const written = await conclusionContent(context, event.id, content);
    if ((await em.count(Conclusion, { event: event.id })) >= MOST_CONCLUSIONS) refuse('OUTCOMES_FULL', [], { most: MOST_CONCLUSIONS });
    const conclusion = em.create(Conclusion, { ...written, id: uuidv7(), event, revision: 1, state: 'DRAFT', sentBack: null, isNoteChanged: false, author: em.getReference(Person, actor.personId!), reviewer: null, changedAt: context.clock() });
    em.persist(conclusion);
    return { conclusion };
  }
}
