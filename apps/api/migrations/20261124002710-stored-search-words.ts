import { Migration } from '@mikro-orm/migrations';

export class Migration20261124002710 extends Migration {
  override up(): void {
    this.addSql(`
      -- Without accents, so that people need not type them. The extension "unaccent" would want rights that managed databases do not give.
      create function plain_letters(text) returns text language sql immutable parallel safe
        return replace(replace(replace(replace(replace(translate($1,
          'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž',
          'AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhIiIiIiIiIJjKkLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZz'),
          'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE');
      -- As English bends the words and as they stand; the gap after each keeps a phrase from going on in the next.
      create function weighed_words(text, "char") returns tsvector language sql immutable parallel safe
        return setweight(to_tsvector('english'::regconfig, plain_letters(coalesce($1, ''))) || '''|'':20'::tsvector || to_tsvector('simple'::regconfig, plain_letters(coalesce($1, ''))) || '''|'':20'::tsvector, $2);
      create function course_words(title text, provider text, summary text) returns tsvector language sql immutable parallel safe
        return weighed_words(title, 'A') || weighed_words(provider, 'B') || weighed_words(summary, 'C');
      create function practice_words(title text, organisation text, challenge text, what_they_did text, result text, skills_lesson text) returns tsvector language sql immutable parallel safe
        return weighed_words(title, 'A') || weighed_words(organisation, 'B') || weighed_words(challenge, 'C') || weighed_words(what_they_did, 'C') || weighed_words(result, 'C') || weighed_words(skills_lesson, 'C');

      drop index "course_words";
      alter table "course" add "words" tsvector generated always as (course_words(title, provider, summary)) stored null;
      create index "course_words_index" on "course" using gin ("words");

      drop index "practice_words";
      alter table "practice" add "words" tsvector generated always as (practice_words(title, organisation, challenge, what_they_did, result, skills_lesson)) stored null;
      create index "practice_words_index" on "practice" using gin ("words");
    `);
  }

  override down(): void {
    this.addSql(`
      drop index "course_words_index";
      alter table "course" drop column "words";
      CREATE INDEX course_words ON public.course USING gin (((((((setweight(to_tsvector('english'::regconfig, COALESCE(title, ''::text)), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, COALESCE(title, ''::text)), 'A'::"char")) || setweight(to_tsvector('english'::regconfig, COALESCE(provider, ''::text)), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, COALESCE(provider, ''::text)), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, COALESCE(summary, ''::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, COALESCE(summary, ''::text)), 'C'::"char"))));

      drop index "practice_words_index";
      alter table "practice" drop column "words";
      CREATE INDEX practice_words ON public.practice USING gin (((((((((((((setweight(to_tsvector('english'::regconfig, COALESCE(title, ''::text)), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, COALESCE(title, ''::text)), 'A'::"char")) || setweight(to_tsvector('english'::regconfig, COALESCE(organisation, ''::text)), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, COALESCE(organisation, ''::text)), 'B'::"char")) || setweight(to_tsvector('english'::regconfig, COALESCE(challenge, ''::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, COALESCE(challenge, ''::text)), 'C'::"char")) || setweight(to_tsvector('english'::regconfig, COALESCE(what_they_did, ''::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, COALESCE(what_they_did, ''::text)), 'C'::"char")) || setweight(to_tsvector('english'::regconfig, COALESCE(result, ''::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, COALESCE(result, ''::text)), 'C'::"char")) || setweight(to_tsvector('english'::regconfig, COALESCE(skills_lesson, ''::text)), 'C'::"char")) || setweight(to_tsvector('simple'::regconfig, COALESCE(skills_lesson, ''::text)), 'C'::"char"))));

      drop function course_words(text, text, text);
      drop function practice_words(text, text, text, text, text, text);
      drop function weighed_words(text, "char");
      drop function plain_letters(text);
    `);
  }
}
