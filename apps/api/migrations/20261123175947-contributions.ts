import { Migration } from '@mikro-orm/migrations';

export class Migration20261123175947 extends Migration {
  override up(): void {
    this.addSql(`
      create table "contribution" ("id" uuid not null, "kind" text not null, "state" text not null, "author_id" uuid null, "content" jsonb not null, "published_content" jsonb null, "revision" int not null, "course_id" text null, "practice_id" text null, "created_at" timestamptz not null, "changed_at" timestamptz not null, "submitted_at" timestamptz null, primary key ("id"));
      alter table "contribution" add constraint "contribution_course_id_unique" unique ("course_id");
      alter table "contribution" add constraint "contribution_practice_id_unique" unique ("practice_id");
      create index "contribution_state_submitted_at_id_index" on "contribution" ("state", "submitted_at", "id");
      create index "contribution_author_id_changed_at_index" on "contribution" ("author_id", "changed_at");

      create table "contribution_event" ("id" uuid not null, "contribution_id" uuid not null, "act" text not null, "side" text not null, "note" text null, "consent_version" text null, "consent_language" text null, "at" timestamptz not null, primary key ("id"));
      create index "contribution_event_contribution_id_index" on "contribution_event" ("contribution_id");

      alter table "course" add "text_language" text not null default 'en', add "is_contributed" boolean not null default false, add "confirmed_on" date null, add "withdrawn_on" date null;

      alter table "practice" add "text_language" text not null default 'en', add "is_contributed" boolean not null default false, add "withdrawn_on" date null;

      alter table "contribution" add constraint "contribution_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;
      alter table "contribution" add constraint "contribution_course_id_foreign" foreign key ("course_id") references "course" ("id") on delete set null;
      alter table "contribution" add constraint "contribution_practice_id_foreign" foreign key ("practice_id") references "practice" ("id") on delete set null;
      alter table "contribution" add constraint "contribution_kind_check" check ("kind" in ('PRACTICE', 'COURSE'));
      alter table "contribution" add constraint "contribution_state_check" check ("state" in ('DRAFT', 'IN_REVIEW', 'CHANGES_ASKED', 'PUBLISHED', 'WITHDRAWN'));

      alter table "contribution_event" add constraint "contribution_event_contribution_id_foreign" foreign key ("contribution_id") references "contribution" ("id") on delete cascade;
      alter table "contribution_event" add constraint "contribution_event_act_check" check ("act" in ('SUBMIT', 'ASK_FOR_CHANGES', 'PUBLISH', 'REVISE', 'WITHDRAW'));
      alter table "contribution_event" add constraint "contribution_event_side_check" check ("side" in ('AUTHOR', 'EDITOR'));
      create or replace function "contribution_event_history_fn"() returns trigger as $$ begin if new.note is not null or (to_jsonb(new) - 'note') <> (to_jsonb(old) - 'note') then raise exception 'the history of a contribution cannot be changed'; end if; return new; end; $$ language plpgsql;
      create trigger "history" BEFORE UPDATE on "contribution_event" for each ROW execute function "contribution_event_history_fn"();
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "contribution_event" drop constraint "contribution_event_contribution_id_foreign";

      drop table if exists "contribution" cascade;
      drop trigger if exists "history" on "contribution_event";
      drop function if exists "contribution_event_history_fn"();
      drop table if exists "contribution_event" cascade;

      alter table "course" drop column "text_language", drop column "is_contributed", drop column "confirmed_on", drop column "withdrawn_on";

      alter table "practice" drop column "text_language", drop column "is_contributed", drop column "withdrawn_on";
    `);
  }
}
