import { isSignedIn, Person } from '@skills/identity/api';
import { Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { BEGUN, blankDraft, type ContributionKind } from '../../rules';
import { Contribution } from './contribution.entity';
import { mayReadContribution } from './contribution.policy';
import { GraphContributionKind } from './graph-contribution';

/** How many contributions written by hand one person may have that are not public. */
const MOST_UNPUBLISHED = 50;

@InputType({ description: 'What is begun.' })
export class StartContributionInput {
  @Field(() => GraphContributionKind, { description: 'What it is.' })
  kind: ContributionKind;

  @Field(() => ID, { nullable: true, description: 'A key made by the client, so that a repeated request begins nothing twice.' })
  idempotencyKey?: string | null;
}

@ReadPolicy(mayReadContribution)
@ObjectType({ description: 'The contribution begun, or the problems.' })
export class StartContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'The contribution.' })
  contribution: Contribution | null;
}

/** Begins a contribution: a blank draft, kept here and seen by its author only. */
@Resolver()
export class StartContribution {
  @Mutates(isSignedIn)
  @Mutation(() => StartContributionPayload, { description: 'Begins a contribution: a blank draft that only its author sees.' })
  async startContribution(@Arg('input', () => StartContributionInput, { description: 'What.' }) { kind }: StartContributionInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    const author = context.em.getReference(Person, personId!);
    const waiting = await context.em.count(Contribution, { author, state: { $ne: 'PUBLISHED' }, externalId: null });
    if (waiting >= MOST_UNPUBLISHED) refuse('TOO_MANY_CONTRIBUTIONS', [], { most: MOST_UNPUBLISHED });
    const now = context.clock();
    const contribution = context.em.create(Contribution, {
      id: uuidv7(), kind, state: BEGUN.state, author, content: blankDraft(kind, context.request.language), publishedContent: null, takenOut: null, revision: 1,
      course: null, practice: null, externalId: null, importedFingerprint: null, createdAt: now, changedAt: now, submittedAt: null,
    });
    return { contribution };
  }
}
