import { type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import type { QuestionnaireDocument } from '../../rules';
import { Questionnaire } from './questionnaire.entity';

/** One published version. It never changes: answers point at it. The database itself refuses. */
@Entity({ tableName: 'questionnaire_version' })
@Unique({ properties: ['questionnaire', 'version'] })
@Trigger({
  name: 'questionnaire_version_is_immutable',
  timing: 'before',
  events: ['update', 'delete'],
  forEach: 'row',
  body: "raise exception 'A published questionnaire version never changes';",
})
export class QuestionnaireVersion {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Questionnaire)
  questionnaire: Rel<Questionnaire>;

  @Property({ type: 'text' })
  version: string;

  /** The checked document with its defaults filled in. */
  @Property({ type: 'json', lazy: true })
  document: QuestionnaireDocument;

  /** SHA-256 of the document's canonical text: the same digest is the same content. */
  @Property({ type: 'text' })
  digest: string;

  @Property({ type: 'timestamptz' })
  publishedAt: Date;
}
