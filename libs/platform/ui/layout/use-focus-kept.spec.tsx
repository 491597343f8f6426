import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import '../texts';
import { ConfirmDialog } from './confirm-dialog';
import { Page } from './page';
import { Titled } from './titled';

/** Rooms that can be deleted, also after a question, and moved to the end. */
function Desk() {
  const [rooms, setRooms] = useState(['Hall', 'Cellar']);
  const [leaving, setLeaving] = useState<string | null>(null);
  const remove = (room: string) => setRooms(rooms.filter((each) => each !== room));
  return (
    <Page title="Desk">
      <Titled title="Rooms">
        <ul>
          {rooms.map((room) => (
            <li key={room}>
              <h3>{room}</h3>
              <button onClick={() => remove(room)}>Delete {room}</button>
              <button onClick={() => setLeaving(room)}>Ask of {room}</button>
              <button onClick={() => setRooms([...rooms.filter((each) => each !== room), room])}>Last {room}</button>
              <Confirming room={room} />
            </li>
          ))}
        </ul>
        {leaving !== null && <ConfirmDialog title="Delete?" confirmLabel="Yes" onConfirm={() => { remove(leaving); setLeaving(null); }} onClose={() => setLeaving(null)}>For ever.</ConfirmDialog>}
      </Titled>
    </Page>
  );
}

function Confirming({ room }: { room: string }) {
  const [isDone, setDone] = useState(false);
  return isDone ? <p>Done</p> : <button onClick={() => setDone(true)}>Confirm {room}</button>;
}

const press = (name: string): void => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const focused = (): string | null => document.activeElement?.textContent ?? null;

describe('the focus of a page', () => {
  beforeEach(() => void render(<MemoryRouter><Desk /></MemoryRouter>));

  it('goes to the heading of the part in which what had it is gone', async () => {
    press('Confirm Cellar');
    await waitFor(() => expect(focused()).toBe('Cellar'));
  });

  it('goes to the heading around, when the part is gone too', async () => {
    press('Delete Hall');
    await waitFor(() => expect(focused()).toBe('Rooms'));
  });

  it('goes there also from a dialog whose opener is gone', async () => {
    press('Ask of Hall');
    press('Yes');
    await waitFor(() => expect(focused()).toBe('Rooms'));
  });

  it('comes back to what an act has only moved', async () => {
    press('Last Hall');
    // What jsdom does not do and browsers do: what is moved loses the focus.
    (document.activeElement as HTMLElement).blur();
    await waitFor(() => expect(focused()).toBe('Last Hall'));
  });

  it('is left where somebody put it, and is not taken up when they gave it up', async () => {
    screen.getByRole('button', { name: 'Delete Cellar' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Confirm Hall' }));
    await screen.findByText('Done');
    expect(focused()).toBe('Delete Cellar');
    (document.activeElement as HTMLElement).blur();
    fireEvent.pointerUp(screen.getByText('Rooms'));
    fireEvent.click(screen.getByRole('button', { name: 'Delete Cellar' }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(document.activeElement).toBe(document.body);
  });
});
