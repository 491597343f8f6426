import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { aimsPath, recommendationsPath } from '@skills/assessment/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, LanguageMark, TextLink, Titled } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { coursesPath, planPath, reportAddress } from '../addresses';
import { OfferSeen } from '../course/offer-seen';
import { ActionsElsewhere } from '../plan/actions-elsewhere';
import { AddToPlan } from '../plan/add-to-plan';
import { stepsOf } from './steps-of';
import '../list/list.css';
import './next-steps.css';

const NEXT_STEPS = graphql(`
  query NextSteps($id: ID!) {
    run(id: $id) {
      id
      ambitions {
        topic
      }
      ...PlannedCourses
      openActionsBefore {
        id
      }
      ...ElsewhereOfRun
      recommendations {
        id
        sentence
        doneAt
        course {
          id
          title
          titleLanguage
          provider
          ...OfferSeen
        }
      }
      uncovered {
        id
        sentence
        doneAt
        course {
          id
          title
          titleLanguage
        }
        practice {
          id
          title
          textLanguage
        }
      }
      practices {
        id
        sentence
        practice {
          id
          title
          textLanguage
        }
      }
    }
  }
`);

/** What to do next, in three steps, each with its reason; all the others are one press away. */
export function StepList({ runId }: { runId: string }) {
  const { t, language } = useText('recommendations');
  const { data, error, refetch } = useQuery(NEXT_STEPS, { variables: { id: runId }, fetchPolicy: 'cache-and-network' });
  const steps = data?.run ? stepsOf(data.run) : [];
  const hasNoAims = data?.run?.ambitions.length === 0;
  return (
    <Titled title={t('next.title')}>
      {!data && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {data && steps.length === 0 && (
        <>
          <p>{t(hasNoAims ? 'matching.noAimsText' : 'next.none')}</p>
          <div className="s-actions">
            {hasNoAims && <ButtonLink to={aimsPath(runId)}>{t('matching.stateAims')}</ButtonLink>}
            <ButtonLink to={coursesPath} variant="secondary">{t('matching.catalogue')}</ButtonLink>
          </div>
        </>
      )}
      {data?.run && data.run.openActionsBefore.length > 0 && <p><TextLink to={planPath(runId)}>{t('plan.takeOver.lead', { count: data.run.openActionsBefore.length })}</TextLink></p>}
      {data?.run && <ActionsElsewhere run={data.run} />}
      {steps.length > 0 && (
        <>
          <ol className="r-steps">
            {steps.map(({ id, title, language: spoken, sentence, to, course }) => (
              <li key={id}>
                <h3 className="r-entry__title"><TextLink to={to}><span lang={spoken ?? undefined}>{title ?? t('matching.catalogue')}</span></TextLink> {spoken && <LanguageMark language={spoken} />}</h3>
                {course && <p className="s-soft">{course.provider}</p>}
                <p>{sentence}</p>
                {course && <OfferSeen course={course} />}
                {course && data?.run && <AddToPlan run={data.run} courseId={course.id} title={course.title} />}
              </li>
            ))}
          </ol>
          <div className="s-actions">
            <ButtonLink to={planPath(runId)}>{t('plan.open')}</ButtonLink>
            <ButtonLink to={recommendationsPath(runId)} variant="secondary">{t('next.all')}</ButtonLink>
            <TextLink className="s-button s-button--secondary" href={reportAddress(runId, language)}>{t('next.report')}</TextLink>
          </div>
        </>
      )}
    </Titled>
  );
}
