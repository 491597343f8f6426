import type { ModulePart } from '@skills/platform/graph';
import { settleBooks } from '../registration/settle-job';
import { ChangeReserve } from './change-reserve';
import { KeepSeats } from './keep-seats';
import { ReleaseReserve } from './release-reserve';
import { RemoveReserve } from './remove-reserve';
import { EventReserveFields } from './reserve-reads';
import { SeatBook, SeatReserve } from './seat-book.entity';
import { SeatEvent } from './seat-event.entity';
import { SeatLineFields, SeatLog } from './seat-log';

/** The seats of events, and the log that shows where they went. */
export const seatsPart: ModulePart = {
  entities: [SeatBook, SeatReserve, SeatEvent],
  resolvers: [KeepSeats, ChangeReserve, ReleaseReserve, RemoveReserve, EventReserveFields, SeatLog, SeatLineFields],
  jobs: [settleBooks],
};
