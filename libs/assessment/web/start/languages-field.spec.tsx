import { OFFERED_LANGUAGES } from '@skills/identity/rules';
import { LANGUAGES, startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import '../texts';
import { LanguagesField } from './languages-field';

function Field({ start, onChange }: { start: string[]; onChange: (languages: string[]) => void }) {
  const [value, setValue] = useState(start);
  return <LanguagesField value={value} onChange={(languages) => { setValue(languages); onChange(languages); }} />;
}

const show = async (start: string[]) => {
  await startTexts('en');
  const told: string[][] = [];
  render(<Field start={start} onChange={(languages) => void told.push(languages)} />);
  return told;
};
const press = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name, hidden: true }));
const offered = (): string[] => screen.getAllByRole('checkbox', { hidden: true }).map((box) => (box as HTMLInputElement).value);

describe('the languages of courses', () => {
  it('are all those offered, those of the interface and those chosen before first', async () => {
    await show(['mt']);
    expect(offered().slice(0, LANGUAGES.length + 1)).toEqual([...LANGUAGES, 'mt']);
    expect([...new Set(offered())].sort()).toEqual([...new Set([...OFFERED_LANGUAGES, ...LANGUAGES])].sort());
  });

  it('keep what was chosen in the other part', async () => {
    const told = await show(['en']);
    press('Maltese');
    press('French');
    press('Irish');
    press('English');
    expect(told.at(-1)).toEqual(['fr', 'ga', 'mt']);
  });
});
