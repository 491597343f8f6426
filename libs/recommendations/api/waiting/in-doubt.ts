import { ENTRIES } from '../desk/entry-sql';
import { IS_DEAD } from '../offer-link/link-fields';

/** Contributions whose public entry may no longer be right, with why and since when. Takes the day before which facts are stale. */
export const IN_DOUBT = `
  select c.id as contribution_id, c.author_id, c.state, e.title, case when ${IS_DEAD} then 'DEAD' else 'OLD' end as doubt, case when ${IS_DEAD} then l.failing_since else e.retrieved_on end as since
  from contribution c
  join (${ENTRIES}) e on (e.kind = 'COURSE' and e.id = c.course_id) or (e.kind = 'PRACTICE' and e.id = c.practice_id)
  left join offer_link l on l.kind = e.kind and l.entry_id = e.id and l.url = e.url and l.verdict is not null
  where c.published_content is not null and e.withdrawn_on is null and (${IS_DEAD} or e.retrieved_on < ?::date)`;
