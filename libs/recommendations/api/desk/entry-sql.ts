/** Courses and cases as rows of one shape, whatever stands in them; `entry_name` tells both kinds apart by one text. */
export const ENTRIES = `
  select 'COURSE' as kind, id, 'COURSE ' || id as entry_name, title, title_language, provider as organisation, url, source_url, availability, retrieved_on, confirmed_on, is_contributed, withdrawn_on from course
  union all
  select 'PRACTICE', id, 'PRACTICE ' || id, title, text_language, organisation, url, source_url, null, retrieved_on, confirmed_on, is_contributed, withdrawn_on from practice`;

/** The votes on every entry that has one. */
export const VOTES_ON_ENTRIES = `
  select case when course_id is null then 'PRACTICE' else 'COURSE' end as kind, coalesce(course_id, practice_id) as id,
    count(*) filter (where useful)::int as useful, count(*) filter (where not useful)::int as not_useful
  from vote group by 1, 2`;
