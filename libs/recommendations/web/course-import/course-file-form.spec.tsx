import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { COURSE_FILE_MOST, type ImportReport } from '../../rules';
import { CourseFileForm } from './course-file-form';
import '../texts';

const reportOn = (title: string): ImportReport => ({ isTrial: true, correction: null, rows: [{ row: 2, externalId: 'A-1', title, outcome: 'NEW', contributionId: null, faults: [] }] });

/** A file whose text is the title of its course, and which can be read only while `isThere` says so. */
const fileOf = (text: string, { name = 'courses.csv', size = text.length, isThere = (): boolean => true } = {}): File =>
  Object.defineProperties(new File([], name), {
    size: { value: size },
    arrayBuffer: { value: async () => (isThere() ? new TextEncoder().encode(text).buffer : Promise.reject(new DOMException('changed', 'NotReadableError'))) },
  });

const input = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('Your file');
const chooseFile = (file: File) => fireEvent.change(input(), { target: { files: [file] } });
const check = () => fireEvent.click(screen.getByRole('button', { name: 'Check the file' }));

describe('the form for a file of courses', () => {
  const fetched = globalThis.fetch;
  /** Answers that wait to be given, with the title that was sent. */
  let waiting: { title: string; give: () => void }[];
  beforeEach(async () => {
    waiting = [];
    globalThis.fetch = ((_address: string, { body }: { body: ArrayBuffer }) => {
      const title = new TextDecoder().decode(body);
      return new Promise((resolve) => waiting.push({ title, give: () => resolve({ status: 200, json: async () => reportOn(title) }) }));
    }) as unknown as typeof fetch;
    render(<MemoryRouter><CourseFileForm /></MemoryRouter>);
    await screen.findByLabelText('Your file');
  });
  afterEach(() => {
    globalThis.fetch = fetched;
  });
  const answer = async (at: number): Promise<void> => {
    await waitFor(() => expect(waiting.length).toBeGreaterThan(at));
    waiting[at]!.give();
  };

  it('sends what was read when the file was chosen, also after it was changed on disk', async () => {
    let isThere = true;
    chooseFile(fileOf('As chosen', { isThere: () => isThere }));
    isThere = false;
    check();
    await answer(0);
    expect(await screen.findByText('As chosen')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/It may be published/));
    fireEvent.click(screen.getByRole('button', { name: 'Hand in 1 course' }));
    await waitFor(() => expect(waiting.map(({ title }) => title)).toEqual(['As chosen', 'As chosen']));
  });

  it('takes the same name again, and lets go of what was told of the file before', async () => {
    const emptied: string[] = [];
    Object.defineProperty(input(), 'value', { configurable: true, get: () => '', set: (value: string) => void emptied.push(value) });
    chooseFile(fileOf('First'));
    expect(emptied).toEqual(['']);
    expect(screen.getByText(/Chosen: courses.csv/)).toBeTruthy();
    check();
    await answer(0);
    expect(await screen.findByText('First')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/It may be published/));
    chooseFile(fileOf('Corrected'));
    expect(screen.queryByText('First')).toBeNull();
    check();
    await answer(1);
    expect(await screen.findByText('Corrected')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/It may be published/).checked).toBe(false);
  });

  it('does not tell of one file what comes back late about another', async () => {
    chooseFile(fileOf('First'));
    check();
    await waitFor(() => expect(waiting).toHaveLength(1));
    chooseFile(fileOf('Second'));
    await answer(0);
    check();
    await answer(1);
    expect(await screen.findByText('Second')).toBeTruthy();
    expect(screen.queryByText('First')).toBeNull();
  });

  it('says what to do when a file cannot be read, is too large, or was not chosen', async () => {
    check();
    expect(screen.getByText('Choose a file first.')).toBeTruthy();
    chooseFile(fileOf('Locked', { isThere: () => false }));
    expect(await screen.findByText(/This file cannot be read.*choose it again/)).toBeTruthy();
    check();
    expect(await screen.findByText(/This file cannot be read/)).toBeTruthy();
    chooseFile(fileOf('Large', { size: COURSE_FILE_MOST.bytes + 1 }));
    expect(screen.getByText(/This file is larger than 4 MB/)).toBeTruthy();
    check();
    expect(waiting).toEqual([]);
  });
});
