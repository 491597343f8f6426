/** SQL: whether all events (`e`) of a series are invented. */
export const IS_INVENTED_SERIES = 'coalesce(bool_and(e.is_demo), false)';

/** SQL: how many events (`e`) of a series were held; invented ones count only where all are invented, so that no figure is of both. */
export const HELD_IN_SERIES = `(count(e.id) filter (where e.standing in ('HELD', 'REPORTED') and not e.is_demo) + case when ${IS_INVENTED_SERIES} then count(e.id) filter (where e.standing in ('HELD', 'REPORTED')) else 0 end)::int`;
