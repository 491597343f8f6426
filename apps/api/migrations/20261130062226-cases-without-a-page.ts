import { Migration } from '@mikro-orm/migrations';

export class Migration20261130062226 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "practice" alter column "source_url" drop not null;
    `);
  }

  override down(): void {
    this.addSql(`
      update "practice" set "source_url" = '' where "source_url" is null;
      alter table "practice" alter column "source_url" set not null;
    `);
  }
}
