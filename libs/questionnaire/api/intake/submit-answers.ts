import { anyone, Context, JsonValue, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { findById, type Limit } from '@skills/platform/database';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { AnswerState } from '../../rules';
import { publishedVersion } from '../published/published-documents';
import { GraphAnswerState } from '../response/graph-answer';
import { mayAnswer } from '../response/response.policy';
import { Response } from '../response/response.entity';
import { knownEvents, storeEvents } from './answer-events';
import { judgeAnswers } from './judge-answers';

/** A browser sends a few requests a minute; a program that fills the database is stopped, and may go on later. */
export const SUBMITS: Limit = { name: 'answers.submits-hour', points: 3000, perSeconds: 3600 };

/** So many answers fit into one request; a browser with more sends several. */
export const MOST_ANSWERS = 100;

@InputType({ description: 'One change of one answer, as the browser made it.' })
export class AnswerInput {
  @Field(() => ID, { description: 'A UUID made by the browser; the same id always means the same change.' })
  id: string;

  @Field(() => String, { description: 'The item.' })
  itemCode: string;

  @Field(() => Int, { description: '1, 2, 3 … for each change of the answer to this item.' })
  revision: number;

  @Field(() => GraphAnswerState, { description: 'How the item was dealt with.' })
  state: AnswerState;

  @Field(() => JsonValue, { nullable: true, description: 'level, option, options, number, text or cells, by the kind of the item; null unless ANSWERED.' })
  value?: unknown;

  @Field(() => Date, { description: "When it was given, by the browser's clock." })
  answeredAt: Date;
}

@InputType({ description: 'Answers to take in. No idempotency key: every answer has an id of its own.' })
export class SubmitAnswersInput {
  @Field(() => ID, { description: 'The response that they belong to.' })
  responseId: string;

  @Field(() => [AnswerInput], { description: 'One to a hundred, in any order; sending one again changes nothing.' })
  answers: AnswerInput[];
}

@ReadPolicy(anyone)
@ObjectType({ description: 'An answer that cannot be taken, and why: sending it again does not help.' })
export class RejectedAnswer {
  @Field(() => ID, { description: 'The id of the change.' })
  id: string;

  @Field(() => String, { description: 'Stable code in UPPER_SNAKE, for programs.' })
  code: string;

  @Field(() => String, { description: 'What is wrong with it, in the language of the request.' })
  message: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Which answers are safe now, and which cannot be taken.' })
export class SubmitAnswersPayload extends Payload {
  @Field(() => [ID], { nullable: true, description: 'The ids of all that are safe, also those that were before.' })
  acceptedIds: string[] | null;

  @Field(() => [RejectedAnswer], { nullable: true, description: 'Those that cannot be taken; the others of the same request are.' })
  rejected: RejectedAnswer[] | null;

  @Field(() => Response, { nullable: true, description: 'The response.' })
  response: Response | null;
}

/** Takes answers, each exactly once, in any order. */
@Resolver()
export class SubmitAnswers {
  @Mutates(mayAnswer)
  @Mutation(() => SubmitAnswersPayload, { description: 'Takes answers, each exactly once whatever is sent again; what is acknowledged is stored. Of a response that is closed, only what was stored before is acknowledged.' })
  async submitAnswers(
    @Arg('input', () => SubmitAnswersInput, { description: 'The answers.' }) { responseId, answers }: SubmitAnswersInput,
    @Ctx() context: Context,
  ): Promise<Omit<SubmitAnswersPayload, 'problems'>> {
    // Held, so that none is stored after the response was closed and looked at.
    const response = (await findById(context.em, Response, responseId, { forShare: true })) ?? refuse('NOT_FOUND', ['responseId']);
    context.ask(mayAnswer, { personId: response.person?.id ?? null, guestHash: response.guestHash });
    if (answers.length < 1 || answers.length > MOST_ANSWERS) refuse('ANSWERS_RANGE', ['answers'], { least: 1, most: MOST_ANSWERS });
    if (!(await context.request.limits.take(SUBMITS, response.id))) refuse('TOO_MANY_REQUESTS');
    const { document } = await publishedVersion(context.em, response.version.id);
    const known = await knownEvents(context.em, responseId, answers);
    const judged = judgeAnswers(document, answers, known);
    const isLate = ({ id }: { id: string }): boolean => response.closedAt !== null && !known.has(id.toLowerCase());
    const unknown = judged.fit.filter(({ id }) => !known.has(id.toLowerCase()) && response.closedAt === null);
    const added = await storeEvents(context.em, responseId, unknown, context.clock());
    // Another request was faster with some of these ids, maybe with other content: only what is stored is acknowledged.
    const { fit, rejected } = added === unknown.length ? judged : judgeAnswers(document, answers, await knownEvents(context.em, responseId, answers));
    return {
      acceptedIds: fit.filter((answer) => !isLate(answer)).map(({ id }) => id),
      rejected: [...rejected, ...fit.filter(isLate).map(({ id }) => ({ id, code: 'RESPONSE_CLOSED' }))].map(({ id, code }) => ({ id, code, message: context.request.translate(`problems.${code}`) })),
      response,
    };
  }
}
