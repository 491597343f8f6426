import { useText } from '@skills/platform/i18n';
import { Button, Disclosure, ErrorState, SelectField, TextLink } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
import { CALL_MOST } from '../../rules';
import { organisedEventPath } from '../addresses';
import type { ManagedProposal } from './call-desk';

const SHARE = graphql(`mutation ShareOutReviews($input: ShareOutReviewsInput!) { shareOutReviews(input: $input) { event { id } problems { code path message } } }`);

/** Asks the reviewers of an event for what is missing, once its call is closed. */
export function ShareOut({ event: { id: eventId, slug }, proposals, isOpen, onDone }: { event: { id: string; slug: string }; proposals: readonly ManagedProposal[]; isOpen: boolean; onDone: () => Promise<unknown> }) {
  const { t } = useText('events');
  const { act, busy, problems, failure } = useAct(SHARE);
  const [each, setEach] = useState('2');
  const sum = (of: 'reviewsAsked' | 'reviewsGiven') => proposals.reduce((total, proposal) => total + proposal[of], 0);
  const asked = sum('reviewsAsked');
  const share = async (submit: FormEvent) => {
    submit.preventDefault();
    if (await act({ input: { eventId, each: Number(each) } })) await onDone();
  };
  const form = (
    <form className="s-stack e-form" noValidate onSubmit={(submit) => void share(submit)}>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <SelectField label={t('call.field.each')} help={t('call.shareHelp')} value={each} options={Array.from({ length: CALL_MOST.reviews }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))} onChange={({ target }) => setEach(target.value)} />
      <div className="s-actions"><Button type="submit" variant="secondary" busy={busy}>{t('call.share')}</Button></div>
    </form>
  );
  return (
    <div className="s-stack">
      <p>{asked === 0 ? t('call.notShared') : t('call.shared', { given: sum('reviewsGiven'), count: asked })}</p>
      {isOpen ? <p className="s-small s-soft">{t('call.shareLater')}</p> : asked === 0 ? form : <Disclosure summary={t('call.shareAgain')}>{form}</Disclosure>}
      <p><TextLink to={`${organisedEventPath(slug)}/team`}>{t('call.toTeam')}</TextLink></p>
    </div>
  );
}
