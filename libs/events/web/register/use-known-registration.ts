import { useQuery } from '@apollo/client/react';
import { graphql } from '@skills/schema';
import { newRegistration, type RegistrationDraft } from './registration-draft';

const KNOWN = graphql(`
  query KnownForRegistration {
    viewer {
      person {
        id
        displayName
      }
      memberships {
        id
        organisation {
          id
          name
          countryCode
          sizeClass
        }
      }
    }
  }
`);

/** A registration with what is known of who is signed in, all of which they can change; undefined until it is known. Somebody of several firms is not guessed at. */
export function useKnownRegistration(isSignedIn: boolean): RegistrationDraft | undefined {
  const { data, error } = useQuery(KNOWN, { skip: !isSignedIn });
  const empty = newRegistration();
  if (!isSignedIn || error) return empty;
  if (!data) return undefined;
  const memberships = data.viewer?.memberships ?? [];
  const [firm] = memberships.length === 1 ? memberships.map(({ organisation }) => organisation) : [];
  return {
    ...empty,
    organisation: firm?.name ?? '',
    countryCode: firm?.countryCode ?? '',
    sizeClass: firm?.sizeClass ?? '',
    people: empty.people.map((person) => ({ ...person, name: data.viewer?.person?.displayName ?? '' })),
  };
}
