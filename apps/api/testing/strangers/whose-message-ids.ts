import type { Given } from './sound-request';
import type { Whose } from './whose-ids';

const WRITTEN = { subject: 'Another entrance', text: 'In Mill Lane.', states: ['CONFIRMED'] };
const MESSAGE: Given = { 'input.message.subject': WRITTEN.subject, 'input.message.text': WRITTEN.text, 'input.message.states': WRITTEN.states };

/** Whose the IDs are in messages of organisers. */
export const WHOSE_MESSAGE_IDS: Readonly<Record<string, Whose>> = {
  'eventMessages.eventId': { of: 'draftEvent', also: ['admin'] },
  'previewEventMessage.input.eventId': { of: 'draftEvent', also: ['admin'], given: { 'input.message': WRITTEN } },
  'previewEventMessage.input.message.registrationIds': { everybodys: 'Looked for among the registrations of the event only; that one of another event is absent is in messages-to-chosen.spec.ts.', refusal: 'NOT_FOUND', given: MESSAGE },
  'previewEventMessage.input.message.sessionIds': { everybodys: 'Looked for among the sessions of the event only; that one of another event is absent is in messages-to-chosen.spec.ts.', refusal: 'NOT_FOUND', given: MESSAGE },
  'sendEventMessage.input.eventId': { of: 'draftEvent', also: ['admin'], given: { 'input.message': WRITTEN } },
  'sendEventMessage.input.message.registrationIds': { everybodys: 'Looked for among the registrations of the event only; that one of another event is absent is in messages-to-chosen.spec.ts.', refusal: 'NOT_FOUND', given: MESSAGE },
  'sendEventMessage.input.message.sessionIds': { everybodys: 'Looked for among the sessions of the event only; that one of another event is absent is in messages-to-chosen.spec.ts.', refusal: 'NOT_FOUND', given: MESSAGE },
};
