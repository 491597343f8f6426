import { Migration } from '@mikro-orm/migrations';

export class Migration20261130002521 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "course" drop column "availability_note";
      alter table "course" add "title_language" text not null default 'en', add "certificate_paid" boolean null;

      -- What somebody contributed is titled in the language in which it is told; the shipped file says the rest.
      update "course" set "title_language" = "text_language" where "is_contributed";
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "course" drop column "title_language", drop column "certificate_paid";
      alter table "course" add "availability_note" text null;
    `);
  }
}
