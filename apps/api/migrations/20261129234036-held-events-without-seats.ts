import { Migration } from '@mikro-orm/migrations';

export class Migration20261129234036 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "seat_book" drop constraint "seat_book_never_oversold";
      alter table "seat_book" alter column "capacity" drop not null;
      alter table "seat_book" add constraint "seat_book_never_oversold" check (general_taken >= 0 and general_taken <= taken and taken <= coalesce(capacity, 0));

      insert into "seat_book" ("event_id", "capacity") select id, null from "event" where not exists (select from "seat_book" b where b.event_id = "event".id);
    `);
  }

  override down(): void {
    this.addSql(`
      delete from "seat_book" where "capacity" is null;

      alter table "seat_book" drop constraint "seat_book_never_oversold";
      alter table "seat_book" alter column "capacity" set not null;
      alter table "seat_book" add constraint "seat_book_never_oversold" check (general_taken >= 0 and general_taken <= taken and taken <= capacity);
    `);
  }
}
