import { Migration } from '@mikro-orm/migrations';

export class Migration20261130070252 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "registration" add "network_hash" text null;
      create index registration_unconfirmed on registration (event_id, network_hash) where network_hash is not null;
    `);
  }

  override down(): void {
    this.addSql(`
      drop index "registration_unconfirmed";
      alter table "registration" drop column "network_hash";
    `);
  }
}
