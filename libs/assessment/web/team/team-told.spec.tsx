import { startTexts, type Language } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { act, render, screen, within } from '@testing-library/react';
import '../texts';
import type { ToldItem, ToldOfTeam, ToldTopic } from './told-of-team';
import { TeamTold } from './team-told';

const item = (given: Partial<ToldItem>): ToldItem => ({ itemCode: 'a', text: 'Is data kept in order?', language: 'en', level: 'LOWER', spread: 'CLOSE', agreement: 'ROLES_AGREE', roles: [], ...given });
const topic = (given: Partial<ToldTopic>): ToldTopic => ({ topic: 'BIG_DATA', kind: 'MATURITY', level: 'LOWER', closeItems: 1, apartItems: 0, farItems: 1, items: [item({})], ...given });

const show = async (topics: ToldTopic[], roles: ToldOfTeam['roles'] = 'TOGETHER', missing?: number, language: Language = 'en') => {
  await startTexts(language);
  const told: ToldOfTeam = { countedPeople: 3, releasedAt: '2026-11-20T09:00:00Z', roles, topics };
  await act(async () => void render(<TeamTold told={told} {...(missing === undefined ? {} : { missingForRoles: missing })} />));
};

/** The questions listed under this sentence. */
const under = (title: string) => within(screen.getByText(title).parentElement!).getAllByRole('listitem').map(({ textContent }) => textContent);

describe('what a team says', () => {
  const far = item({ itemCode: 'b', text: 'Who may see it?', level: null, spread: 'FAR', agreement: 'PEOPLE_DIFFER' });

  it('is a level in words, how far people are apart, where they agree, and what to talk about', async () => {
    await show([topic({ items: [item({}), far] })]);
    expect(screen.getByText(/Together you are at level 1 to 2 of 5. You are close together on 1 of 2 questions, and far apart on 1./)).toBeTruthy();
    expect(under('Here the roles agree:')).toEqual(['Is data kept in order?']);
    expect(under('Worth talking about, as you see it very differently:')).toEqual(['Who may see it?']);
    expect(screen.getByText(/Where you are close together, the roles agree. Where you are not, it stays open/)).toBeTruthy();
    const cells = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Question', 'Level, and how far apart', 'Roles'],
      ['Is data kept in order?', 'level 1 to 2 close together', 'agree '],
      ['Who may see it?', 'no common level far apart', 'cannot be told apart '],
    ]);
  });

  it('names the roles where they differ, once they can be told apart', async () => {
    const roles = [{ role: 'MANAGER', level: 'UPPER', spread: 'CLOSE' }, { role: null, level: 'LOWER', spread: 'CLOSE' }] as const;
    await show([topic({ level: null, items: [item({ level: null, spread: 'FAR', agreement: 'ROLES_DIFFER', roles: [...roles] }), item({ itemCode: 'c', text: 'Who decides?', roles: [...roles] })] })], 'NAMED');
    expect(screen.getByText('Roles agree on 1 of 2 questions on which they can be told apart.')).toBeTruthy();
    expect(under('Worth talking about, as the roles differ:')).toEqual(['Is data kept in order?Manager or owner: level 4 to 5Others: level 1 to 2']);
    expect(under('Here the roles agree:')).toEqual(['Who decides?']);
    expect(screen.queryByText(/Which role stands where is said/)).toBeNull();
  });

  it.each([
    ['en', 3, 'Which role stands where is said from 6 people on: three of one role and three others. At least 3 more people must finish for that.'],
    ['en', 1, 'At least one more person must finish for that.'],
    ['en', 0, 'Enough people have finished for that.'],
    ['de', 3, 'Dafür müssen mindestens noch 3 Personen fertig werden.'],
    ['fr', 1, 'Pour cela, il faut qu’au moins une personne de plus termine.'],
  ] as const)('says in %s from how many people on roles are named, and that %i are missing', async (language, missing, sentence) => {
    await show([topic({})], 'EACH', missing, language);
    expect(screen.getByText(new RegExp(sentence))).toBeTruthy();
  });

  it('keeps from a colleague how many are missing', async () => {
    await show([topic({})]);
    expect(screen.getByText(/from 6 people on/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/must finish/);
  });

  it('names three questions, and says how many more there are', async () => {
    await show([topic({ items: ['a', 'b', 'c', 'd', 'e'].map((itemCode) => item({ itemCode, text: `Question ${itemCode}` })) })]);
    expect(under('Here the roles agree:')).toEqual(['Question a', 'Question b', 'Question c']);
    expect(screen.getByText('And 2 more questions, in the table below.')).toBeTruthy();
  });
});
