import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { LINK_VERDICTS, type LinkVerdict } from '../../rules';
import { Course } from '../catalogue/course.entity';

/** What looking at the address of a course told, for as long as the course has this address. */
@Entity({ tableName: 'offer_link' })
export class OfferLink {
  @OneToOne(() => Course, { primary: true, deleteRule: 'cascade' })
  course: Rel<Course>;

  @Property({ type: 'text' })
  url: string;

  /** When a server last set out to look; it may have stopped on the way. */
  @Index()
  @Property({ type: 'timestamptz' })
  askedAt: Date;

  /** When it last came back, and with what; null before the first time. */
  @Property({ type: 'timestamptz', nullable: true })
  checkedAt: Date | null;

  @Enum({ items: () => [...LINK_VERDICTS], nullable: true })
  verdict: LinkVerdict | null;

  @Property({ type: 'integer', nullable: true })
  status: number | null;

  @Property({ type: 'integer', default: 0 })
  failingDays: number;

  @Property({ type: 'date', nullable: true })
  failingSince: string | null;

  @Property({ type: 'date', nullable: true })
  failedOn: string | null;

  @Property({ type: 'boolean', default: false })
  isDead: boolean;
}
