import { type Rel } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne } from '@mikro-orm/decorators/legacy';
import { TOPICS, type Topic } from '@skills/identity/rules';
import { AMBITIONS, type Ambition } from '../../rules';
import { Run } from './run.entity';

/** What the organisation of a run wants of one topic. */
@Entity({ tableName: 'run_ambition' })
export class RunAmbition {
  @ManyToOne(() => Run, { primary: true, deleteRule: 'cascade' })
  run: Rel<Run>;

  @Enum({ items: () => [...TOPICS], primary: true })
  topic: Topic;

  @Enum({ items: () => [...AMBITIONS] })
  ambition: Ambition;
}
