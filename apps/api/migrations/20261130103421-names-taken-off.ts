import { Migration } from '@mikro-orm/migrations';

export class Migration20261130103421 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "speaker_link" add "name_hashes" text[] null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "speaker_link" drop column "name_hashes";
    `);
  }
}
