import { Markdown } from '@skills/identity/web';
import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink, Titled } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { coursesPath, practicesPath } from '../addresses';
import { courseAddressOf } from '../course/course-filter';
import { DeadLink } from '../course/dead-link';
import { EntryLanguage } from '../list/entry-language';
import { TopicMarks } from '../list/topic-marks';
import { PracticeVotes } from '../vote/practice-votes';
import { PracticeSetting } from './practice-setting';
import '../list/list.css';

const PRACTICE = graphql(`
  query Practice($id: ID!) {
    practice(id: $id) {
      id
      title
      organisation
      topics
      challenge
      whatTheyDid
      result
      skillsLesson
      url
      sourceUrl
      textLanguage
      isContributed
      linkSeen {
        ...DeadLink
      }
      retrievedOn
      ...PracticeSetting
      ...PracticeVotes
    }
  }
`);

/** One case: the difficulty, what was done, what came of it, and what it teaches about skills. */
export function PracticePage() {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const { practiceId = '' } = useParams();
  const { data, error, refetch } = useQuery(PRACTICE, { variables: { id: practiceId } });
  const practice = data?.practice;
  if (!practice) {
    return (
      <Page title={t(data ? 'practice.notHere' : 'practice.title')}>
        {data
          ? <EmptyState title={t('practice.notHereWhat')} action={<ButtonLink to={practicesPath}>{t('practice.all')}</ButtonLink>} />
          : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const parts = [
    { key: 'challenge', text: practice.challenge },
    { key: 'whatTheyDid', text: practice.whatTheyDid },
    { key: 'result', text: practice.result },
    { key: 'skillsLesson', text: practice.skillsLesson },
  ];
  const [topic] = practice.topics;
  const source = practice.url ?? practice.sourceUrl;
  return (
    <Page title={<span lang={practice.textLanguage}>{practice.title}</span>} documentTitle={practice.title} titleLanguage={practice.textLanguage} description={practice.organisation} lead={practice.organisation}>
      <div className="s-stack s-stack--loose">
        <div className="s-stack">
          <TopicMarks topics={practice.topics}><EntryLanguage title={practice.textLanguage} /></TopicMarks>
          <PracticeSetting practice={practice} />
        </div>
        {parts.map(({ key, text }) => (
          <Titled key={key} title={t(`practice.${key}`)}>
            {text ? <Markdown text={text} language={practice.textLanguage} /> : <p className="s-soft">{t('practice.noResult')}</p>}
          </Titled>
        ))}
        <Titled title={t('practice.source')}>
          <p>
            {source && <><TextLink href={source} external>{new URL(source).hostname}</TextLink>{' · '}</>}
            {t(source ? 'practice.retrieved' : 'practice.noPage', { date: date(practice.retrievedOn) })}
          </p>
          {practice.linkSeen && <DeadLink seen={practice.linkSeen} />}
          <p className="s-small s-soft">{t(practice.isContributed ? 'contribute.told' : 'practice.reading')}</p>
        </Titled>
        <PracticeVotes practice={practice} />
        <div className="s-actions">
          {topic && (
            <ButtonLink variant="secondary" to={`${coursesPath}?${courseAddressOf({ topic })}`}>
              {t('practice.courses', { topic: t(`topic.${topic}`) })}
            </ButtonLink>
          )}
          <ButtonLink variant="quiet" to={practicesPath}>{t('practice.all')}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
