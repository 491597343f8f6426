import { render, screen } from '@testing-library/react';
import { TextField } from './text-field';
import '../texts';

describe('a text field', () => {
  it('is tied to its label, its help and its error', () => {
    render(<TextField label="E-mail" help="We write once." error="This is not an address." type="email" />);
    const input = screen.getByRole('textbox', { name: 'E-mail', description: 'We write once. This is not an address.' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('says nothing of errors while there is none', () => {
    render(<TextField label="E-mail" />);
    const input = screen.getByRole('textbox', { name: 'E-mail' });
    expect(input.hasAttribute('aria-invalid')).toBe(false);
    expect(input.hasAttribute('aria-describedby')).toBe(false);
  });
});
