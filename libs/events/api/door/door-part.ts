import type { ModulePart } from '@skills/platform/graph';
import { badgesRoute } from './badges-route';
import { RegistrationTickets } from './ticket-reads';

/** Tickets and badges. */
export const doorPart: ModulePart = {
  resolvers: [RegistrationTickets],
  routes: [badgesRoute],
};
