import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { ConfirmDialog } from './confirm-dialog';
import '../texts';

function Desk({ onConfirm }: { onConfirm: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Erase</button>
      {isOpen && (
        <ConfirmDialog title="Erase all?" confirmLabel="Yes, erase" danger onConfirm={onConfirm} onClose={() => setOpen(false)}>
          <p>For ever.</p>
        </ConfirmDialog>
      )}
    </>
  );
}

describe('a confirming dialog', () => {
  const open = () => {
    const onConfirm = jest.fn();
    render(<Desk onConfirm={onConfirm} />);
    const opener = screen.getByRole('button', { name: 'Erase' });
    opener.focus();
    fireEvent.click(opener);
    return { onConfirm, opener, dialog: screen.getByRole('dialog', { name: 'Erase all?' }) };
  };

  it('takes the focus, and gives it back to where it came from', () => {
    const { dialog, opener } = open();
    expect(dialog.contains(document.activeElement)).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('begins at the way out where yes cannot be undone', () => {
    open();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
  });

  it('closes on Escape without doing anything', () => {
    const { dialog, onConfirm } = open();
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('does what its button says', () => {
    const { onConfirm } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, erase' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});
