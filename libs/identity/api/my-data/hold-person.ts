import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { personalDataRules, type HeldFirst } from '@skills/platform/database';
import { refuse } from '@skills/platform/graph';
import { Person } from '../person/person.entity';

/** How often it is begun anew when something of the person has come meanwhile. */
const MOST = 5;

class CameMeanwhile extends Error {}

/** Holds what acts hold first, then the person, and gives all of it up where more would have to be held by now. */
async function holdOnce(em: EntityManager, rules: readonly HeldFirst[], personId: string, now: Date): Promise<Person> {
  const held: (readonly string[])[] = [];
  for (const { ids, hold } of rules) {
    const wanted = await ids(em, personId, now);
    await hold(em, wanted);
    held.push(wanted);
  }
  const person = await em.findOneOrFail(Person, { id: personId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const [at, { ids }] of rules.entries()) if ((await ids(em, personId, now)).some((id) => !held[at]!.includes(id))) throw new CameMeanwhile();
  return person;
}

/**
 * Holds a person until commit, so that nothing new can point at them, and before it all that acts hold when they point at somebody: in the order of those acts,
 * so that neither waits for the other. What comes between is seen once the person is held; then the locks go back with a savepoint, and it begins anew.
 */
export async function holdPerson(em: EntityManager, personId: string, now: Date): Promise<Person> {
  const rules = personalDataRules().flatMap(({ heldFirst }) => heldFirst ?? []);
  for (let left = MOST; left > 0; left--) {
    try {
      return await em.transactional((inner) => holdOnce(inner as EntityManager, rules, personId, now));
    } catch (error) {
      if (!(error instanceof CameMeanwhile)) throw error;
    }
  }
  return refuse('TOO_MANY_REQUESTS');
}
