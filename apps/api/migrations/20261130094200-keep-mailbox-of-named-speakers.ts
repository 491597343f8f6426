import { Migration } from '@mikro-orm/migrations';

export class Migration20261130094200 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "published_speaker" add "address_hash" text null;

      alter table "session_speaker" add "address_hash" text null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "published_speaker" drop column "address_hash";

      alter table "session_speaker" drop column "address_hash";
    `);
  }
}
