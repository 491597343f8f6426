import { Migration } from '@mikro-orm/migrations';

export class Migration20261129232910 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function "event_event_once_public_stays_fn"() returns trigger as $$ begin if old.standing <> 'DRAFT' then raise exception 'What was ever public stays'; end if; return old; end; $$ language plpgsql;
      create trigger "event_once_public_stays" BEFORE DELETE on "event" for each ROW execute function "event_event_once_public_stays_fn"();

      drop trigger if exists "seat_event_is_append_only" on "seat_event";
      drop function if exists "seat_event_seat_event_is_append_only_fn"();
      create or replace function "seat_event_seat_event_is_never_emptied_fn"() returns trigger as $$ begin raise exception 'A line of the log of seats never changes'; end; $$ language plpgsql;
      create trigger "seat_event_is_never_emptied" BEFORE TRUNCATE on "seat_event" for each STATEMENT execute function "seat_event_seat_event_is_never_emptied_fn"();
      create or replace function "seat_event_seat_event_is_append_only_fn"() returns trigger as $$ begin if tg_op = 'DELETE' and not exists (select from event where id = old.event_id) then return old; end if; raise exception 'A line of the log of seats never changes'; end; $$ language plpgsql;
      create trigger "seat_event_is_append_only" BEFORE UPDATE OR DELETE on "seat_event" for each ROW execute function "seat_event_seat_event_is_append_only_fn"();

      drop index "registration_hold";
      create index registration_due on registration (event_id, held_until) where state in ('HELD', 'WAITING', 'REQUESTED') and held_until is not null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger if exists "event_once_public_stays" on "event";
      drop function if exists "event_event_once_public_stays_fn"();

      drop index "registration_due";
      create index "registration_hold" on "registration" ("held_until") where (state = ANY (ARRAY['HELD'::text, 'WAITING'::text, 'REQUESTED'::text])) AND (held_until IS NOT NULL);

      drop trigger if exists "seat_event_is_never_emptied" on "seat_event";
      drop function if exists "seat_event_seat_event_is_never_emptied_fn"();
      drop trigger if exists "seat_event_is_append_only" on "seat_event";
      drop function if exists "seat_event_seat_event_is_append_only_fn"();
      create or replace function "seat_event_seat_event_is_append_only_fn"() returns trigger as $$ begin raise exception 'A line of the log of seats never changes'; end; $$ language plpgsql;
      create trigger "seat_event_is_append_only" BEFORE UPDATE on "seat_event" for each ROW execute function "seat_event_seat_event_is_append_only_fn"();
    `);
  }
}
