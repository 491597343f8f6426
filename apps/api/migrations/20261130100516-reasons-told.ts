import { Migration } from '@mikro-orm/migrations';

export class Migration20261130100516 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "published_conclusion" add "reason" text null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "published_conclusion" drop column "reason";
    `);
  }
}
