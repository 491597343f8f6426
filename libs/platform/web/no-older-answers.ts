import { ApolloLink, Observable } from '@apollo/client';
import { OperationTypeNode } from 'graphql';

/**
 * Keeps an answer from taking an act back. A question that was under way while an act ended may have been answered before the act; arriving later, it would
 * put on screen what was there before. Its answer is dropped, and it is asked anew.
 */
export const noOlderAnswers = (): ApolloLink => {
  let actsEnded = 0;
  return new ApolloLink((operation, forward) => {
    const isAct = operation.operationType === OperationTypeNode.MUTATION;
    return new Observable((observer) => {
      let underWay: { unsubscribe: () => void } | undefined;
      const ask = (): void => {
        const endedBefore = actsEnded;
        const isOlder = (): boolean => !isAct && endedBefore !== actsEnded;
        underWay = forward(operation).subscribe({
          next: (answer) => {
            if (isAct) actsEnded += 1;
            if (!isOlder()) observer.next(answer);
          },
          error: (failure: unknown) => observer.error(failure),
          complete: () => (isOlder() ? ask() : observer.complete()),
        });
      };
      ask();
      return () => underWay?.unsubscribe();
    });
  });
};
