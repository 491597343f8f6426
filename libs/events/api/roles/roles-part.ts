import type { ModulePart } from '@skills/platform/graph';
import { EventTeam } from './event-team';
import { GiveEventRole } from './give-event-role';
import { roleMail } from './role-mail';
import { TakeEventRole } from './take-event-role';
import { EventViewer, ViewerOrganises } from './viewer-can';

/** Who may do what for an event. */
export const rolesPart: ModulePart = {
  resolvers: [EventTeam, EventViewer, GiveEventRole, TakeEventRole, ViewerOrganises],
  listeners: (services) => [roleMail(services)],
};
