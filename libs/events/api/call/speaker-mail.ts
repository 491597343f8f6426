import { SERVER_LANGUAGES, type AnnouncementListener, type Services } from '@skills/platform/graph';
import { mailBody, type MailBlock } from '@skills/platform/mail';
import type { KeptProposalState } from '../../rules';
import type { EventTexts } from '../event/event.entity';
import { eventAddress } from '../pages/addresses';
import { mailboxHashOf } from './named-speakers';
import { SPEAKER_MAILED, type SpeakerMailed, type SpeakerMailKind } from './speaker-mailed';

interface SpeakerRow {
  emailAddress: string;
  language: string | null;
  proposal: string;
  state: KeptProposalState;
  author: string | null;
  slug: string;
  title: string;
  textLanguage: string;
  translations: Readonly<Record<string, EventTexts>>;
  contactAddress: string | null;
}

// Whose name is off, by themselves or because the author or retention took it away, is not found, and hears nothing.
const SQL = `
  select k.email_address as "emailAddress", (select a.language from person a where lower(a.email_address) = lower(k.email_address) limit 1) as language, p.title as proposal, p.state,
    (select w.display_name from person w where w.id = p.author_id) as author, e.slug, e.title, e.text_language as "textLanguage", e.translations, e.contact_address as "contactAddress"
  from speaker_link l join session_proposal p on p.id = l.proposal_id join event e on e.id = p.event_id
    join proposal_speaker k on k.proposal_id = p.id and ${mailboxHashOf('k.email_address')} = l.address_hash
  where l.id = ? and l.taken_off_at is null order by k.position limit 1`;

/** In which states of the proposal a mail is still true when it goes. */
const TRUE_WHILE: Readonly<Record<SpeakerMailKind, readonly KeptProposalState[]>> = { NAMED: ['SUBMITTED', 'ACCEPTED', 'CONFIRMED'], CONFIRMED: ['CONFIRMED'], WITHDRAWN: ['WITHDRAWN'], TAKEN_OUT: ['TAKEN_OUT'] };
/** After which mails somebody is still named as a speaker, and may say that it is not them. */
const IS_NAMED: readonly SpeakerMailKind[] = ['NAMED', 'CONFIRMED'];

/** Writes to those whom somebody else named as speakers, each in their language as far as it is known, or else in that of the event. */
export const speakerMail = ({ translate, publicUrl, mailer }: Services): AnnouncementListener => ({
  topic: SPEAKER_MAILED,
  name: 'events.speakerMail',
  async listen(payload, { deliveryId, em }) {
    const { linkId, kind, secret } = payload as unknown as SpeakerMailed;
    const [row] = await em.getConnection().execute<SpeakerRow[]>(SQL, [linkId]);
    if (!row || !TRUE_WHILE[kind].includes(row.state)) return;
    const language = SERVER_LANGUAGES.find((each) => each === (row.language ?? row.textLanguage)) ?? 'en';
    const say = (key: string, more: Record<string, string> = {}): string => translate(`events.mail.speaker.${key}`, { title: row.proposal, event: row.translations[language]?.title ?? row.title, ...more }, language);
    const author = row.author ?? say('somebody');
    const blocks: MailBlock[] = [
      { kind: 'text', text: say(`${kind}.what`, { author }) },
      ...(IS_NAMED.includes(kind) ? [{ kind: 'text', text: say('notYou') } as const, { kind: 'link', text: say('takeOff'), url: `${publicUrl}/speaking#${new URLSearchParams({ secret }).toString()}` } as const] : []),
      { kind: 'button', text: say('button'), url: publicUrl + eventAddress(row.slug) },
      { kind: 'text', text: say('sender') },
    ];
    const subject = say(`${kind}.subject`);
    await mailer.send({ to: row.emailAddress, subject, ...mailBody(language, subject, blocks), language, id: deliveryId, ...(row.contactAddress === null ? {} : { replyTo: row.contactAddress }) });
  },
});
