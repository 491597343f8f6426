import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { graphUnderTest, type GraphUnderTest } from '../testing';
import { anyone, Context, Mutates, Payload, platformModule, policy, ReadPolicy, Reads, refuse, type GraphModule } from './index';

const notForTheNameless = policy<{ text: string }>('notForTheNameless', 'NOT_ALLOWED', (_actor, { text }) => text !== 'forbidden');

@InputType({ description: 'A note to keep.' })
class KeepNoteInput {
  @Field(() => String, { description: 'The text.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What keeping a note answers.' })
class KeepNotePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The text kept.' })
  kept?: string;
}

const write = async ({ em }: Context, text: string): Promise<void> => {
  await em.getConnection().execute(
    `insert into captured_mail (id, recipient, subject, plain, html, language, captured_at) values (gen_random_uuid(), 'mia@example.org', ?, '', '', 'en', now())`,
    [text],
    'run',
    em.getTransactionContext(),
  );
};

@Resolver()
class KeepNote {
  @Mutates(notForTheNameless)
  @Mutation(() => KeepNotePayload, { description: 'Keeps a note.' })
  async keepNote(@Arg('input', () => KeepNoteInput, { description: 'The note.' }) input: KeepNoteInput, @Ctx() context: Context): Promise<Partial<KeepNotePayload>> {
    await write(context, input.text);
    if (input.text !== 'unasked') context.ask(notForTheNameless, input);
    if (input.text === '') refuse('NOT_FOUND', ['text']);
    context.announce({ topic: 'test.noteKept', payload: { text: input.text } });
    return { kept: input.text };
  }

  @Reads(notForTheNameless)
  @Query(() => String, { nullable: true, description: 'Answers without asking a policy.' })
  unaskedQuestion(@Ctx() _context: Context): string {
    return 'secret';
  }
}

const told: { text: unknown; deliveryId: string; attempt: number }[] = [];
let failures = 0;

const notes: GraphModule = {
  name: 'notes',
  entities: [],
  resolvers: [KeepNote],
  personalData: [],
  actor: async () => ({ key: 'person:1' }) as GraphActor,
  listeners: () => [
    {
      topic: 'test.noteKept',
      name: 'teller',
      listen: async ({ text }, { deliveryId, attempt }) => {
        told.push({ text, deliveryId, attempt });
        if (failures > 0) {
          failures -= 1;
          throw new Error('not now');
        }
      },
    },
  ],
};

const KEEP = 'mutation ($input: KeepNoteInput!) { keepNote(input: $input) { kept problems { code path message } } }';

describe('the write decorator', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await graphUnderTest([platformModule, notes]);
  });
  afterAll(() => graph.close());
  beforeEach(() => {
    told.length = 0;
    failures = 0;
  });

  const rows = async (text: string): Promise<number> =>
    (await graph.em().getConnection().execute<unknown[]>('select 1 from captured_mail where subject = ?', [text])).length;
  const keep = (input: object, language: 'en' | 'de' = 'en') => graph.browser({ language }).ask<{ keepNote: { kept: string | null; problems: object[] } }>(KEEP, { input });

  it('commits what was asked for and allowed', async () => {
    expect(await keep({ text: 'one' })).toEqual({ keepNote: { kept: 'one', problems: [] } });
    expect(await rows('one')).toBe(1);
  });

  it('rolls back a refusal and tells it in the language of the request', async () => {
    const { keepNote } = await keep({ text: '' }, 'de');
    expect(keepNote).toEqual({ kept: null, problems: [{ code: 'NOT_FOUND', path: [], message: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.' }] });
    expect(await rows('')).toBe(0);
  });

  it('rolls back what a policy forbids', async () => {
    const { keepNote } = await keep({ text: 'forbidden' });
    expect(keepNote.problems).toMatchObject([{ code: 'NOT_ALLOWED', path: [] }]);
    expect(await rows('forbidden')).toBe(0);
  });

  it('does not commit when no policy was asked', async () => {
    await expect(keep({ text: 'unasked' })).rejects.toThrow('without asking notForTheNameless');
    expect(await rows('unasked')).toBe(0);
  });

  it('withholds a query that asked no policy', async () => {
    await expect(graph.browser().ask('{ unaskedQuestion }')).rejects.toThrow('without asking');
  });

  it('does an act once for one key, however many requests come at once, and answers all alike', async () => {
    const input = { text: 'once', idempotencyKey: '0123456789abcdef0' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => keep(input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify({ keepNote: { kept: 'once', problems: [] } })]));
    expect(await rows('once')).toBe(1);
  });

  it('does it as often as asked without a key', async () => {
    await Promise.all(Array.from({ length: 4 }, () => keep({ text: 'often' })));
    expect(await rows('often')).toBe(4);
  });

  it('refuses a key used for something else', async () => {
    await keep({ text: 'first', idempotencyKey: 'key-used-for-something' });
    const { keepNote } = await keep({ text: 'second', idempotencyKey: 'key-used-for-something' });
    expect(keepNote.problems).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }]);
    expect(await rows('second')).toBe(0);
  });

  it('does not remember a refused act, so that the same key can succeed later', async () => {
    await keep({ text: 'forbidden', idempotencyKey: 'key-of-a-refused-act' });
    expect((await keep({ text: 'allowed now', idempotencyKey: 'key-of-a-refused-act' })).keepNote.kept).toBe('allowed now');
  });

  it('tells listeners after commit, again after a failure, under one id, and then forgets the payload', async () => {
    await graph.deliver();
    told.length = 0;
    failures = 1;
    await keep({ text: 'told' });
    await graph.deliver();
    expect(told).toHaveLength(1);
    graph.clock.passMinutes(1);
    await graph.deliver();
    expect(told.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(new Set(told.map(({ deliveryId }) => deliveryId)).size).toBe(1);
    expect(await graph.em().getConnection().execute("select 1 from announcement where payload is not null and topic = 'test.noteKept'")).toEqual([]);
  });

  it('tells nobody of what was rolled back', async () => {
    await graph.deliver();
    told.length = 0;
    await keep({ text: '' });
    await graph.deliver();
    expect(told).toEqual([]);
  });
});
