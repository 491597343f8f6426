/** That a registration `r` was not written to on an occasion, in SQL. */
export const notYetSent = (kind: string, occasion: string): string => `not exists (select from event_sent_mail m where m.registration_id = r.id and m.kind = ${kind} and m.occasion = ${occasion})`;

/** That a registration `r` has a seat and an address that its owner confirmed, in SQL. */
export const REACHED = "r.state = 'CONFIRMED' and r.address_confirmed_at is not null and r.email_address is not null";
