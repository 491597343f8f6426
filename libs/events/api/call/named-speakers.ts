import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf, Person } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { ProposalSpeaker, type SessionProposal } from './proposal.entity';

/** By what a mailbox is known once nobody is to be named any more. */
export const mailboxHash = (emailAddress: string): string => hashOf(emailAddress.toLowerCase());

/** The same of a column, in SQL. */
export const mailboxHashOf = (column: string): string => `encode(sha256(convert_to(lower(${column}), 'UTF8')), 'hex')`;

/** The mailbox of a speaker of a session in SQL, also once retention has erased the address. */
export const speakerMailboxOf = (speaker: string): string => `coalesce(${speaker}.address_hash, ${mailboxHashOf(`${speaker}.email_address`)})`;

/** Who is named in a proposal with an address, once for each mailbox, and the mailbox of its author. */
async function readMailboxes(em: EntityManager, proposal: SessionProposal): Promise<{ named: Map<string, string>; author: string | null }> {
  const author = proposal.author && (await em.findOne(Person, { id: idOf(proposal.author) }));
  const speakers = await em.find(ProposalSpeaker, { proposal: proposal.id, emailAddress: { $ne: null } }, { orderBy: { position: 'asc' } });
  return { named: new Map(speakers.map(({ emailAddress }) => [mailboxHash(emailAddress!), emailAddress!])), author: author && mailboxHash(author.emailAddress) };
}

/** The addresses of whoever is named in a proposal by somebody else: once for each mailbox, without the author’s own. */
export async function namedByOthers(em: EntityManager, proposal: SessionProposal): Promise<string[]> {
  const { named, author } = await readMailboxes(em, proposal);
  return [...named].flatMap(([mailbox, emailAddress]) => (mailbox === author ? [] : [emailAddress]));
}

/** The mailboxes that hear what becomes of a proposal: its author's and its speakers'. */
export async function proposalMailboxes(em: EntityManager, proposal: SessionProposal): Promise<ReadonlySet<string>> {
  const { named, author } = await readMailboxes(em, proposal);
  return new Set([...named.keys(), ...(author === null ? [] : [author])]);
}
