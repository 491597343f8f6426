import type { Context } from '@skills/platform/graph';

/** One OpenID provider, as the operator set it up. */
export interface OpenIdProviderSetting {
  /** In addresses, e.g. `eulogin`: lower-case letters and digits. */
  readonly id: string;
  /** What people know it as, e.g. `EU Login`. */
  readonly label: string;
  /** Its issuer identifier, exactly as its tokens say; below it lies its configuration. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The domains for whose mail addresses its word counts, as `isBelievedDomain` reads them; empty: for none. */
  readonly domains: readonly string[];
}

declare global {
  interface GraphInstallation {
    /** The providers with which people may sign in, in the order of the sign-in page; absent: none. */
    readonly openIdProviders?: readonly OpenIdProviderSetting[];
  }
}

/** The providers of this installation. */
export const providersOf = (context: Context): readonly OpenIdProviderSetting[] => context.request.installation.openIdProviders ?? [];

/** A provider by its id; null when there is none. */
export const providerById = (context: Context, id: string | undefined): OpenIdProviderSetting | null => providersOf(context).find((provider) => provider.id === id) ?? null;

/** What people know an issuer as: the label of its provider, or its host when it is no longer set up. */
export const labelOfIssuer = (context: Context, issuer: string): string =>
  providersOf(context).find((provider) => provider.issuer === issuer)?.label ?? (URL.canParse(issuer) ? new URL(issuer).host : issuer);
