import { batched, type Context } from '@skills/platform/graph';
import { attendanceOf, type Attendance } from './count-attendance';

const attendances = {};

/** The attendance of an event, in one statement with that of all others which are asked for. */
export const attendanceFor = (context: Context, eventId: string): Promise<Attendance> => batched(context, attendances, (ids: readonly string[]) => attendanceOf(context.em, ids)).load(eventId);
