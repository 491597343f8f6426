const DAY_HELD = "case length(e.actual_date) when 10 then coalesce(e.actual_last_date, e.actual_date)::date + interval '1 day' when 7 then (e.actual_date || '-01')::date + interval '1 month' end at time zone 'UTC'";

// A postponed event is still to come. One that will not be is over with its cancellation at the earliest, so that everybody can first be told; one of
// which only is known that it was held, when somebody last said anything of it; and so is a draft without a day, which nobody went on with.
const OVER_AT = `case when e.standing = 'POSTPONED' then null when e.standing = 'CANCELLED' then greatest(e.ends_at, e.changed_at)
  when e.standing in ('HELD', 'REPORTED') then coalesce(e.ends_at, ${DAY_HELD}, e.changed_at) when e.standing = 'DRAFT' then coalesce(e.ends_at, e.changed_at) else e.ends_at end`;

/** SQL: until when the personal data of the event `e` are kept; null while nobody can say. In UTC, so that the last day of a short month is the same for everybody. */
export const KEPT_UNTIL = `coalesce(e.names_erased_at, ((${OVER_AT}) at time zone 'UTC' + make_interval(months => e.retention_months)) at time zone 'UTC')`;

/** SQL: until when somebody must have been named by work on the event `e` for the name to go now. What is worked on after the rest has gone, such as conclusions, is kept for as many months again. */
export const goneBefore = (now: string): string => `greatest(${KEPT_UNTIL}, ((${now}) at time zone 'UTC' - make_interval(months => e.retention_months)) at time zone 'UTC')`;
