import { startTexts } from '@skills/platform/i18n';
import { render, screen } from '@testing-library/react';
import '../texts';
import { DeadLink, type DEAD_LINK } from './dead-link';
import type { FragmentType } from '@skills/schema';

type Seen = { isDead: boolean; verdict: string; failingSince: string | null; checkedOn: string };
const show = async (seen: Seen) => {
  await startTexts('en');
  render(<DeadLink seen={seen as unknown as FragmentType<typeof DEAD_LINK>} />);
};

describe('an address that does not open any more', () => {
  it('is told of, with since when and why', async () => {
    await show({ isDead: true, verdict: 'GONE', failingSince: '2026-11-20', checkedOn: '2026-11-23' });
    expect(screen.getByText('This address has not opened since 20 November 2026; we last tried on 23 November 2026. Its server says that there is no such page.')).toBeTruthy();
  });

  it.each<[string, Seen]>([
    ['it opens', { isDead: false, verdict: 'ALIVE', failingSince: null, checkedOn: '2026-11-23' }],
    ['one bad day', { isDead: false, verdict: 'FAILED', failingSince: '2026-11-23', checkedOn: '2026-11-23' }],
  ])('is not told of when %s', async (_, seen) => {
    await show(seen);
    expect(document.body.textContent).toBe('');
  });
});
