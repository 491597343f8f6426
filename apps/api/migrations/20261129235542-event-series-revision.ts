import { Migration } from '@mikro-orm/migrations';

export class Migration20261129235542 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "event_series" add "revision" int not null default 1;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "event_series" drop column "revision";
    `);
  }
}
