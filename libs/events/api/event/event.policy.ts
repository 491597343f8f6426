import { policy, type Actor } from '@skills/platform/graph';
import { EVENT_ROLES, type EventRole, type Standing } from '../../rules';

/** What decides who sees and changes an event. */
export interface EventSubject {
  /** null for one that is only being written. */
  readonly id: string | null;
  readonly standing: Standing;
  /** The country where it is held; null when it is nowhere or online. */
  readonly countryCode: string | null;
}

type Organised = Pick<EventSubject, 'id' | 'countryCode'>;

const has = ({ subjectRoles }: Actor, { id }: Organised, ...wanted: readonly EventRole[]): boolean => subjectRoles.some(({ role, subjectId }) => subjectId === id && wanted.some((each) => each === role));

/** Whether somebody organises this event: organisers and administrators without a country everywhere, others in their country, and whoever has the role for it. */
const organises = (actor: Actor, event: Organised): boolean =>
  actor.grants.some(({ role, countryCode }) => (role === 'ORGANISER' || role === 'ADMIN') && (countryCode === null || countryCode === event.countryCode)) || has(actor, event, 'EVENT_ORGANISER');

/** Organisers create, change and run events. To others the organiser's side of an event does not exist. */
export const mayOrganise = policy<Organised>('mayOrganise', 'NOT_FOUND', organises);

/** Organisers and speaker managers look after sessions, speakers and the call. */
export const mayManageAgenda = policy<Organised>('mayManageAgenda', 'NOT_FOUND', (actor, event) => organises(actor, event) || has(actor, event, 'SPEAKER_MANAGER'));

/** Reviewers say what they think of proposals; not even organisers do that without the role. */
export const mayReview = policy<Organised>('mayReview', 'NOT_FOUND', (actor, event) => has(actor, event, 'REVIEWER'));

/** Organisers and those at the door see who comes and check them in. */
export const mayWorkAtDoor = policy<Organised>('mayWorkAtDoor', 'NOT_FOUND', (actor, event) => organises(actor, event) || has(actor, event, 'DOOR'));

/** Whoever organises events of any country begins new ones. */
export const mayCreateEvents = policy<unknown>('mayCreateEvents', 'NOT_ALLOWED', ({ grants }) => grants.some(({ role }) => role === 'ORGANISER' || role === 'ADMIN'));

/** The name and plan of a series are changed by who organises events, and every event of it. */
export const mayChangeSeries = policy<readonly Organised[]>('mayChangeSeries', 'NOT_ALLOWED', (actor, events) => actor.grants.some(({ role }) => role === 'ORGANISER' || role === 'ADMIN') && events.every((event) => organises(actor, event)));

/** Whoever has anything to do for any event sees the desk. */
export const mayUseDesk = policy<unknown>('mayUseDesk', 'NOT_ALLOWED', (actor) => actor.grants.some(({ role }) => role === 'ORGANISER' || role === 'ADMIN') || actor.subjectRoles.some(({ role }) => EVENT_ROLES.some((each) => each === role)));

/** Whoever organises any event sees what personal data is left of those they organise. */
export const mayOrganiseAny = policy<unknown>('mayOrganiseAny', 'NOT_ALLOWED', (actor) => mayCreateEvents(actor, null) || actor.subjectRoles.some(({ role }) => role === 'EVENT_ORGANISER'));

/** Drafts are for those who have something to do for them; all others are public. */
export const mayReadEvent = policy<EventSubject>('mayReadEvent', 'NOT_FOUND', (actor, event) => event.standing !== 'DRAFT' || organises(actor, event) || has(actor, event, ...EVENT_ROLES));
