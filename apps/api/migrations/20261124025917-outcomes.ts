import { Migration } from '@mikro-orm/migrations';

export class Migration20261124025917 extends Migration {
  override up(): void {
    this.addSql(`
      create table "event_attendance" ("event_id" uuid not null, "is_known" boolean not null, "counted_at" timestamptz not null, "released_at" timestamptz null, primary key ("event_id"));

      create table "conclusion_summary" ("id" uuid not null, "event_id" uuid not null, "version" int not null, "correction" text null, "published_at" timestamptz not null, primary key ("id"));
      alter table "conclusion_summary" add constraint "conclusion_summary_event_id_version_unique" unique ("event_id", "version");

      create table "breakout_note" ("id" uuid not null, "event_id" uuid not null, "revision" int not null default 1, "group_name" text not null, "topic" text null, "language" text not null, "text" text not null, "changed_at" timestamptz not null, primary key ("id"));
      create index "breakout_note_event_id_index" on "breakout_note" ("event_id");

      create table "conclusion" ("id" uuid not null, "event_id" uuid not null, "revision" int not null default 1, "state" text not null, "kind" text not null, "text" text not null, "text_language" text not null, "translations" jsonb not null default '[]', "topics" text[] not null, "target_roles" text[] not null, "note_ids" text[] not null, "reason" text null, "sent_back" text null, "author_id" uuid null, "reviewer_id" uuid null, "changed_at" timestamptz not null, primary key ("id"));
      create index "conclusion_event_id_index" on "conclusion" ("event_id");

      create table "published_conclusion" ("id" uuid not null, "summary_id" uuid not null, "conclusion_id" uuid not null, "position" int not null, "kind" text not null, "text" text not null, "text_language" text not null, "translations" jsonb not null default '[]', "topics" text[] not null, "target_roles" text[] not null, "note_count" int not null, primary key ("id"));
      create index "published_conclusion_summary_id_index" on "published_conclusion" ("summary_id");
      alter table "published_conclusion" add constraint "published_conclusion_summary_id_conclusion_id_unique" unique ("summary_id", "conclusion_id");

      create table "event_feedback" ("response_id" uuid not null, "event_id" uuid not null, "group_number" int not null, primary key ("response_id"));
      create index "event_feedback_event_id_index" on "event_feedback" ("event_id");

      create table "feedback_given" ("registration_id" uuid not null, primary key ("registration_id"));

      create table "attendance_count" ("id" uuid not null, "attendance_event_id" uuid not null, "country_code" text not null, "role" text not null, "size_class" text null, "registered" int not null, "came" int not null, "walk_ins" int not null, primary key ("id"));
      create index "attendance_count_attendance_event_id_index" on "attendance_count" ("attendance_event_id");

      alter table "event_attendance" add constraint "event_attendance_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade;

      alter table "conclusion_summary" add constraint "conclusion_summary_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      create or replace function "conclusion_summary_conclusion_summary_is_immutable_fn"() returns trigger as $$ begin raise exception 'A published summary never changes'; end; $$ language plpgsql;
      create trigger "conclusion_summary_is_immutable" BEFORE UPDATE on "conclusion_summary" for each ROW execute function "conclusion_summary_conclusion_summary_is_immutable_fn"();

      alter table "breakout_note" add constraint "breakout_note_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "breakout_note" add constraint "breakout_note_topic_check" check ("topic" in ('BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'));

      alter table "conclusion" add constraint "conclusion_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "conclusion" add constraint "conclusion_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;
      alter table "conclusion" add constraint "conclusion_reviewer_id_foreign" foreign key ("reviewer_id") references "person" ("id") on delete set null;
      alter table "conclusion" add constraint "conclusion_state_check" check ("state" in ('DRAFT', 'IN_REVIEW', 'ACCEPTED'));
      alter table "conclusion" add constraint "conclusion_kind_check" check ("kind" in ('NEED', 'BARRIER', 'MEASURE', 'GOOD_PRACTICE'));

      alter table "published_conclusion" add constraint "published_conclusion_summary_id_foreign" foreign key ("summary_id") references "conclusion_summary" ("id") on delete cascade;
      alter table "published_conclusion" add constraint "published_conclusion_kind_check" check ("kind" in ('NEED', 'BARRIER', 'MEASURE', 'GOOD_PRACTICE'));
      create or replace function "published_conclusion_published_conclusion_is_immutable_fn"() returns trigger as $$ begin raise exception 'A published conclusion never changes'; end; $$ language plpgsql;
      create trigger "published_conclusion_is_immutable" BEFORE UPDATE on "published_conclusion" for each ROW execute function "published_conclusion_published_conclusion_is_immutable_fn"();

      alter table "event_feedback" add constraint "event_feedback_response_id_foreign" foreign key ("response_id") references "response" ("id") on update cascade on delete cascade;
      alter table "event_feedback" add constraint "event_feedback_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;

      alter table "feedback_given" add constraint "feedback_given_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on update cascade on delete cascade;

      alter table "attendance_count" add constraint "attendance_count_attendance_event_id_foreign" foreign key ("attendance_event_id") references "event_attendance" ("event_id") on delete cascade;
      alter table "attendance_count" add constraint "attendance_count_role_check" check ("role" in ('MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER', 'TRAINING_PROVIDER', 'PUBLIC_BODY', 'RESEARCHER', 'OTHER'));
      alter table "attendance_count" add constraint "attendance_count_size_class_check" check ("size_class" in ('0-9', '10-49', '50-249', 'GE250'));
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "attendance_count" drop constraint "attendance_count_attendance_event_id_foreign";
      alter table "published_conclusion" drop constraint "published_conclusion_summary_id_foreign";

      drop table if exists "event_attendance" cascade;
      drop trigger if exists "conclusion_summary_is_immutable" on "conclusion_summary";
      drop function if exists "conclusion_summary_conclusion_summary_is_immutable_fn"();
      drop table if exists "conclusion_summary" cascade;
      drop table if exists "breakout_note" cascade;
      drop table if exists "conclusion" cascade;
      drop trigger if exists "published_conclusion_is_immutable" on "published_conclusion";
      drop function if exists "published_conclusion_published_conclusion_is_immutable_fn"();
      drop table if exists "published_conclusion" cascade;
      drop table if exists "event_feedback" cascade;
      drop table if exists "feedback_given" cascade;
      drop table if exists "attendance_count" cascade;
    `);
  }
}
