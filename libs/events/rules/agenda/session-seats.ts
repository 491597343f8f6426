import type { SessionKind } from './session';

/** How many can take part in a session: its own seats, or else as many as its room holds; null when neither is known. Nobody chooses a break, so a room says nothing of it. */
export const sessionSeats = ({ kind, seats }: { readonly kind: SessionKind; readonly seats: number | null }, roomHolds: number | null): number | null => seats ?? (kind === 'BREAK' ? null : roomHolds);
