import { deliverSoon, writeAnnouncements } from '../database/outbox';
import { rememberedAnswer, rememberAnswer } from '../database/idempotency';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Context } from './context';
import type { Policy } from './policy';
import { Refusal, type RefusedProblem } from './refusal';
import { declareFieldPolicies } from './read-policy';

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
        const answer = await outer.em.fork().transactional(async (em) => {
          const context = outer.within(em as EntityManager);
          const remembered = await rememberedAnswer(em, outer.actor.key, mutation, input, context.clock());
          if (remembered) return remembered;
          const inner = [...args];
          inner[at] = context;
          const payload = await act.apply(this, inner);
          if (!context.hasAsked(names)) throw new Error(`${mutation} would commit without asking ${names.join(' or ')}`);
          await em.flush();
          await writeAnnouncements(em, context.announcements, context.clock());
          await rememberAnswer(em, outer.actor.key, mutation, input, payload);
          return payload;
        });
        deliverSoon();
        return { ...answer, problems: [] };
      } catch (error) {
        if (error instanceof Refusal) return asProblems(outer, error.problems);
        throw error;
      }
    };
  };
