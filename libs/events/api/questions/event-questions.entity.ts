import { type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import { Event } from '../event/event.entity';

/** What organisers ask those who register: the version of now. Earlier ones stay with whoever answered them. */
@Entity({ tableName: 'event_questions' })
export class EventQuestions {
  @OneToOne(() => Event, { primary: true, deleteRule: 'cascade' })
  event: Rel<Event>;

  /** null once all questions were taken away. */
  @ManyToOne(() => QuestionnaireVersion, { nullable: true })
  version: Rel<QuestionnaireVersion> | null;

  /** The number of the latest version. */
  @Property({ type: 'integer', default: 0 })
  number: number;
}
