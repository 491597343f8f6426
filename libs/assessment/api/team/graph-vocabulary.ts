import { registerEnumType } from 'type-graphql';
import type { InvitationState, LevelBand, Spread } from '../../rules';

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

/** The states of an invitation as a graph enum. */
export const GraphInvitationState: { readonly [Value in InvitationState]: Value } = {
  INVITED: 'INVITED',
  BEGUN: 'BEGUN',
  FINISHED: 'FINISHED',
  EXPIRED: 'EXPIRED',
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
    WITHDRAWN: { description: 'Withdrawn by the manager, or erased by the colleague.' },
  },
});

/** What a link leads to, for whoever holds it. */
export type TeamOfferState = 'OPEN' | 'SIGN_IN' | 'YOURS' | 'OWN' | 'USED' | 'EXPIRED' | 'WITHDRAWN';

/** What a link leads to, as a graph enum. */
export const GraphTeamOfferState: { readonly [Value in TeamOfferState]: Value } = { OPEN: 'OPEN', SIGN_IN: 'SIGN_IN', YOURS: 'YOURS', OWN: 'OWN', USED: 'USED', EXPIRED: 'EXPIRED', WITHDRAWN: 'WITHDRAWN' };
registerEnumType(GraphTeamOfferState, {
  name: 'TeamOfferState',
  description: 'What a link leads to, for whoever holds it.',
  valuesConfig: {
    OPEN: { description: 'Can be begun.' },
    SIGN_IN: { description: 'Can be begun by somebody signed in: the link was passed on by hand, so nothing else tells people apart.' },
    YOURS: { description: 'This browser, or its person, takes part already.' },
    OWN: { description: "The viewer leads this team, and answers in the run itself." },
    USED: { description: 'Begun in another browser.' },
    EXPIRED: { description: 'Not begun in time.' },
    WITHDRAWN: { description: 'Withdrawn by the manager.' },
  },
});
