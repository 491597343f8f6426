import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { useParams } from 'react-router';
import { organisePath } from '../addresses';
import { DeskNav } from '../desk/desk-nav';
import '../events.css';
import { Door } from './door';
import { UnsentRecords } from './unsent-records';
import { useDoor } from './use-door';

/** The door of an event: it lets people in with or without network. Not inside the desk's frame, which needs the network to open. */
export function DoorPage() {
  const { t } = useText('events');
  const { slug = '' } = useParams();
  const door = useDoor(slug);
  const { kept, isAbsent, failure, refresh, scans } = door;
  const unsent = scans.filter(({ refusal }) => refusal === null);
  if (isAbsent) {
    return (
      <Page title={t(unsent.length > 0 ? 'desk.door' : 'notHere')}>
        <div className="s-stack s-stack--loose">
          {unsent.length > 0 && <UnsentRecords scans={unsent} />}
          <EmptyState title={t(unsent.length > 0 ? 'door.unsent.notOpen' : 'notHereWhat')} action={<ButtonLink to={organisePath}>{t('organise.title')}</ButtonLink>} />
        </div>
      </Page>
    );
  }
  if (!kept) return <Page title={t('desk.door')}><ListAwaited error={failure} onRetry={() => void refresh()} /></Page>;
  return (
    <Page title={t('desk.door')} lead={<span lang={kept.list.textLanguage}>{kept.list.title}</span>} width="wide">
      <div className="s-stack s-stack--loose">
        <Door at={door} kept={kept} />
        <DeskNav event={kept.list} part="door" />
        <p><TextLink to={organisePath}>{t('organise.title')}</TextLink></p>
      </div>
    </Page>
  );
}
