import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, ErrorState, LoadingShape, OfflineState, Page } from '@skills/platform/ui';
import { useOnline } from '@skills/platform/web';
import { graphql, readFragment } from '@skills/schema';
import { Navigate, useParams } from 'react-router';
import { partAnswerPath, TOOLBOX } from '../addresses';
import { HandedInAnswers } from './handed-in-answers';
import { PartNotHere } from './part-not-here';
import { TeamNews } from './team-news';
import { TeamTold } from './team-told';
import { TOLD_OF_TEAM } from './told-of-team';

const HANDED_IN_PART = graphql(`
  query HandedInPart($id: ID!, $language: String) {
    teamPart(id: $id) {
      id
      firmName
      submittedAt
      isCounted
      isFurther
      missingPeople
      answers(language: $language) {
        itemCode
        question
        state
        answer
        language
      }
      told {
        ...ToldOfTeam
      }
    }
  }
`);

/** What a colleague sees after handing in: thanks, what was handed in and until when it can be changed, and what all say together once it is counted. */
export function PartPage() {
  const { t, language } = useText('assessment');
  const { date } = useFormats();
  const isOnline = useOnline();
  const { partId = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(HANDED_IN_PART, { variables: { id: partId, language }, fetchPolicy: 'cache-and-network' });
  const part = data?.teamPart;
  if (!part && loading) return <LoadingShape kind="page" />;
  if (!part && error) return <Page title={t('answer.title')}>{isOnline ? <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} /> : <OfflineState />}</Page>;
  if (!part) return <PartNotHere />;
  if (!part.submittedAt) return <Navigate replace to={partAnswerPath(partId)} />;
  const told = readFragment(TOLD_OF_TEAM, part.told);
  return (
    <Page title={t('team.part.thanks')} lead={part.firmName === null ? t('team.part.thanksLeadUnnamed') : t('team.part.thanksLead', { firm: part.firmName })}>
      <div className="s-stack s-stack--loose">
        <div className="s-stack">
          <p>{t(part.isCounted ? 'team.part.counted' : part.isFurther ? 'team.part.further' : 'team.part.waiting')}</p>
          {!part.isCounted && <p>{t(part.missingPeople > 0 ? 'team.part.missing' : 'team.part.enough', { count: part.missingPeople })}</p>}
          {!part.isCounted && <p>{t('team.part.where')}</p>}
          {!part.isCounted && <TeamNews partId={partId} />}
          <p>{t('team.part.handedIn', { date: date(part.submittedAt), answered: part.answers.filter(({ state }) => state).length, asked: part.answers.length })}</p>
          <HandedInAnswers answers={part.answers} />
          <div className="s-actions">
            <ButtonLink to={`${TOOLBOX}/courses`} variant="secondary">{t('team.part.courses')}</ButtonLink>
            {!part.isCounted && <ButtonLink to={partAnswerPath(partId, 'review')} variant="quiet">{t('result.change')}</ButtonLink>}
          </div>
        </div>
        {told && (
          <section className="s-stack" aria-labelledby="team">
            <h2 id="team">{t('team.part.together')}</h2>
            <TeamTold told={told} />
          </section>
        )}
      </div>
    </Page>
  );
}
