import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { startTexts } from '@skills/platform/i18n';
import '@skills/platform/ui';
import { createGraphClient } from '@skills/platform/web';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import '../texts';
import { StartPage } from './start-page';

type Input = { idempotencyKey: string; ambitions: { topic: string; ambition: string }[]; languages: string[] };

const open = async (replies: (object | Error)[]) => {
  await startTexts('en');
  const asked: Input[] = [];
  const link = new ApolloLink(({ variables }) => new Observable((observer) => {
    asked.push((variables as { input: Input }).input);
    const reply = replies[asked.length - 1];
    if (reply instanceof Error) return observer.error(reply);
    observer.next({ data: { startRun: { __typename: 'StartRunPayload', problems: [], ...reply } } });
    observer.complete();
  }));
  await act(async () => {
    render(
      <ApolloProvider client={createGraphClient({ language: 'en', link })}>
        <MemoryRouter initialEntries={['/toolbox/start']}>
          <Routes>
            <Route path="/toolbox/start" element={<StartPage />} />
            <Route path="/toolbox/runs/:id/answer" element={<p>The questions</p>} />
          </Routes>
        </MemoryRouter>
      </ApolloProvider>,
    );
  });
  return asked;
};
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const fillFirm = async () => {
  fireEvent.change(screen.getByLabelText('Country of your firm'), { target: { value: 'FR' } });
  fireEvent.change(screen.getByLabelText('What your firm does'), { target: { value: 'C' } });
  fireEvent.click(screen.getByRole('radio', { name: '10 to 49' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Manager or owner' }));
  await press('Next: your aims');
};
const run = { run: { __typename: 'Run', id: 'r1' } };

describe('the start', () => {
  it('leads to the first open question when something is missing', async () => {
    await open([]);
    fireEvent.change(screen.getByLabelText('Country of your firm'), { target: { value: 'FR' } });
    await press('Next: your aims');
    expect(document.activeElement).toBe(screen.getByLabelText('What your firm does'));
    expect(screen.getAllByText('Please choose one.')).toHaveLength(3);
  });

  it('starts a run from firm, role, languages and aims, and goes on to the questions', async () => {
    const asked = await open([run]);
    await fillFirm();
    fireEvent.click(screen.getAllByRole('radio', { name: 'Lead with it' })[0]!);
    fireEvent.click(screen.getAllByRole('radio', { name: 'No aim for now' })[1]!);
    await press('Begin with the questions');
    expect(asked[0]).toMatchObject({
      questionnaireCode: 'skills-for-smes',
      countryCode: 'FR',
      sector: 'C',
      sizeClass: 'SIZE_10_49',
      role: 'MANAGER',
      languages: ['en'],
      ambitions: [{ topic: 'BIG_DATA', ambition: 'LEAD' }, { topic: 'CYBERSECURITY', ambition: 'ADOPT' }, { topic: 'LEADERSHIP', ambition: 'ADOPT' }],
    });
    expect(screen.getByText('The questions')).toBeTruthy();
  });

  it('keeps all choices after a failure, and asks again as the same request', async () => {
    const asked = await open([new Error('lost on the way'), run]);
    await fillFirm();
    await press('Begin with the questions');
    expect(screen.getByRole('alert').textContent).toContain('What you chose is still here.');
    await press('Begin with the questions');
    expect(asked[1]).toEqual(asked[0]);
    expect(screen.getByText('The questions')).toBeTruthy();
  });

  it('has what was chosen when one goes back from the aims', async () => {
    await open([]);
    await fillFirm();
    await press('Back');
    expect(screen.getByLabelText<HTMLSelectElement>('Country of your firm').value).toBe('FR');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '10 to 49' }).checked).toBe(true);
  });
});
