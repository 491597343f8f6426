import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** A lineage of published versions of one questionnaire. */
@Entity({ tableName: 'questionnaire' })
export class Questionnaire {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Unique()
  @Property({ type: 'text' })
  code: string;

  /** Whether everybody may read and answer it by its code; those of something else, such as the questions of an event, are read through that. */
  @Property({ type: 'boolean', default: true })
  isPublic: boolean;
}
