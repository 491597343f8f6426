import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { act, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { RunRow, type RunRowProps } from './run-row';

const show = async (part: Partial<RunRowProps>) => {
  await startTexts('en');
  await act(async () => void render(<MemoryRouter><ul><RunRow id="r1" when="20 November 2026" completedAt={null} firm={null} {...part} /></ul></MemoryRouter>));
};

describe('a run in the list', () => {
  it('under way, leads on to its questions', async () => {
    await show({});
    expect(screen.getByText('Firm not named yet')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Go on with the one of/ }).getAttribute('href')).toBe('/toolbox/runs/r1/answer');
  });

  it('assessed before, leads to what changed and to a new assessment', async () => {
    await show({ completedAt: '2026-11-21T09:00:00Z', mayAssessAgain: true, hasEarlier: true });
    expect(screen.getByRole('link', { name: 'Assess again: Firm not named yet, last begun on 20 November 2026' }).getAttribute('href')).toBe('/toolbox/runs/r1/again');
    expect(screen.getByRole('link', { name: /What changed up to/ }).getAttribute('href')).toBe('/toolbox/runs/r1/change');
  });

  it('completed, leads to its result', async () => {
    await show({ completedAt: '2026-11-21T09:00:00Z', firm: 'Kovač Precision' });
    expect(screen.getByText('Kovač Precision')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Result of/ }).getAttribute('href')).toBe('/toolbox/runs/r1');
  });
});
