import { useText } from '@skills/platform/i18n';
import { Button, Titled } from '@skills/platform/ui';
import { saveAsFile } from '@skills/platform/web';

interface Person {
  id: string;
  name: string;
  calendar?: string | null;
}

/** What is left of an own agenda when the event is cancelled or postponed: nothing to choose, and what calendars have to follow. */
export function StoppedAgenda({ phase, people }: { phase: 'CANCELLED' | 'POSTPONED'; people: readonly Person[] }) {
  const { t } = useText('events');
  const chose = people.filter(({ calendar }) => calendar);
  if (phase === 'CANCELLED' && chose.length === 0) return null;
  return (
    <Titled title={t('agenda.own.title')}>
      <div className="s-stack">
        <p>{t(`agenda.own.${phase}`)}</p>
        <div className="s-actions">
          {chose.map(({ id, name, calendar }) => (
            <Button key={id} variant="secondary" onClick={() => saveAsFile('agenda.ics', 'text/calendar', calendar ?? '')}>
              {t('agenda.own.update')}{chose.length > 1 && <>: {name}</>}
            </Button>
          ))}
        </div>
      </div>
    </Titled>
  );
}
