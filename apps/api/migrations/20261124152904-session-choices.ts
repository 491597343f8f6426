import { Migration } from '@mikro-orm/migrations';

export class Migration20261124152904 extends Migration {
  override up(): void {
    this.addSql(`
      create table "session_choice" ("id" uuid not null, "participant_id" uuid not null, "session_id" uuid not null, primary key ("id"));
      create index "session_choice_session_id_index" on "session_choice" ("session_id");
      alter table "session_choice" add constraint "session_choice_participant_id_session_id_unique" unique ("participant_id", "session_id");

      alter table "session_choice" add constraint "session_choice_participant_id_foreign" foreign key ("participant_id") references "participant" ("id") on delete cascade;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "session_choice" cascade;
    `);
  }
}
