import { startTexts } from '@skills/platform/i18n';
import { act, cleanup, render, screen } from '@testing-library/react';
import '../texts';
import { FoundPeople } from './found-people';

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ participantId: `p${at}`, name: `Kim ${at}`, code: null, hasSeat: true, admittedAt: null, admissions: [], admissionIds: [] }));
const show = async (count: number, badgesOf: string | null = null) => {
  await startTexts('en');
  await act(async () => void render(<FoundPeople found={people(count)} badgesOf={badgesOf} onAdmit={() => undefined} onTakeBack={() => undefined} />));
};

describe('a search at the door', () => {
  it.each([[8, 8, null], [9, 8, '1 more is not shown. Type more of the name.'], [11, 8, '3 more are not shown. Type more of the name.']])('that finds %s people shows %s, and says how many it does not show', async (count, shown, words) => {
    await show(count);
    expect(screen.getByRole('list', { name: `${count} people found` })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(shown);
    expect(screen.queryByText(/not shown/)?.textContent ?? null).toBe(words);
  });

  it('leads to the badge of each who has a seat or is in, and says that it needs network where there is none', async () => {
    await show(2, 'e1');
    expect(screen.getAllByRole('link', { name: /^Badge to print/ }).map((link) => link.getAttribute('href'))).toEqual([0, 1].map((at) => `/events/badges/e1.pdf?language=en&participant=p${at}`));
    expect(screen.queryByText(/once there is network/)).toBeNull();
    cleanup();
    await show(2);
    expect([screen.queryAllByRole('link').length, screen.getAllByText(/once there is network/).length]).toEqual([0, 1]);
  });
});
