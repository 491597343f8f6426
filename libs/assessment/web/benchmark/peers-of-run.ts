import { graphql } from '@skills/schema';
import type { PeersOfRunFragment } from '@skills/schema/documents';

/** A run beside its peers: everything that is said and drawn about them. */
export const PEERS_OF_RUN = graphql(`
  fragment PeersOfRun on Run {
    id
    organisation {
      id
      benchmarkParticipation {
        id
        isCounted
      }
    }
    result {
      topics {
        topic
        maturity {
          level
        }
      }
    }
    benchmark {
      state
      computedAt
      minimum
      isInvented
      group {
        countryCode
        sector
        sizeClass
        isWidened
        atLeast
      }
      topics {
        topic
        q1
        median
        q3
        own
        position
      }
    }
  }
`);

/** A run beside its peers; null until it is completed. */
export type PeersOfRun = NonNullable<PeersOfRunFragment['benchmark']>;

/** The topics in which a run has no level: while there are any, its firm is not counted among peers. */
export const topicsWithoutLevel = ({ result }: Pick<PeersOfRunFragment, 'result'>) => result.topics.filter(({ maturity }) => (maturity.level ?? null) === null).map(({ topic }) => topic);

/** The figures of peers in one topic. */
export type TopicPeers = PeersOfRun['topics'][number];

/** Who the peers are. */
export type PeerGroup = NonNullable<PeersOfRun['group']>;
