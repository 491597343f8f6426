import { askedFields, connectionOf, Context, keyOf, PageArgs, pageFrom, pageSize, Reads, type Connection } from '@skills/platform/graph';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { mayAdminister } from '../role/role.policy';
import { AuditEntry } from './audit-entry.entity';
import { writeAudit } from './write-audit';

/** The audit log by pages. */
export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntry', 'entry of the audit log');

@Resolver()
export class AuditEntries {
  @Reads(mayAdminister)
  @Query(() => AuditEntryConnection, { nullable: true, description: 'The audit log, newest first; for administrators. Looking into it is itself noted.' })
  async auditEntries(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AuditEntry> | null> {
    if (!context.can(mayAdminister, null)) return null;
    const size = pageSize(first);
    const [before] = after ? keyOf(after, ['uuid']) : [];
    // Ids are made in the order of time, so they are the order of the log.
    const rows = await context.em
      .createQueryBuilder(AuditEntry, 'e')
      .select(['e.id', 'e.actor', 'e.act', 'e.detail', 'e.subjectKind', 'e.subjectId', 'e.at'])
      .where(before === undefined ? {} : { id: { $lt: before } })
      .orderBy({ id: 'desc' })
      .limit(size + 1)
      .execute<(Omit<AuditEntry, 'actor'> & { actor: string | null })[]>();
    const totalCount = askedFields(info).has('totalCount') ? await context.em.createQueryBuilder(AuditEntry).getCount() : 0;
    if (before === undefined) await writeAudit(context, { act: 'auditEntries', subjectKind: 'AuditEntry', subjectId: null });
    return pageFrom(
      rows.map((row) => ({ ...row, actorId: row.actor, actor: null })),
      size,
      totalCount,
      ({ id }) => [id],
    );
  }
}
