import { type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Response } from '@skills/questionnaire/api';
import { Event } from '../event/event.entity';
import { Registration } from '../registration/registration.entity';

/** That answers are feedback on an event. Nothing leads from here to who gave them, and no time tells when. */
@Entity({ tableName: 'event_feedback' })
export class EventFeedback {
  @OneToOne(() => Response, { primary: true, deleteRule: 'cascade' })
  response: Rel<Response>;

  @Index()
  @ManyToOne(() => Event, { deleteRule: 'cascade' })
  event: Rel<Event>;

  /** The group of feedbacks with which it is shown, from 0. */
  @Property({ type: 'integer' })
  groupNumber: number;
}

/** That feedback was given for a registration; which it was stands nowhere. */
@Entity({ tableName: 'feedback_given' })
export class FeedbackGiven {
  @OneToOne(() => Registration, { primary: true, deleteRule: 'cascade' })
  registration: Rel<Registration>;
}
