import { SubjectRole, writeAudit } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { EVENT_ROLES } from '../../rules';
import type { Event } from '../event/event.entity';
import { tellOfRole } from './role-mail';

/** Gives everybody who has a role for an event the same for another, noted in the audit log and told by mail. */
export async function copyTeam(context: Context, source: Event, event: Event): Promise<void> {
  const { em } = context;
  const held = await em.find(SubjectRole, { subjectId: source.id, role: { $in: [...EVENT_ROLES] } }, { orderBy: { grantedAt: 'asc', id: 'asc' } });
  for (const { person, role } of held) {
    em.persist(em.create(SubjectRole, { id: uuidv7(), person, role, subjectId: event.id, grantedAt: context.clock() }));
    await writeAudit(context, { act: 'give event role', subjectKind: 'Person', subjectId: idOf(person), detail: `${role}, ${event.slug}` });
    tellOfRole(context, event, person, EVENT_ROLES.find((each) => each === role)!, true);
  }
}
