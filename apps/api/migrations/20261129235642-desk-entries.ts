import { Migration } from '@mikro-orm/migrations';

export class Migration20261129235642 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "offer_link" drop constraint "offer_link_course_id_foreign";

      alter table "course" add "sectors" text[] not null default '{}', add "size_classes" text[] not null default '{}';

      alter table "offer_link" drop constraint "offer_link_pkey";
      alter table "offer_link" rename column "course_id" to "entry_id";
      alter table "offer_link" add "kind" text not null default 'COURSE';
      alter table "offer_link" alter column "kind" drop default;
      alter table "offer_link" add primary key ("kind", "entry_id");
      alter table "offer_link" add constraint "offer_link_kind_check" check ("kind" in ('PRACTICE', 'COURSE'));

      alter table "practice" add "confirmed_on" date null;

      alter table "contribution" add "taken_out" jsonb null;

      alter table "contribution_event" drop constraint "contribution_event_act_check";
      alter table "contribution_event" add constraint "contribution_event_act_check" check ("act" in ('SUBMIT', 'ASK_FOR_CHANGES', 'PUBLISH', 'REVISE', 'WITHDRAW', 'RESTORE'));
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "contribution" drop column "taken_out";

      -- What was put back stays in the history, which nothing rewrites: the older check is for what comes after.
      alter table "contribution_event" drop constraint "contribution_event_act_check";
      alter table "contribution_event" add constraint "contribution_event_act_check" check ("act" in ('SUBMIT', 'ASK_FOR_CHANGES', 'PUBLISH', 'REVISE', 'WITHDRAW')) not valid;

      alter table "course" drop column "sectors", drop column "size_classes";

      alter table "offer_link" drop constraint "offer_link_pkey";
      alter table "offer_link" drop constraint "offer_link_kind_check";
      delete from "offer_link" where "kind" <> 'COURSE';
      alter table "offer_link" drop column "kind";
      alter table "offer_link" rename column "entry_id" to "course_id";
      alter table "offer_link" add constraint "offer_link_course_id_foreign" foreign key ("course_id") references "course" ("id") on update cascade on delete cascade;
      alter table "offer_link" add primary key ("course_id");

      alter table "practice" drop column "confirmed_on";
    `);
  }
}
