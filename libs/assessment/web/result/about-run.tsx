import { nameIn, sectorFor } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { LanguageMark } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useId, type ReactNode } from 'react';

export const ABOUT_RUN = graphql(`
  fragment AboutRun on Run {
    startedAt
    completedAt
    questionnaire {
      code
      version
      language
      title
    }
    organisation {
      id
      name
      countryCode
      sector
    }
    respondent {
      id
      role
    }
  }
`);

/** What the result rests on: the questionnaire's version, the day, the firm and the role. */
export function AboutRun({ run }: { run: FragmentType<typeof ABOUT_RUN> }) {
  const { t, language } = useText('assessment');
  const { date, countryName } = useFormats();
  const id = useId();
  const { startedAt, completedAt, questionnaire, organisation, respondent } = readFragment(ABOUT_RUN, run);
  const sector = sectorFor(organisation.sector);
  const facts: [label: string, value: ReactNode][] = [
    [
      t('result.about.questionnaire'),
      <><span lang={questionnaire.language}>{t('result.about.version', { title: questionnaire.title, version: questionnaire.version })}</span> <LanguageMark language={questionnaire.language} /></>,
    ],
    completedAt ? [t('result.about.completed'), date(completedAt)] : [t('result.about.started'), date(startedAt)],
    [t('result.about.firm'), [organisation.name ?? t('result.about.unnamed'), sector && nameIn(sector.names, language)].filter(Boolean).join(' · ')],
    [t('result.about.place'), countryName(organisation.countryCode)],
    ...(respondent ? [[t('result.about.role'), t(`role.${respondent.role}.name`)] as [string, string]] : []),
  ];
  return (
    <section className="s-stack" aria-labelledby={id}>
      <h2 id={id}>{t('result.about.title')}</h2>
      <dl className="a-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
