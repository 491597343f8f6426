import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, Disclosure, EmptyState, Notice, Page, SelectField, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { changeHeadlineOf } from '../../rules';
import { runPath, teamPath } from '../addresses';
import { RunAwaited } from '../result/run-awaited';
import { whenApart } from '../runs/when-apart';
import { changeHeadlineSentence } from './change-sentences';
import { CompetenceChangeTable } from './competence-change-table';
import { knownChanges } from './known-changes';
import { TopicChangeRow } from './topic-change-row';
import '../result/result.css';
import '../topic/topic.css';

const RUN_CHANGE = graphql(`
  query RunChange($id: ID!, $since: ID) {
    run(id: $id) {
      id
      earlier {
        id
        completedAt
      }
      team {
        told {
          countedPeople
        }
      }
      change(since: $since) {
        since {
          id
          completedAt
          team {
            told {
              countedPeople
            }
          }
        }
        sameNumberOfPeople
        topics {
          topic
          maturity {
            ...StandingChangeFigure
          }
          proficiency {
            ...StandingChangeFigure
          }
        }
        competences {
          competence {
            uri
          }
          ...CompetenceChangeLine
        }
        items {
          itemCode
          topic
          ...ItemChangeRow
        }
      }
    }
  }
`);

/** What changed since an earlier assessment: one sentence, then each topic as a way from then to now, over comparable questions only. What a plan had to do with it comes from whoever knows of plans. */
export function ChangePage({ planEffect }: { planEffect?: (runId: string, since: string | null) => ReactNode }) {
  const { t } = useText('assessment');
  const formats = useFormats();
  const { runId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const since = search.get('since');
  const { data, error, refetch } = useQuery(RUN_CHANGE, { variables: { id: runId, since }, fetchPolicy: 'cache-and-network' });
  const run = data?.run;
  const back = <ButtonLink to={runPath(runId)} variant="secondary">{t('topic.back')}</ButtonLink>;
  if (!run) return <RunAwaited runId={runId} title={t('change.title')} error={error} isClosed={data?.run === null} onRetry={() => void refetch().catch(() => undefined)} />;
  const { change, earlier } = run;
  if (!change) {
    return (
      <Page title={t('change.title')}>
        <EmptyState title={t('change.none')} action={back}>{t('change.noneText')}</EmptyState>
      </Page>
    );
  }

  const { title, rest } = changeHeadlineSentence(changeHeadlineOf(knownChanges(change.topics)), { t, ...formats });
  const basis = t('change.basis', { date: formats.date(change.since.completedAt ?? '') });
  const when = whenApart(earlier.map(({ completedAt }) => completedAt ?? ''), { t, ...formats });
  return (
    <Page title={title} lead={[...rest, basis].join(' ')} documentTitle={t('change.title')} width="wide">
      <div className="s-stack s-stack--loose">
        {earlier.length > 1 && (
          <SelectField
            label={t('change.since')}
            value={change.since.id}
            onChange={(event) => setSearch({ since: event.target.value }, { replace: true })}
            options={earlier.map(({ id }, at) => ({ value: id, label: when[at] ?? '' }))}
          />
        )}
        {!change.sameNumberOfPeople && <Notice kind="info" title={t('change.otherPeople')}>{t('change.otherPeopleText')}</Notice>}
        <section className="s-stack" aria-labelledby="topics">
          <h2 id="topics">{t('result.topics.title')}</h2>
          <p>{t('change.lead')}</p>
          <ul className="a-topics">
            {change.topics.map((topic) => <TopicChangeRow key={topic.topic} {...topic} items={change.items.filter((item) => item.topic === topic.topic)} />)}
          </ul>
        </section>
        {change.competences.length > 0 && (
          <Disclosure summary={t('topic.competences')}>
            <CompetenceChangeTable competences={change.competences} />
          </Disclosure>
        )}
        {(run.team.told || change.since.team.told) && (
          <section className="s-stack" aria-labelledby="change-team">
            <h2 id="change-team">{t('change.team.title')}</h2>
            <p>{t('change.team.text')}</p>
            <p><TextLink to={teamPath(runId)}>{t('change.team.look')}</TextLink></p>
          </section>
        )}
        {planEffect?.(runId, since)}
        <div className="s-actions">{back}</div>
      </div>
    </Page>
  );
}
