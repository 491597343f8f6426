import { Migration } from '@mikro-orm/migrations';

export class Migration20261123165537 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "answer_event" add "copied" boolean not null default false;

      alter table "run" add "previous_run_id" uuid null;
      alter table "run" add constraint "run_previous_run_id_foreign" foreign key ("previous_run_id") references "run" ("id") on delete set null;
      create index "run_previous_run_id_index" on "run" ("previous_run_id");
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "run" drop constraint "run_previous_run_id_foreign";

      alter table "answer_event" drop column "copied";

      drop index "run_previous_run_id_index";
      alter table "run" drop column "previous_run_id";
    `);
  }
}
