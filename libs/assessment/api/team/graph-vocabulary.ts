import { registerEnumType } from 'type-graphql';
import type { Agreement, InvitationState, LevelBand, RolesTold, Spread } from '../../rules';

/** The bands of a team's level as a graph enum. */
export const GraphLevelBand: { readonly [Value in LevelBand]: Value } = { LOWER: 'LOWER', MIDDLE: 'MIDDLE', UPPER: 'UPPER' };
registerEnumType(GraphLevelBand, {
  name: 'LevelBand',
  description: "Roughly where a team's mean level lies; no figure is more exact, so that nobody's answer can be worked out.",
  valuesConfig: { LOWER: { description: 'At 1 to 2.' }, MIDDLE: { description: 'About 3.' }, UPPER: { description: 'At 4 to 5.' } },
});

/** The classes of spread as a graph enum. */
export const GraphSpread: { readonly [Value in Spread]: Value } = { CLOSE: 'CLOSE', APART: 'APART', FAR: 'FAR' };
registerEnumType(GraphSpread, {
  name: 'Spread',
  description: "How far apart a team's answers to an item lie, by their standard deviation.",
  valuesConfig: {
    CLOSE: { description: 'Close together: below 1.2 levels.' },
    APART: { description: 'Somewhat apart: from 1.2 levels.' },
    FAR: { description: 'Far apart: from 1.5 levels; a mean would describe nobody.' },
  },
});

/** Whether people agree, as a graph enum. */
export const GraphAgreement: { readonly [Value in Agreement]: Value } = { ROLES_AGREE: 'ROLES_AGREE', ROLES_DIFFER: 'ROLES_DIFFER', PEOPLE_AGREE: 'PEOPLE_AGREE', PEOPLE_DIFFER: 'PEOPLE_DIFFER' };
registerEnumType(GraphAgreement, {
  name: 'TeamAgreement',
  description: 'Whether people agree on an item; of their roles only what follows from levels and spreads that are told anyway.',
  valuesConfig: {
    ROLES_AGREE: { description: 'The roles agree: those that are named lie in one band, or all few people lie close together.' },
    ROLES_DIFFER: { description: 'The roles differ: those that are named lie in different bands, or each person is of another role and they lie apart.' },
    PEOPLE_AGREE: { description: 'People lie close together; of their roles nothing can be said.' },
    PEOPLE_DIFFER: { description: 'People lie apart; whether by role cannot be said.' },
  },
});

/** What can be said of roles, as a graph enum. */
export const GraphRolesTold: { readonly [Value in RolesTold]: Value } = { NAMED: 'NAMED', EACH: 'EACH', TOGETHER: 'TOGETHER', NONE: 'NONE' };
registerEnumType(GraphRolesTold, {
  name: 'RolesTold',
  description: 'What can be said of the roles of a team.',
  valuesConfig: {
    NAMED: { description: 'Where each stands: three people of one role answered, and three others.' },
    EACH: { description: 'Where they agree and where they differ, not who stands where: three people of three roles answered.' },
    TOGETHER: { description: 'Where they agree: up to five people of several roles answered.' },
    NONE: { description: 'Nothing: all who answered are of one role, or too many of too mixed ones.' },
  },
});

/** The states of an invitation as a graph enum. */
export const GraphInvitationState: { readonly [Value in InvitationState]: Value } = {
  INVITED: 'INVITED',
  BEGUN: 'BEGUN',
  FINISHED: 'FINISHED',
  EXPIRED: 'EXPIRED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
};
registerEnumType(GraphInvitationState, {
  name: 'InvitationState',
  description: 'How far an invitation has come.',
  valuesConfig: {
    INVITED: { description: 'Not begun yet.' },
    BEGUN: { description: 'Begun, not handed in.' },
    FINISHED: { description: 'Handed in.' },
    EXPIRED: { description: 'Not begun in time.' },
    DECLINED: { description: 'Declined by the colleague.' },
    WITHDRAWN: { description: 'Withdrawn by the manager, or erased by the colleague.' },
  },
});

/** What a link leads to, for whoever holds it. */
export type TeamOfferState = 'OPEN' | 'SIGN_IN' | 'MOVE' | 'YOURS' | 'OWN' | 'USED' | 'SIGN_OUT' | 'TAKEN_HERE' | 'EXPIRED' | 'DECLINED' | 'WITHDRAWN';

/** What a link leads to, as a graph enum. */
export const GraphTeamOfferState: { readonly [Value in TeamOfferState]: Value } = { OPEN: 'OPEN', SIGN_IN: 'SIGN_IN', MOVE: 'MOVE', YOURS: 'YOURS', OWN: 'OWN', USED: 'USED', SIGN_OUT: 'SIGN_OUT', TAKEN_HERE: 'TAKEN_HERE', EXPIRED: 'EXPIRED', DECLINED: 'DECLINED', WITHDRAWN: 'WITHDRAWN' };
registerEnumType(GraphTeamOfferState, {
  name: 'TeamOfferState',
  description: 'What a link leads to, for whoever holds it.',
  valuesConfig: {
    OPEN: { description: 'Can be begun.' },
    SIGN_IN: { description: 'Can be begun by somebody signed in: the link was passed on by hand, so nothing else tells people apart.' },
    MOVE: { description: 'Begun in another browser, and can be gone on with in this one: the link was sent for that.' },
    YOURS: { description: 'This browser, or its person, takes part already.' },
    OWN: { description: "The viewer leads this team, and answers in the run itself." },
    USED: { description: 'Begun in another browser, or by somebody signed in.' },
    SIGN_OUT: { description: 'Begun in this browser without an account, and not by a mailbox of who is signed in: so only seen here while nobody is.' },
    TAKEN_HERE: { description: 'Can be begun, but not in this browser: another colleague answers here without an account.' },
    EXPIRED: { description: 'Not begun in time, or another link came in its place.' },
    DECLINED: { description: 'Declined by whoever held the link.' },
    WITHDRAWN: { description: 'Withdrawn by the manager.' },
  },
});
