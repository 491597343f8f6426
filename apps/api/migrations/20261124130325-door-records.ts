import { Migration } from '@mikro-orm/migrations';

export class Migration20261124130325 extends Migration {
  override up(): void {
    this.addSql(`
      create table "door_scan" ("id" uuid not null, "event_id" uuid not null, "kind" text not null, "device_id" uuid not null, "door" text not null, "participant_id" uuid null, "undoes_id" uuid null, "settles_ids" text[] not null, "reason" text null, "at" timestamptz not null, "received_at" timestamptz not null, "recorded_by_id" uuid null, primary key ("id"));
      create index "door_scan_recorded_by_id_index" on "door_scan" ("recorded_by_id");
      create index "door_scan_event_id_undoes_id_index" on "door_scan" ("event_id", "undoes_id");
      create index "door_scan_event_id_participant_id_index" on "door_scan" ("event_id", "participant_id");

      alter table "participant" add "is_walk_in" boolean not null default false;

      alter table "door_scan" add constraint "door_scan_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "door_scan" add constraint "door_scan_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id") on delete set null;
      alter table "door_scan" add constraint "door_scan_kind_check" check ("kind" in ('ADMIT', 'WALK_IN', 'UNDO', 'SETTLE'));
      create or replace function "door_scan_door_scan_is_append_only_fn"() returns trigger as $$ begin if new.recorded_by_id is not null or (to_jsonb(new) - 'recorded_by_id') <> (to_jsonb(old) - 'recorded_by_id') then raise exception 'A record of a door never changes'; end if; return new; end; $$ language plpgsql;
      create trigger "door_scan_is_append_only" BEFORE UPDATE on "door_scan" for each ROW execute function "door_scan_door_scan_is_append_only_fn"();
    `);
  }

  override down(): void {
    this.addSql(`
      drop trigger if exists "door_scan_is_append_only" on "door_scan";
      drop function if exists "door_scan_door_scan_is_append_only_fn"();
      drop table if exists "door_scan" cascade;

      alter table "participant" drop column "is_walk_in";
    `);
  }
}
