import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { ChoiceCards } from './choice-cards';
import '../texts';

const options = [
  { value: 'a', label: 'Never', description: 'Nobody does it.' },
  { value: 'b', label: 'Often' },
  { value: 'c', label: 'Always', marker: 3 },
];

describe('choice cards', () => {
  it('are one group of native radio buttons, so that arrow keys move between them', () => {
    render(<ChoiceCards legend="How often?" name="q" value="b" onChange={() => undefined} options={options} />);
    const group = screen.getByRole('group', { name: 'How often?' });
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.name)).toEqual(['q', 'q', 'q']);
    expect(radios.every((radio) => group.contains(radio) && radio.tabIndex === 0 && !radio.disabled)).toBe(true);
    expect(radios.map((radio) => radio.checked)).toEqual([false, true, false]);
  });

  it('name a card by its label and describe it by its description, without the marker', () => {
    render(<ChoiceCards legend="How often?" name="q" value={null} onChange={() => undefined} options={options} />);
    expect(screen.getByRole('radio', { name: 'Never', description: 'Nobody does it.' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Always' })).toBeTruthy();
  });

  it('choose by a press anywhere on the card', () => {
    const onChange = jest.fn();
    render(<ChoiceCards legend="How often?" name="q" value={null} onChange={onChange} options={options} />);
    fireEvent.click(screen.getByText('Nobody does it.'));
    expect(onChange).toHaveBeenCalledWith('a');
  });

  it('keep several choices in the order of the options', () => {
    const onChange = jest.fn();
    const { rerender } = render(<ChoiceCards multiple legend="Which?" name="q" value={['c']} onChange={onChange} options={options} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Never' }));
    expect(onChange).toHaveBeenLastCalledWith(['a', 'c']);
    rerender(<ChoiceCards multiple legend="Which?" name="q" value={['a', 'c']} onChange={onChange} options={options} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Always' }));
    expect(onChange).toHaveBeenLastCalledWith(['a']);
  });

  it('tell help and error to the whole group', () => {
    render(<ChoiceCards legend="How often?" help="Think of last year." error="Choose one." name="q" value={null} onChange={() => undefined} options={options} />);
    expect(screen.getByRole('group', { name: 'How often?', description: 'Think of last year. Choose one.' })).toBeTruthy();
  });
});
