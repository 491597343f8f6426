import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { act, render, screen } from '@testing-library/react';
import { chooseLanguage, currentLanguage, startTexts } from '../i18n';
import '../ui';
import { useAnswersInLanguage } from './use-answers-in-language';

const GREETING = gql`query Greeting { greeting }`;
let asked = 0;
const answer = new ApolloLink(() => {
  asked += 1;
  const data = { greeting: `hello in ${currentLanguage()}` };
  return new Observable((observer) => {
    setTimeout(() => {
      observer.next({ data });
      observer.complete();
    });
  });
});
const client = new ApolloClient({ link: answer, cache: new InMemoryCache() });

function Page() {
  useAnswersInLanguage(client);
  const { data } = useQuery<{ greeting: string }>(GREETING);
  return <p>{data?.greeting ?? 'nothing yet'}</p>;
}

it('asks again in the new language, and shows the old words meanwhile', async () => {
  await startTexts('en');
  await act(async () => void render(<ApolloProvider client={client}><Page /></ApolloProvider>));
  expect(await screen.findByText('hello in en')).toBeTruthy();
  expect(asked).toBe(1);
  await act(() => chooseLanguage('fr'));
  expect(screen.queryByText('nothing yet')).toBeNull();
  expect(await screen.findByText('hello in fr')).toBeTruthy();
  expect(asked).toBe(2);
});
