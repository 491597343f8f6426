import { Migration } from '@mikro-orm/migrations';

export class Migration20261123165727 extends Migration {
  override up(): void {
    this.addSql(`
      create table "benchmark_snapshot" ("id" uuid not null, "state" text not null, "taken_at" timestamptz not null, "minimum" int not null, primary key ("id"));

      create table "benchmark_participation" ("id" uuid not null, "organisation_id" uuid not null, "person_id" uuid null, "text_version" text not null, "language" text not null, "joined_at" timestamptz not null, "left_at" timestamptz null, primary key ("id"));
      create index "benchmark_participation_person_id_index" on "benchmark_participation" ("person_id");
      create index "benchmark_participation_organisation_id_left_at_index" on "benchmark_participation" ("organisation_id", "left_at");

      create table "benchmark_cell" ("version_id" uuid not null, "country_code" text not null, "sector" text not null, "size_class" text not null, "topic" text not null, "snapshot_id" uuid not null, "at_least" int not null, "q1" double precision not null, "median" double precision not null, "q3" double precision not null, primary key ("version_id", "country_code", "sector", "size_class", "topic"));
      create index "benchmark_cell_snapshot_id_index" on "benchmark_cell" ("snapshot_id");

      create table "benchmark_level" ("id" uuid not null, "organisation_id" uuid null, "run_id" uuid null, "version_id" uuid not null, "country_code" text not null, "sector" text not null, "size_class" text not null, "big_data" smallint not null, "iot" smallint not null, "cybersecurity" smallint not null, "leadership" smallint not null, "kind" smallint null, "left_at" timestamptz null, "waits" boolean not null, "recorded_at" timestamptz not null, primary key ("id"));
      create index "benchmark_level_organisation_id_index" on "benchmark_level" ("organisation_id");
      create index "benchmark_level_run_id_index" on "benchmark_level" ("run_id");

      alter table "benchmark_participation" add constraint "benchmark_participation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete cascade;
      alter table "benchmark_participation" add constraint "benchmark_participation_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete cascade;
      create or replace function "benchmark_participation_ledger_fn"() returns trigger as $$ begin if old.left_at is not null or new.left_at is null or (to_jsonb(new) - 'left_at') <> (to_jsonb(old) - 'left_at') then raise exception 'a participation can only be ended, once'; end if; return new; end; $$ language plpgsql;
      create trigger "ledger" BEFORE UPDATE on "benchmark_participation" for each ROW execute function "benchmark_participation_ledger_fn"();

      alter table "benchmark_cell" add constraint "benchmark_cell_version_id_foreign" foreign key ("version_id") references "questionnaire_version" ("id");
      alter table "benchmark_cell" add constraint "benchmark_cell_snapshot_id_foreign" foreign key ("snapshot_id") references "benchmark_snapshot" ("id") on delete cascade;
      alter table "benchmark_cell" add constraint "benchmark_cell_topic_check" check ("topic" in ('BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'));

      alter table "benchmark_level" add constraint "benchmark_level_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;
      alter table "benchmark_level" add constraint "benchmark_level_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete set null;
      alter table "benchmark_level" add constraint "benchmark_level_version_id_foreign" foreign key ("version_id") references "questionnaire_version" ("id");
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "benchmark_cell" drop constraint "benchmark_cell_snapshot_id_foreign";

      drop table if exists "benchmark_snapshot" cascade;
      drop trigger if exists "ledger" on "benchmark_participation";
      drop function if exists "benchmark_participation_ledger_fn"();
      drop table if exists "benchmark_participation" cascade;
      drop table if exists "benchmark_cell" cascade;
      drop table if exists "benchmark_level" cascade;
    `);
  }
}
