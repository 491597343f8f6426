import { Migration } from '@mikro-orm/migrations';

export class Migration20261123170219 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "person" drop constraint "person_language_check";

      alter table "sign_in_request" drop constraint "sign_in_request_language_check";
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "person" add constraint "person_language_check" check ("language" in ('en', 'fr', 'de'));

      alter table "sign_in_request" add constraint "sign_in_request_language_check" check ("language" in ('en', 'fr', 'de'));
    `);
  }
}
