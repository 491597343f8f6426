import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Notice, Page, TextLink, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useParams, useSearchParams } from 'react-router';
import { restingOnNotes } from '../../rules';
import { allConclusionsPath, conclusionsFileAddress, conclusionsPath, eventPath } from '../addresses';
import { EventWhen } from '../event/event-when';
import '../events.css';
import { Statements } from './statements';
import { ToldParticipants } from './told-participants';

const SUMMARY = graphql(`
  query EventSummary($slug: String!, $version: Int) {
    event(slug: $slug) {
      id
      slug
      title
      textLanguage
      isDemo
      ...EventWhen
      participantsTold {
        ...ToldParticipants
      }
      summaryVersions {
        id
        version
        publishedAt
      }
      summaryOfConclusions(version: $version) {
        id
        version
        correction
        publishedAt
        statements {
          id
          noteCount
          ...Statement
        }
      }
    }
  }
`);

/** What an event came to: the version that counts, and those before it. */
export function ConclusionsPage() {
  const { t, language } = useText('events');
  const { date } = useFormats();
  const { slug = '' } = useParams();
  const [search] = useSearchParams();
  const asked = Number(search.get('version') ?? '');
  const version = Number.isInteger(asked) && asked > 0 && asked < 1000 ? asked : null;
  const { data, error, refetch } = useQuery(SUMMARY, { variables: { slug, version }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  const summary = event?.summaryOfConclusions;
  if (!event || !summary) {
    return (
      <Page title={t('outcomes.title')}>
        {data ? <EmptyState title={t('outcomes.notHere')} action={<ButtonLink to={allConclusionsPath}>{t('outcomes.all.title')}</ButtonLink>} /> : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const [latest, ...earlier] = event.summaryVersions;
  return (
    <Page title={t('outcomes.title')} documentTitle={t('outcomes.title') + t('colon') + event.title} lead={<><span lang={event.textLanguage}>{event.title}</span><br /><EventWhen event={event} /></>}>
      <div className="s-stack s-stack--loose">
        {event.isDemo && <Notice kind="info" title={t('demo')} />}
        {latest && latest.version !== summary.version && <Notice kind="warning" title={t('outcomes.old')} action={<TextLink to={conclusionsPath(slug)}>{t('outcomes.toLatest')}</TextLink>} />}
        <div className="s-stack s-stack--tight">
          <p>{t('outcomes.published', { version: summary.version, date: date(summary.publishedAt) })}</p>
          {summary.correction && <p>{t('outcomes.correction', { correction: summary.correction })}</p>}
          <p><TextLink href={conclusionsFileAddress(event.slug, language, summary.version)}>{t('outcomes.file')}</TextLink></p>
        </div>
        <Statements statements={summary.statements} heading="h2" />
        {event.participantsTold && <Titled title={t('outcomes.attendance.title')}><ToldParticipants told={event.participantsTold} /></Titled>}
        <Titled title={t('outcomes.how')}><p>{t(`outcomes.howCame.${restingOnNotes(summary.statements)}`)} {t('outcomes.howKept')}</p></Titled>
        {earlier.length > 0 && (
          <Titled title={t('outcomes.versions')}>
            <ul>{event.summaryVersions.filter((each) => each.version !== summary.version).map((each) => <li key={each.id}><TextLink to={each.version === latest?.version ? conclusionsPath(slug) : `${conclusionsPath(slug)}?version=${each.version}`}>{t('outcomes.published', { version: each.version, date: date(each.publishedAt) })}</TextLink></li>)}</ul>
          </Titled>
        )}
        <p><TextLink to={eventPath(event.slug)}>{t('own.toEvent')}</TextLink></p>
        <p><TextLink to={allConclusionsPath}>{t('outcomes.all.title')}</TextLink></p>
      </div>
    </Page>
  );
}
