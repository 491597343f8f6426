import { Migration } from '@mikro-orm/migrations';

export class Migration20261123234949 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "event" add "changed_at" timestamptz not null default now();
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "event" drop column "changed_at";
    `);
  }
}
