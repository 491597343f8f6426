import { jest } from '@jest/globals';
import { registerTexts, startTexts } from '@skills/platform/i18n';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';

type Answer = () => Promise<{ App: () => React.ReactNode }>;
const loadRemote = jest.fn<Answer>();
jest.unstable_mockModule('./load-remote', () => ({ loadRemote }));
const { Remote } = await import('./remote');

const say = { remote: { title: 'Not available', what: 'We could not load it', kept: 'The rest works.' } };
registerTexts('portal', { en: say, fr: say, de: say });

const show = (name: string) =>
  act(async () => void render(<MemoryRouter><p>The shell</p><Remote name={name} /></MemoryRouter>));

describe('a remote in the shell', () => {
  beforeAll(() => startTexts('en'));
  afterEach(() => jest.restoreAllMocks());

  it('shows its app, and at once on the way back', async () => {
    loadRemote.mockResolvedValue({ App: () => <h1>Toolbox</h1> });
    await show('fine');
    expect(screen.getByRole('heading', { name: 'Toolbox' })).toBeTruthy();
    const asked = loadRemote.mock.calls.length;
    await show('fine');
    expect(loadRemote.mock.calls).toHaveLength(asked);
  });

  it('that is dead leaves the shell standing, and comes when it is tried again', async () => {
    loadRemote.mockRejectedValueOnce(new Error('did not come'));
    await show('dead');
    expect(screen.getByText('The shell')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('We could not load it');
    loadRemote.mockResolvedValue({ App: () => <h1>Alive</h1> });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(screen.getByRole('heading', { name: 'Alive' })).toBeTruthy();
  });

  it('that falls over while it is shown is caught', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    loadRemote.mockResolvedValue({
      App: () => {
        throw new Error('fell over');
      },
    });
    await show('shaky');
    expect(screen.getByText('The shell')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This part of the page is not available');
  });
});
