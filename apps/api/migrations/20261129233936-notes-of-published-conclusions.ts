import { Migration } from '@mikro-orm/migrations';

export class Migration20261129233936 extends Migration {
  override up(): void {
    this.addSql(`
      alter table "conclusion" add "is_note_changed" boolean not null default false;

      alter table "published_conclusion" add "notes" jsonb not null default '[]';
    `);
    // What is published keeps the notes on which it rests; of earlier versions, where neither the conclusion nor one of its notes was changed since.
    this.addSql(`
      alter table "published_conclusion" disable trigger "published_conclusion_is_immutable";
      update "published_conclusion" p set "notes" = kept.notes
      from "conclusion_summary" s, "conclusion" c, lateral (
        select jsonb_agg(jsonb_build_object('id', n.id, 'revision', n.revision, 'groupName', n.group_name, 'topic', n.topic, 'language', n.language, 'text', n.text) order by n.id) as notes, count(*) as many, max(n.changed_at) as changed_at
        from "breakout_note" n where n.id::text = any(c.note_ids)
      ) kept
      where s.id = p.summary_id and c.id = p.conclusion_id and c.changed_at <= s.published_at and kept.changed_at <= s.published_at and kept.many = p.note_count;
      alter table "published_conclusion" enable trigger "published_conclusion_is_immutable";
    `);
  }

  override down(): void {
    this.addSql(`
      alter table "conclusion" drop column "is_note_changed";

      alter table "published_conclusion" drop column "notes";
    `);
  }
}
