import { Migration } from '@mikro-orm/migrations';

/** Who speaks in a session that was proposed heard it in the call. */
export class Migration20261130054644 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "session_speaker" add "told_at" timestamptz null;
      update session_speaker k set told_at = now() from session_proposal p where p.session_id = k.session_id and k.email_address is not null;

      alter table "speaker_link" add "event_id" uuid null, add "named_by_id" uuid null;
      alter table "speaker_link" add constraint "speaker_link_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "speaker_link" add constraint "speaker_link_named_by_id_foreign" foreign key ("named_by_id") references "person" ("id") on delete set null;
      alter table "speaker_link" alter column "proposal_id" drop not null;
      create index "speaker_link_event_id_address_hash_index" on "speaker_link" ("event_id", "address_hash");
      alter table "speaker_link" add constraint "speaker_link_of_one" check (num_nonnulls(proposal_id, event_id) = 1);
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "speaker_link" drop constraint "speaker_link_event_id_foreign";
      alter table "speaker_link" drop constraint "speaker_link_named_by_id_foreign";

      alter table "session_speaker" drop column "told_at";

      drop index "speaker_link_event_id_address_hash_index";
      alter table "speaker_link" drop constraint "speaker_link_of_one";
      delete from speaker_link where proposal_id is null;
      alter table "speaker_link" drop column "event_id", drop column "named_by_id";
      alter table "speaker_link" alter column "proposal_id" set not null;
    `);
  }
}
