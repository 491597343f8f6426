import { Person, takeAll } from '@skills/identity/api';
import { idOf, type Limit } from '@skills/platform/database';
import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { ProposalForm } from '../../rules';
import { mailboxHash } from './named-speakers';
import { ProposalSpeaker, type SessionProposal } from './proposal.entity';
import { refuseWhoSaidNo } from './said-no';
import { SpeakerLink } from './speaker-link.entity';
import { tellSpeaker } from './speaker-mailed';

const DAY = 24 * 3600;
/** Each person who is named gets a mail that they did not ask for: so many from one author, and to one mailbox. */
const NAMED_AUTHOR_DAY: Limit = { name: 'event-call.named-author-day', points: 30, perSeconds: DAY };
const NAMED_MAILBOX_DAY: Limit = { name: 'event-call.named-mailbox-day', points: 10, perSeconds: DAY };

/** Puts those who would speak into a proposal, in place of those before, and writes to whoever is named by somebody else for the first time; refused for whom it was not. */
export async function nameSpeakers(context: Context, proposal: SessionProposal, speakers: ProposalForm['speakers']): Promise<void> {
  const { em } = context;
  const { emailAddress: own } = await em.findOneOrFail(Person, { id: idOf(proposal.author!) });
  const links = await em.find(SpeakerLink, { proposal: proposal.id });
  refuseWhoSaidNo(idOf(proposal.event), links, speakers, await em.find(ProposalSpeaker, { proposal: proposal.id }));
  await em.nativeDelete(ProposalSpeaker, { proposal: proposal.id });
  speakers.forEach((speaker, position) => em.persist(em.create(ProposalSpeaker, { id: uuidv7(), proposal, position, ...speaker })));
  const told = new Set([...links.map(({ addressHash }) => addressHash), mailboxHash(own)]);
  for (const { emailAddress } of speakers) {
    if (emailAddress === null || told.has(mailboxHash(emailAddress))) continue;
    told.add(mailboxHash(emailAddress));
    await takeAll(context, [[NAMED_AUTHOR_DAY, idOf(proposal.author!)], [NAMED_MAILBOX_DAY, mailboxHash(emailAddress)]]);
    tellSpeaker(context, proposal, emailAddress, 'NAMED');
  }
}
