import { rememberedAnswer, rememberAnswer } from '../database/idempotency';
import { Context } from './context';
import type { Policy } from './policy';
import { Refusal, type RefusedProblem } from './refusal';
import { declareFieldPolicies } from './read-policy';
import { SharedTransactions, type Together } from './shared-transaction';
import { demandAsked, inTransaction } from './writing';

type Answer = Record<string, unknown>;

/** Raised after the transaction was rolled back on purpose, to carry the answer out. */
const asProblems = (context: Context, problems: readonly RefusedProblem[]): Answer => ({
  problems: problems.map(({ code, path, params }) => ({
    code,
    path: [...path],
    message: context.request.translate(`problems.${code}`, params),
  })),
});

/** The context among the arguments of an act. */
function contextAmong(args: readonly unknown[], mutation: string): Context {
  const context = args.find((arg) => arg instanceof Context);
  if (!context) throw new Error(`${mutation} must take the context`);
  return context;
}

/** The answer of a piece of work, or its refusal as problems. */
async function answerOf(context: Context, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return { ...(await work()), problems: [] };
  } catch (error) {
    if (error instanceof Refusal) return asProblems(context, error.problems);
    throw error;
  }
}

/**
 * The one way to write. Opens one transaction, turns a refusal into `problems` and rolls back, honours
 * `input.idempotencyKey`, writes announcements beside the rows, and refuses to commit when no declared policy was asked.
 */
export const Mutates =
  (...policies: readonly Policy<never>[]): MethodDecorator =>
  (target, key, descriptor: PropertyDescriptor) => {
    const mutation = String(key);
    const names = declareFieldPolicies(target, mutation, policies);
    const act = descriptor.value as (...args: unknown[]) => Promise<Answer>;

    descriptor.value = async function (this: unknown, ...args: unknown[]): Promise<Answer> {
      const outer = contextAmong(args, mutation);
      const input = args.find((arg) => arg !== outer) as { idempotencyKey?: string } | undefined;
      return answerOf(outer, () =>
        inTransaction(outer, async (context) => {
          const remembered = await rememberedAnswer(context.em, outer.actor.key, mutation, input, context.clock());
          if (remembered) return remembered;
          const payload = await act.apply(this, args.map((arg) => (arg === outer ? context : arg)));
          demandAsked(context, mutation, names);
          await context.em.flush();
          await rememberAnswer(context.em, outer.actor.key, mutation, input, payload);
          return payload;
        }),
      );
    };
  };

/**
 * The same for an act that many take at once and that holds one row for all of them: those who wait for it share a transaction. The method reads what is wanted and
 * may refuse it, outside of the transaction; `together` does it. There is no idempotency key: the act itself must change nothing when it is repeated.
 */
export const MutatesTogether =
  <Wish, Ground, Payload extends Answer>(together: Together<Wish, Ground, Payload>, ...policies: readonly Policy<never>[]): MethodDecorator =>
  (target, key, descriptor: PropertyDescriptor) => {
    const mutation = String(key);
    const transactions = new SharedTransactions(mutation, declareFieldPolicies(target, mutation, policies), together);
    const wishOf = descriptor.value as (...args: unknown[]) => Promise<Wish>;

    descriptor.value = async function (this: unknown, ...args: unknown[]): Promise<Answer> {
      const outer = contextAmong(args, mutation);
      return answerOf(outer, async () => transactions.join(outer, await wishOf.apply(this, args)));
    };
  };
