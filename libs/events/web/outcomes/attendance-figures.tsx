import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { DataTable, Notice, Titled } from '@skills/platform/ui';
import { ListAwaited } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import type { AttendanceQuery } from '@skills/schema/documents';
import { PeopleByDay } from '../door/people-by-day';

const ATTENDANCE = graphql(`
  query Attendance($slug: String!) {
    event(slug: $slug) {
      id
      peopleByDay {
        day
        people
      }
      attendance {
        isKnown
        isFinal
        total {
          registered
          came
          noShows
          walkIns
        }
        byCountry {
          countryCode
          registered
          came
          noShows
          walkIns
        }
        byRole {
          role
          registered
          came
          noShows
          walkIns
        }
        bySizeClass {
          sizeClass
          registered
          came
          noShows
          walkIns
        }
      }
    }
  }
`);

type Figures = NonNullable<NonNullable<AttendanceQuery['event']>['attendance']>;

/** Who was expected and who came, all together and by country, role and size of firm. */
export function AttendanceFigures({ slug }: { slug: string }) {
  const { t } = useText('events');
  const { countryName } = useFormats();
  const { data, error, refetch } = useQuery(ATTENDANCE, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const figures = data?.event?.attendance;
  return (
    <Titled title={t('outcomes.attendance.title')}>
      {!figures && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {figures && !figures.isKnown && <Notice kind="info" title={t('outcomes.attendance.unknown')}><p>{t('outcomes.attendance.unknownText')}</p></Notice>}
      {figures && figures.total.registered + figures.total.walkIns > 0 && (
        <>
          <p className="s-soft">{t(figures.isFinal ? 'outcomes.attendance.final' : 'outcomes.attendance.live')}</p>
          <PeopleByDay days={data?.event?.peopleByDay ?? []} />
          <Lines figures={figures} of="country" lines={figures.byCountry.map((line) => ({ ...line, label: countryName(line.countryCode ?? '') }))} />
          <Lines figures={figures} of="role" lines={figures.byRole.map((line) => ({ ...line, label: t(`role.${line.role ?? 'OTHER'}`) }))} />
          <Lines figures={figures} of="sizeClass" lines={figures.bySizeClass.map((line) => ({ ...line, label: t(`outcomes.size.${line.sizeClass ?? 'UNKNOWN'}`) }))} />
        </>
      )}
    </Titled>
  );
}

type Numbers = Figures['total'];

function Lines({ figures: { isKnown, total }, of, lines }: { figures: Figures; of: 'country' | 'role' | 'sizeClass'; lines: readonly (Numbers & { label: string })[] }) {
  const { t } = useText('events');
  const { number } = useFormats();
  const columns = (isKnown ? (['registered', 'came', 'noShows', 'walkIns'] as const) : (['registered'] as const)).map((key) => ({ key, label: t(`outcomes.attendance.${key}`), numeric: true }));
  const rowOf = (label: string, line: Numbers) => ({ id: label, label, registered: number(line.registered), came: number(line.came), noShows: number(line.noShows), walkIns: number(line.walkIns) });
  return <DataTable caption={t(`outcomes.attendance.by.${of}`)} columns={[{ key: 'label', label: t(`outcomes.attendance.of.${of}`) }, ...columns]} rows={[...lines.map((line) => rowOf(line.label, line)), rowOf(t('outcomes.attendance.all'), total)]} />;
}
