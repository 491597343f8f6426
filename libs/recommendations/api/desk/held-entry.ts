import { LockMode } from '@mikro-orm/postgresql';
import { writeAudit } from '@skills/identity/api';
import { refuse, type Context } from '@skills/platform/graph';
import { Field, ID, InputType } from 'type-graphql';
import type { ContributionKind } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';
import { Contribution } from '../contribution/contribution.entity';
import { isAuthor, mayEdit } from '../contribution/contribution.policy';
import { GraphContributionKind } from '../contribution/graph-contribution';
import { subjectOf } from '../contribution/held-contribution';

/** Which course or case is meant; every act of the desk names it so. */
@InputType({ description: 'Which course or case.' })
export class EntryInput {
  @Field(() => GraphContributionKind, { description: 'What it is.' })
  kind: ContributionKind;

  @Field(() => ID, { description: 'The course or case.' })
  entryId: string;
}

/** A course or case with the contribution that it came from, if it came from one. */
export type HeldEntry = ({ kind: 'COURSE'; entry: Course } | { kind: 'PRACTICE'; entry: Practice }) & { contribution: Contribution | null };

const forUpdate = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

async function find({ em }: Context, kind: ContributionKind, id: string): Promise<HeldEntry | null> {
  // The contribution first, in the order in which its own acts hold the two.
  const contribution = await em.findOne(Contribution, kind === 'COURSE' ? { course: id } : { practice: id }, forUpdate);
  if (kind === 'COURSE') {
    const entry = await em.findOne(Course, { id }, forUpdate);
    return entry && { kind, entry, contribution };
  }
  const entry = await em.findOne(Practice, { id }, forUpdate);
  return entry && { kind, entry, contribution };
}

/** An entry of the catalogue, or one that was taken out, held until commit; refused as absent when it is not there, and to its own author. */
export async function heldEntry(context: Context, { kind, entryId }: EntryInput, place: 'IN_CATALOGUE' | 'TAKEN_OUT'): Promise<HeldEntry> {
  context.ask(mayEdit, null);
  const held = await find(context, kind, entryId);
  if (!held || (held.entry.withdrawnOn !== null) !== (place === 'TAKEN_OUT')) return refuse('NOT_FOUND', ['entryId']);
  if (held.contribution && isAuthor(context.actor, subjectOf(held.contribution))) refuse('OWN_CONTRIBUTION', ['entryId']);
  return held;
}

/** Notes in the audit log what an editor did with an entry. */
export const auditEntry = (context: Context, act: string, { kind, entry }: HeldEntry): Promise<void> =>
  writeAudit(context, { act: `${act} ${kind.toLowerCase()}`, subjectKind: kind === 'COURSE' ? 'Course' : 'Practice', subjectId: null, detail: entry.id });
