import { Migration } from '@mikro-orm/migrations';

export class Migration20261123174017 extends Migration {
  override up(): void {
    this.addSql(`
      create table "plan" ("id" uuid not null, "run_id" uuid not null, "created_at" timestamptz not null, "reminders" boolean not null default false, "feed_hash" text null, "feed_made_at" timestamptz null, "feed_language" text null, primary key ("id"));
      alter table "plan" add constraint "plan_run_id_unique" unique ("run_id");
      alter table "plan" add constraint "plan_feed_hash_unique" unique ("feed_hash");

      create table "plan_action" ("id" uuid not null, "plan_id" uuid not null, "position" int not null, "title" text not null, "course_id" text null, "reasons" jsonb not null, "facts" jsonb null, "owner" text null, "due_on" date null, "status" text not null, "note" text null, "hours" double precision null, "euro" double precision null, "revision" int not null, "created_at" timestamptz not null, "changed_at" timestamptz not null, primary key ("id"));
      create index "plan_action_course_id_index" on "plan_action" ("course_id");
      create index "plan_action_due_on_index" on "plan_action" ("due_on");
      create index "plan_action_plan_id_position_index" on "plan_action" ("plan_id", "position");

      create table "plan_reminder" ("id" uuid not null, "action_id" uuid not null, "due_on" date not null, "days" int not null, "stop_hash" text not null, "announced_at" timestamptz not null, primary key ("id"));
      create index "plan_reminder_stop_hash_index" on "plan_reminder" ("stop_hash");
      alter table "plan_reminder" add constraint "plan_reminder_action_id_due_on_days_unique" unique ("action_id", "due_on", "days");

      create table "action_status_change" ("id" uuid not null, "action_id" uuid not null, "status" text not null, "at" timestamptz not null, primary key ("id"));
      create index "action_status_change_action_id_at_index" on "action_status_change" ("action_id", "at");

      alter table "plan" add constraint "plan_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;

      alter table "plan_action" add constraint "plan_action_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete cascade;
      alter table "plan_action" add constraint "plan_action_course_id_foreign" foreign key ("course_id") references "course" ("id") on delete set null;
      alter table "plan_action" add constraint "plan_action_status_check" check ("status" in ('TO_DO', 'DOING', 'DONE', 'DROPPED'));

      alter table "plan_reminder" add constraint "plan_reminder_action_id_foreign" foreign key ("action_id") references "plan_action" ("id") on delete cascade;

      alter table "action_status_change" add constraint "action_status_change_action_id_foreign" foreign key ("action_id") references "plan_action" ("id") on delete cascade;
      alter table "action_status_change" add constraint "action_status_change_status_check" check ("status" in ('TO_DO', 'DOING', 'DONE', 'DROPPED'));
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "plan_action" drop constraint "plan_action_plan_id_foreign";
      alter table "plan_reminder" drop constraint "plan_reminder_action_id_foreign";
      alter table "action_status_change" drop constraint "action_status_change_action_id_foreign";

      drop table if exists "plan" cascade;
      drop table if exists "plan_action" cascade;
      drop table if exists "plan_reminder" cascade;
      drop table if exists "action_status_change" cascade;
    `);
  }
}
