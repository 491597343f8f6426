import { Migration } from '@mikro-orm/migrations';

export class Migration20261130100506 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "published_speaker" add "about" text null, add "url" text null;

      alter table "session_speaker" add "about" text null, add "url" text null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "published_speaker" drop column "about", drop column "url";

      alter table "session_speaker" drop column "about", drop column "url";
    `);
  }
}
