import { Migration } from '@mikro-orm/migrations';

export class Migration20261124133945 extends Migration {
  override up(): void {
    this.addSql(`
      create table "agenda_version" ("id" uuid not null, "event_id" uuid not null, "number" int not null, "sessions" jsonb not null, "published_at" timestamptz not null, primary key ("id"));
      alter table "agenda_version" add constraint "agenda_version_event_id_number_unique" unique ("event_id", "number");

      create table "agenda_room" ("id" uuid not null, "event_id" uuid not null, "name" text not null, "capacity" int null, primary key ("id"));
      create index "agenda_room_event_id_index" on "agenda_room" ("event_id");

      create table "published_speaker" ("id" uuid not null, "version_id" uuid not null, "session_id" uuid not null, "position" int not null, "name" text not null, "affiliation" text null, "email_address" text null, "person_id" uuid null, primary key ("id"));
      create index "published_speaker_version_id_index" on "published_speaker" ("version_id");

      alter table "event_session" add "seats" int null, add "track" text null, add "room_id" uuid null;
      alter table "event_session" add constraint "event_session_room_id_foreign" foreign key ("room_id") references "agenda_room" ("id") on delete set null;
      alter table "event_session" add constraint "event_session_seats" check (seats > 0);

      alter table "agenda_version" add constraint "agenda_version_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      create or replace function "agenda_version_agenda_version_is_immutable_fn"() returns trigger as $$ begin raise exception 'A published agenda never changes'; end; $$ language plpgsql;
      create trigger "agenda_version_is_immutable" BEFORE UPDATE on "agenda_version" for each ROW execute function "agenda_version_agenda_version_is_immutable_fn"();

      alter table "agenda_room" add constraint "agenda_room_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "agenda_room" add constraint "agenda_room_capacity" check (capacity > 0);

      alter table "published_speaker" add constraint "published_speaker_version_id_foreign" foreign key ("version_id") references "agenda_version" ("id") on delete cascade;
      alter table "published_speaker" add constraint "published_speaker_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "published_speaker" drop constraint "published_speaker_version_id_foreign";
      alter table "event_session" drop constraint "event_session_room_id_foreign";

      drop trigger if exists "agenda_version_is_immutable" on "agenda_version";
      drop function if exists "agenda_version_agenda_version_is_immutable_fn"();
      drop table if exists "agenda_version" cascade;
      drop table if exists "agenda_room" cascade;
      drop table if exists "published_speaker" cascade;

      alter table "event_session" drop constraint "event_session_seats";
      alter table "event_session" drop column "seats", drop column "track", drop column "room_id";
    `);
  }
}
