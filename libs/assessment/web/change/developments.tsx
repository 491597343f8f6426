import { useQuery } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { graphql } from '@skills/schema';
import { DevelopmentOfFirm } from './development-of-firm';
import { toldApart } from './told-apart';

const MY_DEVELOPMENTS = graphql(`
  query MyDevelopments {
    viewer {
      developments {
        organisation {
          id
          name
        }
        runs {
          id
          completedAt
        }
        series {
          topic
          kind
          countedItems
          points {
            runId
            level
          }
        }
      }
    }
  }
`);

/** How each firm that was assessed more than once developed; nothing until there is something, for the list of runs says the rest. */
export function Developments() {
  const { t } = useText('assessment');
  const { date } = useFormats();
  const { data } = useQuery(MY_DEVELOPMENTS, { fetchPolicy: 'cache-and-network' });
  const shown = data?.viewer.developments.filter(({ series }) => series.length > 0) ?? [];
  const nameOf = ({ name }: { name?: string | null }): string => name ?? t('runs.unnamed');
  const distinctions = toldApart(shown.map(({ organisation, runs }) => ({ name: nameOf(organisation), from: date(runs[0]?.completedAt ?? '') })));
  return shown.map(({ organisation, runs, series }, at) => (
    <DevelopmentOfFirm
      key={organisation.id}
      name={nameOf(organisation)}
      distinction={distinctions[at] ?? null}
      moments={runs.map(({ id, completedAt }) => ({ runId: id, at: completedAt ?? '' }))}
      series={series}
    />
  ));
}
