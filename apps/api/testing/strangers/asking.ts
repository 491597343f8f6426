import { randomUUID } from 'node:crypto';
import type { Problems } from '@skills/assessment/testing';
import { uuidv7 } from 'uuidv7';
import type { IdPlace } from './id-places';
import type { Kind } from './belongings';
import type { Somebody } from './people';
import { soundRequest, type Given } from './sound-request';
import { WHOSE_IDS, type Whose } from './whose-ids';

/** Texts that cannot be the id of anything; the zero character is refused before it comes this far. */
export const NONSENSE = ["' or 1=1 --", '', '0', '00000000-0000-0000-0000-000000000000', '\ud800', '../../etc/passwd', '{"$ne":null}', 'x'.repeat(20_000)];

/** An id as this product makes them, of nothing. */
export const idOfNothing = (): string => uuidv7();

/** An answer with the ids that were sent or made taken out, to compare it with another. */
export interface Answered {
  /** As it came, or the text of the error. */
  text: string;
  /** The problems of a mutation; null for a query, and after an error. */
  problems: Problems['problems'] | null;
  /** Whether it holds anything but problems. */
  isEmpty: boolean;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

const wordsOf = (whose: Whose): Given => whose.given ?? {};

const ofKind = (whose: Whose | undefined): Kind | undefined => whose && 'of' in whose ? whose.of : undefined;

/** What somebody's request holds besides the id in question: their own things where other ids are taken, and a key. */
function givenBy({ has }: Somebody, { field, path }: IdPlace, whose: Whose, id: string, key: string | null): Given {
  const at = path.join('.');
  const others = Object.entries(WHOSE_IDS)
    .filter(([name]) => name.startsWith(`${field.name}.`) && name !== `${field.name}.${at}` && !name.endsWith('.before'))
    .map(([name, other]) => {
      const kind = ofKind(other);
      return [name.slice(field.name.length + 1), (kind && has[kind]) ?? randomUUID()] as const;
    });
  return { ...Object.fromEntries(others), ...wordsOf(whose), ...(key === null ? {} : { 'input.idempotencyKey': key }), [at]: id };
}

/** Has somebody send a request with this id at this place, everything else being theirs or sound. */
export async function askWith(somebody: Somebody, place: IdPlace, whose: Whose, id: string, key: string | null = null): Promise<Answered> {
  const below = 'below' in whose ? whose.below : undefined;
  const { document, variables } = below
    ? { document: below.document, variables: { own: somebody.has[below.own] ?? randomUUID(), id } }
    : soundRequest(place.operation ?? 'query', place.field, givenBy(somebody, place, whose, id, key));
  const told = (text: string): string => (id === '' ? text : text.replaceAll(JSON.stringify(id).slice(1, -1), '…'));
  try {
    const data = await somebody.browser.ask<Record<string, unknown>>(document, variables);
    const [answer] = Object.values(data);
    if (place.operation !== 'mutation') return { text: told(JSON.stringify(data)), problems: null, isEmpty: isNothing(answer) || (!!below && Object.values(answer as object).every(isNothing)) };
    const { problems, __typename, ...rest } = answer as Problems & { __typename: string };
    return { text: told(JSON.stringify({ [__typename]: { ...rest, problems } })), problems, isEmpty: Object.values(rest).every(isNothing) };
  } catch (error) {
    return { text: `error: ${(error as Error).message}`, problems: null, isEmpty: false };
  }
}
