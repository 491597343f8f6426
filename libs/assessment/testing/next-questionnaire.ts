import { smallQuestionnaire } from '@skills/questionnaire/testing';

type Document = ReturnType<typeof smallQuestionnaire>;
type Pairs = NonNullable<Document['equivalences']>;

const full = (item: string, itemThere = item): Pairs[number] => ({ item, version: '1.0.0', itemThere, comparable: 'FULL' });

/**
 * The small questionnaire one version on: `data-skill` under another code, `data-practice` comparable in part only, `remark` gone, a
 * new practice `data-backup`, and `how-much` declared equal although nobody may answer it with more than ten any more.
 */
export const nextQuestionnaire = (code = 'small', version = '1.1.0'): Document => {
  const document = smallQuestionnaire({ code, version });
  const [firm, data] = document.sections;
  firm!.items = firm!.items.filter((item) => item.code !== 'remark');
  for (const item of firm!.items) if (item.kind === 'NUMBER') item.max = 10;
  const [practice, skill] = data!.items;
  skill!.code = 'read-charts';
  data!.items.push({ ...practice!, code: 'data-backup', text: { en: 'Is data backed up?' } });
  const changed: Pairs[number] = { item: 'data-practice', version: '1.0.0', itemThere: 'data-practice', comparable: 'PART', note: { en: 'Now asks about customers only.', de: 'Fragt jetzt nur nach Kunden.' } };
  return { ...document, equivalences: [full('uses-data'), full('how-much'), full('read-charts', 'data-skill'), full('data-it'), changed] };
};
