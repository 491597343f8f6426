import { startTexts, type Language } from '@skills/platform/i18n';
import { makeFragmentData } from '@skills/schema';
import '@skills/platform/ui';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { answerServer, ASKED_QUESTIONNAIRE_OF_ALL_KINDS, freshBrowser, quietWorld } from '../../testing';
import { AnswerQueueContext } from '../queue/answer-queue-context';
import { createAnswerQueue, type AnswerQueue } from '../queue/answer-queue';
import { shelteredStore } from '../queue/sheltered-store';
import '../texts';
import { AnswerFlow } from './answer-flow';
import { ASKED_QUESTIONNAIRE } from './asked-questionnaire';
import type { EarlierAnswer } from './earlier-answer';
import { GIVEN_ANSWERS, type GivenAnswers } from './use-answers';

type Given = GivenAnswers['answers'][number];
const given = (itemCode: string, value: object | null, state: Given['state'] = 'ANSWERED'): Given =>
  ({ id: `0190c0de-0000-7000-8000-${itemCode}`, itemCode, revision: 1, state, value, answeredAt: '2026-03-03T09:00:00Z', copied: false });
const before = (itemCode: string, part: Partial<EarlierAnswer> = {}): EarlierAnswer =>
  ({ itemCode, comparability: 'COMPARABLE', question: 'What was asked then?', state: 'ANSWERED', answer: 'What was said', language: 'en', note: null, answeredAt: '2026-03-03T09:00:00Z', ...part });

let queue: AnswerQueue;
let place: string;
let goBack: () => void;

const Screen = ({ answers, earlier }: { answers: Given[]; earlier: EarlierAnswer[] }) => {
  const params = useParams();
  const navigate = useNavigate();
  place = useLocation().pathname;
  goBack = () => void navigate(-1);
  return (
    <AnswerFlow
      questionnaire={makeFragmentData(ASKED_QUESTIONNAIRE_OF_ALL_KINDS, ASKED_QUESTIONNAIRE)}
      response={makeFragmentData({ id: 'r1', answers }, GIVEN_ANSWERS)}
      role="MANAGER"
      earlier={earlier}
      place={params.place}
      pathOf={(to) => `/answer/${to}`}
      finish={(open) => <p>{`${open} open`}</p>}
    />
  );
};

const show = async (at: string, { answers = [], earlier = [], world = quietWorld(), server = answerServer(), language = 'en' }: { language?: Language; answers?: Given[]; earlier?: EarlierAnswer[]; world?: ReturnType<typeof quietWorld>; server?: ReturnType<typeof answerServer> } = {}) => {
  await startTexts(language);
  queue = createAnswerQueue(shelteredStore(), server.submit, world);
  await act(async () => {
    await queue.flush();
    render(
      <AnswerQueueContext value={queue}>
        <MemoryRouter initialEntries={[at]}>
          <Routes><Route path="/answer/:place?" element={<Screen answers={answers} earlier={earlier} />} /></Routes>
        </MemoryRouter>
      </AnswerQueueContext>,
    );
  });
  return server;
};
const question = () => screen.getByRole('heading', { level: 1 }).textContent;
const choose = (name: string) => act(async () => {
  fireEvent.click(screen.getByRole('radio', { name }));
  await queue.flush();
});
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(freshBrowser);
afterEach(() => queue.stop());

describe('answering', () => {
  it('resumes at the first open question, under an address of its own', async () => {
    await show('/answer', { answers: [given('devices', { option: 'no' })] });
    expect(place).toBe('/answer/data');
    expect(question()).toBe('Which data do you keep?');
  });

  it('stays on its question when that is answered, and shows the choice at once', async () => {
    const server = await show('/answer');
    await choose('Yes');
    expect(place).toBe('/answer/devices');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
    expect(server.rows.map(({ itemCode, value }) => [itemCode, value])).toEqual([['devices', { option: 'yes' }]]);
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('asks only what earlier answers leave to ask', async () => {
    await show('/answer/devices');
    await choose('No');
    await press('Next');
    expect(place).toBe('/answer/data');
    await act(async () => goBack());
    await choose('Yes');
    await press('Next');
    expect(question()).toBe('How do you keep machines up to date?');
  });

  it('leads from a question that is no longer asked to the first open one', async () => {
    await show('/answer/updates', { answers: [given('devices', { option: 'no' })] });
    expect(place).toBe('/answer/data');
  });

  it('has every answer still there after going back', async () => {
    await show('/answer/devices');
    await choose('Yes');
    await press('Next');
    await choose('Managed');
    await press('Next');
    await act(async () => goBack());
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Managed' }).checked).toBe(true);
    await act(async () => void fireEvent.click(screen.getByRole('link', { name: 'Back' })));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
  });

  it('says that a question is in another language than the page, and marks up which words are in which', async () => {
    await show('/answer/devices', { language: 'de' });
    expect(screen.getByText('Auf Englisch').closest('[lang]')?.getAttribute('lang')).toBe('de');
    expect(screen.getByRole('heading', { level: 1 }).querySelector('[lang="en"]')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Yes' }).closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(screen.getByRole('radio', { name: 'Weiß ich nicht' }).closest('[lang]')?.getAttribute('lang')).toBe('de');
  });

  it('keeps a typed answer when Enter goes on before the field is left', async () => {
    const server = await show('/answer/people');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '7' } });
    await act(async () => {
      fireEvent.submit(screen.getByRole('textbox').closest('form')!);
      await queue.flush();
    });
    expect(place).toBe('/answer/plans');
    await act(() => queue.flush());
    expect(server.rows.map(({ value }) => value)).toEqual([{ number: 7 }]);
  });

  it('goes on without network, says where the answers are, and sends them when it is back', async () => {
    const world = quietWorld();
    const server = await show('/answer/devices', { world });
    act(() => world.connect(false));
    await choose('Yes');
    expect(screen.getByText('One answer kept on this device until the network is back')).toBeTruthy();
    await press('Next');
    await choose('Trying');
    expect(server.rows).toEqual([]);
    await act(async () => {
      world.connect(true);
      await queue.flush();
    });
    expect(server.rows.map(({ itemCode }) => itemCode)).toEqual(['devices', 'updates']);
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('says why an answer was refused', async () => {
    await show('/answer/devices', { server: answerServer(['devices']) });
    await choose('Yes');
    expect(screen.getByRole('alert').textContent).toContain('This question does not exist.');
  });

  it('tells what is meant, why it matters and its source on demand', async () => {
    await show('/answer/updates', { answers: [given('devices', { option: 'yes' })] });
    const details = screen.getByText('What is meant, and why it matters').closest('details')!;
    expect(details.open).toBe(false);
    expect(details.textContent).toContain('Old software is the most common way in.');
    expect(details.textContent).toContain('NIST CSF 2.0 PR.PS-02');
  });

  it('counts in words how far one is', async () => {
    await show('/answer/updates', { answers: [given('devices', { option: 'yes' })] });
    expect(screen.getByText('Question 2 of 6')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Answered in this part' }).getAttribute('aria-valuenow')).toBe('1');
  });

  const repeated = () => ({ answers: [{ ...given('devices', { option: 'yes' }), copied: true }, { ...given('updates', { level: 2 }), copied: true }], earlier: [before('devices'), before('updates'), before('data', { comparability: 'PARTLY', note: 'Now about customers too.' })] });

  it('begins with what is new when there are answers of last time, with what was said then as a hint', async () => {
    await show('/answer', repeated());
    expect(place).toBe('/answer/data');
    expect(screen.getByText('Question 1 of 4')).toBeTruthy();
    expect(screen.getByText('This question has changed since 3 March 2026')).toBeTruthy();
    expect(screen.getByText('Now about customers too.')).toBeTruthy();
    expect(screen.getByText('What was said')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Back' })).toBeNull();
  });

  it('shows what was carried over as such until it is confirmed or changed, and then goes on', async () => {
    const server = await show('/answer/devices', repeated());
    expect(screen.getByText('Carried over from 3 March 2026')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true);
    await press('Still right, go on');
    await act(() => queue.flush());
    expect(place).toBe('/answer/updates');
    expect(server.rows.map(({ itemCode, value, revision }) => [itemCode, value, revision])).toEqual([['devices', { option: 'yes' }, 2]]);
    await choose('Managed');
    expect(screen.queryByText(/Carried over from/)).toBeNull();
    await act(async () => goBack());
    expect(screen.queryByText(/Carried over from/)).toBeNull();
  });

  it('tells in the overview how many answers are still those of last time, and leads to them', async () => {
    await show('/answer/review', repeated());
    expect(screen.getByText('2 answers are carried over from last time')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('link', { name: 'Look through them' })));
    expect(place).toBe('/answer/devices');
  });

  it('leads from the overview to each open question, and lets one finish with what is open', async () => {
    await show('/answer/review', { answers: [given('devices', { option: 'no' }), given('data', null, 'DONT_KNOW')] });
    expect(question()).toBe('Overview');
    expect(screen.getByText('3 open')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('link', { name: 'What do you plan next?', hidden: true })));
    expect(place).toBe('/answer/plans');
  });
});
