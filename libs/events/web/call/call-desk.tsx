import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { Disclosure, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { CallAtDeskQuery } from '@skills/schema/documents';
import { CallEnd } from './call-end';
import { CallForm } from './call-form';
import { ManagedProposals } from './managed-proposals';
import { ShareOut } from './share-out';

const CALL = graphql(`
  query CallAtDesk($slug: String!) {
    event(slug: $slug) {
      id
      slug
      timeZone
      startsAt
      callStop
      call {
        guidance
        closesAt
        isOpen
      }
      proposals {
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
        reviewsAsked
        reviewsGiven
        reviews {
          id
          standing
          score
          remark
          reviewer
        }
        mean
        submittedAt
        decidedAt
        confirmDueOn
        decisionMessage
        decisionMean
        decisionReviews
        isOwn
      }
    }
  }
`);

type Called = NonNullable<CallAtDeskQuery['event']>;
/** An event whose call is at the desk. */
export type CalledEvent = Called;
/** A proposal, as those who decide see it. */
export type ManagedProposal = NonNullable<Called['proposals']>[number];

/** Opens a call, shares out reviews, and decides. */
export function CallDesk({ slug }: { slug: string }) {
  const { t } = useText('events');
  const { data, error, refetch } = useQuery(CALL, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const event = data?.event;
  const reload = () => refetch().catch(() => undefined);
  if (!event?.proposals) return <ListAwaited error={error} onRetry={() => void reload()} />;
  const { id, timeZone, call, callStop: stop, proposals } = event;
  const form = <CallForm key={call?.closesAt ?? 'new'} event={{ id, timeZone }} call={call ?? null} onDone={reload} />;
  return (
    <>
      <Titled title={t('call.words')}>
        <div className="s-stack">
          <p>{call ? <CallEnd call={call} timeZone={timeZone} stop={stop} /> : t(stop ? `call.stopped.${stop}` : 'call.notYet')}</p>
          {!stop && (call ? <Disclosure summary={t('call.change')}>{form}</Disclosure> : form)}
        </div>
      </Titled>
      {call && !stop && <Titled title={t('call.reviewing')}><ShareOut event={event} proposals={proposals} isOpen={call.isOpen} onDone={reload} /></Titled>}
      {call && <Titled title={t('call.proposals')}><ManagedProposals event={event} proposals={proposals} onDone={reload} /></Titled>}
    </>
  );
}
