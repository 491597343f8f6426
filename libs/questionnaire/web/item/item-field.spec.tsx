import { jest } from '@jest/globals';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Answer } from '../../rules';
import { ASKED_ITEMS } from '../../testing';
import type { AskedItem } from '../answering/asked-questionnaire';
import '../texts';
import { ItemField } from './item-field';

const show = (item: AskedItem, answer?: Answer) => {
  const onAnswer = jest.fn<(given: Answer) => void>();
  const { rerender, unmount } = render(<ItemField item={item} answer={answer} onAnswer={onAnswer} />);
  return { onAnswer, unmount, answered: (given: Answer) => rerender(<ItemField item={item} answer={given} onAnswer={onAnswer} />) };
};
const press = (role: 'radio' | 'checkbox', name: string) => fireEvent.click(screen.getByRole(role, { name }));
const answered = (value: object) => ({ state: 'ANSWERED', value }) as Answer;

beforeAll(() => startTexts('en'));

describe('an item', () => {
  it('LEVEL: shows each level with its name, its number and what it looks like here', () => {
    const { onAnswer } = show(ASKED_ITEMS.updates);
    expect(screen.getAllByRole('radio')).toHaveLength(7);
    const card = screen.getByRole('radio', { name: 'Established', description: 'What established looks like.' });
    fireEvent.click(card);
    expect(onAnswer).toHaveBeenCalledWith(answered({ level: 3 }));
  });

  it('LEVEL: takes "I don’t know" and "does not apply" as answers like the others', () => {
    const { onAnswer, answered: then } = show(ASKED_ITEMS.updates);
    press('radio', 'I don’t know');
    expect(onAnswer).toHaveBeenLastCalledWith({ state: 'DONT_KNOW', value: null });
    then({ state: 'DONT_KNOW', value: null });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'I don’t know' }).checked).toBe(true);
    press('radio', 'Does not apply to us');
    expect(onAnswer).toHaveBeenLastCalledWith({ state: 'NOT_APPLICABLE', value: null });
  });

  it('SINGLE_CHOICE: gives the option, and offers "does not apply" only where it may be said', () => {
    const { onAnswer } = show(ASKED_ITEMS.devices);
    press('radio', 'No');
    expect(onAnswer).toHaveBeenCalledWith(answered({ option: 'no' }));
    expect(screen.queryByRole('radio', { name: 'Does not apply to us' })).toBeNull();
  });

  it('MULTIPLE_CHOICE: keeps several, and an exclusive one clears the others', () => {
    const { onAnswer, answered: then } = show(ASKED_ITEMS.data, answered({ options: ['sales'] }));
    press('checkbox', 'Machines');
    expect(onAnswer).toHaveBeenLastCalledWith(answered({ options: ['sales', 'machines'] }));
    then(answered({ options: ['sales', 'machines'] }));
    press('checkbox', 'None of these');
    expect(onAnswer).toHaveBeenLastCalledWith(answered({ options: ['none'] }));
    then(answered({ options: ['none'] }));
    press('checkbox', 'Sales');
    expect(onAnswer).toHaveBeenLastCalledWith(answered({ options: ['sales'] }));
    press('checkbox', 'I don’t know');
    expect(onAnswer).toHaveBeenLastCalledWith({ state: 'DONT_KNOW', value: null });
  });

  it('NUMBER: gives a number when the field is left, and says at once what is none', () => {
    const { onAnswer } = show(ASKED_ITEMS.people);
    const field = screen.getByRole('textbox', { name: 'Your number (people)' });
    fireEvent.change(field, { target: { value: '501' } });
    expect(screen.getByText('Please give a number from 0 to 500.')).toBeTruthy();
    fireEvent.blur(field);
    expect(onAnswer).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '12' } });
    fireEvent.blur(field);
    expect(onAnswer).toHaveBeenCalledWith(answered({ number: 12 }));
  });

  it('NUMBER: takes an answer back when the field is emptied', () => {
    const { onAnswer } = show(ASKED_ITEMS.people, answered({ number: 12 }));
    const field = screen.getByRole('textbox');
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.blur(field);
    expect(onAnswer).toHaveBeenCalledWith(answered({ number: null }));
  });

  it('TEXT: gives the words when one pauses, and once only', () => {
    jest.useFakeTimers();
    const { onAnswer } = show(ASKED_ITEMS.plans);
    const field = screen.getByRole('textbox', { name: 'Your answer' });
    fireEvent.change(field, { target: { value: 'Train' } });
    fireEvent.change(field, { target: { value: 'Train two people' } });
    act(() => void jest.runAllTimers());
    fireEvent.blur(field);
    expect(onAnswer.mock.calls).toEqual([[answered({ text: 'Train two people' })]]);
    jest.useRealTimers();
  });

  it('TEXT: loses nothing when its screen goes away under the hands of the person', () => {
    const { onAnswer, unmount } = show(ASKED_ITEMS.plans);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Train two people' } });
    unmount();
    expect(onAnswer).toHaveBeenCalledWith(answered({ text: 'Train two people' }));
  });

  it('TEXT: says how much too long it is, and does not give it', () => {
    const { onAnswer, unmount } = show(ASKED_ITEMS.plans);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'x'.repeat(43) } });
    expect(screen.getByText('3 characters too long.')).toBeTruthy();
    unmount();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('TEXT: clears the field when "I don’t know" is said instead', () => {
    const { onAnswer } = show(ASKED_ITEMS.plans, answered({ text: 'Train' }));
    press('radio', 'I don’t know');
    expect(onAnswer.mock.calls).toEqual([[{ state: 'DONT_KNOW', value: null }]]);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  });

  it('MATRIX: asks each row by itself and keeps what other rows have', () => {
    const { onAnswer } = show(ASKED_ITEMS.trust, answered({ cells: { security: 'inside' } }));
    const row = screen.getByRole('group', { name: 'With analysis' });
    fireEvent.click(row.querySelector('input[value="outside"]')!);
    expect(onAnswer).toHaveBeenCalledWith(answered({ cells: { security: 'inside', analysis: 'outside' } }));
  });
});
