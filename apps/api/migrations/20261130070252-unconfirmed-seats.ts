import { Migration } from '@mikro-orm/migrations';

export class Migration20261130070252 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "registration" add "network_hash" text null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "registration" drop column "network_hash";
    `);
  }
}
