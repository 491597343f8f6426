import { moduleOf, textsUnder, type GraphModule } from '@skills/platform/graph';
import { agendaPart } from './agenda/agenda-part';
import { attendancePart } from './attendance/attendance-part';
import { budgetPart } from './budget/budget-part';
import { callPart } from './call/call-part';
import { checklistPart } from './checklist/checklist-part';
import { conclusionsPart } from './conclusions/conclusions-part';
import { contentPart } from './content/content-part';
import { dashboardPart } from './dashboard/dashboard-part';
import { doorPart } from './door/door-part';
import { eventPart } from './event/event-part';
import { feedbackPart } from './feedback/feedback-part';
import { figuresPart } from './figures/figures-part';
import { mailPart } from './mail/mail-part';
import { newsPart } from './news/news-part';
import { notesPart } from './notes/notes-part';
import { pagesPart } from './pages/pages-part';
import { participantsPart } from './participants/participants-part';
import { questionsPart } from './questions/questions-part';
import { registrationPart } from './registration/registration-part';
import { retentionPart } from './retention/retention-part';
import { rolesPart } from './roles/roles-part';
import { seatsPart } from './seats/seats-part';
import { texts } from './locales';
import { eventsPersonalData } from './personal-data';

/** Workshops, webinars and conferences: their life, registration and waitlist, mails, agenda, and what comes out of them. */
export const eventsModule: GraphModule = moduleOf({ name: 'events', texts: textsUnder('events', texts), personalData: eventsPersonalData }, [
  eventPart,
  seatsPart,
  registrationPart,
  questionsPart,
  participantsPart,
  mailPart,
  newsPart,
  agendaPart,
  callPart,
  doorPart,
  attendancePart,
  feedbackPart,
  notesPart,
  conclusionsPart,
  figuresPart,
  pagesPart,
  dashboardPart,
  rolesPart,
  checklistPart,
  budgetPart,
  retentionPart,
  contentPart,
]);
