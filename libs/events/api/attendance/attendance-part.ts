import type { ModulePart } from '@skills/platform/graph';
import { eventIndicators } from './attendance-indicators';
import { attendanceCounting } from './attendance-job';
import { EventAttendanceFields } from './attendance-reads';
import { ErasedAttendance, EventAttendance, StoredAttendanceCount, StoredRelease } from './attendance.entity';

/** Who came, as figures. */
export const attendancePart: ModulePart = {
  entities: [StoredRelease, EventAttendance, StoredAttendanceCount, ErasedAttendance],
  resolvers: [EventAttendanceFields],
  jobs: [attendanceCounting],
  indicatorSources: eventIndicators,
};
