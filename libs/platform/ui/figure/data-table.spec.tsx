import { render, screen } from '@testing-library/react';
import { DataTable } from './data-table';

const table = (keys: readonly string[]) =>
  render(<DataTable caption="Figures" columns={keys.map((key) => ({ key, label: key.toUpperCase(), numeric: key !== 'a' }))} rows={[Object.fromEntries(keys.map((key, at) => [key, `${at}`]))]} />).container.querySelector('table')!;

describe('a table of data', () => {
  it('is laid out as cards on a phone only when it is too wide for one', () => {
    expect([['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map((keys) => table(keys).classList.contains('s-table--cards'))).toEqual([false, true]);
  });

  it('stays a table to screen readers however it is laid out, and each cell says of which column it is', () => {
    const cards = table(['a', 'b', 'c', 'd']);
    expect(screen.getByRole('rowheader', { name: '0' })).toBeTruthy();
    expect([...cards.querySelectorAll('table, thead, tbody, tr, th, td')].every((part) => part.hasAttribute('role'))).toBe(true);
    expect([...cards.querySelectorAll('td')].map((cell) => cell.dataset.label)).toEqual(['B', 'C', 'D']);
  });
});
