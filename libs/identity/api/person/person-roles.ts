import { registerEnumType } from 'type-graphql';

/** What a person may do in one organisation. */
export const MembershipRole = { MEMBER: 'MEMBER', MANAGER: 'MANAGER' } as const;
export type MembershipRole = (typeof MembershipRole)[keyof typeof MembershipRole];

registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What a person may do in one organisation.',
  valuesConfig: {
    MEMBER: { description: 'Belongs to the organisation.' },
    MANAGER: { description: "Speaks for the organisation and sees the organisation's results." },
  },
});

/** What a person may do on the platform, beyond their own organisations. */
export const PlatformRole = { ORGANISER: 'ORGANISER', RESEARCHER: 'RESEARCHER', ANALYST: 'ANALYST', EDITOR: 'EDITOR', ADMIN: 'ADMIN' } as const;
export type PlatformRole = (typeof PlatformRole)[keyof typeof PlatformRole];

registerEnumType(PlatformRole, {
  name: 'PlatformRole',
  description: 'What a person may do on the platform, beyond their own organisations.',
  valuesConfig: {
    ORGANISER: { description: 'Runs workshops and conferences.' },
    RESEARCHER: { description: 'Runs interviews and surveys.' },
    ANALYST: { description: 'Follows indicators and writes the reports.' },
    EDITOR: { description: 'Looks after courses, practices and questionnaires.' },
    ADMIN: { description: 'Gives and takes roles, and reads the audit log.' },
  },
});
