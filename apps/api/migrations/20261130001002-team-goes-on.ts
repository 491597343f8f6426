import { Migration } from '@mikro-orm/migrations';

export class Migration20261130001002 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "team_invitation" add "previous_id" uuid null;
      alter table "team_invitation" add constraint "team_invitation_previous_id_foreign" foreign key ("previous_id") references "team_invitation" ("id") on delete set null;
      create index "team_invitation_previous_id_index" on "team_invitation" ("previous_id");
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "team_invitation" drop constraint "team_invitation_previous_id_foreign";

      drop index "team_invitation_previous_id_index";
      alter table "team_invitation" drop column "previous_id";
    `);
  }
}
