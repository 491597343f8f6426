import { registerEnumType } from 'type-graphql';

/** What a person can be asked consent for. Everything else that is done with data rests on another lawful basis. */
export const ConsentPurpose = { NEWS: 'NEWS', RESEARCH_INVITATION: 'RESEARCH_INVITATION' } as const;
export type ConsentPurpose = (typeof ConsentPurpose)[keyof typeof ConsentPurpose];

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What the data may be used for, if the person says so.',
  valuesConfig: {
    NEWS: { description: 'Mails about the initiative: dates, reports, new courses.' },
    RESEARCH_INVITATION: { description: 'Invitations to surveys, interviews and workshops.' },
  },
});
