import type { FilterQuery } from '@mikro-orm/postgresql';
import { Person } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import type { Context } from '@skills/platform/graph';
import type { Registration } from './registration.entity';

/** The address of the account that asks, which only who opens its mailbox can have; null for a guest. */
const addressOf = async ({ em, actor }: Context): Promise<string | null> => (actor.personId === null ? null : ((await em.findOne(Person, { id: actor.personId }))?.emailAddress ?? null));

/** Which registrations are those of the account that asks: those that it made, and those made without an account with its address. Null for a guest. */
export async function ownRegistrations(context: Context): Promise<FilterQuery<Registration> | null> {
  const emailAddress = await addressOf(context);
  return emailAddress === null ? null : { $or: [{ person: context.actor.personId }, { person: null, emailAddress }] };
}

/** The account that has a registration, as far as whoever asks may count as it; null when that is nobody known. */
export async function accountOf(context: Context, { person, emailAddress }: Pick<Registration, 'person' | 'emailAddress'>): Promise<string | null> {
  if (person) return idOf(person);
  return emailAddress !== null && emailAddress === (await addressOf(context)) ? context.actor.personId : null;
}
