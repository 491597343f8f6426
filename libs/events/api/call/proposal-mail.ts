import { idOf } from '@skills/platform/database';
import type { Announcement, AnnouncementListener, Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import { Event } from '../event/event.entity';
import { SessionProposal } from './proposal.entity';

/** Announced for each mail about a proposal. */
export const PROPOSAL_MAILED = 'events.proposalMailed';

/** Which mail: that it has come, or what was decided. */
export type ProposalMailKind = 'SUBMITTED' | 'ACCEPTED' | 'DECLINED';

type ProposalMailed = { proposalId: string; kind: ProposalMailKind };

/** A mail to the author of a proposal. */
export const proposalMailed = (proposal: Pick<SessionProposal, 'id'>, kind: ProposalMailKind): Announcement => ({ topic: PROPOSAL_MAILED, payload: { proposalId: proposal.id, kind } satisfies ProposalMailed });

/** Sends mails about proposals to their authors, each in their language. */
export const proposalMail = ({ translate, publicUrl, mailer }: Services): AnnouncementListener => ({
  topic: PROPOSAL_MAILED,
  name: 'events.proposalMail',
  async listen(payload, { deliveryId, em }) {
    const { proposalId, kind } = payload as unknown as ProposalMailed;
    const proposal = await em.findOne(SessionProposal, { id: proposalId }, { populate: ['author'] });
    if (!proposal?.author) return;
    const { emailAddress, language } = proposal.author;
    const event = await em.findOneOrFail(Event, { id: idOf(proposal.event) });
    const values = { title: proposal.title, event: event.translations[language]?.title ?? event.title };
    const say = (key: string): string => translate(`events.mail.proposal.${key}`, values, language);
    const blocks: MailBlock[] = [
      { kind: 'text', text: say(`${kind}.what`) },
      ...(kind !== 'SUBMITTED' && proposal.decisionMessage ? [{ kind: 'quote', text: proposal.decisionMessage } as const] : []),
      { kind: 'button', text: say(`${kind}.button`), url: `${publicUrl}/events/${event.slug}/contribute` },
      { kind: 'text', text: say('sender') },
    ];
    const subject = say(`${kind}.subject`);
    await mailer.send({ to: emailAddress, subject, ...mailBody(language, subject, blocks), language, id: deliveryId, ...(event.contactAddress === null ? {} : { replyTo: event.contactAddress }) });
  },
});
