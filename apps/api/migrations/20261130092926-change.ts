import { Migration } from '@mikro-orm/migrations';

export class Migration20261130092926 extends Migration {
  override up(): void {
    this.addSql(`
      create table "attendance_release" ("number" int not null, "is_demo" boolean not null, "smallest_group" int not null, "people" int not null, "no_shows" int null, "parts" jsonb not null, "released_at" timestamptz not null, primary key ("number"));

      alter table "event_attendance" add "release_number" int null;
      alter table "event_attendance" add constraint "event_attendance_release_number_foreign" foreign key ("release_number") references "attendance_release" ("number") on delete set null;
      alter table "event_attendance" rename column "released_at" to "ready_at";
      create index "event_attendance_release_number_index" on "event_attendance" ("release_number");

      create or replace function "attendance_release_attendance_release_is_immutable_fn"() returns trigger as $$ begin raise exception 'What was told of who came never changes'; end; $$ language plpgsql;
      create trigger "attendance_release_is_immutable" BEFORE UPDATE OR DELETE on "attendance_release" for each ROW execute function "attendance_release_attendance_release_is_immutable_fn"();
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "event_attendance" drop constraint "event_attendance_release_number_foreign";

      drop trigger if exists "attendance_release_is_immutable" on "attendance_release";
      drop function if exists "attendance_release_attendance_release_is_immutable_fn"();
      drop table if exists "attendance_release" cascade;

      drop index "event_attendance_release_number_index";
      alter table "event_attendance" drop column "release_number";
      alter table "event_attendance" rename column "ready_at" to "released_at";
    `);
  }
}
