import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { Person } from '../person/person.entity';
import type { Redeemed } from './redeem';

/** The person who has just shown that the mailbox is theirs; the account begins here, once, also when two sign-ins race. */
export async function personBehind(em: EntityManager, { emailAddress, language }: Redeemed, now: Date): Promise<Person> {
  await em
    .getConnection()
    .execute(
      'insert into person (id, email_address, language, created_at) values (?, ?, ?, ?) on conflict (email_address) do nothing',
      [uuidv7(), emailAddress, language, now],
      'run',
      em.getTransactionContext(),
    );
  return em.findOneOrFail(Person, { emailAddress });
}
