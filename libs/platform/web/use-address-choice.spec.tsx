import { act, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation, useNavigate, type NavigateFunction } from 'react-router';
import { useAddressChoice } from './use-address-choice';

interface Choice {
  words: string | null;
  price: string | null;
  size: string | null;
}

const NAMES = ['words', 'price', 'size'] as const;
const choiceIn = (address: URLSearchParams): Choice => ({ words: address.get('words'), price: address.get('price'), size: address.get('size') });
const addressOf = (choice: Choice): URLSearchParams => new URLSearchParams(NAMES.flatMap((name): [string, string][] => (choice[name] === null ? [] : [[name, choice[name]]])));

let choose: (part: Partial<Choice>) => void;
let go: NavigateFunction;
let search: string;

function List() {
  const [choice, act] = useAddressChoice(choiceIn, addressOf);
  choose = act;
  go = useNavigate();
  ({ search } = useLocation());
  return <p role="status">{JSON.stringify(choice)}</p>;
}

const shown = (): Choice => JSON.parse(screen.getByRole('status').textContent ?? '') as Choice;

const open = (address: string) => render(<MemoryRouter initialEntries={[address]}><List /></MemoryRouter>);

describe('what is chosen in a list', () => {
  it('is read from the address, and stands in it when it was chosen', async () => {
    open('/?words=data&other=1');
    expect(shown()).toEqual({ words: 'data', price: null, size: null });
    await act(async () => choose({ price: 'free' }));
    expect(shown()).toEqual({ words: 'data', price: 'free', size: null });
    expect(search).toBe('?words=data&price=free');
  });

  it('loses nothing when more is chosen before the page was drawn', async () => {
    open('/');
    const asDrawn = choose;
    await act(async () => {
      asDrawn({ words: 'data' });
      asDrawn({ price: 'free' });
      asDrawn({ size: '10-49' });
    });
    expect(shown()).toEqual({ words: 'data', price: 'free', size: '10-49' });
  });

  it('starts from the address that somebody went back to', async () => {
    open('/');
    await act(async () => choose({ words: 'data' }));
    await act(async () => choose({ price: 'free' }));
    await act(async () => go(-1));
    expect(shown()).toEqual({ words: 'data', price: null, size: null });
    await act(async () => choose({ size: '10-49' }));
    expect(shown()).toEqual({ words: 'data', price: null, size: '10-49' });
  });
});
