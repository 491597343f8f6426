import { Migration } from '@mikro-orm/migrations';

/** Of several votes of one mailbox on an entry the last one stays. */
export class Migration20261130055835 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "vote" drop constraint "vote_person_id_course_id_unique";
      alter table "vote" drop constraint "vote_person_id_practice_id_unique";
      alter table "vote" add "voice" text null;
      with named as (
        select v.id, split_part(regexp_replace(p.email_address, '^(.[^+@]*)[+].*@', '\\1@'), '@', 1) as name, split_part(p.email_address, '@', 2) as domain
        from vote v join person p on p.id = v.person_id
      ), boxed as (
        select id, case
          when domain in ('gmail.com', 'googlemail.com') then replace(name, '.', '') || '@gmail.com'
          when domain in ('proton.me', 'protonmail.com', 'pm.me') then translate(name, '._-', '') || '@proton.me'
          when domain in ('icloud.com', 'me.com', 'mac.com') then name || '@icloud.com'
          else name || '@' || domain end as mailbox
        from named
      )
      update vote v set voice = encode(sha256(convert_to(
        case when v.course_id is null then 'practice_id ' || v.practice_id else 'course_id ' || v.course_id end || ' ' || b.mailbox, 'UTF8')), 'hex')
      from boxed b where b.id = v.id;
      delete from vote v using vote later where later.voice = v.voice and (later.voted_at, later.id) > (v.voted_at, v.id);
      alter table "vote" alter column "voice" set not null;
      create index "vote_person_id_index" on "vote" ("person_id");
      alter table "vote" add constraint "vote_voice_unique" unique ("voice");
    `);
  }

  override down(): void {
    this.addSql(`
      drop index "vote_person_id_index";
      alter table "vote" drop constraint "vote_voice_unique";
      alter table "vote" drop column "voice";
      alter table "vote" add constraint "vote_person_id_course_id_unique" unique ("person_id", "course_id");
      alter table "vote" add constraint "vote_person_id_practice_id_unique" unique ("person_id", "practice_id");
    `);
  }
}
