import { Migration } from '@mikro-orm/migrations';

export class Migration20261130062950 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "run" add "team_ready_told_at" timestamptz null;

      alter table "team_invitation" add "wishes_news" boolean not null default false, add "news_address" text null;
      create index "team_invitation_news_address_index" on "team_invitation" ("news_address");

      alter table "team_link" add "moves" boolean not null default false;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "run" drop column "team_ready_told_at";

      drop index "team_invitation_news_address_index";
      alter table "team_invitation" drop column "wishes_news", drop column "news_address";

      alter table "team_link" drop column "moves";
    `);
  }
}
