import { Migration } from '@mikro-orm/migrations';

export class Migration20261130094949 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "registration" add "is_seated_by_confirming" boolean not null default false;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "registration" drop column "is_seated_by_confirming";
    `);
  }
}
