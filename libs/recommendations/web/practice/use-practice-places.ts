import { useQuery } from '@apollo/client/react';
import type { Sector } from '@skills/identity/rules';
import { graphql } from '@skills/schema';

const PRACTICE_PLACES = graphql(`
  query PracticePlaces {
    practices(first: 100) {
      edges {
        cursor
        node {
          id
          countryCode
          sector
        }
      }
    }
  }
`);

/** The countries and sectors from which there are cases (among the first hundred), so that a choice leads to something. */
export const usePracticePlaces = (): { countries: readonly string[]; sectors: readonly Sector[] } => {
  const { data } = useQuery(PRACTICE_PLACES);
  const cases = data?.practices.edges.map(({ node }) => node) ?? [];
  return {
    countries: [...new Set(cases.flatMap(({ countryCode }) => countryCode ?? []))],
    sectors: [...new Set(cases.flatMap(({ sector }) => sector ?? []))].sort(),
  };
};
