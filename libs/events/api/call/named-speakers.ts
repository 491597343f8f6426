import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf, Person } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { ProposalSpeaker, type SessionProposal } from './proposal.entity';

/** By what a mailbox is known once nobody is to be named any more. */
export const mailboxHash = (emailAddress: string): string => hashOf(emailAddress.toLowerCase());

/** The same of a column, in SQL. */
export const mailboxHashOf = (column: string): string => `encode(sha256(convert_to(lower(${column}), 'UTF8')), 'hex')`;

/** The addresses of whoever is named in a proposal by somebody else: once for each mailbox, without the author’s own. */
export async function namedByOthers(em: EntityManager, proposal: SessionProposal): Promise<string[]> {
  const author = proposal.author && (await em.findOne(Person, { id: idOf(proposal.author) }));
  const speakers = await em.find(ProposalSpeaker, { proposal: proposal.id, emailAddress: { $ne: null } }, { orderBy: { position: 'asc' } });
  const addresses = new Map(speakers.map(({ emailAddress }) => [mailboxHash(emailAddress!), emailAddress!]));
  if (author) addresses.delete(mailboxHash(author.emailAddress));
  return [...addresses.values()];
}
