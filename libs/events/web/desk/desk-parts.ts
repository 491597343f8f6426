/** What somebody may do for an event, by the fields of its `viewerCan`: policies of the event. */
export type DeskRight = 'organise' | 'manageAgenda' | 'review' | 'workAtDoor';

/** The pages of an event at the desk, in the order of its navigation. `path` is added to the address of the event's desk; `needs` is what one has to be allowed to, null for everybody in the team. */
export const DESK_PARTS = [
  { name: 'overview', path: '', needs: null },
  { name: 'participants', path: '/participants', needs: 'organise' },
  { name: 'agenda', path: '/agenda', needs: 'manageAgenda' },
  { name: 'call', path: '/call', needs: 'manageAgenda' },
  { name: 'reviews', path: '/reviews', needs: 'review' },
  { name: 'door', path: '/door', needs: 'workAtDoor' },
  { name: 'seats', path: '/seats', needs: 'organise' },
  { name: 'reserves', path: '/reserves', needs: 'organise' },
  { name: 'questions', path: '/questions', needs: 'organise' },
  { name: 'messages', path: '/messages', needs: 'organise' },
  { name: 'checklist', path: '/checklist', needs: 'organise' },
  { name: 'budget', path: '/budget', needs: 'organise' },
  { name: 'team', path: '/team', needs: 'organise' },
  { name: 'outcomes', path: '/outcomes', needs: 'organise' },
  { name: 'conclusions', path: '/conclusions', needs: 'organise' },
  { name: 'data', path: '/data', needs: 'organise' },
] as const satisfies readonly { name: string; path: string; needs: DeskRight | null }[];
/** One of them. */
export type DeskPart = (typeof DESK_PARTS)[number]['name'];

/** The pages that somebody may see: none for who has nothing to do for the event. */
export const partsFor = (can: Readonly<Record<DeskRight, boolean>>): (typeof DESK_PARTS)[number][] =>
  Object.values(can).includes(true) ? DESK_PARTS.filter(({ needs }) => needs === null || can[needs]) : [];
