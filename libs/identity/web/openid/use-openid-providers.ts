import { useQuery } from '@apollo/client/react';
import { graphql } from '@skills/schema';

const OPENID_PROVIDERS = graphql(`
  query OpenIdProviders {
    openIdProviders {
      id
      label
    }
  }
`);

/** A provider with whose accounts people may sign in. */
export interface OpenIdChoice {
  id: string;
  label: string;
}

const NONE: readonly OpenIdChoice[] = [];

/** The providers of this installation; none while that is not known, as e-mail always works. */
export const useOpenIdProviders = (): readonly OpenIdChoice[] => useQuery(OPENID_PROVIDERS).data?.openIdProviders ?? NONE;
