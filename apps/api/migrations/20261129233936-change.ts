import { Migration } from '@mikro-orm/migrations';

export class Migration20261129233936 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "conclusion" add "is_note_changed" boolean not null default false;

      alter table "published_conclusion" add "notes" jsonb not null default '[]';
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "conclusion" drop column "is_note_changed";

      alter table "published_conclusion" drop column "notes";

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
