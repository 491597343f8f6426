import { useQuery } from '@apollo/client/react';
import { graphql } from '@skills/schema';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      person {
        id
        emailAddress
        displayName
        locale
      }
    }
  }
`);

/** Who looks at the page, as far as is known. */
export interface ViewerState {
  /** Null for a guest, and while it is not known yet. */
  person: { id: string; emailAddress: string; displayName?: string | null; locale: string } | null;
  /** Whether the answer is there: until then nobody is told that they are signed out. */
  isKnown: boolean;
  error: unknown;
  refetch: () => void;
}

/** The person signed in here, asked for once and shared by all parts of the page. */
export const useViewer = (): ViewerState => {
  const { data, error, refetch } = useQuery(VIEWER);
  return {
    person: data?.viewer.person ?? null,
    isKnown: data !== undefined,
    error,
    refetch: () => void refetch().catch(() => undefined),
  };
};
