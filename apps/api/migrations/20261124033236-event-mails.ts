import { Migration } from '@mikro-orm/migrations';

export class Migration20261124033236 extends Migration {
  override up(): void {
    this.addSql(`
      create table "event_mail_refusal" ("address_hash" text not null, "kinds" text[] not null, "changed_at" timestamptz not null, primary key ("address_hash"));

      create table "event_message" ("id" uuid not null, "event_id" uuid not null, "subject" text not null, "text" text not null, "is_necessary" boolean not null, "recipient_count" int not null, "sender_id" uuid null, "sent_at" timestamptz not null, primary key ("id"));
      create index "event_message_event_id_index" on "event_message" ("event_id");

      create table "event_sent_mail" ("id" uuid not null, "registration_id" uuid not null, "kind" text not null, "occasion" timestamptz not null, primary key ("id"));
      alter table "event_sent_mail" add constraint "event_sent_mail_registration_id_kind_occasion_unique" unique ("registration_id", "kind", "occasion");

      alter table "registration_link" add "unsubscribe_hash" text null;
      alter table "registration_link" add constraint "registration_link_unsubscribe_hash_unique" unique ("unsubscribe_hash");

      alter table "event_message" add constraint "event_message_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "event_message" add constraint "event_message_sender_id_foreign" foreign key ("sender_id") references "person" ("id") on delete set null;

      alter table "event_sent_mail" add constraint "event_sent_mail_registration_id_foreign" foreign key ("registration_id") references "registration" ("id") on delete cascade;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "event_mail_refusal" cascade;
      drop table if exists "event_message" cascade;
      drop table if exists "event_sent_mail" cascade;

      alter table "registration_link" drop constraint "registration_link_unsubscribe_hash_unique";
      alter table "registration_link" drop column "unsubscribe_hash";

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
