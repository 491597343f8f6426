import { Migration } from '@mikro-orm/migrations';

export class Migration20261124002700 extends Migration {
  // Publishing counted as seeing the offer, and authors could vote on what was theirs.
  override up(): void {
    this.addSql(`
      update "course" set "confirmed_on" = null
      where "is_contributed" and not exists (select 1 from "audit_entry" a where a."act" = 'confirm course' and a."detail" = "course"."id");

      delete from "vote" v using "contribution" c where c."author_id" = v."person_id" and (c."course_id" = v."course_id" or c."practice_id" = v."practice_id");
    `);
  }

  // What was mended cannot be told from what was right before.
  override down(): void {
    this.addSql('select 1;');
  }
}
