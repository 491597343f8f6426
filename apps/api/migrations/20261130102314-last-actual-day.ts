import { Migration } from '@mikro-orm/migrations';

export class Migration20261130102314 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "event" add "actual_last_date" text null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "event" drop column "actual_last_date";
    `);
  }
}
