import { Migration } from '@mikro-orm/migrations';

export class Migration20261130061119 extends Migration {
  override up(): void {
    this.addSql(`
      create table "desk_digest" ("person_id" uuid not null, "is_wanted" boolean not null default true, "written_on" date null, primary key ("person_id"));

      create table "entry_question" ("id" uuid not null, "contribution_id" uuid not null, "doubt" text not null, "since" date not null, "asked_at" timestamptz not null, primary key ("id"));
      alter table "entry_question" add constraint "entry_question_contribution_id_doubt_since_unique" unique ("contribution_id", "doubt", "since");

      alter table "contribution_event" drop constraint "contribution_event_act_check";
      alter table "contribution_event" add constraint "contribution_event_act_check" check ("act" in ('SUBMIT', 'ASK_FOR_CHANGES', 'PUBLISH', 'REVISE', 'WITHDRAW', 'RESTORE', 'AFFIRM'));

      alter table "desk_digest" add constraint "desk_digest_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;

      alter table "entry_question" add constraint "entry_question_contribution_id_foreign" foreign key ("contribution_id") references "contribution" ("id") on delete cascade;
      alter table "entry_question" add constraint "entry_question_doubt_check" check ("doubt" in ('DEAD', 'OLD'));
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "desk_digest" cascade;
      drop table if exists "entry_question" cascade;

      alter table "contribution_event" drop constraint "contribution_event_act_check";
      alter table "contribution_event" add constraint "contribution_event_act_check" check ("act" in ('SUBMIT', 'ASK_FOR_CHANGES', 'PUBLISH', 'REVISE', 'WITHDRAW', 'RESTORE'));
    `);
  }
}
