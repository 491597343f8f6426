import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import '../ui';
import { ErrorBoundary } from './error-boundary';

let isBroken = true;
function Part() {
  if (isBroken) throw new Error('out of order');
  return <p>Works again</p>;
}

describe('an error boundary', () => {
  it('loses its own part only, and can try again', () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <MemoryRouter>
        <p>The rest</p>
        <ErrorBoundary name="part"><Part /></ErrorBoundary>
      </MemoryRouter>,
    );
    expect(screen.getByText('The rest')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This part of the page is not available');
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('Works again')).toBeTruthy();
    silence.mockRestore();
  });
});
