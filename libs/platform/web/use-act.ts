import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { problemsOf, type Problem } from './problems';

/** A mutation as a screen uses it: do it, see that it runs, what to put right, and an unexpected failure. */
export interface Act<Data, Variables> {
  /** Resolves with the data when there were no problems, else with null. */
  act: (variables: Variables) => Promise<Data | null>;
  busy: boolean;
  problems: readonly Problem[];
  failure: unknown;
}

/** Runs a mutation and sorts its outcome, so that every form tells its mistakes in the same way. */
export const useAct = <Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>): Act<Data, Variables> => {
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const [outcome, setOutcome] = useState<{ problems: readonly Problem[]; failure: unknown }>({ problems: [], failure: null });

  const act = async (variables: Variables): Promise<Data | null> => {
    setOutcome({ problems: [], failure: null });
    try {
      const { data } = await mutate({ variables });
      const problems = Object.values(data ?? {}).flatMap((payload) => problemsOf(payload as { problems?: Problem[] }));
      setOutcome({ problems, failure: null });
      return problems.length === 0 ? (data as Data) : null;
    } catch (failure) {
      setOutcome({ problems: [], failure });
      return null;
    }
  };

  return { act, busy: loading, ...outcome };
};
