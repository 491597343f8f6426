import { startTexts } from '@skills/platform/i18n';
import { makeFragmentData } from '@skills/schema';
import { act, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { STANDING, type StandingFigure } from './standing';
import { TopicRow } from './topic-row';

const standing = (given: Partial<StandingFigure>) =>
  makeFragmentData({ kind: 'MATURITY', level: 2, target: 4, answeredItems: 6, askedItems: 6, withheld: false, ...given } as const, STANDING);

const show = async (maturity: Partial<StandingFigure>, proficiency: Partial<StandingFigure>, mayAnswer = true) => {
  await startTexts('en');
  await act(async () => {
    render(
      <MemoryRouter>
        <ul><TopicRow runId="r1" topic="IOT" mayAnswer={mayAnswer} maturity={standing(maturity)} proficiency={standing({ kind: 'PROFICIENCY', ...proficiency })} /></ul>
      </MemoryRouter>,
    );
  });
};

describe('a topic of the result', () => {
  it('keeps practice and skills apart, each in a sentence, with a table that says the same', async () => {
    await show({}, { level: 3, target: 3, answeredItems: 3, askedItems: 4 });
    expect(screen.getByText('Your practice is at level 2 of 5 (trying things out). Your aim is 4: 2 levels to go.')).toBeTruthy();
    expect(screen.getByText('Skills are at level 3 of 5 (independent). The aim of 3 is reached.')).toBeTruthy();
    const table = screen.getByRole('table', { hidden: true });
    const cells = within(table).getAllByRole('row', { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['What', 'Level', 'Aim', 'Gap', 'Answered'],
      ['Practice in the firm', '2', '4', '2', '6 of 6'],
      ['Skills of people', '3', '3', '0', '3 of 4'],
    ]);
  });

  it('shows unknown as unknown, and the way to fill it', async () => {
    await show({ level: null, answeredItems: 0 }, { level: null, answeredItems: 0, askedItems: 0 });
    expect(screen.getByText(/Not known yet: none of the questions about your practice/)).toBeTruthy();
    expect(screen.getByText('Not known: no question about skills was asked here.')).toBeTruthy();
    expect(screen.getByText('A colleague in another role may be asked about it.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer the open questions' }).getAttribute('href')).toBe('/toolbox/runs/r1/answer');
    expect(screen.getAllByRole('cell', { name: 'unknown', hidden: true })).toHaveLength(2);
  });

  it('leads to the answers behind it, and offers to answer only to who may', async () => {
    await show({ answeredItems: 2 }, {}, false);
    expect(screen.getByRole('link', { name: 'See the answers behind Internet of Things' }).getAttribute('href')).toBe('/toolbox/runs/r1/topics/iot');
    expect(screen.queryByRole('link', { name: 'Answer the open questions' })).toBeNull();
  });
});
