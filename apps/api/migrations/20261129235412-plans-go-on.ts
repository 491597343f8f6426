import { Migration } from '@mikro-orm/migrations';

export class Migration20261129235412 extends Migration {
  override up(): void {
    this.addSql(`
      create table "action_takeover" ("id" uuid not null, "action_id" uuid not null, "plan_id" uuid not null, "at" timestamptz not null, primary key ("id"));
      create index "action_takeover_plan_id_index" on "action_takeover" ("plan_id");
      alter table "action_takeover" add constraint "action_takeover_action_id_plan_id_unique" unique ("action_id", "plan_id");

      alter table "action_takeover" add constraint "action_takeover_action_id_foreign" foreign key ("action_id") references "plan_action" ("id") on delete cascade;
      alter table "action_takeover" add constraint "action_takeover_plan_id_foreign" foreign key ("plan_id") references "plan" ("id") on delete cascade;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "action_takeover" cascade;
    `);
  }
}
