import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { useParams } from 'react-router';
import { organisePath } from '../addresses';
import { DeskNav } from '../desk/desk-nav';
import '../events.css';
import { Door } from './door';
import { useDoor } from './use-door';

/** The door of an event: it lets people in with or without network. Not inside the desk's frame, which needs the network to open. */
export function DoorPage() {
  const { t } = useText('events');
  const { slug = '' } = useParams();
  const door = useDoor(slug);
  const { kept, isAbsent, failure, refresh } = door;
  if (isAbsent) {
    return (
      <Page title={t('notHere')}>
        <EmptyState title={t('notHereWhat')} action={<ButtonLink to={organisePath}>{t('organise.title')}</ButtonLink>} />
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
