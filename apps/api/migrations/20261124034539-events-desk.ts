import { Migration } from '@mikro-orm/migrations';

export class Migration20261124034539 extends Migration {
  override up(): void {
    this.addSql(`
      create table "budget_line" ("id" uuid not null, "event_id" uuid not null, "kind" text not null, "note" text null, "planned_cents" int not null, "actual_cents" int null, "revision" int not null default 1, primary key ("id"));
      create index "budget_line_event_id_index" on "budget_line" ("event_id");

      create table "checklist_item" ("id" uuid not null, "event_id" uuid not null, "title" text not null, "template_code" text null, "due_on" text null, "days_from_event" int null, "assignee_id" uuid null, "done_at" timestamptz null, "done_by_id" uuid null, "revision" int not null default 1, primary key ("id"));
      alter table "checklist_item" add constraint "checklist_item_event_id_template_code_unique" unique ("event_id", "template_code");

      alter table "event" add "retention_months" int not null default 6, add "names_erased_at" timestamptz null;
      alter table "event" add constraint "event_retention" check (retention_months >= 1 and retention_months <= 6);

      alter table "budget_line" add constraint "budget_line_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "budget_line" add constraint "budget_line_amounts" check (planned_cents >= 0 and (actual_cents is null or actual_cents >= 0));
      alter table "budget_line" add constraint "budget_line_kind_check" check ("kind" in ('VENUE', 'CATERING', 'TRAVEL', 'SPEAKERS', 'MATERIAL', 'INTERPRETATION', 'OTHER'));

      alter table "checklist_item" add constraint "checklist_item_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "checklist_item" add constraint "checklist_item_assignee_id_foreign" foreign key ("assignee_id") references "subject_role" ("id") on delete set null;
      alter table "checklist_item" add constraint "checklist_item_done_by_id_foreign" foreign key ("done_by_id") references "person" ("id") on delete set null;
      alter table "checklist_item" add constraint "checklist_item_due" check (due_on is null or days_from_event is null);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "budget_line" cascade;
      drop table if exists "checklist_item" cascade;

      alter table "event" drop constraint "event_retention";
      alter table "event" drop column "retention_months", drop column "names_erased_at";
    `);
  }
}
