import { Migration } from '@mikro-orm/migrations';

export class Migration20261130091137 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "captured_mail" add "files" jsonb not null default '[]';
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "captured_mail" drop column "files";
    `);
  }
}
