import type { EntityManager } from '@mikro-orm/postgresql';
import type { Announcement, Context } from '@skills/platform/graph';

/** What taking and giving back seats needs of its surroundings: an act of a request, or a job. */
export interface BookKeeping {
  readonly em: EntityManager;
  readonly now: Date;
  readonly announce: (announcement: Announcement) => void;
  /** Where new rows go; to the entity manager unless told. */
  readonly keep?: (row: object) => void;
}

/** The surroundings of an act. */
export const keepingOf = ({ em, clock, announce }: Context): BookKeeping => ({ em, now: clock(), announce });
