import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { graphql } from '@skills/schema';
import { DevelopmentOfFirm } from './development-of-firm';

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
  const { data } = useQuery(MY_DEVELOPMENTS, { fetchPolicy: 'cache-and-network' });
  const shown = data?.viewer.developments.filter(({ series }) => series.length > 0) ?? [];
  return shown.map(({ organisation, runs, series }) => (
    <DevelopmentOfFirm
      key={organisation.id}
      name={organisation.name ?? t('runs.unnamed')}
      moments={runs.map(({ id, completedAt }) => ({ runId: id, at: completedAt ?? '' }))}
      series={series}
    />
  ));
}
