import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { Markdown } from './markdown';
import '../texts';

describe('Markdown', () => {
  it('draws lists, emphasis and links as elements in their language', () => {
    const { container } = render(<MemoryRouter><Markdown language="de" text={'- *eins*\n- [zwei](https://example.org/zwei)'} /></MemoryRouter>);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('link', { name: /zwei/ }).getAttribute('href')).toBe('https://example.org/zwei');
    expect(container.querySelector('[lang=de] em')?.textContent).toBe('eins');
  });

  it.each(['<script>alert(1)</script>', '<img src=x onerror="alert(1)">', '[x](javascript:alert(1))', '<svg/onload=alert(1)>', '&lt;script&gt;'])('makes no element of %j', (text) => {
    const { container } = render(<MemoryRouter><Markdown text={text} /></MemoryRouter>);
    expect([...container.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['DIV', 'P']);
  });
});
