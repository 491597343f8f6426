import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphTargetRole } from '@skills/identity/api';
import type { TargetRole } from '@skills/identity/rules';
import { isUuid } from '@skills/platform/database';
import { ReadPolicy, type Context } from '@skills/platform/graph';
import { signedOutHash, type ResponseOwner } from '@skills/questionnaire/api';
import { Field, ID, ObjectType } from 'type-graphql';
import { mayReadPart } from './team.policy';

@ReadPolicy(mayReadPart)
@ObjectType({ description: "A colleague's part in a run of their firm: seen by that colleague only, who sees nothing else of the run." })
export class TeamPart {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What the firm is called.' })
  firmName: string | null;

  @Field(() => GraphTargetRole, { description: 'In which role the colleague answers; decides what is asked.' })
  role: TargetRole;

  @Field(() => Date, { description: 'When it was begun.' })
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last handed in; null before.' })
  submittedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is in a figure already: then it can only be read.' })
  isCounted: boolean;

  @Field(() => Boolean, { description: 'Whether the colleague asked to be told by mail, once, when the answers have been put together.' })
  wishesNews: boolean;

  @Field(() => Date, { nullable: true, description: 'Until when that is told; then the address is forgotten.' })
  newsUntil: Date | null;

  /** Whether there is an account or a mailbox to tell it to. */
  isReachable: boolean;

  /** The run. */
  runId: string;

  /** The answers, given by a field of its own. */
  responseId: string;

  /** The version that is answered. */
  versionId: string;

  /** Whose it is. */
  owner: ResponseOwner;
}

type PartRow = Omit<TeamPart, 'owner'> & ResponseOwner;

const SELECT = `select p.id, o.name as "firmName", p.role, s.opened_at as "openedAt", s.submitted_at as "submittedAt", p.release_id is not null as "isCounted", p.run_id as "runId", s.id as "responseId",
    s.version_id as "versionId", s.person_id as "personId", s.guest_hash as "guestHash",
    coalesce(i.wishes_news, false) as "wishesNews", s.person_id is not null or i.email_address is not null or i.news_address is not null as "isReachable", i.expires_at as "newsUntil"
  from respondent p left join team_invitation i on i.respondent_id = p.id join response s on s.id = p.response_id join run r on r.id = p.run_id join organisation o on o.id = r.organisation_id where p.colleague and`;

const partOf = ({ personId, guestHash, openedAt, submittedAt, newsUntil, ...part }: PartRow): TeamPart => ({
  ...part,
  openedAt: new Date(openedAt),
  submittedAt: submittedAt && new Date(submittedAt),
  newsUntil: newsUntil && new Date(newsUntil),
  owner: { personId, guestHash },
});

/** The part with this id, whoever asks; null when there is none. */
export async function partById(em: EntityManager, id: string): Promise<TeamPart | null> {
  if (!isUuid(id)) return null;
  const [row] = await em.getConnection().execute<PartRow[]>(`${SELECT} p.id = ?`, [id], 'all', em.getTransactionContext());
  return row ? partOf(row) : null;
}

/** So many parts are listed: nobody is asked for their view more often within what is kept. */
const MOST_LISTED = 50;

/** The parts of whoever is signed in, or else of this browser, the newest first. */
export async function ownParts({ em, actor: { personId, guestHash } }: Context): Promise<TeamPart[]> {
  if (!personId && !guestHash) return [];
  const rows = await em.getConnection().execute<PartRow[]>(
    `${SELECT} ${personId ? 's.person_id = ?' : 's.person_id is null and s.guest_hash = ?'} order by p.id desc limit ${MOST_LISTED}`,
    [personId ?? signedOutHash(guestHash!)],
    'all',
    em.getTransactionContext(),
  );
  return rows.map(partOf);
}
