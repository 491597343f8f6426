import { Migration } from '@mikro-orm/migrations';

export class Migration20261123175407 extends Migration {
  override up(): void {
    this.addSql(`
      create table "team_release" ("id" uuid not null, "run_id" uuid not null, "parts" jsonb not null, "released_at" timestamptz not null, primary key ("id"));
      create index "team_release_run_id_index" on "team_release" ("run_id");

      create table "team_invitation" ("id" uuid not null, "run_id" uuid not null, "role" text not null, "label" text null, "email_address" text null, "language" text not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "withdrawn_at" timestamptz null, "written_at" timestamptz null, "respondent_id" uuid null, primary key ("id"));
      create index "team_invitation_run_id_index" on "team_invitation" ("run_id");
      create index "team_invitation_email_address_index" on "team_invitation" ("email_address");
      alter table "team_invitation" add constraint "team_invitation_respondent_id_unique" unique ("respondent_id");

      create table "team_link" ("token_hash" text not null, "invitation_id" uuid not null, primary key ("token_hash"));
      create index "team_link_invitation_id_index" on "team_link" ("invitation_id");

      alter table "respondent" add "colleague" boolean not null default false, add "release_id" uuid null;
      alter table "respondent" add constraint "respondent_release_id_foreign" foreign key ("release_id") references "team_release" ("id") on delete set null;
      create index "respondent_release_id_index" on "respondent" ("release_id");

      alter table "team_release" add constraint "team_release_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;

      alter table "team_invitation" add constraint "team_invitation_run_id_foreign" foreign key ("run_id") references "run" ("id") on delete cascade;
      alter table "team_invitation" add constraint "team_invitation_respondent_id_foreign" foreign key ("respondent_id") references "respondent" ("id") on delete set null;
      alter table "team_invitation" add constraint "team_invitation_role_check" check ("role" in ('MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER'));

      alter table "team_link" add constraint "team_link_invitation_id_foreign" foreign key ("invitation_id") references "team_invitation" ("id") on delete cascade;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "respondent" drop constraint "respondent_release_id_foreign";
      alter table "team_link" drop constraint "team_link_invitation_id_foreign";

      drop table if exists "team_release" cascade;
      drop table if exists "team_invitation" cascade;
      drop table if exists "team_link" cascade;

      drop index "respondent_release_id_index";
      alter table "respondent" drop column "colleague", drop column "release_id";
    `);
  }
}
