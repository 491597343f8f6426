import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextField, TextLink } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState } from 'react';

export const PLAN_CALENDAR = graphql(`
  fragment PlanCalendar on Plan {
    id
    feedMadeAt
  }
`);

const RENEW_FEED = graphql(`
  mutation RenewFeed($input: RenewFeedInput!) {
    renewFeed(input: $input) {
      feedUrl
      plan {
        ...PlanCalendar
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

const WITHDRAW_FEED = graphql(`
  mutation WithdrawFeed($input: WithdrawFeedInput!) {
    withdrawFeed(input: $input) {
      plan {
        ...PlanCalendar
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Lets a calendar follow the due dates by a secret address, which is shown once and can be renewed or ended. */
export function PlanCalendar({ plan }: { plan: FragmentType<typeof PLAN_CALENDAR> }) {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const { id, feedMadeAt } = readFragment(PLAN_CALENDAR, plan);
  const [feedUrl, setFeedUrl] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const renew = useAct(RENEW_FEED);
  const withdraw = useAct(WITHDRAW_FEED);

  const make = async (): Promise<void> => {
    const data = await renew.act({ input: { planId: id } });
    setCopied(false);
    if (data?.renewFeed.feedUrl) setFeedUrl(data.renewFeed.feedUrl);
  };
  const end = async (): Promise<void> => {
    if (await withdraw.act({ input: { planId: id } })) setFeedUrl(null);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(feedUrl ?? '').then(() => setCopied(true), () => setCopied(false));
  };
  const failure = renew.failure ?? withdraw.failure;

  return (
    <div className="s-stack">
      <p>{t('plan.calendar.text')}</p>
      <ProblemsSummary problems={[...renew.problems, ...withdraw.problems]} />
      {failure !== null && <ErrorState error={failure} />}
      {feedUrl && (
        <>
          <TextField label={t('plan.calendar.address')} help={t('plan.calendar.once')} readOnly value={feedUrl} onFocus={({ target }) => target.select()} />
          <div className="s-actions">
            <Button variant="secondary" onClick={() => void copy()}>{t('plan.calendar.copy')}</Button>
            <TextLink href={feedUrl.replace(/^https?:/, 'webcal:')}>{t('plan.calendar.open')}</TextLink>
          </div>
          <p role="status" className="s-small">{copied ? t('plan.calendar.copied') : ''}</p>
        </>
      )}
      {feedMadeAt && !feedUrl && <p>{t('plan.calendar.since', { date: date(feedMadeAt) })}</p>}
      <div className="s-actions">
        <Button variant={feedMadeAt ? 'quiet' : 'secondary'} busy={renew.busy} onClick={() => void make()}>{t(feedMadeAt ? 'plan.calendar.renew' : 'plan.calendar.make')}</Button>
        {feedMadeAt && <Button variant="quiet" busy={withdraw.busy} onClick={() => void end()}>{t('plan.calendar.withdraw')}</Button>}
      </div>
    </div>
  );
}
