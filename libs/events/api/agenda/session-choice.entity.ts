import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Participant } from '../registration/participant.entity';

/** That somebody who takes part wants to go to a session; where it has a limit, one of its seats. It counts as long as their registration is confirmed. */
@Entity({ tableName: 'session_choice' })
@Unique({ properties: ['participant', 'sessionId'] })
export class SessionChoice {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Participant, { deleteRule: 'cascade' })
  participant: Rel<Participant>;

  /** Of the published agenda, which may have a session that is no longer planned. */
  @Index()
  @Property({ type: 'uuid' })
  sessionId: string;
}
