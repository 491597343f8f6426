import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { startTexts } from '../../i18n';
import '../texts';
import { LanguagesField } from './languages-field';

const OFFERED = ['bg', 'de', 'en', 'fr', 'tr', 'el'];
let chosen: readonly string[] = [];

/** The field as a form holds it. */
function Held({ before }: { before: readonly string[] }) {
  const [languages, setLanguages] = useState(before);
  chosen = languages;
  return <LanguagesField label="Sprachen" error={undefined} offered={OFFERED} chosen={languages} onChange={setLanguages} />;
}

const show = async (before: readonly string[]) => {
  await startTexts('de');
  const { container } = render(<Held before={before} />);
  const inside = container.querySelector('details')!;
  const namesIn = (all: HTMLInputElement[]) => all.map(({ labels }) => labels?.[0]?.textContent);
  const all = within(screen.getByRole('group', { name: 'Sprachen' })).getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
  return { inSight: namesIn(all.filter((box) => !inside.contains(box))), onDemand: namesIn(all.filter((box) => inside.contains(box))), summary: inside.querySelector('summary')!.textContent };
};

describe('choosing languages', () => {
  it('has those of the interface and those chosen before in sight, also one that is not offered, and all others by name on demand', async () => {
    expect(await show(['tr', 'la'])).toEqual({ inSight: ['Englisch', 'Französisch', 'Deutsch', 'Türkisch', 'Latein'], onDemand: ['Bulgarisch', 'Griechisch'], summary: 'Weitere Sprachen' });
  });

  it('keeps them in one order, however they are ticked, and none is lost', async () => {
    await show(['la']);
    for (const name of ['Französisch', 'Bulgarisch', 'Deutsch', 'Französisch']) fireEvent.click(screen.getByLabelText(name));
    expect(chosen).toEqual(['bg', 'de', 'la']);
  });
});
