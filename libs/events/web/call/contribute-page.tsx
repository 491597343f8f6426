import { useQuery } from '@apollo/client/react';
import { Markdown, signInPath, useViewer } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, DoneNotice, EmptyState, NoPermissionState, Page, TextLink, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { ContributeQuery } from '@skills/schema/documents';
import { useState } from 'react';
import { useParams } from 'react-router';
import { contributePath, eventPath, eventsPath } from '../addresses';
import '../events.css';
import { CallEnd } from './call-end';
import { OwnProposals } from './own-proposals';
import { ProposalForm } from './proposal-form';

const CONTRIBUTE = graphql(`
  query Contribute($slug: String!) {
    event(slug: $slug) {
      id
      slug
      title
      textLanguage
      timeZone
      languages
      callStop
      call {
        guidance
        textLanguage
        closesAt
        isOpen
      }
      ownProposals {
        id
        state
        kind
        title
        abstract
        language
        minutes
        topics
        speakers {
          name
          affiliation
          emailAddress
        }
        decisionMessage
        confirmDueOn
        mayChange
      }
    }
  }
`);

type Called = NonNullable<ContributeQuery['event']>;
/** A proposal of the viewer. */
export type OwnProposal = Called['ownProposals'][number];

/** Where people propose something for the agenda of an event, and see what became of it. */
export function ContributePage() {
  const { t } = useText('events');
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(CONTRIBUTE, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  const reload = () => refetch().catch(() => undefined);
  if (!event?.call) {
    return (
      <Page title={t('call.title')}>
        {data ? <EmptyState title={t('call.none')} action={<ButtonLink to={event ? eventPath(event.slug) : eventsPath}>{t(event ? 'call.toEvent' : 'all')}</ButtonLink>} /> : <ListAwaited error={error} onRetry={() => void reload()} />}
      </Page>
    );
  }
  return (
    <Page title={t('call.title')} lead={<span lang={event.textLanguage}>{event.title}</span>}>
      <div className="s-stack s-stack--loose">
        <p><CallEnd call={event.call} timeZone={event.timeZone} stop={event.callStop} /></p>
        <Markdown text={event.call.guidance} language={event.call.textLanguage} />
        <Proposals event={event} isOpen={event.call.isOpen} onDone={reload} />
        <p><TextLink to={eventPath(event.slug)}>{t('call.toEvent')}</TextLink></p>
      </div>
    </Page>
  );
}

function Proposals({ event, isOpen, onDone }: { event: Called; isOpen: boolean; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { person, isKnown } = useViewer();
  const [open, setOpen] = useState<OwnProposal | 'new' | null>(null);
  const [isSent, setSent] = useState(false);
  if (!person) return isKnown && <NoPermissionState title={t(isOpen ? 'call.signInFirst' : 'call.signInToSee')} action={<ButtonLink to={signInPath(contributePath(event.slug))}>{t('call.signIn')}</ButtonLink>}><p>{t('call.signInWhy')}</p></NoPermissionState>;
  const change = (proposal: OwnProposal) => {
    setSent(false);
    setOpen(proposal);
  };
  const done = async () => {
    await onDone();
    setOpen(null);
    setSent(true);
  };
  return (
    <Titled title={t('call.own')}>
      <div className="s-stack">
        {isSent && open === null && <DoneNotice title={t('call.sent')} />}
        {event.ownProposals.length === 0 && open === null && <p>{t('call.noneOwn')}</p>}
        <OwnProposals proposals={event.ownProposals} call={{ isOpen, isOver: !!event.callStop }} onChange={change} onDone={onDone} />
        {isOpen && open === null && <div className="s-actions"><Button onClick={() => { setSent(false); setOpen('new'); }}>{t('call.add')}</Button></div>}
        {open !== null && <ProposalForm key={open === 'new' ? 'new' : open.id} event={event} proposal={open === 'new' ? null : open} author={person} onDone={() => void done()} onLeave={() => setOpen(null)} />}
      </div>
    </Titled>
  );
}
