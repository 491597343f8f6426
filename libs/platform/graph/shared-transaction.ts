import type { EntityManager } from '@mikro-orm/postgresql';
import { insertAtOnce } from '../database/insert-at-once';
import type { Announcement } from './announcement';
import type { Context } from './context';
import { Refusal, refuse } from './refusal';
import { demandAsked, inTransaction } from './writing';

/** The surroundings of acts that share a transaction. */
export interface Shared {
  readonly em: EntityManager;
  readonly now: Date;
  readonly announce: (announcement: Announcement) => void;
  /** Notes a new row, made with `persist: false`; those of all acts are written in one statement. */
  readonly keep: (row: object) => void;
}

/** How acts share a transaction that would only wait for each other in transactions of their own. */
export interface Together<Wish, Ground, Answer> {
  /** What they would wait for, such as the id of the row that all of them hold. */
  readonly waitsFor: (wish: Wish) => string;
  /** How many share one transaction at most. */
  readonly most: number;
  /** How many may wait for theirs; more are refused. */
  readonly mostWaiting: number;
  /** Takes the lock, then reads what all of them need; once, however many they are. */
  readonly open: (shared: Shared, wishes: readonly Wish[]) => Promise<Ground>;
  /** Takes one act, in the order of arrival. It refuses before it changes anything: then the others are not concerned. */
  readonly act: (ground: Ground, context: Context, wish: Wish) => Promise<Answer>;
}

interface Waiting<Wish, Answer> {
  readonly outer: Context;
  readonly wish: Wish;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets acts that wait for the same row go through one transaction: who comes first goes at once, and whoever comes meanwhile goes with the next, in the order of
 * arrival. Another server waits for the row's lock as ever.
 */
export class SharedTransactions<Wish, Ground, Answer> {
  /** By the connection to the database, because a process may serve several. */
  private readonly queues = new WeakMap<object, Map<string, Waiting<Wish, Answer>[]>>();

  constructor(
    private readonly act: string,
    private readonly policyNames: readonly string[],
    private readonly together: Together<Wish, Ground, Answer>,
  ) {}

  /** Waits for a turn; what came of it, once it is committed. */
  join(outer: Context, wish: Wish): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const [queues, key] = [this.queuesOf(outer.em), this.together.waitsFor(wish)];
      const member: Waiting<Wish, Answer> = { outer, wish, resolve, reject };
      const queue = queues.get(key);
      if (queue && queue.length >= this.together.mostWaiting) refuse('TOO_MANY_REQUESTS');
      if (queue) return void queue.push(member);
      queues.set(key, [member]);
      void this.serve(queues, key);
    });
  }

  private queuesOf(em: EntityManager): Map<string, Waiting<Wish, Answer>[]> {
    const driver = em.getDriver();
    const queues = this.queues.get(driver) ?? new Map<string, Waiting<Wish, Answer>[]>();
    this.queues.set(driver, queues);
    return queues;
  }

  private async serve(queues: Map<string, Waiting<Wish, Answer>[]>, key: string): Promise<void> {
    for (const queue = queues.get(key)!; queue.length > 0; ) await this.take(queue.splice(0, this.together.most));
    queues.delete(key);
  }

  private async take(members: readonly Waiting<Wish, Answer>[]): Promise<void> {
    try {
      const answers = await this.inOneTransaction(members);
      members.forEach(({ resolve, reject }, at) => {
        const answer = answers[at]!;
        if (answer instanceof Refusal) reject(answer);
        else resolve(answer);
      });
    } catch (error) {
      if (members.length === 1) return members[0]!.reject(error);
      // Nothing of it was committed, and it may be the fault of one of them: each goes by itself.
      await Promise.all(members.map((member) => this.take([member])));
    }
  }

  private inOneTransaction(members: readonly Waiting<Wish, Answer>[]): Promise<(Answer | Refusal)[]> {
    return inTransaction(members[0]!.outer, async ({ em, clock, announce }) => {
      const rows: object[] = [];
      const written = (): number => rows.length + em.getUnitOfWork().getPersistStack().size;
      const ground = await this.together.open({ em, now: clock(), announce, keep: (row) => void rows.push(row) }, members.map(({ wish }) => wish));
      const answers: (Answer | Refusal)[] = [];
      for (const { outer, wish } of members) {
        const context = outer.within(em);
        const before = written();
        try {
          answers.push(await this.together.act(ground, context, wish));
          demandAsked(context, this.act, this.policyNames);
        } catch (error) {
          // A refusal is rolled back where that concerns nobody else, and stands for itself where nothing was written for it.
          const isHarmless = error instanceof Refusal && written() === before;
          if (members.length === 1 || !isHarmless) throw error;
          answers.push(error);
        }
        context.announcements.forEach(announce);
      }
      await insertAtOnce(em, rows);
      return answers;
    });
  }
}
