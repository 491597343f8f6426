import { ApolloLink, Observable, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import { parse } from 'graphql';
import type { ReactNode } from 'react';
import { createGraphClient } from './create-graph-client';
import { useAct } from './use-act';

type Data = { save: { saved: boolean | null; problems: { code: string; path: string[]; message: string }[] } };
const SAVE = parse('mutation Save { save { saved problems { code path message } } }') as TypedDocumentNode<Data, Record<string, never>>;

const acting = (answer: () => Observable<ApolloLink.Result>) => {
  const client = createGraphClient({ language: 'en', link: new ApolloLink(answer) });
  const wrapper = ({ children }: { children: ReactNode }) => <ApolloProvider client={client}>{children}</ApolloProvider>;
  return renderHook(() => useAct(SAVE), { wrapper });
};

const says = (save: Data['save']) => () => new Observable<ApolloLink.Result>((observer) => {
  observer.next({ data: { save: { __typename: 'SavePayload', ...save } } });
  observer.complete();
});

describe('an act', () => {
  it('hands on what was done', async () => {
    const { result } = acting(says({ saved: true, problems: [] }));
    const data = await act(() => result.current.act({}));
    expect(data?.save.saved).toBe(true);
    expect(result.current).toMatchObject({ problems: [], failure: null, busy: false });
  });

  it('tells what has to be put right, and counts as not done', async () => {
    const { result } = acting(says({ saved: null, problems: [{ code: 'NAME_MISSING', path: ['name'], message: 'Enter a name.' }] }));
    expect(await act(() => result.current.act({}))).toBeNull();
    expect(result.current.problems.map((problem) => problem.message)).toEqual(['Enter a name.']);
  });

  it('keeps an unexpected failure apart from problems, and forgets it at the next try', async () => {
    let isBroken = true;
    const { result } = acting(() => (isBroken ? new Observable((observer) => observer.error(new Error('no network'))) : says({ saved: true, problems: [] })()));
    expect(await act(() => result.current.act({}))).toBeNull();
    expect(String(result.current.failure)).toContain('no network');
    isBroken = false;
    await act(() => result.current.act({}));
    expect(result.current.failure).toBeNull();
  });
});
