import type { EntityManager } from '@mikro-orm/postgresql';
import { insertAtOnce } from '../database/insert-at-once';
import { Turns } from '../database/turns';
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

/** How acts share a transaction that would wait for the same or for the same database. */
export interface Together<Wish, Ground, Answer> {
  /** What one would wait for, such as the id of the row that it holds. */
  readonly waitsFor: (wish: Wish) => string;
  /** How many share one transaction at most. */
  readonly most: number;
  /** How many may wait for the same; more are refused. */
  readonly mostWaiting: number;
  /** Takes the locks, in an order that is always the same, then reads what all of them need; once, however many they are. */
  readonly open: (shared: Shared, wishes: readonly Wish[]) => Promise<Ground>;
  /** Takes one act, in the order of arrival. It refuses before it changes anything: then the others are not concerned. */
  readonly act: (ground: Ground, context: Context, wish: Wish) => Promise<Answer>;
}

/**
 * One transaction at a time takes along the most. One that takes longer, because somebody else holds one of its rows, has others beside it, so that those do not wait who want
 * other rows.
 */
const BESIDE = { afterMs: 500, mostTurns: 4 };

interface Waiting<Wish, Answer> {
  readonly outer: Context;
  readonly wish: Wish;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets acts that come at the same moment go through one transaction, whatever they wait for: who comes first goes at once, and whoever comes meanwhile goes with the
 * next. Those who wait for the same go in the order of arrival. Another server waits for the rows' locks as ever.
 */
export class SharedTransactions<Wish, Ground, Answer> {
  /** By the connection to the database, because a process may serve several. */
  private readonly turns = new WeakMap<object, Turns<Waiting<Wish, Answer>>>();

  constructor(
    private readonly act: string,
    private readonly policyNames: readonly string[],
    private readonly together: Together<Wish, Ground, Answer>,
  ) {}

  /** Waits for a turn; what came of it, once it is committed. */
  join(outer: Context, wish: Wish): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const turns = this.turnsOf(outer.em);
      const member: Waiting<Wish, Answer> = { outer, wish, resolve, reject };
      if (turns.waitingWith(member) >= this.together.mostWaiting) refuse('TOO_MANY_REQUESTS');
      turns.join(member);
    });
  }

  private turnsOf(em: EntityManager): Turns<Waiting<Wish, Answer>> {
    const driver = em.getDriver();
    const turns = this.turns.get(driver) ?? new Turns({ waitsFor: this.keyOf, most: this.together.most, beside: BESIDE, serve: (members) => this.take(members) });
    this.turns.set(driver, turns);
    return turns;
  }

  private readonly keyOf = ({ wish }: Waiting<Wish, Answer>): string => this.together.waitsFor(wish);

  private async take(members: readonly Waiting<Wish, Answer>[]): Promise<void> {
    let isBegun = false;
    try {
      const answers = await this.inOneTransaction(members, () => void (isBegun = true));
      members.forEach(({ resolve, reject }, at) => {
        const answer = answers[at]!;
        if (answer instanceof Refusal) reject(answer);
        else resolve(answer);
      });
    } catch (error) {
      // Where not even a transaction could be begun, it is nobody's fault, and others would not be luckier.
      if (members.length === 1 || !isBegun) return members.forEach(({ reject }) => reject(error));
      await this.takeApart(members);
    }
  }

  /** Nothing was committed, and it may be the fault of one of them: those who wait for the same go by themselves, and if that fails too, one after the other. */
  private async takeApart(members: readonly Waiting<Wish, Answer>[]): Promise<void> {
    const parts = [...Map.groupBy(members, this.keyOf).values()];
    if (parts.length > 1) return void (await Promise.all(parts.map((part) => this.take(part))));
    for (const member of members) await this.take([member]);
  }

  private inOneTransaction(members: readonly Waiting<Wish, Answer>[], onBegun: () => void): Promise<(Answer | Refusal)[]> {
    return inTransaction(members[0]!.outer, async ({ em, clock, announce }) => {
      onBegun();
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
