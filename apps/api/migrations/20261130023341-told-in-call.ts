import { Migration } from '@mikro-orm/migrations';

export class Migration20261130023341 extends Migration {
  override up(): void {
    this.addSql(`
      create table "speaker_link" ("id" uuid not null, "proposal_id" uuid not null, "address_hash" text not null, "secret_hash" text not null, "made_at" timestamptz not null, "taken_off_at" timestamptz null, primary key ("id"));
      alter table "speaker_link" add constraint "speaker_link_secret_hash_unique" unique ("secret_hash");
      create index "speaker_link_proposal_id_address_hash_index" on "speaker_link" ("proposal_id", "address_hash");

      alter table "session_proposal" drop constraint "session_proposal_state_check";
      alter table "session_proposal" add "confirm_due_on" date null, add "reminded_at" timestamptz null, add "lapse_told_at" timestamptz null;
      alter table "session_proposal" add constraint "session_proposal_state_check" check ("state" in ('SUBMITTED', 'ACCEPTED', 'CONFIRMED', 'TAKEN_OUT', 'DECLINED', 'WITHDRAWN'));
      -- Whose session was taken away read that it was part of the agenda.
      update "session_proposal" set "state" = 'TAKEN_OUT' where "state" = 'CONFIRMED' and "session_id" is null;

      alter table "speaker_link" add constraint "speaker_link_proposal_id_foreign" foreign key ("proposal_id") references "session_proposal" ("id") on delete cascade;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "speaker_link" cascade;

      alter table "session_proposal" drop constraint "session_proposal_state_check";
      update "session_proposal" set "state" = 'WITHDRAWN' where "state" = 'TAKEN_OUT';
      alter table "session_proposal" drop column "confirm_due_on", drop column "reminded_at", drop column "lapse_told_at";
      alter table "session_proposal" add constraint "session_proposal_state_check" check ("state" in ('SUBMITTED', 'WITHDRAWN', 'ACCEPTED', 'DECLINED', 'CONFIRMED'));
    `);
  }
}
