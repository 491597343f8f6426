import { Migration } from '@mikro-orm/migrations';

export class Migration20261130093707 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "registration" add "revision" int not null default 1;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "registration" drop column "revision";
    `);
  }
}
