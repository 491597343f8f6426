import type { ModulePart } from '@skills/platform/graph';
import { EventAgenda } from './agenda-reads';
import { AgendaRoom } from './agenda-room.entity';
import { ChooseSession } from './choose-session';
import { AgendaVersion, PublishedSpeaker } from './agenda-version.entity';
import { PlaceAgendaSession } from './place-agenda-session';
import { PublishAgenda } from './publish-agenda';
import { RemoveAgendaRoom } from './remove-agenda-room';
import { RemoveAgendaSession } from './remove-agenda-session';
import { SaveAgendaRoom } from './save-agenda-room';
import { SaveAgendaSession } from './save-agenda-session';
import { SessionChoice } from './session-choice.entity';
import { ParticipantAgenda } from './session-choices';
import { sessionSpeakerMail } from './session-speaker-mail';
import { SessionSpeaker } from './session-speaker.entity';
import { EventSession } from './session.entity';

/** The agenda: its rooms, its sessions and who speaks in them, as planned and as published. */
export const agendaPart: ModulePart = {
  entities: [AgendaRoom, EventSession, SessionSpeaker, AgendaVersion, PublishedSpeaker, SessionChoice],
  resolvers: [EventAgenda, ParticipantAgenda, ChooseSession, PlaceAgendaSession, PublishAgenda, RemoveAgendaRoom, RemoveAgendaSession, SaveAgendaRoom, SaveAgendaSession],
  listeners: (services) => [sessionSpeakerMail(services)],
};
