import type { EntityClass, EntityKey, EntityManager } from '@mikro-orm/postgresql';
import type { Sql, WordsBeside } from './text-search';

/** The columns of a catalogue's table that are read: all but the words, which only searches go through and which are longer than the rest. */
export const readColumns = <Entry extends object>(em: EntityManager, entity: EntityClass<Entry>): EntityKey<Entry>[] =>
  em.getMetadata(entity).props.filter(({ lazy }) => !lazy).map(({ name }) => name as EntityKey<Entry>);

/** The courses that teach a competence with these words in its name, which ESCO gives in English. */
export const inCompetences: WordsBeside = ({ sql, params }: Sql) => ({
  sql: `id in (select taught.course_id from course_competence taught join competence named on named.uri = taught.competence_uri where to_tsvector('english'::regconfig, named.label) @@ ${sql})`,
  params,
});
