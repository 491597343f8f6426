import { Markdown } from '@skills/identity/web';
import { useQuery } from '@apollo/client/react';
import { TOPICS } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { LanguageMark, TextLink } from '@skills/platform/ui';
import { TopicMarks } from '../list/topic-marks';
import { COMPETENCES } from './competences-field';
import type { KindedFields } from './fields';
import { isChoiceField, useChoices } from './use-choices';

const PARTS = ['challenge', 'whatTheyDid', 'result', 'skillsLesson'] as const;
const SHOWN_APART = new Set<string>(['title', 'organisation', 'provider', 'topics', 'url', 'summary', 'competences', ...PARTS]);

/** A contribution as a reader will see it; what is missing is left out, and the title where the page has it already. */
export function ContributionPreview({ form, isTitled = true }: { form: KindedFields; isTitled?: boolean }) {
  const { t } = useText('recommendations');
  const { list } = useFormats();
  const choicesOf = useChoices();
  const { data } = useQuery(COMPETENCES, { skip: form.kind !== 'COURSE' });
  const { fields } = form;
  const wordFor = (field: string, value: string): string => (isChoiceField(field) ? (choicesOf(field, value).find((each) => each.value === value)?.label ?? value) : value);
  const facts = Object.entries(fields).flatMap(([field, value]) => {
    if (SHOWN_APART.has(field) || value.length === 0) return [];
    return [{ field, words: typeof value === 'string' ? wordFor(field, value) : list((value as string[]).map((each) => wordFor(field, each))) }];
  });
  const address = /^https:\/\//i.test(fields.url) ? fields.url : null;
  return (
    <article className="s-stack">
      {isTitled && <h2 lang={fields.language || undefined}>{fields.title || t('contribute.untitled')}</h2>}
      <p className="s-soft">{form.kind === 'PRACTICE' ? form.fields.organisation : form.fields.provider} <LanguageMark language={fields.language || 'en'} /></p>
      <TopicMarks topics={TOPICS.filter((topic) => fields.topics.includes(topic))} />
      {form.kind === 'PRACTICE'
        ? PARTS.map((part) => form.fields[part] && (
            <div className="s-stack s-stack--tight" key={part}>
              <p><strong>{t(`practice.${part}`)}</strong></p>
              <Markdown text={form.fields[part]} language={fields.language} />
            </div>
          ))
        : <p lang={fields.language || undefined}>{form.fields.summary}</p>}
      {facts.length > 0 && (
        <dl className="r-facts">
          {facts.map(({ field, words }) => (
            <div key={field}>
              <dt>{t(`contribute.field.${field}`)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {form.kind === 'COURSE' && form.fields.competences.length > 0 && (
        <ul>
          {form.fields.competences.map(({ uri, prerequisiteLevel, goalLevel }, at) => (
            <li key={at}>{t('contribute.competence.told', { name: data?.competences.find((each) => each.uri === uri)?.label ?? '–', from: prerequisiteLevel, to: goalLevel })}</li>
          ))}
        </ul>
      )}
      {address && <p><TextLink href={address} external>{address}</TextLink></p>}
    </article>
  );
}
