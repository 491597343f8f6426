import { Migration } from '@mikro-orm/migrations';

export class Migration20261130053210 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "action_status_change" add "goes_on_as_id" uuid null;
      alter table "action_status_change" add constraint "action_status_change_goes_on_as_id_foreign" foreign key ("goes_on_as_id") references "plan_action" ("id") on delete set null;
      create index "action_status_change_goes_on_as_id_index" on "action_status_change" ("goes_on_as_id");
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "action_status_change" drop constraint "action_status_change_goes_on_as_id_foreign";

      drop index "action_status_change_goes_on_as_id_index";
      alter table "action_status_change" drop column "goes_on_as_id";
    `);
  }
}
