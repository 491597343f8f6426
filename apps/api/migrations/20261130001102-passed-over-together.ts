import { Migration } from '@mikro-orm/migrations';

export class Migration20261130001102 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "seat_event" add "parties" int null, add "numbers" int4multirange null;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "seat_event" drop column "parties", drop column "numbers";
    `);
  }
}
