import { dateFormat } from '@skills/platform/graph';
import { TaggedDocument } from '@skills/platform/pdf';
import type { Topic, TargetRole } from '@skills/identity/rules';
import { CONCLUSION_KINDS, restingOnNotes, type ConclusionKind } from '../../rules';

/** A summary with everything that is printed of it. */
export interface PrintedSummary {
  readonly title: { readonly text: string; readonly language: string };
  /** When and where, in words. */
  readonly about: string;
  readonly address: string;
  readonly version: number;
  readonly correction: string | null;
  readonly publishedAt: Date;
  readonly isDemo: boolean;
  /** How many took part; null when that is not told. */
  readonly people: number | null;
  readonly statements: readonly { readonly kind: ConclusionKind; readonly text: string; readonly language: string; readonly topics: readonly Topic[]; readonly targetRoles: readonly TargetRole[]; readonly noteCount: number; readonly reason: string | null; readonly reasonLanguage: string }[];
}

/** In whose words it is written. */
export interface SummaryWording {
  readonly translate: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly language: string;
}

/** Writes what an event came to as a tagged PDF. */
export async function writeSummary({ title, about, address, version, correction, publishedAt, isDemo, people, statements }: PrintedSummary, { translate: t, language }: SummaryWording): Promise<Uint8Array> {
  const day = dateFormat(language, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(publishedAt);
  const list = new Intl.ListFormat(language);
  const document = new TaggedDocument({ title: t('outcomes.page.title', { title: title.text }), subject: t('outcomes.page.lead', { title: title.text }), language, madeAt: publishedAt, foot: (page, pages) => t('outcomes.page.foot', { version, date: day, page, pages }) });

  document.heading(1, t('outcomes.page.conclusions'));
  document.paragraph([title], { bold: true });
  if (about) document.paragraph(about);
  document.paragraph(t('outcomes.page.published', { version, date: day }), { soft: true });
  if (isDemo) document.paragraph(t('outcomes.page.demo'), { bold: true });
  if (correction !== null) document.paragraph(t('outcomes.page.correction', { correction }));
  if (people !== null) document.paragraph(t('outcomes.page.people', { count: people }));
  for (const kind of CONCLUSION_KINDS) {
    const own = statements.filter((each) => each.kind === kind);
    if (own.length === 0) continue;
    document.heading(2, t(`outcomes.kind.${kind}`));
    for (const { text, language: of, topics, targetRoles, noteCount, reason, reasonLanguage } of own) {
      document.paragraph([{ text, language: of }]);
      const facts = [list.format(topics.map((topic) => t(`outcomes.topic.${topic}`))), ...(targetRoles.length > 0 ? [list.format(targetRoles.map((role) => t(`table.role.${role}`)))] : []), ...(noteCount > 0 ? [t('outcomes.page.notes', { count: noteCount })] : []), ...(of.split('-')[0] === language ? [] : [t('outcomes.page.inLanguage', { language: new Intl.DisplayNames([language], { type: 'language' }).of(of) ?? of })])];
      document.paragraph(facts.join(' · '), { soft: true });
      if (noteCount === 0) document.paragraph(reason === null ? t('outcomes.page.noNotes') : [{ text: `${t('outcomes.page.noNotesBecause')} ` }, { text: reason, language: reasonLanguage }], { soft: true });
    }
  }
  document.heading(2, t('outcomes.page.howTitle'));
  document.paragraph([t(`outcomes.page.how.${restingOnNotes(statements)}`), t('outcomes.page.howKept')].join(' '));
  document.link(t('outcomes.page.online'), address);
  return document.finish();
}
