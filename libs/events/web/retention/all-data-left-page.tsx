import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Notice, NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { organisedEventPath, organisePath } from '../addresses';
import '../events.css';

const ALL_LEFT = graphql(`
  query AllDataLeft {
    viewer {
      organisesEvents
    }
    eventsWithPersonalData {
      id
      slug
      title
      dataLeft {
        erasesAt
        isOverdue
        tables {
          table
          rows
        }
      }
    }
  }
`);

/** What personal data is left of any event, and whether any should be gone. */
export function AllDataLeftPage() {
  const { t } = useText('events');
  const { date, number, list } = useFormats();
  const { data, error, refetch } = useQuery(ALL_LEFT, { fetchPolicy: 'cache-and-network' });
  const title = t('dataLeft.all');
  if (!data) return <Page title={title}><ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} /></Page>;
  if (!data.viewer.organisesEvents) return <Page title={title}><NoPermissionState /></Page>;
  const events = data.eventsWithPersonalData;
  const late = events.filter(({ dataLeft }) => dataLeft?.isOverdue).length;
  const rows = events.map(({ id, slug, title: name, dataLeft }) => ({
    id,
    event: <TextLink to={`${organisedEventPath(slug)}/data`}>{name}</TextLink>,
    what: list((dataLeft?.tables ?? []).map(({ table, rows: count }) => `${t(`dataLeft.table.${table}`)} ${number(count)}`)),
    until: dataLeft?.erasesAt ? date(dataLeft.erasesAt) : t('dataLeft.noDay'),
    state: t(dataLeft?.isOverdue ? 'dataLeft.overdue' : 'dataLeft.inTime'),
  }));
  return (
    <Page title={title} lead={t('dataLeft.allLead')} width="wide">
      <div className="s-stack">
        <Notice kind={late > 0 ? 'warning' : 'success'} title={late > 0 ? t('dataLeft.late', { count: late }) : t('dataLeft.noneLate')} />
        {rows.length === 0 ? <p>{t('dataLeft.nothing')}</p> : <DataTable caption={t('dataLeft.byEvent')} columns={[{ key: 'event', label: t('dataLeft.event') }, { key: 'what', label: t('dataLeft.what') }, { key: 'until', label: t('dataLeft.goes') }, { key: 'state', label: t('dataLeft.state') }]} rows={rows} />}
        <p><TextLink to={organisePath}>{t('organise.title')}</TextLink></p>
      </div>
    </Page>
  );
}
