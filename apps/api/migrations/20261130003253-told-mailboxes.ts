import { Migration } from '@mikro-orm/migrations';

export class Migration20261130003253 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "respondent" add "mailbox" text null;

      alter table "team_link" add "mailed" boolean not null default false;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "respondent" drop column "mailbox";

      alter table "team_link" drop column "mailed";
    `);
  }
}
