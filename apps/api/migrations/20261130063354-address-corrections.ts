import { Migration } from '@mikro-orm/migrations';

export class Migration20261130063354 extends Migration {
  override up(): void {
    this.addSql(`
      create table "address_correction" ("id" uuid not null, "kind" text not null, "entry_id" text not null, "shipped_url" text null, "from_url" text null, "to_url" text not null, "reason" text not null, "editor_id" uuid null, "at" timestamptz not null, primary key ("id"));
      create index "address_correction_kind_entry_id_id_index" on "address_correction" ("kind", "entry_id", "id");

      alter table "address_correction" add constraint "address_correction_editor_id_foreign" foreign key ("editor_id") references "person" ("id") on delete set null;
      alter table "address_correction" add constraint "address_correction_kind_check" check ("kind" in ('PRACTICE', 'COURSE'));
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "address_correction" cascade;
    `);
  }
}
