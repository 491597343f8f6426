import { Migration } from '@mikro-orm/migrations';

export class Migration20261130024255 extends Migration {
  override up(): void {
    this.addSql(`
      create table "attendance_of_erased" ("id" uuid not null, "event_id" uuid not null, "country_code" text not null, "role" text not null, "size_class" text null, "registered" int not null, "came" int not null, "walk_ins" int not null, primary key ("id"));
      create index "attendance_of_erased_event_id_index" on "attendance_of_erased" ("event_id");

      alter table "event_time" add "time_zone" text null;
      update "event_time" t set "time_zone" = e."time_zone" from "event" e where e."id" = t."event_id";
      alter table "event_time" alter column "time_zone" set not null;

      alter table "seat_event" drop constraint "seat_event_act_check";
      alter table "seat_event" add constraint "seat_event_act_check" check ("act" in ('SEATED', 'QUEUED', 'OFFERED', 'PASSED_OVER', 'CONFIRMED', 'APPROVED', 'EXPIRED', 'CANCELLED', 'TAKEN_OFF', 'CALLED_OFF', 'DECLINED', 'CHANGED', 'RESIZED', 'RESERVED', 'RELEASED'));

      alter table "registration" drop constraint "registration_state_check";
      alter table "registration" add constraint "registration_state_check" check ("state" in ('HELD', 'CONFIRMED', 'WAITING', 'REQUESTED', 'CANCELLED', 'TAKEN_OFF', 'EXPIRED', 'DECLINED'));

      alter table "attendance_of_erased" add constraint "attendance_of_erased_event_id_foreign" foreign key ("event_id") references "event" ("id") on delete cascade;
      alter table "attendance_of_erased" add constraint "attendance_of_erased_role_check" check ("role" in ('MANAGER', 'IT_PROFESSIONAL', 'ADVANCED_USER', 'TRAINING_PROVIDER', 'PUBLIC_BODY', 'RESEARCHER', 'OTHER'));
      alter table "attendance_of_erased" add constraint "attendance_of_erased_size_class_check" check ("size_class" in ('0-9', '10-49', '50-249', 'GE250'));
    `);
  }

  override down(): void {
    this.addSql(`
      drop table if exists "attendance_of_erased" cascade;

      alter table "event_time" drop column "time_zone";

      update "registration" set "state" = 'CANCELLED' where "state" = 'TAKEN_OFF';
      alter table "registration" drop constraint "registration_state_check";
      alter table "registration" add constraint "registration_state_check" check ("state" in ('HELD', 'CONFIRMED', 'WAITING', 'REQUESTED', 'CANCELLED', 'EXPIRED', 'DECLINED'));

      alter table "seat_event" drop constraint "seat_event_act_check";
      alter table "seat_event" add constraint "seat_event_act_check" check ("act" in ('SEATED', 'QUEUED', 'OFFERED', 'PASSED_OVER', 'CONFIRMED', 'APPROVED', 'EXPIRED', 'CANCELLED', 'CALLED_OFF', 'DECLINED', 'CHANGED', 'RESIZED', 'RESERVED', 'RELEASED'));
    `);
  }
}
