import { Migration } from '@mikro-orm/migrations';

export class Migration20261123231011 extends Migration {
  override up(): void {
    this.addSql(`
      create table "event_series" ("id" text not null, "titles" jsonb not null, "planned_count" int not null, primary key ("id"));

      create table "event" ("id" uuid not null, "slug" text not null, "kind" text not null, "standing" text not null, "revision" int not null default 1, "series_id" text null, "number_in_series" int null, "form" text null, "title" text not null, "summary" text not null, "description" text null, "accessibility" text null, "text_language" text not null, "translations" jsonb not null default '{}', "languages" text[] not null, "topics" text[] not null, "target_roles" text[] not null, "country_code" text null, "city" text null, "venue" text null, "online_url" text null, "time_zone" text not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "planned_date" text null, "actual_date" text null, "registration_opens_at" timestamptz null, "registration_closes_at" timestamptz null, "is_registration_paused" boolean not null default false, "is_approval_needed" boolean not null default false, "notice" text null, "source_urls" text[] not null, "is_demo" boolean not null default false, primary key ("id"));
      alter table "event" add constraint "event_slug_unique" unique ("slug");
      create index "event_standing_starts_at_id_index" on "event" ("standing", "starts_at", "id");

      create table "event_time" ("id" uuid not null, "event_id" uuid not null, "starts_at" timestamptz null, "ends_at" timestamptz null, "replaced_at" timestamptz not null, primary key ("id"));
      create index "event_time_event_id_index" on "event_time" ("event_id");

      create table "seat_book" ("event_id" uuid not null, "capacity" int not null, "taken" int not null default 0, "general_taken" int not null default 0, "next_number" int not null default 1, primary key ("event_id"));

      create table "seat_event" ("id" uuid not null, "event_id" uuid not null, "registration_id" uuid null, "act" text not null, "seats" int not null, "free" int null, "instead_id" uuid null, "at" timestamptz not null, primary key ("id"));
      create index "seat_event_event_id_id_index" on "seat_event" ("event_id", "id");

      create table "seat_reserve" ("id" uuid not null, "event_id" uuid not null, "kind" text not null, "value" text not null, "seats" int not null, "taken" int not null default 0, "release_at" timestamptz not null, primary key ("id"));
      create index "seat_reserve_event_id_index" on "seat_reserve" ("event_id");

      create table "registration" ("id" uuid not null, "event_id" uuid not null, "state" text not null, "size" int not null, "general_seats" int not null default 0, "reserved_seats" int not null default 0, "reserve_id" uuid null, "reserve_ids" text[] not null, "hold_reason" text null, "held_until" timestamptz null, "waiting_number" int null, "email_address" text null, "address_confirmed_at" timestamptz null, "person_id" uuid null, "organisation" text null, "country_code" text not null, "languages" text[] not null, "mail_language" text not null, "registered_at" timestamptz not null, primary key ("id"));
      create index registration_hold on registration (held_until) where state in ('HELD', 'WAITING', 'REQUESTED') and held_until is not null;
      create index "registration_event_id_state_waiting_number_index" on "registration" ("event_id", "state", "waiting_number");
      create unique index registration_once on registration (event_id, email_address) where state in ('HELD', 'CONFIRMED', 'WAITING', 'REQUESTED');

      create table "registration_link" ("id" uuid not null, "registration_id" uuid not null, "secret_hash" text not null, "made_at" timestamptz not null, primary key ("id"));
      create index "registration_link_registration_id_index" on "registration_link" ("registration_id");
      alter table "registration_link" add constraint "registration_link_secret_hash_unique" unique ("secret_hash");

      create table "participant" ("id" uuid not null, "registration_id" uuid not null, "position" int not null, "name" text not null, "role" text not null, "diets" text[] not null, "access_needs" text[] not null, "photo_consent" boolean not null default false, primary key ("id"));
      create index "participant_registration_id_index" on "participant" ("registration_id");

      alter table "event" add constraint "event_series_id_foreign" foreign key ("series_id") references "event_series" ("id") on delete set null;
      alter table "event" add constraint "event_kind_check" check ("kind" in ('WORKSHOP', 'CONFERENCE', 'WEBINAR'));
      alter table "event" add constraint "event_standing_check" check ("standing" in ('DRAFT', 'PUBLISHED', 'POSTPONED', 'CANCELLED', 'HELD', 'REPORTED'));
      alter table "event" add constraint "event_form_check" check ("form" in ('ON_SITE', 'ONLINE', 'BOTH'));

      alter table "event_time" add constraint "event_time_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;

      alter table "seat_book" add constraint "seat_book_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade;
      alter table "seat_book" add constraint "seat_book_never_oversold" check (general_taken >= 0 and general_taken <= taken and taken <= capacity);

      alter table "seat_event" add constraint "seat_event_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "seat_event" add constraint "seat_event_act_check" check ("act" in ('SEATED', 'QUEUED', 'OFFERED', 'PASSED_OVER', 'CONFIRMED', 'APPROVED', 'EXPIRED', 'CANCELLED', 'DECLINED', 'RESIZED', 'RELEASED'));
      create or replace function "seat_event_seat_event_is_append_only_fn"() returns trigger as $$ begin raise exception 'A line of the log of seats never changes'; end; $$ language plpgsql;
      create trigger "seat_event_is_append_only" BEFORE UPDATE on "seat_event" for each ROW execute function "seat_event_seat_event_is_append_only_fn"();

      alter table "seat_reserve" add constraint "seat_reserve_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "seat_reserve" add constraint "seat_reserve_never_oversold" check (taken >= 0 and taken <= seats);
      alter table "seat_reserve" add constraint "seat_reserve_kind_check" check ("kind" in ('COUNTRY', 'ROLE', 'CODE'));

      alter table "registration" add constraint "registration_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "registration" add constraint "registration_reserve_id_foreign" foreign key ("reserve_id") references "seat_reserve" ("id") on delete set null;
      alter table "registration" add constraint "registration_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;
      alter table "registration" add constraint "registration_seats" check (case when state in ('HELD', 'CONFIRMED') then general_seats + reserved_seats = size else general_seats + reserved_seats = 0 end);
      alter table "registration" add constraint "registration_state_check" check ("state" in ('HELD', 'CONFIRMED', 'WAITING', 'REQUESTED', 'CANCELLED', 'EXPIRED', 'DECLINED'));
      alter table "registration" add constraint "registration_hold_reason_check" check ("hold_reason" in ('ADDRESS', 'OFFER'));

      alter table "registration_link" add constraint "registration_link_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on delete cascade;

      alter table "participant" add constraint "participant_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on delete cascade;
      alter table "participant" add constraint "participant_role_check" check ("role" in ('MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER', 'TRAINING_PROVIDER', 'PUBLIC_BODY', 'RESEARCHER', 'OTHER'));
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "event" drop constraint "event_series_id_foreign";
      alter table "event_time" drop constraint "event_time_event_id_foreign";
      alter table "seat_book" drop constraint "seat_book_event_id_foreign";
      alter table "seat_event" drop constraint "seat_event_event_id_foreign";
      alter table "seat_reserve" drop constraint "seat_reserve_event_id_foreign";
      alter table "registration" drop constraint "registration_event_id_foreign";
      alter table "registration" drop constraint "registration_reserve_id_foreign";
      alter table "registration_link" drop constraint "registration_link_registration_id_foreign";
      alter table "participant" drop constraint "participant_registration_id_foreign";

      drop table if exists "event_series" cascade;
      drop table if exists "event" cascade;
      drop table if exists "event_time" cascade;
      drop table if exists "seat_book" cascade;
      drop trigger if exists "seat_event_is_append_only" on "seat_event";
      drop function if exists "seat_event_seat_event_is_append_only_fn"();
      drop table if exists "seat_event" cascade;
      drop table if exists "seat_reserve" cascade;
      drop table if exists "registration" cascade;
      drop table if exists "registration_link" cascade;
      drop table if exists "participant" cascade;
    `);
  }
}
