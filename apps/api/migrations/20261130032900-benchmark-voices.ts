import { Migration } from '@mikro-orm/migrations';

/** Firms counted before get the voice of their mailbox; that of a company's domain comes with their next levels. Of several counted with one mailbox the first stays. */
export class Migration20261130032900 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "benchmark_level" add "voice" uuid null;
      update benchmark_level l set voice = coalesce(
        (select substr(encode(sha256(convert_to(regexp_replace(person.email_address, '(.)[+][^@]*@', '\\1@'), 'UTF8')), 'hex'), 1, 32)::uuid
         from benchmark_participation p join person on person.id = p.person_id where p.organisation_id = l.organisation_id
         order by p.left_at is null desc, p.left_at desc limit 1), l.organisation_id);
      update benchmark_level l set voice = null, run_id = null, left_at = now() where kind is not null and left_at is null
        and exists (select 1 from benchmark_level o where o.voice = l.voice and o.kind is not null and o.left_at is null and o.id < l.id);
      update benchmark_level set voice = id where voice is null and left_at is null;
      create index "benchmark_level_voice_index" on "benchmark_level" ("voice");
      update benchmark_level l set waits = true where kind is null and exists (select 1 from benchmark_level o where o.voice = l.voice and o.id <> l.id and (o.kind is not null or o.id > l.id));
      alter table "benchmark_level" add constraint "benchmark_level_speaks" check (voice is not null or left_at is not null);
    `);
  }

  override down(): void {
    this.addSql(`
      drop index "benchmark_level_voice_index";
      alter table "benchmark_level" drop constraint "benchmark_level_speaks";
      alter table "benchmark_level" drop column "voice";
    `);
  }
}
