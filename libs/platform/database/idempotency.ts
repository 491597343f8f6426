import { createHash } from 'node:crypto';
import { Utils, wrap, type EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../graph/refusal';

interface IdempotentInput {
  idempotencyKey?: string | null;
}

interface RowReference {
  $row: string;
  id: string;
}

const KEY_LENGTH = { least: 16, most: 100 };

const isReference = (value: unknown): value is RowReference => typeof value === 'object' && value !== null && '$row' in value;

function toStored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toStored);
  if (Utils.isEntity<{ id: string }>(value)) return { $row: wrap(value, true).__meta.className, id: value.id };
  return value;
}

async function fromStored(em: EntityManager, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => fromStored(em, item)));
  if (!isReference(value)) return value;
  const entity = em.getMetadata().getByClassName(value.$row).class;
  return em.findOne(entity, { id: value.id });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'idempotencyKey')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** SHA-256 of an input, the same for any order of its keys. */
export const digestOf = (input: unknown): string => createHash('sha256').update(JSON.stringify(sorted(input)) ?? '').digest('hex');

/**
 * Takes the key for this actor and mutation, or gives what was answered to it before. Two requests with one key at the
 * same moment: the second waits for the first's commit on the primary key.
 */
export async function rememberedAnswer(
  em: EntityManager,
  actorKey: string | null,
  mutation: string,
  input: IdempotentInput | undefined,
  now: Date,
): Promise<Record<string, unknown> | null> {
  const key = input?.idempotencyKey;
  if (!key || !actorKey) return null;
  if (key.length < KEY_LENGTH.least || key.length > KEY_LENGTH.most) refuse('IDEMPOTENCY_KEY_LENGTH', ['idempotencyKey'], KEY_LENGTH);
  const inputDigest = digestOf(input);
  const taken = await em.getConnection().execute<{ key: string }[]>(
    `insert into idempotent_answer (actor_key, mutation, key, input_digest, stored_at) values (?, ?, ?, ?, ?)
     on conflict do nothing returning key`,
    [actorKey, mutation, key, inputDigest, now],
    'all',
    em.getTransactionContext(),
  );
  if (taken.length === 1) return null;
  const [stored] = await em.getConnection().execute<{ input_digest: string; answer: Record<string, unknown> }[]>(
    'select input_digest, answer from idempotent_answer where actor_key = ? and mutation = ? and key = ?',
    [actorKey, mutation, key],
    'all',
    em.getTransactionContext(),
  );
  if (!stored || stored.input_digest !== inputDigest) refuse('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey']);
  const entries = await Promise.all(Object.entries(stored.answer).map(async ([name, value]) => [name, await fromStored(em, value)] as const));
  return Object.fromEntries(entries);
}

/** Keeps the answer beside the rows that it speaks of. */
export async function rememberAnswer(
  em: EntityManager,
  actorKey: string | null,
  mutation: string,
  input: IdempotentInput | undefined,
  answer: Record<string, unknown>,
): Promise<void> {
  const key = input?.idempotencyKey;
  if (!key || !actorKey) return;
  const stored = Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, toStored(value)]));
  await em.getConnection().execute(
    'update idempotent_answer set answer = ? where actor_key = ? and mutation = ? and key = ?',
    [JSON.stringify(stored), actorKey, mutation, key],
    'run',
    em.getTransactionContext(),
  );
}
