import { Migration } from '@mikro-orm/migrations';

export class Migration20261130032901 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "delivery" add "is_for_many" boolean not null default false;

      drop index delivery_due;

      create index delivery_due on delivery (is_for_many, due_at) where delivered_at is null and gave_up_at is null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop index delivery_due;

      alter table "delivery" drop column "is_for_many";

      create index delivery_due on delivery (due_at) where delivered_at is null and gave_up_at is null;
    `);
  }
}
