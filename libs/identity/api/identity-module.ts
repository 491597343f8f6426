import type { GraphModule } from '@skills/platform/graph';
import { actorFrom } from './actor';
import { AuditEntry } from './audit/audit-entry.entity';
import { Consent } from './consent/consent.entity';
import { Membership } from './organisation/membership.entity';
import { Organisation } from './organisation/organisation.entity';
import { Person } from './person/person.entity';
import { RoleGrant } from './role/role-grant.entity';
import { Session } from './session/session.entity';
import { SignInRequest } from './sign-in/sign-in-request.entity';

/** People, organisations, roles, sign-in, consent and privacy. */
export const identityModule: GraphModule = {
  name: 'identity',
  entities: [Person, Organisation, Membership, RoleGrant, SignInRequest, Session, Consent, AuditEntry],
  resolvers: [],
  personalData: [],
  actor: actorFrom,
};
