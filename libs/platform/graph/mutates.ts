import { rememberedAnswer, rememberAnswer } from '../database/idempotency';
import { Context } from './context';
import type { Policy } from './policy';
import { Refusal, type RefusedProblem } from './refusal';
import { declareFieldPolicies } from './read-policy';
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
      const at = args.findIndex((arg) => arg instanceof Context);
      const outer = args[at];
      if (!(outer instanceof Context)) throw new Error(`${mutation} must take the context`);
      const input = args.find((_, index) => index !== at) as { idempotencyKey?: string } | undefined;

      try {
        const answer = await inTransaction(outer, async (context) => {
          const remembered = await rememberedAnswer(context.em, outer.actor.key, mutation, input, context.clock());
          if (remembered) return remembered;
          const inner = [...args];
          inner[at] = context;
          const payload = await act.apply(this, inner);
          demandAsked(context, mutation, names);
          await context.em.flush();
          await rememberAnswer(context.em, outer.actor.key, mutation, input, payload);
          return payload;
        });
        return { ...answer, problems: [] };
      } catch (error) {
        if (error instanceof Refusal) return asProblems(outer, error.problems);
        throw error;
      }
    };
  };
