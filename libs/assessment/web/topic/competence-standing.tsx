import type { Topic } from '@skills/identity/rules';
import { useFormats, useText } from '@skills/platform/i18n';
import { Disclosure } from '@skills/platform/ui';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { StandingInDetail } from './standing-in-detail';
import { STANDING_BASIS } from './standing-basis';

export const COMPETENCE_STANDING = graphql(`
  fragment CompetenceStanding on CompetenceResult {
    competence {
      uri
      label
      description
      language
    }
    topics
    maturity {
      ...StandingBasis
    }
    proficiency {
      ...StandingBasis
    }
  }
`);

/** Where the firm stands in a competence, as far as it was asked about; `topic` is the one whose page this is. */
export function CompetenceStanding({ topic, result }: { topic: Topic; result: FragmentType<typeof COMPETENCE_STANDING> }) {
  const { t } = useText('assessment');
  const { list } = useFormats();
  const { competence, topics, maturity, proficiency } = readFragment(COMPETENCE_STANDING, result);
  const others = topics.filter((each) => each !== topic);
  const asked = [maturity, proficiency].filter((standing) => readFragment(STANDING_BASIS, standing).contributions.some(({ state }) => state !== 'NOT_ASKED'));
  return (
    <li className="a-topic a-competence">
      <div>
        <h3 className="a-competence__name" lang={competence.language}>{competence.label}</h3>
        {others.length > 0 && <p className="s-small s-soft">{t('topic.alsoIn', { topics: list(others.map((each) => t(`topic.names.${each}`))) })}</p>}
        {competence.description && (
          <Disclosure summary={t('topic.whatItIs')}>
            <p lang={competence.language}>{competence.description}</p>
          </Disclosure>
        )}
      </div>
      {asked.length === 0 && <p className="s-soft">{t('topic.notAsked')}</p>}
      <div className="a-topic__standings">
        {asked.map((standing, place) => <StandingInDetail key={place} subject={t('topic.named', { name: competence.label })} standing={standing} />)}
      </div>
    </li>
  );
}
