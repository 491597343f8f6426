import { Migration } from '@mikro-orm/migrations';

export class Migration20261123133446 extends Migration {
  override up(): void {
    this.addSql(`
      create table "announcement" ("id" uuid not null, "topic" text not null, "payload" jsonb null, "announced_at" timestamptz not null, "expires_at" timestamptz null, primary key ("id"));

      create table "captured_mail" ("id" uuid not null, "recipient" text not null, "subject" text not null, "plain" text not null, "html" text not null, "language" text not null, "captured_at" timestamptz not null, primary key ("id"));
      create index "captured_mail_recipient_index" on "captured_mail" ("recipient");
      create index "captured_mail_captured_at_index" on "captured_mail" ("captured_at");

      create table "delivery" ("id" uuid not null, "announcement_id" uuid not null, "listener" text not null, "attempts" int not null, "due_at" timestamptz not null, "delivered_at" timestamptz null, "gave_up_at" timestamptz null, "last_failure" text null, primary key ("id"));
      create index delivery_due on delivery (due_at) where delivered_at is null and gave_up_at is null;
      alter table "delivery" add constraint "delivery_announcement_id_listener_unique" unique ("announcement_id", "listener");

      create table "idempotent_answer" ("actor_key" text not null, "mutation" text not null, "key" text not null, "input_digest" text not null, "answer" jsonb null, "stored_at" timestamptz not null, primary key ("actor_key", "mutation", "key"));
      create index "idempotent_answer_stored_at_index" on "idempotent_answer" ("stored_at");

      create table "organisation" ("id" uuid not null, "name" text null, "country_code" char(2) not null, "sector" text not null, "size_class" text not null, "created_at" timestamptz not null, primary key ("id"));

      create table "person" ("id" uuid not null, "email_address" text not null, "display_name" text null, "language" text not null, "created_at" timestamptz not null, primary key ("id"));
      alter table "person" add constraint "person_email_address_unique" unique ("email_address");

      create table "membership" ("id" uuid not null, "organisation_id" uuid not null, "person_id" uuid not null, "role" text not null, "joined_at" timestamptz not null, primary key ("id"));
      create index "membership_person_id_index" on "membership" ("person_id");
      alter table "membership" add constraint "membership_organisation_id_person_id_unique" unique ("organisation_id", "person_id");

      create table "consent" ("id" uuid not null, "person_id" uuid not null, "purpose" text not null, "text_version" text not null, "language" text not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, primary key ("id"));
      create index "consent_person_id_purpose_index" on "consent" ("person_id", "purpose");

      create table "audit_entry" ("id" uuid not null, "actor_id" uuid null, "act" text not null, "detail" text null, "subject_kind" text not null, "subject_id" uuid null, "at" timestamptz not null, primary key ("id"));
      create index "audit_entry_actor_id_index" on "audit_entry" ("actor_id");
      create index "audit_entry_subject_id_index" on "audit_entry" ("subject_id");
      create index "audit_entry_at_id_index" on "audit_entry" ("at", "id");

      create table "rate_limit" ("key" varchar(255) not null, "points" int not null, "expire" bigint null, primary key ("key"));

      create table "role_grant" ("id" uuid not null, "person_id" uuid not null, "role" text not null, "country_code" char(2) null, "granted_at" timestamptz not null, primary key ("id"));
      create unique index role_grant_once on role_grant (person_id, role, coalesce(country_code, ''));

      create table "session" ("id" uuid not null, "token_hash" text not null, "person_id" uuid not null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "browser" text null, "operating_system" text null, primary key ("id"));
      alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");
      create index "session_person_id_index" on "session" ("person_id");
      create index "session_expires_at_index" on "session" ("expires_at");

      create table "sign_in_request" ("id" uuid not null, "email_address" text not null, "token_hash" text not null, "code_hash" text not null, "code_salt" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "next" text null, "language" text not null, primary key ("id"));
      create index "sign_in_request_email_address_index" on "sign_in_request" ("email_address");
      alter table "sign_in_request" add constraint "sign_in_request_token_hash_unique" unique ("token_hash");
      create index "sign_in_request_expires_at_index" on "sign_in_request" ("expires_at");

      alter table "delivery" add constraint "delivery_announcement_id_foreign" foreign key ("announcement_id") references "announcement" ("id") on delete cascade;

      alter table "organisation" add constraint "organisation_sector_check" check ("sector" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U'));
      alter table "organisation" add constraint "organisation_size_class_check" check ("size_class" in ('0-9', '10-49', '50-249', 'GE250'));

      alter table "person" add constraint "person_language_check" check ("language" in ('en', 'fr', 'de'));

      alter table "membership" add constraint "membership_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;
      alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
      alter table "membership" add constraint "membership_role_check" check ("role" in ('MEMBER', 'MANAGER'));

      alter table "consent" add constraint "consent_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
      create or replace function "consent_ledger_fn"() returns trigger as $$ begin if old.withdrawn_at is not null or new.withdrawn_at is null or (to_jsonb(new) - 'withdrawn_at') <> (to_jsonb(old) - 'withdrawn_at') then raise exception 'a line of the consent ledger can only be withdrawn, once'; end if; return new; end; $$ language plpgsql;
      create trigger "ledger" BEFORE UPDATE on "consent" for each ROW execute function "consent_ledger_fn"();

      alter table "audit_entry" add constraint "audit_entry_actor_id_foreign" foreign key ("actor_id") references "person" ("id") on delete set null;
      create or replace function "audit_entry_append_only_fn"() returns trigger as $$ begin if tg_op = 'DELETE' then if old.at > now() - interval '2 years' then raise exception 'the audit log is append-only'; end if; return old; end if; if (to_jsonb(new) - 'actor_id' - 'subject_id') <> (to_jsonb(old) - 'actor_id' - 'subject_id') or (new.actor_id is not null and new.actor_id is distinct from old.actor_id) or (new.subject_id is not null and new.subject_id is distinct from old.subject_id) then raise exception 'the audit log is append-only'; end if; return new; end; $$ language plpgsql;
      create trigger "append_only" BEFORE UPDATE OR DELETE on "audit_entry" for each ROW execute function "audit_entry_append_only_fn"();

      alter table "role_grant" add constraint "role_grant_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
      alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('ORGANISER', 'RESEARCHER', 'ANALYST', 'EDITOR', 'ADMIN'));

      alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;

      alter table "sign_in_request" add constraint "sign_in_request_language_check" check ("language" in ('en', 'fr', 'de'));
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "delivery" drop constraint "delivery_announcement_id_foreign";
      alter table "membership" drop constraint "membership_organisation_id_foreign";
      alter table "membership" drop constraint "membership_person_id_foreign";
      alter table "consent" drop constraint "consent_person_id_foreign";
      alter table "audit_entry" drop constraint "audit_entry_actor_id_foreign";
      alter table "role_grant" drop constraint "role_grant_person_id_foreign";
      alter table "session" drop constraint "session_person_id_foreign";

      drop table if exists "announcement" cascade;
      drop table if exists "captured_mail" cascade;
      drop table if exists "delivery" cascade;
      drop table if exists "idempotent_answer" cascade;
      drop table if exists "organisation" cascade;
      drop table if exists "person" cascade;
      drop table if exists "membership" cascade;
      drop trigger if exists "ledger" on "consent";
      drop function if exists "consent_ledger_fn"();
      drop table if exists "consent" cascade;
      drop trigger if exists "append_only" on "audit_entry";
      drop function if exists "audit_entry_append_only_fn"();
      drop table if exists "audit_entry" cascade;
      drop table if exists "rate_limit" cascade;
      drop table if exists "role_grant" cascade;
      drop table if exists "session" cascade;
      drop table if exists "sign_in_request" cascade;
    `);
  }
}
