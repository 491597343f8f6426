import { Migration } from '@mikro-orm/migrations';

export class Migration20261124145656 extends Migration {
  override up(): void {
    this.addSql(`
      create table "call_for_contributions" ("event_id" uuid not null, "guidance" text not null, "closes_at" timestamptz not null, primary key ("event_id"));

      create table "session_proposal" ("id" uuid not null, "event_id" uuid not null, "author_id" uuid null, "state" text not null, "kind" text not null, "title" text not null, "abstract" text not null, "language" text not null, "minutes" int not null, "topics" text[] not null, "submitted_at" timestamptz not null, "decided_at" timestamptz null, "decided_by_id" uuid null, "decision_message" text null, "decision_reviews" int null, "decision_mean" double precision null, "session_id" uuid null, primary key ("id"));
      create index "session_proposal_event_id_index" on "session_proposal" ("event_id");
      create index "session_proposal_author_id_index" on "session_proposal" ("author_id");
      alter table "session_proposal" add constraint "session_proposal_session_id_unique" unique ("session_id");

      create table "proposal_speaker" ("id" uuid not null, "proposal_id" uuid not null, "position" int not null, "name" text not null, "affiliation" text null, "email_address" text null, primary key ("id"));
      create index "proposal_speaker_proposal_id_index" on "proposal_speaker" ("proposal_id");

      create table "proposal_review" ("id" uuid not null, "proposal_id" uuid not null, "reviewer_id" uuid null, "standing" text not null, "score" int null, "remark" text null, "changed_at" timestamptz not null, primary key ("id"));
      create index "proposal_review_reviewer_id_index" on "proposal_review" ("reviewer_id");
      alter table "proposal_review" add constraint "proposal_review_proposal_id_reviewer_id_unique" unique ("proposal_id", "reviewer_id");

      alter table "call_for_contributions" add constraint "call_for_contributions_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade;

      alter table "session_proposal" add constraint "session_proposal_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "session_proposal" add constraint "session_proposal_author_id_foreign" foreign key ("author_id") references "person" ("id") on delete set null;
      alter table "session_proposal" add constraint "session_proposal_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete set null;
      alter table "session_proposal" add constraint "session_proposal_session_id_foreign" foreign key ("session_id") references "event_session" ("id") on delete set null;
      alter table "session_proposal" add constraint "session_proposal_decision" check ((decided_at is not null) or state in ('SUBMITTED', 'WITHDRAWN'));
      alter table "session_proposal" add constraint "session_proposal_state_check" check ("state" in ('SUBMITTED', 'WITHDRAWN', 'ACCEPTED', 'DECLINED', 'CONFIRMED'));
      alter table "session_proposal" add constraint "session_proposal_kind_check" check ("kind" in ('TALK', 'PANEL', 'WORKSHOP'));

      alter table "proposal_speaker" add constraint "proposal_speaker_proposal_id_foreign" foreign key ("proposal_id") references "session_proposal" ("id") on delete cascade;

      alter table "proposal_review" add constraint "proposal_review_proposal_id_foreign" foreign key ("proposal_id") references "session_proposal" ("id") on delete cascade;
      alter table "proposal_review" add constraint "proposal_review_reviewer_id_foreign" foreign key ("reviewer_id") references "person" ("id") on delete set null;
      alter table "proposal_review" add constraint "proposal_review_score" check ((score >= 1 and score <= 5 and remark is not null and standing = 'GIVEN') or (score is null and remark is null and standing <> 'GIVEN'));
      alter table "proposal_review" add constraint "proposal_review_standing_check" check ("standing" in ('ASKED', 'GIVEN', 'CONFLICT'));
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "proposal_speaker" drop constraint "proposal_speaker_proposal_id_foreign";
      alter table "proposal_review" drop constraint "proposal_review_proposal_id_foreign";

      drop table if exists "call_for_contributions" cascade;
      drop table if exists "session_proposal" cascade;
      drop table if exists "proposal_speaker" cascade;
      drop table if exists "proposal_review" cascade;
    `);
  }
}
