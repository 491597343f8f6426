import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { noOlderAnswers } from './no-older-answers';

const NAME = gql`query Name { firm { id name } }`;
const RENAME = gql`mutation Rename { rename { id name } }`;

/** A server whose answers leave when the test says so; a question is answered with what was true when it was asked. */
const slowServer = () => {
  let name = 'before';
  const leaving: Array<{ what: string; leave: () => void }> = [];
  const link = new ApolloLink(({ operationName }) => new Observable((observer) => {
    if (operationName === 'Rename') name = 'after';
    const firm = { __typename: 'Firm', id: 'f1', name };
    leaving.push({
      what: operationName ?? '',
      leave: () => {
        observer.next({ data: operationName === 'Rename' ? { rename: firm } : { firm } });
        observer.complete();
      },
    });
  }));
  return { link, leaving };
};

const clientOf = (...links: ApolloLink[]) => new ApolloClient({ link: ApolloLink.from(links), cache: new InMemoryCache() });

/** Asks, acts while the question is under way, and lets the act's answer arrive first; then everything that is still asked. */
const actMeanwhile = async (client: ApolloClient, { leaving }: ReturnType<typeof slowServer>) => {
  const question = client.query({ query: NAME, fetchPolicy: 'network-only' });
  const act = client.mutate({ mutation: RENAME });
  expect(leaving.map(({ what }) => what)).toEqual(['Name', 'Rename']);
  leaving[1]?.leave();
  await act;
  leaving[0]?.leave();
  leaving[2]?.leave();
  await question;
  return client.readQuery({ query: NAME });
};

describe('answers that are older than an act', () => {
  it('are dropped, and asked for anew', async () => {
    const server = slowServer();
    expect(await actMeanwhile(clientOf(noOlderAnswers(), server.link), server)).toMatchObject({ firm: { name: 'after' } });
    expect(server.leaving.map(({ what }) => what)).toEqual(['Name', 'Rename', 'Name']);
  });

  it('would take the act back otherwise', async () => {
    const server = slowServer();
    expect(await actMeanwhile(clientOf(server.link), server)).toMatchObject({ firm: { name: 'before' } });
  });

  it('are not those that were asked after it', async () => {
    const server = slowServer();
    const client = clientOf(noOlderAnswers(), server.link);
    const act = client.mutate({ mutation: RENAME });
    server.leaving[0]?.leave();
    await act;
    const question = client.query({ query: NAME, fetchPolicy: 'network-only' });
    server.leaving[1]?.leave();
    await question;
    expect(server.leaving).toHaveLength(2);
  });
});
