import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seed } from '@skills/platform/graph';
import { MembershipRole, type PlatformRole } from '../person/person-roles';

/** Somebody invented, for one role. */
export interface DemoPerson {
  id: string;
  role: MembershipRole | PlatformRole;
  emailAddress: string;
  displayName: string;
  language: 'en' | 'fr' | 'de';
}

const demoPerson = (number: number, role: DemoPerson['role'], displayName: string, language: DemoPerson['language']): DemoPerson => ({
  id: `00000000-0000-7000-8000-00000000000${number}`,
  role,
  emailAddress: `${displayName.toLowerCase().replace(' ', '.')}@example.org`,
  displayName,
  language,
});

/** One invented person for each role. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  demoPerson(1, 'ADMIN', 'Ada Admin', 'en'),
  demoPerson(2, 'MANAGER', 'Mara Manager', 'de'),
  demoPerson(3, 'MEMBER', 'Milo Member', 'de'),
  demoPerson(4, 'ORGANISER', 'Odile Organiser', 'fr'),
  demoPerson(5, 'RESEARCHER', 'Rosa Researcher', 'en'),
  demoPerson(6, 'ANALYST', 'Anton Analyst', 'en'),
  demoPerson(7, 'EDITOR', 'Elin Editor', 'en'),
];

const ORGANISATION = { id: '00000000-0000-7000-8000-000000000100', name: 'Muster Metallbau', countryCode: 'DE', sector: 'C', sizeClass: '10-49' };

const isMembershipRole = (role: string): boolean => role in MembershipRole;

async function sow(em: EntityManager, clock: () => Date): Promise<void> {
  const now = clock();
  const run = (sql: string, params: unknown[]): Promise<unknown> =>
    em.getConnection().execute(`${sql} on conflict do nothing`, params, 'run', em.getTransactionContext());
  const { id: organisationId, name, countryCode, sector, sizeClass } = ORGANISATION;
  await run('insert into organisation (id, name, country_code, sector, size_class, created_at) values (?, ?, ?, ?, ?, ?)', [
    organisationId,
    name,
    countryCode,
    sector,
    sizeClass,
    now,
  ]);
  for (const { id, role, emailAddress, displayName, language } of DEMO_PEOPLE) {
    await run('insert into person (id, email_address, display_name, language, created_at) values (?, ?, ?, ?, ?)', [
      id,
      emailAddress,
      displayName,
      language,
      now,
    ]);
    // By address: who erased themselves and came back has another id.
    const person = '(select id from person where email_address = ?)';
    if (isMembershipRole(role))
      await run(`insert into membership (id, organisation_id, person_id, role, joined_at) values (?, ?, ${person}, ?, ?)`, [
        id,
        organisationId,
        emailAddress,
        role,
        now,
      ]);
    else await run(`insert into role_grant (id, person_id, role, granted_at) values (?, ${person}, ?, ?)`, [id, emailAddress, role, now]);
  }
}

/** Invented people, one for each role, and the firm of two of them. */
export const demoPeople: Seed = { name: 'identity.demoPeople', demoOnly: true, sow };
