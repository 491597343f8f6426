import { Migration } from '@mikro-orm/migrations';

export class Migration20261129235442 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "event" add "standing_since" timestamptz not null default now();
      update "event" set "standing_since" = "changed_at";

      update "registration" r set "held_until" = null from "event" e where e."id" = r."event_id" and e."standing" = 'POSTPONED' and r."state" = 'HELD' and r."hold_reason" = 'OFFER';

      alter table "seat_event" drop constraint "seat_event_act_check";
      alter table "seat_event" add constraint "seat_event_act_check" check ("act" in ('SEATED', 'QUEUED', 'OFFERED', 'PASSED_OVER', 'CONFIRMED', 'APPROVED', 'EXPIRED', 'CANCELLED', 'CALLED_OFF', 'DECLINED', 'CHANGED', 'RESIZED', 'RESERVED', 'RELEASED'));
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "event" drop column "standing_since";

      alter table "seat_event" drop constraint "seat_event_act_check";
      alter table "seat_event" add constraint "seat_event_act_check" check ("act" in ('SEATED', 'QUEUED', 'OFFERED', 'PASSED_OVER', 'CONFIRMED', 'APPROVED', 'EXPIRED', 'CANCELLED', 'DECLINED', 'CHANGED', 'RESIZED', 'RESERVED', 'RELEASED'));
    `);
  }
}
