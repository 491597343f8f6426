import { Migration } from '@mikro-orm/migrations';

export class Migration20261130065123 extends Migration {
  override up(): void {
    this.addSql(`
      drop trigger if exists "door_scan_is_append_only" on "door_scan";
      drop function if exists "door_scan_door_scan_is_append_only_fn"();
      create or replace function "door_scan_door_scan_is_append_only_fn"() returns trigger as $$ begin if new.recorded_by_id is not null or (new.ticket_code is not null and new.ticket_code is distinct from old.ticket_code) or (new.reason is not null and new.reason is distinct from old.reason) or (to_jsonb(new) - array['recorded_by_id', 'ticket_code', 'reason']) <> (to_jsonb(old) - array['recorded_by_id', 'ticket_code', 'reason']) then raise exception 'A record of a door never changes'; end if; return new; end; $$ language plpgsql;
      create trigger "door_scan_is_append_only" BEFORE UPDATE on "door_scan" for each ROW execute function "door_scan_door_scan_is_append_only_fn"();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger if exists "door_scan_is_append_only" on "door_scan";
      drop function if exists "door_scan_door_scan_is_append_only_fn"();
      create or replace function "door_scan_door_scan_is_append_only_fn"() returns trigger as $$ begin if new.recorded_by_id is not null or (new.ticket_code is not null and new.ticket_code is distinct from old.ticket_code) or (to_jsonb(new) - array['recorded_by_id', 'ticket_code']) <> (to_jsonb(old) - array['recorded_by_id', 'ticket_code']) then raise exception 'A record of a door never changes'; end if; return new; end; $$ language plpgsql;
      create trigger "door_scan_is_append_only" BEFORE UPDATE on "door_scan" for each ROW execute function "door_scan_door_scan_is_append_only_fn"();
    `);
  }
}
