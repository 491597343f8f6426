import { Migration } from '@mikro-orm/migrations';

export class Migration20261130024007 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "team_invitation" add "declined_at" timestamptz null;

      alter table "team_link" add "replaced" boolean not null default false;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "team_invitation" drop column "declined_at";

      alter table "team_link" drop column "replaced";
    `);
  }
}
