import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { ANSWER_STATES, type AnswerState, type AnswerValue } from '../../rules';
import { Response } from './response.entity';

/** One change of one answer, as the browser made it. Rows are added and, with their response, erased; never altered. */
@Entity({ tableName: 'answer_event' })
@Trigger({
  name: 'answer_event_is_append_only',
  timing: 'before',
  events: ['update'],
  forEach: 'row',
  body: "raise exception 'An answer event never changes';",
})
export class AnswerEventRow {
  @ManyToOne(() => Response, { primary: true, deleteRule: 'cascade' })
  response: Rel<Response>;

  /** Made by the browser; unique within the response. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'text' })
  itemCode: string;

  @Property({ type: 'integer' })
  revision: number;

  @Enum({ items: () => [...ANSWER_STATES] })
  state: AnswerState;

  @Property({ type: 'json', nullable: true })
  value: AnswerValue | null;

  /** By the browser's clock; nothing depends on it. */
  @Property({ type: 'timestamptz' })
  answeredAt: Date;

  @Property({ type: 'timestamptz' })
  receivedAt: Date;

  /** Whether it was carried over from an earlier response and not given here; `answeredAt` is then that of the earlier answer. */
  @Property({ type: 'boolean', default: false })
  copied: boolean;
}
