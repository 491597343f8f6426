import type { GraphModule } from '@skills/platform/graph';
import { actorFrom } from './actor';
import { AuditEntries } from './audit/audit-entries';
import { AuditEntry } from './audit/audit-entry.entity';
import { Consent } from './consent/consent.entity';
import { GiveConsent } from './consent/give-consent';
import { WithdrawConsent } from './consent/withdraw-consent';
import { demoPeople } from './demo/demo-people';
import { texts } from './locales';
import { EraseMyData } from './my-data/erase-my-data';
import { ExportMyData } from './my-data/export-my-data';
import { personalData } from './my-data/personal-data';
import { connectedMail } from './openid/connected-mail';
import { ConnectIdentity } from './openid/connect-identity';
import { DisconnectIdentity } from './openid/disconnect-identity';
import { LinkedIdentity } from './openid/linked-identity.entity';
import { LinkedIdentityFields, SessionProvider, ViewerIdentities } from './openid/linked-identity-fields';
import { openIdCallback } from './openid/openid-callback';
import { OpenIdProviders } from './openid/openid-provider';
import { OpenIdSignIn } from './openid/openid-sign-in.entity';
import { openIdStart } from './openid/openid-start';
import { openIdPersonalData } from './openid/personal-data';
import { Membership } from './organisation/membership.entity';
import { Organisation } from './organisation/organisation.entity';
import { ChangeMyProfile } from './person/change-my-profile';
import { Person } from './person/person.entity';
import { MembershipFields, SessionFields, ViewerFields } from './person/viewer-fields';
import { retention } from './retention';
import { GrantRole } from './role/grant-role';
import { RevokeRole } from './role/revoke-role';
import { RoleGrant } from './role/role-grant.entity';
import { SubjectRole } from './role/subject-role.entity';
import { RevokeSession } from './session/revoke-session';
import { Session } from './session/session.entity';
import { SignOut } from './session/sign-out';
import { SignOutEverywhere } from './session/sign-out-everywhere';
import { RequestSignIn } from './sign-in/request-sign-in';
import { signInMail } from './sign-in/sign-in-mail';
import { SignInRequest } from './sign-in/sign-in-request.entity';
import { SignInWithCode } from './sign-in/sign-in-with-code';
import { SignInWithLink } from './sign-in/sign-in-with-link';

/** People, organisations, roles, sign-in, consent and privacy. */
export const identityModule: GraphModule = {
  name: 'identity',
  entities: [Person, Organisation, Membership, RoleGrant, SubjectRole, SignInRequest, Session, Consent, AuditEntry, LinkedIdentity, OpenIdSignIn],
  resolvers: [
    ViewerFields,
    MembershipFields,
    SessionFields,
    AuditEntries,
    RequestSignIn,
    SignInWithLink,
    SignInWithCode,
    SignOut,
    SignOutEverywhere,
    RevokeSession,
    ChangeMyProfile,
    GiveConsent,
    WithdrawConsent,
    ExportMyData,
    EraseMyData,
    GrantRole,
    RevokeRole,
    OpenIdProviders,
    ViewerIdentities,
    LinkedIdentityFields,
    SessionProvider,
    ConnectIdentity,
    DisconnectIdentity,
  ],
  texts,
  // The person goes last.
  personalData: [...openIdPersonalData, ...personalData],
  listeners: (services) => [signInMail(services), connectedMail(services)],
  jobs: [retention],
  seeds: [demoPeople],
  routes: [openIdStart, openIdCallback],
  actor: actorFrom,
};
