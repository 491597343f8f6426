import { useText } from '@skills/platform/i18n';
import { TextLink } from '@skills/platform/ui';
import type { Attention } from '../../rules';
import { organisedEventPath } from '../addresses';

const WHERE: Readonly<Record<Attention, string>> = {
  ERASURE_LATE: '/data', REQUESTS: '/participants', OFFERS_END: '/seats', PLACE_MISSING: '/edit', ONLINE_MISSING: '/edit', AGENDA_CONFLICTS: '/agenda', PROPOSALS: '/call', CHECKLIST_LATE: '/checklist', NOTE_CHANGED: '/conclusions', HELD_MISSING: '',
  REPORT_MISSING: '/conclusions', ERASURE_SOON: '/data',
};

/** What an event needs, each with the way to where it is done; what is done on its overview is no link there. */
export function AttentionList({ slug, attentions, isOverview = false }: { slug: string; attentions: readonly { attention: Attention; count: number }[]; isOverview?: boolean }) {
  const { t } = useText('events');
  return (
    <ul className="e-attentions">
      {attentions.map(({ attention, count }) => {
        const needs = t(`overview.needs.${attention}`, { count });
        return <li key={attention}>{isOverview && WHERE[attention] === '' ? needs : <TextLink to={organisedEventPath(slug) + WHERE[attention]}>{needs}</TextLink>}</li>;
      })}
    </ul>
  );
}
