import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { SiteHeader } from './site-header';
import '../texts';

const links = [
  { to: '/desk', label: 'Desk' },
  { to: '/desk/drawers', label: 'Drawers' },
];

const show = (path: string) =>
  render(
    <MemoryRouter initialEntries={[path]}>
      <SiteHeader name="The site" home="/" links={links} />
    </MemoryRouter>,
  );

describe('the head of the site', () => {
  it('marks the one link that says most about where one is', () => {
    show('/desk/drawers/7');
    expect(screen.getByRole('link', { name: 'Drawers' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Desk' }).hasAttribute('aria-current')).toBe(false);
  });

  it('opens its menu on demand and closes it on Escape and when a page was chosen', () => {
    show('/');
    const toggle = screen.getByRole('button', { name: 'Menu' });
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(screen.getByRole('link', { name: 'Desk' }), { key: 'Escape' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(toggle);
    fireEvent.click(screen.getByRole('link', { name: 'Desk' }));
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
  });
});
