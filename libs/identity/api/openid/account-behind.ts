import { LockMode } from '@mikro-orm/postgresql';
import { refuse, type Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { believedAddress, decideAccount } from '../../rules';
import { AuditEntry } from '../audit/audit-entry.entity';
import { Person } from '../person/person.entity';
import { personBehind } from '../sign-in/person-behind';
import type { CheckedIdentity } from './checked-identity';
import { IDENTITY_CONNECTED } from './connected-mail';
import { LinkedIdentity } from './linked-identity.entity';
import type { OpenIdProviderSetting } from './provider-setting';
import type { RedeemedJourney } from './redeem-openid';

/** Lets in one after another, until commit, whoever comes with the same words. */
const oneByOne = ({ em }: Context, ...words: string[]): Promise<unknown> =>
  em.getConnection().execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`openid ${words.join(' ')}`], 'run', em.getTransactionContext());

async function ownerOf(context: Context, address: string, { issuer, subject }: CheckedIdentity) {
  const { em } = context;
  // As long as nobody has the address there is no row to hold.
  await oneByOne(context, 'address', issuer, address);
  const owner = await em.findOne(Person, { emailAddress: address }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!owner) return null;
  // A statement of its own: one that waited for the lock would not see what its holder has connected meanwhile.
  return { personId: owner.id, hasOther: (await em.count(LinkedIdentity, { person: owner, issuer, subject: { $ne: subject } })) > 0 };
}

function link(context: Context, person: Person, { issuer, subject }: CheckedIdentity, provider: OpenIdProviderSetting): void {
  const now = context.clock();
  context.em.persist(context.em.create(LinkedIdentity, { id: uuidv7(), person, issuer, subject, linkedAt: now, lastUsedAt: now }));
  context.em.persist(context.em.create(AuditEntry, { id: uuidv7(), actor: person, act: 'connectIdentity', detail: provider.id, subjectKind: 'Person', subjectId: person.id, at: now }));
}

/**
 * Finds or makes the account of a checked identity and connects the two, or refuses; at once for whoever comes with the
 * same identity or the same address. Nothing that a provider says becomes a role.
 */
export async function accountBehind(context: Context, provider: OpenIdProviderSetting, identity: CheckedIdentity, journey: RedeemedJourney): Promise<Person> {
  const { em } = context;
  // Two first sign-ins with one identity: the second waits here and finds what the first made. Always before an address, so that no two wait for each other.
  await oneByOne(context, 'subject', identity.issuer, identity.subject);
  const held = await em.findOne(LinkedIdentity, { issuer: identity.issuer, subject: identity.subject });
  const address = believedAddress(identity.address, provider.domains);
  const decision = decideAccount({
    holder: held?.person.id ?? null,
    connecting: journey.personId === null ? null : { asker: journey.personId, actor: context.actor.personId },
    address,
    owner: held || address === null ? null : await ownerOf(context, address, identity),
  });
  if (decision.does === 'refuse') return refuse(decision.problem);
  const person =
    decision.does === 'begin'
      ? await personBehind(em, { emailAddress: decision.emailAddress, language: journey.language, next: null }, context.clock())
      : await em.findOneOrFail(Person, { id: decision.personId });
  if (held) held.lastUsedAt = context.clock();
  else {
    link(context, person, identity, provider);
    if (decision.does !== 'begin') context.announce({ topic: IDENTITY_CONNECTED, payload: { personId: person.id, label: provider.label } });
  }
  return person;
}
