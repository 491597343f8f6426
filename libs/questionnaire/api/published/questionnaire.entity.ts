import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** A lineage of published versions of one questionnaire. */
@Entity({ tableName: 'questionnaire' })
export class Questionnaire {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Unique()
  @Property({ type: 'text' })
  code: string;
}
