import { Migration } from '@mikro-orm/migrations';

export class Migration20261124023229 extends Migration {
  override up(): void {
    this.addSql(`
      create table "event_session" ("id" uuid not null, "event_id" uuid not null, "kind" text not null, "title" text not null, "description" text null, "language" text null, "minutes" int not null, "starts_at" timestamptz null, "ends_at" timestamptz null, primary key ("id"));
      create index "event_session_event_id_index" on "event_session" ("event_id");

      create table "session_speaker" ("id" uuid not null, "session_id" uuid not null, "position" int not null, "name" text not null, "affiliation" text null, "email_address" text null, "person_id" uuid null, primary key ("id"));
      create index "session_speaker_session_id_index" on "session_speaker" ("session_id");

      create table "subject_role" ("id" uuid not null, "person_id" uuid not null, "role" text not null, "subject_id" uuid not null, "granted_at" timestamptz not null, primary key ("id"));
      create index "subject_role_subject_id_index" on "subject_role" ("subject_id");
      alter table "subject_role" add constraint "subject_role_person_id_role_subject_id_unique" unique ("person_id", "role", "subject_id");

      alter table "registration" add "size_class" text null;
      alter table "registration" add constraint "registration_size_class_check" check ("size_class" in ('0-9', '10-49', '50-249', 'GE250'));

      alter table "participant" add "checked_in_at" timestamptz null;

      alter table "event_session" add constraint "event_session_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "event_session" add constraint "event_session_has_an_order" check (ends_at > starts_at);
      alter table "event_session" add constraint "event_session_kind_check" check ("kind" in ('KEYNOTE', 'TALK', 'PANEL', 'WORKSHOP', 'BREAK', 'OTHER'));

      alter table "session_speaker" add constraint "session_speaker_session_id_foreign" foreign key ("session_id") references "event_session" ("id") on delete cascade;
      alter table "session_speaker" add constraint "session_speaker_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;

      alter table "subject_role" add constraint "subject_role_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "session_speaker" drop constraint "session_speaker_session_id_foreign";

      drop table if exists "event_session" cascade;
      drop table if exists "session_speaker" cascade;
      drop table if exists "subject_role" cascade;

      alter table "participant" drop column "checked_in_at";

      alter table "registration" drop constraint "registration_size_class_check";
      alter table "registration" drop column "size_class";

      create or replace function "course_words"("title" text, "provider" text, "summary" text) returns tsvector security invoker immutable language sql as $$ CREATE OR REPLACE FUNCTION public.course_words(title text, provider text, summary text)
       RETURNS tsvector
       LANGUAGE sql
       IMMUTABLE PARALLEL SAFE
      RETURN ((weighed_words(title, 'A'::"char") || weighed_words(provider, 'B'::"char")) || weighed_words(summary, 'C'::"char")) $$;

      create or replace function "plain_letters"(text) returns text security invoker immutable language sql as $$ CREATE OR REPLACE FUNCTION public.plain_letters(text)
       RETURNS text
       LANGUAGE sql
       IMMUTABLE PARALLEL SAFE
      RETURN replace(replace(replace(replace(replace(translate($1, 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž'::text, 'AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhIiIiIiIiIJjKkLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZz'::text), 'ß'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'Æ'::text, 'AE'::text), 'œ'::text, 'oe'::text), 'Œ'::text, 'OE'::text) $$;

      create or replace function "practice_words"("title" text, "organisation" text, "challenge" text, "what_they_did" text, "result" text, "skills_lesson" text) returns tsvector security invoker immutable language sql as $$ CREATE OR REPLACE FUNCTION public.practice_words(title text, organisation text, challenge text, what_they_did text, result text, skills_lesson text)
       RETURNS tsvector
       LANGUAGE sql
       IMMUTABLE PARALLEL SAFE
      RETURN (((((weighed_words(title, 'A'::"char") || weighed_words(organisation, 'B'::"char")) || weighed_words(challenge, 'C'::"char")) || weighed_words(what_they_did, 'C'::"char")) || weighed_words(result, 'C'::"char")) || weighed_words(skills_lesson, 'C'::"char")) $$;

      create or replace function "weighed_words"(text, "char") returns tsvector security invoker immutable language sql as $$ CREATE OR REPLACE FUNCTION public.weighed_words(text, "char")
       RETURNS tsvector
       LANGUAGE sql
       IMMUTABLE PARALLEL SAFE
      RETURN setweight((((to_tsvector('english'::regconfig, plain_letters(COALESCE($1, ''::text))) || '''|'':20'::tsvector) || to_tsvector('simple'::regconfig, plain_letters(COALESCE($1, ''::text)))) || '''|'':20'::tsvector), $2) $$;
    `);
  }
}
