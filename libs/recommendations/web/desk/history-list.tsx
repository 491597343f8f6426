import { useFormats, useText } from '@skills/platform/i18n';
import { Disclosure } from '@skills/platform/ui';
import type { ContributionAct, ContributionSide } from '../../rules';

/** One act in the history of a contribution, as the desk shows it. */
export interface PastAct {
  id: string;
  act: ContributionAct;
  side: ContributionSide;
  note: string | null;
  at: string;
}

/** What was done with a contribution so far, newest first. */
export function HistoryList({ events }: { events: readonly PastAct[] }) {
  const { t } = useText('recommendations');
  const { dateTime } = useFormats();
  return (
    <Disclosure summary={t('desk.history', { count: events.length })}>
      <ul className="s-lines">
        {events.map(({ id, act, side, note, at }) => (
          <li key={id}>
            <p>{t(`desk.event.${act}`, { side: t(`desk.side.${side}`) })} <span className="s-small s-soft">{dateTime(at)}</span></p>
            {note && <p className="r-note">{note}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
