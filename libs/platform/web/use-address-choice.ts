import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What somebody chose in a list, kept in the address: the choice, and an act that changes a part of it.
 *
 * Parts are laid upon what was chosen last, not upon what is on screen: a page is drawn some time after its address was
 * chosen, and a second choice made in between would otherwise take the first one back.
 */
export function useAddressChoice<Choice extends object>(choiceIn: (address: URLSearchParams) => Choice, addressOf: (choice: Choice) => URLSearchParams): [Choice, (part: Partial<Choice>) => void] {
  const [address, setAddress] = useSearchParams();
  const shown = address.toString();
  const underWay = useRef<string[]>([]);
  const latest = useRef(shown);
  useEffect(() => {
    // One of our own that arrived leaves those after it under way; any other address (back, a link) ends them all.
    const arrived = underWay.current.indexOf(shown);
    underWay.current = arrived < 0 ? [] : underWay.current.slice(arrived + 1);
    latest.current = underWay.current.at(-1) ?? shown;
  }, [shown]);
  const choose = useCallback(
    (part: Partial<Choice>) => {
      const next = addressOf({ ...choiceIn(new URLSearchParams(latest.current)), ...part });
      latest.current = next.toString();
      underWay.current.push(latest.current);
      setAddress(next, { preventScrollReset: true });
    },
    [addressOf, choiceIn, setAddress],
  );
  return [choiceIn(address), choose];
}
