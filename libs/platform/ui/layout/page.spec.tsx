import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Link, MemoryRouter, Route, Routes, useNavigate } from 'react-router';
import { Page } from './page';

function Back() {
  const navigate = useNavigate();
  return <button type="button" onClick={() => void navigate(-1)}>Back</button>;
}

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

  it('leads to the part that the address names once it has arrived, and not again when one comes back', async () => {
    const views: string[] = [];
    Element.prototype.scrollIntoView = function scrolled() { views.push(this.id); };
    const Team = ({ isThere }: { isThere: boolean }) => <Page title="Four"><Link to="/one">Leave</Link>{isThere && <h2 id="team">Team</h2>}</Page>;
    const routes = (isThere: boolean) => (
      <MemoryRouter initialEntries={['/one']}>
        <Routes>
          <Route path="/one" element={<Page title="One"><Link to="/four#team">Go on</Link><Back /></Page>} />
          <Route path="/four" element={<Team isThere={isThere} />} />
        </Routes>
      </MemoryRouter>
    );
    const { rerender } = render(routes(false));
    fireEvent.click(screen.getByRole('link', { name: 'Go on' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Four' }));
    rerender(routes(true));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Team' })));
    expect(views).toEqual(['team']);

    fireEvent.click(screen.getByRole('link', { name: 'Leave' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { name: 'Team' })).toBeTruthy();
    expect(views).toEqual(['team']);
  });

  it('leaves alone whoever has moved on in the page before the part arrives', async () => {
    const views: string[] = [];
    Element.prototype.scrollIntoView = function scrolled() { views.push(this.id); };
    const routes = (isThere: boolean) => (
      <MemoryRouter initialEntries={['/elsewhere', '/five#team']} initialIndex={1}>
        <Page title="Five">{isThere && <h2 id="team">Team</h2>}</Page>
      </MemoryRouter>
    );
    const { rerender } = render(routes(false));
    fireEvent.wheel(window);
    rerender(routes(true));
    await act(async () => undefined);
    expect(views).toEqual([]);
  });
});
