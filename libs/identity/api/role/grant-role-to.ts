import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { readEmailAddress } from '../../rules';
import { AuditEntry } from '../audit/audit-entry.entity';
import { Person } from '../person/person.entity';
import { PlatformRole } from '../person/person-roles';
import { RoleGrant } from './role-grant.entity';

const isRole = (text: string): text is PlatformRole => Object.hasOwn(PlatformRole, text);

/**
 * Gives a person a role everywhere, on the word of whoever runs the installation; noted in the audit log without an actor.
 * Gives null, or in one sentence why not. Giving it again changes nothing.
 */
export async function grantRoleTo(em: EntityManager, emailAddress: string, role: string, clock: () => Date): Promise<string | null> {
  const wanted = role.toUpperCase();
  if (!isRole(wanted)) return `Name one of the roles ${Object.keys(PlatformRole).join(', ')}.`;
  const reading = readEmailAddress(emailAddress);
  const person = 'emailAddress' in reading ? await em.findOne(Person, { emailAddress: reading.emailAddress }) : null;
  if (!person) return 'Nobody with this mail address has signed in yet; sign in once, then give the role.';
  if (await em.findOne(RoleGrant, { person, role: wanted, countryCode: null })) return null;
  em.persist(em.create(RoleGrant, { id: uuidv7(), person, role: wanted, countryCode: null, grantedAt: clock() }));
  em.persist(em.create(AuditEntry, { id: uuidv7(), actor: null, act: 'grantRole', subjectKind: 'Person', subjectId: person.id, detail: `${wanted} everywhere, from the command line`, at: clock() }));
  await em.flush();
  return null;
}
