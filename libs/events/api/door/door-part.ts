import type { ModulePart } from '@skills/platform/graph';
import { badgesRoute } from './badges-route';
import { EventDoor } from './door-reads';
import { DoorScanRow } from './door-scan.entity';
import { EventPeopleByDay } from './people-by-day';
import { RecordDoorScans } from './record-door-scans';
import { RegistrationTickets } from './ticket-reads';

/** Tickets and badges, and what the doors record. */
export const doorPart: ModulePart = {
  entities: [DoorScanRow],
  resolvers: [RegistrationTickets, EventDoor, EventPeopleByDay, RecordDoorScans],
  routes: [badgesRoute],
};
