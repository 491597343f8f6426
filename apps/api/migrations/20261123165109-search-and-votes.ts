import { Migration } from '@mikro-orm/migrations';

export class Migration20261123165109 extends Migration {
  override up(): void {
    this.addSql(`
      create table "vote" ("id" uuid not null, "person_id" uuid not null, "course_id" text null, "practice_id" text null, "useful" boolean not null, "voted_at" timestamptz not null, primary key ("id"));
      create index "vote_course_id_index" on "vote" ("course_id");
      create index "vote_practice_id_index" on "vote" ("practice_id");
      alter table "vote" add constraint "vote_person_id_practice_id_unique" unique ("person_id", "practice_id");
      alter table "vote" add constraint "vote_person_id_course_id_unique" unique ("person_id", "course_id");

      create index course_words on course using gin ((setweight(to_tsvector('english'::regconfig, coalesce(title, '')), 'A') || setweight(to_tsvector('simple'::regconfig, coalesce(title, '')), 'A') || setweight(to_tsvector('english'::regconfig, coalesce(provider, '')), 'B') || setweight(to_tsvector('simple'::regconfig, coalesce(provider, '')), 'B') || setweight(to_tsvector('english'::regconfig, coalesce(summary, '')), 'C') || setweight(to_tsvector('simple'::regconfig, coalesce(summary, '')), 'C')));

      create index practice_words on practice using gin ((setweight(to_tsvector('english'::regconfig, coalesce(title, '')), 'A') || setweight(to_tsvector('simple'::regconfig, coalesce(title, '')), 'A') || setweight(to_tsvector('english'::regconfig, coalesce(organisation, '')), 'B') || setweight(to_tsvector('simple'::regconfig, coalesce(organisation, '')), 'B') || setweight(to_tsvector('english'::regconfig, coalesce(challenge, '')), 'C') || setweight(to_tsvector('simple'::regconfig, coalesce(challenge, '')), 'C') || setweight(to_tsvector('english'::regconfig, coalesce(what_they_did, '')), 'C') || setweight(to_tsvector('simple'::regconfig, coalesce(what_they_did, '')), 'C') || setweight(to_tsvector('english'::regconfig, coalesce(result, '')), 'C') || setweight(to_tsvector('simple'::regconfig, coalesce(result, '')), 'C') || setweight(to_tsvector('english'::regconfig, coalesce(skills_lesson, '')), 'C') || setweight(to_tsvector('simple'::regconfig, coalesce(skills_lesson, '')), 'C')));

      alter table "vote" add constraint "vote_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
      alter table "vote" add constraint "vote_course_id_foreign" foreign key ("course_id") references "course" ("id") on delete cascade;
      alter table "vote" add constraint "vote_practice_id_foreign" foreign key ("practice_id") references "practice" ("id") on delete cascade;
      alter table "vote" add constraint "vote_on_one_entry" check (num_nonnulls(course_id, practice_id) = 1);
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "vote" cascade;

      drop index "course_words";

      drop index "practice_words";
    `);
  }
}
