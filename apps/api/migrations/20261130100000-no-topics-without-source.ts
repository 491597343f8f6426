import { Migration } from '@mikro-orm/migrations';

/** Takes from the shipped events, where nobody corrected them, the topics that no source states, and the clock of a place that is not known. */
export class Migration20261130100000 extends Migration {
  override up(): void {
    this.addSql(`
      update "event" set "topics" = '{}' where "id"::text like '01640000-0000-7000-8000-%' and "revision" = 1;
      update "event" set "time_zone" = 'UTC' where "id"::text like '01640000-0000-7000-8000-%' and "revision" = 1 and "city" is null;
    `);
  }

  override down(): void {
    this.addSql(`
      update "event" set "topics" = '{BIG_DATA,IOT,CYBERSECURITY}', "time_zone" = 'Europe/Brussels' where "id"::text like '01640000-0000-7000-8000-%' and "revision" = 1;
    `);
  }
}
