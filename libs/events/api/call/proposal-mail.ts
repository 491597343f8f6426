import { idOf } from '@skills/platform/database';
import type { Announcement, AnnouncementListener, ServerLanguage, Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import type { KeptProposalState } from '../../rules';
import { Event } from '../event/event.entity';
import { timesInWords } from '../event/times-in-words';
import { SessionProposal } from './proposal.entity';

/** Announced for each mail to the author of a proposal. */
export const PROPOSAL_MAILED = 'events.proposalMailed';

/** Which mail: that it has come, what was decided, that an answer is due or has not come in time, that the session was taken out, or that a speaker took their name off. */
export const PROPOSAL_MAILS = ['SUBMITTED', 'ACCEPTED', 'DECLINED', 'CONFIRM_REMINDER', 'LAPSED', 'TAKEN_OUT', 'NAME_TAKEN_OFF'] as const;
/** One of PROPOSAL_MAILS. */
export type ProposalMailKind = (typeof PROPOSAL_MAILS)[number];

type ProposalMailed = { proposalId: string; kind: ProposalMailKind; name?: string };

/** A mail to the author of a proposal; with the name that was taken off, where it tells that. */
export const proposalMailed = ({ id: proposalId }: Pick<SessionProposal, 'id'>, kind: ProposalMailKind, name?: string): Announcement => ({
  topic: PROPOSAL_MAILED,
  payload: { proposalId, kind, ...(name === undefined ? {} : { name }) } satisfies ProposalMailed,
});

/** Which mails come with the organisers’ own words. */
const HAS_MESSAGE: readonly ProposalMailKind[] = ['ACCEPTED', 'DECLINED', 'CONFIRM_REMINDER'];
/** Which mails ask for an answer by a day. */
const HAS_DUE: readonly ProposalMailKind[] = ['ACCEPTED', 'CONFIRM_REMINDER'];
/** In which state of the proposal a mail is still true when it goes; the others are true in any. */
const TRUE_WHILE: Readonly<Partial<Record<ProposalMailKind, KeptProposalState>>> = { ACCEPTED: 'ACCEPTED', CONFIRM_REMINDER: 'ACCEPTED', LAPSED: 'ACCEPTED', TAKEN_OUT: 'TAKEN_OUT' };

/** What a mail about a proposal says of it. */
export type MailedProposal = Pick<SessionProposal, 'title' | 'confirmDueOn' | 'decisionMessage'>;

/** A mail about a proposal, in a language; with the name that was taken off, where it tells that. */
export function proposalMailText({ translate, publicUrl }: Pick<Services, 'translate' | 'publicUrl'>, event: Event, { title, confirmDueOn, decisionMessage }: MailedProposal, kind: ProposalMailKind, language: ServerLanguage, name = ''): { subject: string; html: string; text: string } {
  const until = confirmDueOn === null ? '' : timesInWords(translate, language, event.timeZone).when({ date: confirmDueOn });
  const values = { title, event: event.translations[language]?.title ?? event.title, until, name };
  const say = (key: string): string => translate(`events.mail.proposal.${key}`, values, language);
  const blocks: MailBlock[] = [
    { kind: 'text', text: say(`${kind}.what`) },
    ...(HAS_MESSAGE.includes(kind) && decisionMessage ? [{ kind: 'quote', text: decisionMessage } as const] : []),
    ...(HAS_DUE.includes(kind) && until !== '' ? [{ kind: 'text', text: say('until') } as const] : []),
    { kind: 'button', text: say(`${kind}.button`), url: `${publicUrl}/events/${event.slug}/contribute` },
    { kind: 'text', text: say('sender') },
  ];
  const subject = say(`${kind}.subject`);
  return { subject, ...mailBody(language, subject, blocks) };
}

/** Sends mails about proposals to their authors, each in their language. */
export const proposalMail = (services: Services): AnnouncementListener => ({
  topic: PROPOSAL_MAILED,
  name: 'events.proposalMail',
  async listen(payload, { deliveryId, em }) {
    const { proposalId, kind, name = '' } = payload as unknown as ProposalMailed;
    const proposal = await em.findOne(SessionProposal, { id: proposalId }, { populate: ['author'] });
    if (!proposal?.author || (TRUE_WHILE[kind] ?? proposal.state) !== proposal.state) return;
    const { emailAddress, language } = proposal.author;
    const event = await em.findOneOrFail(Event, { id: idOf(proposal.event) });
    await services.mailer.send({ to: emailAddress, ...proposalMailText(services, event, proposal, kind, language, name), language, id: deliveryId, ...(event.contactAddress === null ? {} : { replyTo: event.contactAddress }) });
  },
});
