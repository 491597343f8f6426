import { Migration } from '@mikro-orm/migrations';

export class Migration20261124033234 extends Migration {
  override up(): void {
    this.addSql(`
      create table "event_questions" ("event_id" uuid not null, "version_id" uuid null, "number" int not null default 0, primary key ("event_id"));

      alter table "questionnaire" add "is_public" boolean not null default true;

      alter table "seat_event" drop constraint "seat_event_act_check";
      alter table "seat_event" add "seats_before" int null;
      alter table "seat_event" add constraint "seat_event_act_check" check ("act" in ('SEATED', 'QUEUED', 'OFFERED', 'PASSED_OVER', 'CONFIRMED', 'APPROVED', 'EXPIRED', 'CANCELLED', 'DECLINED', 'CHANGED', 'RESIZED', 'RESERVED', 'RELEASED'));

      alter table "registration" add "questions_version_id" uuid null, add "answers" jsonb null;
      alter table "registration" add constraint "registration_questions_version_id_foreign" foreign key ("questions_version_id") references "questionnaire_version" ("id") on delete set null;

      alter table "event_questions" add constraint "event_questions_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade;
      alter table "event_questions" add constraint "event_questions_version_id_foreign" foreign key ("version_id") references "questionnaire_version" ("id") on delete set null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "event_questions" cascade;

      alter table "registration" drop constraint "registration_questions_version_id_foreign";

      alter table "questionnaire" drop column "is_public";

      alter table "registration" drop column "questions_version_id", drop column "answers";

      alter table "seat_event" drop constraint "seat_event_act_check";
      alter table "seat_event" drop column "seats_before";
      alter table "seat_event" add constraint "seat_event_act_check" check ("act" in ('SEATED', 'QUEUED', 'OFFERED', 'PASSED_OVER', 'CONFIRMED', 'APPROVED', 'EXPIRED', 'CANCELLED', 'DECLINED', 'RESIZED', 'RELEASED'));
    `);
  }
}
