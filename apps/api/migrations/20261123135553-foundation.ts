import { Migration } from '@mikro-orm/migrations';

export class Migration20261123135553 extends Migration {
  override up(): void {
    this.addSql(`
      create table "announcement" ("id" uuid not null, "topic" text not null, "payload" jsonb null, "announced_at" timestamptz not null, "expires_at" timestamptz null, primary key ("id"));

      create table "captured_mail" ("id" uuid not null, "recipient" text not null, "subject" text not null, "plain" text not null, "html" text not null, "language" text not null, "captured_at" timestamptz not null, primary key ("id"));
      create index "captured_mail_recipient_index" on "captured_mail" ("recipient");
      create index "captured_mail_captured_at_index" on "captured_mail" ("captured_at");

      create table "competence" ("uri" text not null, "label" text not null, "description" text null, primary key ("uri"));

      create table "course" ("id" text not null, "title" text not null, "provider" text not null, "url" text null, "source_url" text not null, "extra_source_url" text null, "languages" text[] not null, "topics" text[] not null, "audience" text[] not null, "level" text null, "level_assumed" boolean not null, "hours" double precision null, "hours_computed" boolean not null, "format" text null, "free" boolean null, "cost_note" text null, "certificate" boolean null, "country_code" text null, "summary" text not null, "summary_basis" text not null, "availability" text not null, "availability_note" text null, "retrieved_on" date not null, primary key ("id"));
      create index "course_title_id_index" on "course" ("title", "id");

      create table "course_competence" ("course_id" text not null, "competence_uri" text not null, "prerequisite_level" int not null, "goal_level" int not null, primary key ("course_id", "competence_uri"));

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

      create table "practice" ("id" text not null, "title" text not null, "kind" text not null, "organisation" text not null, "country_code" text null, "sector" text null, "size_classes" text[] not null, "topics" text[] not null, "challenge" text not null, "what_they_did" text not null, "result" text null, "skills_lesson" text not null, "url" text null, "source_url" text not null, "year" int null, "retrieved_on" date not null, primary key ("id"));
      create index "practice_title_id_index" on "practice" ("title", "id");

      create table "questionnaire" ("id" uuid not null, "code" text not null, primary key ("id"));
      alter table "questionnaire" add constraint "questionnaire_code_unique" unique ("code");

      create table "questionnaire_version" ("id" uuid not null, "questionnaire_id" uuid not null, "version" text not null, "document" jsonb not null, "digest" text not null, "published_at" timestamptz not null, primary key ("id"));
      alter table "questionnaire_version" add constraint "questionnaire_version_questionnaire_id_version_unique" unique ("questionnaire_id", "version");

      create table "rate_limit" ("key" varchar(255) not null, "points" int not null, "expire" bigint null, primary key ("key"));

      create table "response" ("id" uuid not null, "version_id" uuid not null, "role" text null, "guest_hash" text null, "person_id" uuid null, "opened_at" timestamptz not null, "submitted_at" timestamptz null, primary key ("id"));
      create index "response_version_id_index" on "response" ("version_id");
      create index "response_guest_hash_index" on "response" ("guest_hash");
      create index "response_person_id_index" on "response" ("person_id");

      create table "answer_event" ("response_id" uuid not null, "id" uuid not null, "item_code" text not null, "revision" int not null, "state" text not null, "value" jsonb null, "answered_at" timestamptz not null, "received_at" timestamptz not null, primary key ("response_id", "id"));

      create table "role_grant" ("id" uuid not null, "person_id" uuid not null, "role" text not null, "country_code" char(2) null, "granted_at" timestamptz not null, primary key ("id"));
      create unique index role_grant_once on role_grant (person_id, role, coalesce(country_code, ''));

      create table "run" ("id" uuid not null, "organisation_id" uuid not null, "version_id" uuid not null, "person_id" uuid null, "guest_hash" text null, "languages" text[] not null, "started_at" timestamptz not null, "completed_at" timestamptz null, primary key ("id"));
      create index "run_version_id_index" on "run" ("version_id");
      create index "run_person_id_index" on "run" ("person_id");
      create index "run_guest_hash_index" on "run" ("guest_hash");
      create index "run_organisation_id_started_at_index" on "run" ("organisation_id", "started_at");

      create table "respondent" ("id" uuid not null, "run_id" uuid not null, "response_id" uuid not null, "person_id" uuid null, "role" text not null, primary key ("id"));
      create index "respondent_run_id_index" on "respondent" ("run_id");
      alter table "respondent" add constraint "respondent_response_id_unique" unique ("response_id");
      create index "respondent_person_id_index" on "respondent" ("person_id");

      create table "recommendation" ("id" uuid not null, "run_id" uuid not null, "course_id" text not null, "rank" int not null, "reasons" jsonb not null, "facts" jsonb not null, "parts" jsonb not null, "total" double precision not null, primary key ("id"));
      alter table "recommendation" add constraint "recommendation_run_id_course_id_unique" unique ("run_id", "course_id");
      alter table "recommendation" add constraint "recommendation_run_id_rank_unique" unique ("run_id", "rank");

      create table "practice_suggestion" ("id" uuid not null, "run_id" uuid not null, "practice_id" text not null, "rank" int not null, "match" jsonb not null, primary key ("id"));
      alter table "practice_suggestion" add constraint "practice_suggestion_run_id_rank_unique" unique ("run_id", "rank");

      create table "run_ambition" ("run_id" uuid not null, "topic" text not null, "ambition" text not null, primary key ("run_id", "topic"));

      create table "session" ("id" uuid not null, "token_hash" text not null, "person_id" uuid not null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "browser" text null, "operating_system" text null, primary key ("id"));
      alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");
      create index "session_person_id_index" on "session" ("person_id");
      create index "session_expires_at_index" on "session" ("expires_at");

      create table "sign_in_request" ("id" uuid not null, "email_address" text not null, "token_hash" text not null, "code_hash" text not null, "code_salt" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "next" text null, "language" text not null, primary key ("id"));
      create index "sign_in_request_email_address_index" on "sign_in_request" ("email_address");
      alter table "sign_in_request" add constraint "sign_in_request_token_hash_unique" unique ("token_hash");
      create index "sign_in_request_expires_at_index" on "sign_in_request" ("expires_at");

      create table "uncovered_gap" ("id" uuid not null, "run_id" uuid not null, "position" int not null, "gap" jsonb not null, "fallback" jsonb not null, primary key ("id"));
      alter table "uncovered_gap" add constraint "uncovered_gap_run_id_position_unique" unique ("run_id", "position");

      alter table "course" add constraint "course_level_check" check ("level" in ('BEGINNER', 'INTERMEDIATE', 'ADVANCED'));
      alter table "course" add constraint "course_format_check" check ("format" in ('ONLINE_SELF_PACED', 'ONLINE_INSTRUCTOR_LED', 'CLASSROOM', 'BLENDED', 'READING'));
      alter table "course" add constraint "course_summary_basis_check" check ("summary_basis" in ('DESCRIPTION', 'TITLE_ONLY'));
      alter table "course" add constraint "course_availability_check" check ("availability" in ('PROVIDER_PAGE_SEEN', 'THIRD_PARTY_SEEN', 'CLOSED'));

      alter table "course_competence" add constraint "course_competence_course_id_foreign" foreign key ("course_id") references "course" ("id") on update cascade on delete cascade;
      alter table "course_competence" add constraint "course_competence_competence_uri_foreign" foreign key ("competence_uri") references "competence" ("uri") on update cascade on delete cascade;

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

      alter table "practice" add constraint "practice_kind_check" check ("kind" in ('COMPANY', 'INITIATIVE'));
      alter table "practice" add constraint "practice_sector_check" check ("sector" in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U'));

      alter table "questionnaire_version" add constraint "questionnaire_version_questionnaire_id_foreign" foreign key ("questionnaire_id") references "questionnaire" ("id");
      create or replace function "questionnaire_version_questionnaire_version_is_immutable_fn"() returns trigger as $$ begin raise exception 'A published questionnaire version never changes'; end; $$ language plpgsql;
      create trigger "questionnaire_version_is_immutable" BEFORE UPDATE OR DELETE on "questionnaire_version" for each ROW execute function "questionnaire_version_questionnaire_version_is_immutable_fn"();

      alter table "response" add constraint "response_version_id_foreign" foreign key ("version_id") references "questionnaire_version" ("id");
      alter table "response" add constraint "response_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
      alter table "response" add constraint "response_role_check" check ("role" in ('MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER'));

      alter table "answer_event" add constraint "answer_event_response_id_foreign" foreign key ("response_id") references "response" ("id") on delete cascade;
      alter table "answer_event" add constraint "answer_event_state_check" check ("state" in ('ANSWERED', 'DONT_KNOW', 'NOT_APPLICABLE'));
      create or replace function "answer_event_answer_event_is_append_only_fn"() returns trigger as $$ begin raise exception 'An answer event never changes'; end; $$ language plpgsql;
      create trigger "answer_event_is_append_only" BEFORE UPDATE on "answer_event" for each ROW execute function "answer_event_answer_event_is_append_only_fn"();

      alter table "role_grant" add constraint "role_grant_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
      alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('ORGANISER', 'RESEARCHER', 'ANALYST', 'EDITOR', 'ADMIN'));

      alter table "run" add constraint "run_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");
      alter table "run" add constraint "run_version_id_foreign" foreign key ("version_id") references "questionnaire_version" ("id");
      alter table "run" add constraint "run_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;

      alter table "respondent" add constraint "respondent_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;
      alter table "respondent" add constraint "respondent_response_id_foreign" foreign key ("response_id") references "response" ("id");
      alter table "respondent" add constraint "respondent_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
      alter table "respondent" add constraint "respondent_role_check" check ("role" in ('MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER'));

      alter table "recommendation" add constraint "recommendation_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;
      alter table "recommendation" add constraint "recommendation_course_id_foreign" foreign key ("course_id") references "course" ("id");

      alter table "practice_suggestion" add constraint "practice_suggestion_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;
      alter table "practice_suggestion" add constraint "practice_suggestion_practice_id_foreign" foreign key ("practice_id") references "practice" ("id");

      alter table "run_ambition" add constraint "run_ambition_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;
      alter table "run_ambition" add constraint "run_ambition_topic_check" check ("topic" in ('BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'));
      alter table "run_ambition" add constraint "run_ambition_ambition_check" check ("ambition" in ('USE', 'ADOPT', 'LEAD'));

      alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;

      alter table "sign_in_request" add constraint "sign_in_request_language_check" check ("language" in ('en', 'fr', 'de'));

      alter table "uncovered_gap" add constraint "uncovered_gap_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "delivery" drop constraint "delivery_announcement_id_foreign";
      alter table "course_competence" drop constraint "course_competence_competence_uri_foreign";
      alter table "course_competence" drop constraint "course_competence_course_id_foreign";
      alter table "recommendation" drop constraint "recommendation_course_id_foreign";
      alter table "membership" drop constraint "membership_organisation_id_foreign";
      alter table "run" drop constraint "run_organisation_id_foreign";
      alter table "membership" drop constraint "membership_person_id_foreign";
      alter table "consent" drop constraint "consent_person_id_foreign";
      alter table "audit_entry" drop constraint "audit_entry_actor_id_foreign";
      alter table "response" drop constraint "response_person_id_foreign";
      alter table "role_grant" drop constraint "role_grant_person_id_foreign";
      alter table "run" drop constraint "run_person_id_foreign";
      alter table "respondent" drop constraint "respondent_person_id_foreign";
      alter table "session" drop constraint "session_person_id_foreign";
      alter table "practice_suggestion" drop constraint "practice_suggestion_practice_id_foreign";
      alter table "questionnaire_version" drop constraint "questionnaire_version_questionnaire_id_foreign";
      alter table "response" drop constraint "response_version_id_foreign";
      alter table "run" drop constraint "run_version_id_foreign";
      alter table "answer_event" drop constraint "answer_event_response_id_foreign";
      alter table "respondent" drop constraint "respondent_response_id_foreign";
      alter table "respondent" drop constraint "respondent_run_id_foreign";
      alter table "recommendation" drop constraint "recommendation_run_id_foreign";
      alter table "practice_suggestion" drop constraint "practice_suggestion_run_id_foreign";
      alter table "run_ambition" drop constraint "run_ambition_run_id_foreign";
      alter table "uncovered_gap" drop constraint "uncovered_gap_run_id_foreign";

      drop table if exists "announcement" cascade;
      drop table if exists "captured_mail" cascade;
      drop table if exists "competence" cascade;
      drop table if exists "course" cascade;
      drop table if exists "course_competence" cascade;
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
      drop table if exists "practice" cascade;
      drop table if exists "questionnaire" cascade;
      drop trigger if exists "questionnaire_version_is_immutable" on "questionnaire_version";
      drop function if exists "questionnaire_version_questionnaire_version_is_immutable_fn"();
      drop table if exists "questionnaire_version" cascade;
      drop table if exists "rate_limit" cascade;
      drop table if exists "response" cascade;
      drop trigger if exists "answer_event_is_append_only" on "answer_event";
      drop function if exists "answer_event_answer_event_is_append_only_fn"();
      drop table if exists "answer_event" cascade;
      drop table if exists "role_grant" cascade;
      drop table if exists "run" cascade;
      drop table if exists "respondent" cascade;
      drop table if exists "recommendation" cascade;
      drop table if exists "practice_suggestion" cascade;
      drop table if exists "run_ambition" cascade;
      drop table if exists "session" cascade;
      drop table if exists "sign_in_request" cascade;
      drop table if exists "uncovered_gap" cascade;
    `);
  }
}
