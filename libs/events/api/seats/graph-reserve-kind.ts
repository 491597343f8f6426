import { registerEnumType } from 'type-graphql';
import type { ReserveKind } from '../../rules';

/** What seats are kept for, as a graph enum. */
export const GraphReserveKind: { readonly [Value in ReserveKind]: Value } = { COUNTRY: 'COUNTRY', ROLE: 'ROLE', CODE: 'CODE' };
registerEnumType(GraphReserveKind, {
  name: 'ReserveKind',
  description: 'What seats are kept for.',
  valuesConfig: {
    COUNTRY: { description: 'People of a country.' },
    ROLE: { description: 'Parties of whom everybody has this role.' },
    CODE: { description: 'Whoever has the invitation code.' },
  },
});
