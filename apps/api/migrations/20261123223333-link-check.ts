import { Migration } from '@mikro-orm/migrations';

export class Migration20261123223333 extends Migration {
  override up(): void {
    this.addSql(`
      create table "offer_link" ("course_id" text not null, "url" text not null, "asked_at" timestamptz not null, "checked_at" timestamptz null, "verdict" text null, "status" int null, "failing_days" int not null default 0, "failing_since" date null, "failed_on" date null, "is_dead" boolean not null default false, primary key ("course_id"));
      create index "offer_link_asked_at_index" on "offer_link" ("asked_at");

      alter table "offer_link" add constraint "offer_link_course_id_foreign" foreign key ("course_id") references "course" ("id") on update cascade on delete cascade;
      alter table "offer_link" add constraint "offer_link_verdict_check" check ("verdict" in ('ALIVE', 'GONE', 'FAILED', 'TURNED_AWAY', 'NOT_PUBLIC'));
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "offer_link" cascade;
    `);
  }
}
