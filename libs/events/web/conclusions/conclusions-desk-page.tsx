import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Button, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { EventDesk } from '../desk/event-desk';
import '../outcomes/outcomes.css';
import { ConclusionForm, type ConclusionFields } from './conclusion-form';
import { Notes } from './notes';
import { PublishConclusions } from './publish-conclusions';
import { WorkedConclusion, type Worked } from './worked-conclusion';

const WORK = graphql(`
  query OutcomesWork($slug: String!) {
    event(slug: $slug) {
      id
      slug
      phase
      notes {
        id
        revision
        groupName
        topic
        language
        text
      }
      conclusions {
        id
        revision
        state
        kind
        text
        textLanguage
        translations {
          language
          text
        }
        topics
        targetRoles
        noteIds
        reason
        sentBack
        isNoteChanged
        isOwn
        possibleActs
      }
      summaryVersions {
        id
        version
      }
    }
  }
`);

const fieldsOf = ({ kind, text, textLanguage, translations, topics, targetRoles, noteIds, reason }: Worked): ConclusionFields => ({
  kind, text, textLanguage, translations: Object.fromEntries(translations.map((each) => [each.language, each.text])), topics, targetRoles, noteIds, reason: reason ?? '',
});

/** What came out of an event, as its organisers work on it: notes, conclusions, review and publication. */
export function ConclusionsDeskPage() {
  return <EventDesk part="conclusions">{({ slug }) => <Work slug={slug} />}</EventDesk>;
}

function Work({ slug }: { slug: string }) {
  const { t, language } = useText('events');
  const { data, error, refetch } = useQuery(WORK, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<string | null>(null);
  const event = data?.event;
  if (!event) return <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  const [notes, conclusions] = [event.notes ?? [], event.conclusions ?? []];
  const mayWrite = event.phase !== 'DRAFT' && event.phase !== 'CANCELLED';
  const done = () => {
    setOpen(null);
    void refetch().catch(() => undefined);
  };
  const blank: ConclusionFields = { kind: 'NEED', text: '', textLanguage: language, translations: {}, topics: [], targetRoles: [], noteIds: [], reason: '' };
  return (
    <>
      {!mayWrite && <p>{t('outcomes.notYet')}</p>}
      <Notes eventId={event.id} notes={notes} conclusions={conclusions} mayWrite={mayWrite} onDone={done} />
      <Titled title={t('outcomes.conclusion.title')}>
        <p className="s-soft">{t('outcomes.conclusion.lead')}</p>
        {conclusions.length === 0 && <p>{t('outcomes.conclusion.none')}</p>}
        {conclusions.length > 0 && (
          <ul className="e-statements" aria-label={t('outcomes.conclusion.title')}>
            {conclusions.map((conclusion) =>
              open === conclusion.id
                ? <li key={conclusion.id}><ConclusionForm eventId={event.id} conclusion={conclusion} start={fieldsOf(conclusion)} notes={notes} onDone={done} onLeave={() => setOpen(null)} /></li>
                : <WorkedConclusion key={`${conclusion.id} ${conclusion.revision}`} conclusion={conclusion} notes={notes} onChange={() => setOpen(conclusion.id)} onDone={done} />,
            )}
          </ul>
        )}
        {mayWrite && open === 'new' && <ConclusionForm eventId={event.id} conclusion={null} start={blank} notes={notes} onDone={done} onLeave={() => setOpen(null)} />}
        {mayWrite && open !== 'new' && <div className="s-actions"><Button variant="secondary" onClick={() => setOpen('new')}>{t('outcomes.conclusion.new')}</Button></div>}
      </Titled>
      <PublishConclusions eventId={event.id} slug={slug} last={event.summaryVersions[0]?.version ?? 0} isHeld={event.phase === 'HELD' || event.phase === 'REPORTED'} onDone={done} />
    </>
  );
}
