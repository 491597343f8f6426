import { Migration } from '@mikro-orm/migrations';

export class Migration20261130062300 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "response" add "closed_at" timestamptz null;

      update "response" s set "closed_at" = t."released_at"
      from "respondent" p join "team_release" t on t."id" = p."release_id" where p."response_id" = s."id" and p."colleague";
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "response" drop column "closed_at";
    `);
  }
}
