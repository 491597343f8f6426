import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CapturedMail } from '../mail';
import { graphUnderTest, type GraphUnderTest } from '../testing';
import { anyone, Context, MutatesTogether, Payload, platformModule, policy, ReadPolicy, refuse, type GraphModule, type Shared } from './index';

const notForTheNameless = policy<{ text: string }>('notForTheNameless', 'NOT_ALLOWED', (_actor, { text }) => text !== 'forbidden');

@InputType({ description: 'A note for a shelf.' })
class ShelveNoteInput {
  @Field(() => String, { description: 'The shelf.' })
  shelf: string;

  @Field(() => String, { description: 'The text.' })
  text: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What shelving a note answers.' })
class ShelveNotePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The transaction in which it was kept.' })
  transaction?: string;
}

/** What holds a shelf until the test lets go of it. */
const held = new Map<string, Promise<void>>();

const note = ({ em, now }: Shared, { shelf, text }: ShelveNoteInput): CapturedMail =>
  em.create(CapturedMail, { id: crypto.randomUUID(), recipient: shelf, subject: text === 'impossible' ? null! : text, plain: '', html: '', language: 'en', capturedAt: now }, { persist: false });

@Resolver()
class ShelveNote {
  @MutatesTogether<ShelveNoteInput, { shared: Shared; transaction: string }, Record<string, unknown>>(
    {
      waitsFor: ({ shelf }) => shelf,
      most: 4,
      mostWaiting: 6,
      async open(shared, wishes) {
        await Promise.all(wishes.map(({ shelf }) => held.get(shelf)));
        if (wishes.some(({ text }) => text === 'unopenable') && wishes.length > 1) throw new Error('cannot be opened');
        const [row] = await shared.em.getConnection().execute<{ xid: string }[]>('select pg_current_xact_id()::text as xid', [], 'all', shared.em.getTransactionContext());
        return { shared, transaction: row!.xid };
      },
      async act({ shared, transaction }, context, wish) {
        if (wish.text !== 'unasked') context.ask(notForTheNameless, wish);
        shared.keep(note(shared, wish));
        if (wish.text === 'too late') refuse('NOT_FOUND');
        context.announce({ topic: 'test.noteShelved', payload: { text: wish.text } });
        return { transaction };
      },
    },
    notForTheNameless,
  )
  @Mutation(() => ShelveNotePayload, { description: 'Shelves a note.' })
  async shelveNote(@Arg('input', () => ShelveNoteInput, { description: 'The note.' }) input: ShelveNoteInput, @Ctx() _context: Context): Promise<ShelveNoteInput> {
    if (input.text === '') refuse('NOT_FOUND', ['text']);
    return input;
  }
}

const told: unknown[] = [];
const shelves: GraphModule = {
  name: 'shelves',
  entities: [],
  resolvers: [ShelveNote],
  personalData: [],
  actor: async () => ({ key: 'person:1' }) as GraphActor,
  listeners: () => [{ topic: 'test.noteShelved', name: 'teller', listen: async ({ text }) => void told.push(text) }],
};

interface Answered {
  readonly transaction: string | null;
  readonly codes: string[];
}

describe('acts that share a transaction', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await graphUnderTest([platformModule, shelves]);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    await graph.deliver();
    told.length = 0;
  });

  const shelve = async (shelf: string, text: string): Promise<Answered> => {
    type Data = { shelveNote: { transaction: string | null; problems: { code: string }[] } };
    const { shelveNote } = await graph.browser().ask<Data>('mutation ($input: ShelveNoteInput!) { shelveNote(input: $input) { transaction problems { code } } }', { input: { shelf, text } });
    return { transaction: shelveNote.transaction, codes: shelveNote.problems.map(({ code }) => code) };
  };
  const kept = async (shelf: string): Promise<string[]> => (await graph.em().getConnection().execute<{ subject: string }[]>('select subject from captured_mail where recipient = ? order by ctid', [shelf])).map(({ subject }) => subject);

  /** One goes first, and the others come while it has the shelf. */
  async function whileOneIsThere(shelf: string, texts: readonly string[]): Promise<PromiseSettledResult<Answered>[]> {
    const { promise, resolve } = Promise.withResolvers<void>();
    held.set(shelf, promise);
    const first = shelve(shelf, 'first');
    // Nothing is awaited from the database before a turn, so that all of them wait once the event loop has gone round.
    const others = texts.map((text) => shelve(shelf, text));
    await new Promise(setImmediate);
    held.delete(shelf);
    resolve();
    await first;
    return Promise.allSettled(others);
  }
  const codesOf = (results: readonly PromiseSettledResult<Answered>[]): string[] => results.map((result) => (result.status === 'rejected' ? 'failed' : (result.value.codes[0] ?? 'kept')));
  const transactionsOf = (results: readonly PromiseSettledResult<Answered>[]): Set<unknown> => new Set(results.map((result) => (result.status === 'fulfilled' ? result.value.transaction : 'failed')));

  it('go in the order of arrival, as many in one as are allowed', async () => {
    const results = await whileOneIsThere('order', ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(codesOf(results)).toEqual(Array.from({ length: 6 }, () => 'kept'));
    expect([transactionsOf(results.slice(0, 4)).size, transactionsOf(results.slice(4)).size, transactionsOf(results).size]).toEqual([1, 1, 2]);
    expect(await kept('order')).toEqual(['first', 'a', 'b', 'c', 'd', 'e', 'f']);
    await graph.deliver();
    expect(told).toEqual(['first', 'a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('are not concerned by one that is refused before it writes', async () => {
    const results = await whileOneIsThere('refused', ['a', 'forbidden', 'b']);
    expect(codesOf(results)).toEqual(['kept', 'NOT_ALLOWED', 'kept']);
    expect(transactionsOf([results[0]!, results[2]!]).size).toBe(1);
    expect(await kept('refused')).toEqual(['first', 'a', 'b']);
  });

  it.each([
    ['is refused after it wrote', 'too late', 'NOT_FOUND'],
    ['the database refuses', 'impossible', 'failed'],
    ['asks no policy', 'unasked', 'failed'],
  ])('go each by itself when one %s: what that one wrote is undone, and theirs stays', async (_, text, code) => {
    const results = await whileOneIsThere(text, ['a', text, 'b']);
    expect(codesOf(results)).toEqual(['kept', code, 'kept']);
    expect((await kept(text)).sort()).toEqual(['a', 'b', 'first']);
    await graph.deliver();
    expect(told.sort()).toEqual(['a', 'b', 'first']);
  });

  it('are refused when too many wait already, and when there is nothing to wait for', async () => {
    const results = await whileOneIsThere('crowded', Array.from({ length: 8 }, (_, at) => `note ${at}`));
    expect(codesOf(results)).toEqual([...Array.from({ length: 6 }, () => 'kept'), 'TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS']);
    expect(await shelve('crowded', '')).toEqual({ transaction: null, codes: ['NOT_FOUND'] });
  });

  /** One goes first to a shelf of its own, and the others come meanwhile, each for the shelf that its text begins with. */
  async function meanwhile(texts: readonly string[], shelfOf = (text: string): string => text.split(' ')[0]!): Promise<PromiseSettledResult<Answered>[]> {
    const { promise, resolve } = Promise.withResolvers<void>();
    held.set('door', promise);
    const first = shelve('door', 'first');
    const others = texts.map((text) => shelve(shelfOf(text), text));
    await new Promise(setImmediate);
    held.delete('door');
    resolve();
    await first;
    return Promise.allSettled(others);
  }

  it('share one whatever they wait for, those for the same in the order of arrival', async () => {
    const results = await meanwhile(['red 1', 'blue 1', 'red 2', 'blue 2']);
    expect(codesOf(results)).toEqual(Array.from({ length: 4 }, () => 'kept'));
    expect(transactionsOf(results).size).toBe(1);
    expect([await kept('red'), await kept('blue')]).toEqual([['red 1', 'red 2'], ['blue 1', 'blue 2']]);
  });

  it('stay together with those for the same when one for something else fails', async () => {
    const results = await meanwhile(['green 1', 'impossible', 'green 2'], (text) => (text === 'impossible' ? 'grey' : 'green'));
    expect(codesOf(results)).toEqual(['kept', 'failed', 'kept']);
    expect(transactionsOf([results[0]!, results[2]!]).size).toBe(1);
    expect([await kept('green'), await kept('grey')]).toEqual([['green 1', 'green 2'], []]);
    await graph.deliver();
    expect(told.sort()).toEqual(['first', 'green 1', 'green 2']);
  });

  it('go by themselves where what one of them waits for cannot be opened beside others', async () => {
    const results = await meanwhile(['white 1', 'unopenable', 'white 2'], (text) => (text === 'unopenable' ? 'black' : 'white'));
    expect(codesOf(results)).toEqual(['kept', 'kept', 'kept']);
    expect([await kept('white'), await kept('black')]).toEqual([['white 1', 'white 2'], ['unopenable']]);
  });

  it('go beside one that has to wait long', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held.set('full', promise);
    const waiting = shelve('full', 'first');
    expect(codesOf(await Promise.allSettled([shelve('free', 'other')]))).toEqual(['kept']);
    resolve();
    await waiting;
  });
});
