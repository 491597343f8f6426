import { fireEvent, render, screen } from '@testing-library/react';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { Page } from './page';

describe('a page', () => {
  it('leaves the focus alone when it is the first, and takes it to its heading after a change of route', () => {
    document.head.innerHTML = '<meta name="application-name" content="The site">';
    render(
      <MemoryRouter initialEntries={['/one']}>
        <Routes>
          <Route path="/one" element={<Page title="One"><Link to="/two">Go on</Link></Page>} />
          <Route path="/two" element={<Page title="Two" documentTitle="The second">Here</Page>} />
        </Routes>
      </MemoryRouter>,
    );
    expect(document.activeElement).toBe(document.body);
    expect(document.title).toBe('One · The site');

    fireEvent.click(screen.getByRole('link', { name: 'Go on' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Two' }));
    expect(document.title).toBe('The second · The site');
  });

  it('keeps the focus on its heading when it takes the place of its own loading shape', () => {
    const Awaited = () => <Page title="Three">Loading</Page>;
    const routes = (isThere: boolean) => (
      <MemoryRouter initialEntries={['/one']}>
        <Routes>
          <Route path="/one" element={<Page title="One"><Link to="/three">Go on</Link></Page>} />
          <Route path="/three" element={isThere ? <Page title="Three">Here</Page> : <Awaited />} />
        </Routes>
      </MemoryRouter>
    );
    const { rerender } = render(routes(false));
    fireEvent.click(screen.getByRole('link', { name: 'Go on' }));
    const loading = screen.getByRole('heading', { level: 1, name: 'Three' });
    expect(document.activeElement).toBe(loading);
    rerender(routes(true));
    expect(screen.getByText('Here')).toBeTruthy();
    expect(loading.isConnected).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Three' }));
  });
});
