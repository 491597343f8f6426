import type { EntityManager } from '@mikro-orm/postgresql';
import { idOf } from '@skills/platform/database';
import type { Context } from '@skills/platform/graph';
import { mailboxHashOf, speakerMailboxOf } from './named-speakers';
import { organisersMailed, organisersToldOfNo } from './organiser-mailed';
import { proposalMailed } from './proposal-mail';
import { SessionProposal } from './proposal.entity';
import { nameHash } from './said-no';
import { SpeakerLink } from './speaker-link.entity';

const IS_PROPOSED = `${mailboxHashOf('k.email_address')} = ?`;
const IS_THEIRS = `${speakerMailboxOf('k')} = ?`;
// A name is read in earlier versions too, and where it is off the plan but not published so yet.
const PUBLISHED = `select distinct on (k.session_id) k.name, x.session ->> 'title', x.session ->> 'language', (x.session ->> 'startsAt')::timestamptz, k.session_id
  from published_speaker k join agenda_version v on v.id = k.version_id join lateral jsonb_array_elements(v.sessions) x(session) on x.session ->> 'id' = k.session_id::text`;
const NEWEST = 'order by k.session_id, v.number desc, k.position';
const IN_PROPOSAL = `select k.name, p.title, p.language from session_proposal p cross join lateral (
    select 0 as place, k.position, k.name from proposal_speaker k where k.proposal_id = p.id and ${IS_PROPOSED}
    union all select 1, k.position, k.name from session_speaker k where k.session_id = p.session_id and ${IS_THEIRS}
    union all select 2, k.position, k.name from published_speaker k where k.session_id = p.session_id and ${IS_THEIRS}
  ) k where p.id = ? order by k.place, k.position`;
const IN_SESSIONS = `with planned as (select k.name, s.title, s.language, s.starts_at, s.id from session_speaker k join event_session s on s.id = k.session_id where s.event_id = ? and ${IS_THEIRS})
  select name, title, language from (select * from planned union all (${PUBLISHED} where v.event_id = ? and ${IS_THEIRS} and k.session_id not in (select id from planned) ${NEWEST})) k order by starts_at, id`;
// The session and what is published of it name the same mailbox; nobody stays on a public page who says that it is not them.
const OFF_PROPOSAL = [
  `delete from proposal_speaker k where k.proposal_id = ? and ${IS_PROPOSED}`,
  `delete from session_speaker k using session_proposal p where p.id = ? and k.session_id = p.session_id and ${IS_THEIRS}`,
  `delete from published_speaker k using session_proposal p where p.id = ? and k.session_id = p.session_id and ${IS_THEIRS}`,
];
const OFF_SESSIONS = [
  `delete from session_speaker k using event_session s where s.event_id = ? and k.session_id = s.id and ${IS_THEIRS}`,
  `delete from published_speaker k using agenda_version v where v.event_id = ? and k.version_id = v.id and ${IS_THEIRS}`,
];

const run = <Found extends object>(em: EntityManager, sql: string, values: unknown[]): Promise<Found[]> => em.getConnection().execute<Found[]>(sql, values, 'all', em.getTransactionContext());

/** A name by which somebody is named, and in what. */
interface Naming {
  name: string;
  title: string;
  language: string | null;
}

/** By which names a proposal, or what became of it, names a mailbox. */
export const namesInProposal = (em: EntityManager, proposalId: string, addressHash: string): Promise<Naming[]> => run(em, IN_PROPOSAL, [addressHash, addressHash, addressHash, proposalId]);

/** By which names the sessions of an event, as planned or published, name a mailbox. */
export const namesInSessions = (em: EntityManager, eventId: string, addressHash: string): Promise<Naming[]> => run(em, IN_SESSIONS, [eventId, addressHash, eventId, addressHash]);

const INTRODUCED = `select k.about, k.url from session_speaker k join event_session s on s.id = k.session_id where s.event_id = ? and ${IS_THEIRS} order by (k.about is null), (k.url is null), k.id limit 1`;

/** What the sessions of an event say of a mailbox; nothing where none names it. */
export const introductionIn = (em: EntityManager, eventId: string, addressHash: string): Promise<{ about: string | null; url: string | null }[]> => run(em, INTRODUCED, [eventId, addressHash]);

/** Keeps that a mailbox has said no, and to which names. What an earlier mail's link kept stays. */
const keepNo = (context: Context, links: { proposal: string } | { event: string }, addressHash: string, eventId: string, named: readonly Naming[]): Promise<number> =>
  context.em.nativeUpdate(SpeakerLink, { ...links, addressHash, takenOffAt: null }, { takenOffAt: context.clock(), nameHashes: [...new Set(named.map(({ name }) => nameHash(eventId, name)))] });

/** Takes a mailbox off a proposal, its session and what is published of that, for good; its name, if it was there. Its author hears it. */
async function offProposal(context: Context, proposal: SessionProposal, addressHash: string): Promise<string | null> {
  const { em } = context;
  const names = await namesInProposal(em, proposal.id, addressHash);
  await keepNo(context, { proposal: proposal.id }, addressHash, idOf(proposal.event), names);
  for (const sql of OFF_PROPOSAL) await run(em, sql, [proposal.id, addressHash]);
  const [named] = names;
  if (!named || (proposal.state !== 'SUBMITTED' && proposal.state !== 'ACCEPTED' && proposal.state !== 'CONFIRMED')) return null;
  context.announce(proposalMailed(proposal, 'NAME_TAKEN_OFF', named.name));
  return named.name;
}

/** Takes the name of a mailbox off a proposal, and tells its author, and organisers once it is a session. Whoever calls it holds the event's book. */
export async function takeOffProposal(context: Context, proposal: SessionProposal, addressHash: string): Promise<void> {
  const name = await offProposal(context, proposal, addressHash);
  if (name !== null && proposal.state === 'CONFIRMED') for (const mailed of await organisersMailed(context.em, proposal.id, 'NAME_TAKEN_OFF', name)) context.announce(mailed);
}

/** Takes the name of a mailbox off all sessions of an event, with the proposals that they were, and tells those who named it. Whoever calls it holds the event's book. */
export async function takeOffSessions(context: Context, eventId: string, addressHash: string): Promise<void> {
  const { em } = context;
  const named = await namesInSessions(em, eventId, addressHash);
  await keepNo(context, { event: eventId }, addressHash, eventId, named);
  for (const proposal of await em.find(SessionProposal, { event: eventId, session: { $ne: null } })) await offProposal(context, proposal, addressHash);
  for (const sql of OFF_SESSIONS) await run(em, sql, [eventId, addressHash]);
  if (named[0]) for (const mailed of await organisersToldOfNo(em, eventId, addressHash, named[0].name, named.map(({ title }) => title))) context.announce(mailed);
}
