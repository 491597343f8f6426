import { Migration } from '@mikro-orm/migrations';

export class Migration20261123174028 extends Migration {
  override up(): void {
    this.addSql(`
      create table "openid_sign_in" ("id" uuid not null, "state_hash" text not null, "browser_hash" text not null, "provider" text not null, "nonce" text not null, "code_verifier" text not null, "person_id" uuid null, "next" text null, "language" text not null, "expires_at" timestamptz not null, primary key ("id"));
      alter table "openid_sign_in" add constraint "openid_sign_in_state_hash_unique" unique ("state_hash");
      create index "openid_sign_in_person_id_index" on "openid_sign_in" ("person_id");
      create index "openid_sign_in_expires_at_index" on "openid_sign_in" ("expires_at");

      create table "linked_identity" ("id" uuid not null, "person_id" uuid not null, "issuer" text not null, "subject" text not null, "linked_at" timestamptz not null, "last_used_at" timestamptz not null, primary key ("id"));
      create index "linked_identity_person_id_index" on "linked_identity" ("person_id");
      alter table "linked_identity" add constraint "linked_identity_issuer_subject_unique" unique ("issuer", "subject");

      alter table "session" add "issuer" text null;

      alter table "openid_sign_in" add constraint "openid_sign_in_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;

      alter table "linked_identity" add constraint "linked_identity_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "openid_sign_in" cascade;
      drop table if exists "linked_identity" cascade;

      alter table "session" drop column "issuer";
    `);
  }
}
