import { Migration } from '@mikro-orm/migrations';

export class Migration20261130092028 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "event_message" add "audience" text not null default 'REGISTERED';
      alter table "event_message" add constraint "event_message_audience_check" check ("audience" in ('REGISTERED', 'SPEAKERS'));

      alter table "speaker_link" add "unsubscribe_hash" text null;
      alter table "speaker_link" add constraint "speaker_link_unsubscribe_hash_unique" unique ("unsubscribe_hash");
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "event_message" drop constraint "event_message_audience_check";
      alter table "event_message" drop column "audience";

      alter table "speaker_link" drop constraint "speaker_link_unsubscribe_hash_unique";
      alter table "speaker_link" drop column "unsubscribe_hash";
    `);
  }
}
