import type { ModulePart } from '@skills/platform/graph';
import { SessionSpeaker } from './session-speaker.entity';
import { EventSession } from './session.entity';

/** Sessions and who speaks in them. */
export const agendaPart: ModulePart = {
  entities: [EventSession, SessionSpeaker],
};
