import { fireEvent, render, screen } from '@testing-library/react';
import { Checkbox, ChoicesField, Disclosure, TextField } from '../ui';
import { LinkedProblemsSummary } from './linked-problems-summary';
import type { Problem } from './problems';

const missing = (field: string): Problem => ({ code: 'FIELD_REQUIRED', path: [field], message: `“${field.replace(/\d/, '')}” is missing.` });
const Form = ({ problems }: { problems: readonly Problem[] }) => {
  const error = (field: string) => problems.find(({ path }) => path[0] === field)?.message;
  return (
    <form>
      <LinkedProblemsSummary problems={problems} />
      {['name1', 'name2'].map((field) => <TextField key={field} label={field} help="As on the badge." error={error(field)} />)}
      <Disclosure summary="More"><ChoicesField label="diets" error={error('diets')} options={[{ value: 'VEGAN', label: 'Vegan' }]} chosen={[]} onChange={() => undefined} /></Disclosure>
      <Checkbox label="photos" />
    </form>
  );
};

describe('what has to be put right in a long form', () => {
  it('takes the focus, and leads to the field of each, also where two say the same or one is folded away', () => {
    const { rerender } = render(<Form problems={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(<Form problems={[missing('name1'), missing('name2'), missing('diets'), missing('elsewhere')]} />);
    expect(document.activeElement!.contains(screen.getByRole('alert'))).toBe(true);
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['“name” is missing.', '“name” is missing.', '“diets” is missing.']);
    for (const [at, field] of [screen.getByLabelText('name1'), screen.getByLabelText('name2'), screen.getByLabelText('Vegan')].entries()) {
      fireEvent.click(links[at]!);
      expect(document.activeElement).toBe(field);
    }
    expect(screen.getByLabelText('Vegan').closest('details')!.open).toBe(true);
    expect(screen.getByText('“elsewhere” is missing.').closest('a')).toBeNull();
  });
});
