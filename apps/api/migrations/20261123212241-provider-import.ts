import { Migration } from '@mikro-orm/migrations';

export class Migration20261123212241 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "contribution" add "external_id" text null, add "imported_fingerprint" text null;
      alter table "contribution" add constraint "contribution_author_id_external_id_unique" unique ("author_id", "external_id");
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "contribution" drop constraint "contribution_author_id_external_id_unique";
      alter table "contribution" drop column "external_id", drop column "imported_fingerprint";
    `);
  }
}
