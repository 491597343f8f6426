import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { ImportReport, ReportedRow } from '../../rules';
import { ReportOfImport } from './report-of-import';
import '../texts';

const rowOf = (row: number, outcome: ReportedRow['outcome']): ReportedRow => ({ row, externalId: `X-${row}`, title: `Course ${row}`, outcome, contributionId: null, faults: outcome === 'FAULTY' ? [{ column: 'url', message: 'This must be an address.' }] : [] });
const reportOf = (faulty: number, sound: number): ImportReport => ({
  isTrial: true, correction: 'all of them', rows: [...Array.from({ length: faulty }, (_, at) => rowOf(at + 2, 'FAULTY')), ...Array.from({ length: sound }, (_, at) => rowOf(faulty + at + 2, 'NEW'))],
});
const show = (report: ImportReport) => <MemoryRouter><ReportOfImport report={report} /></MemoryRouter>;
const faultyRows = () => screen.getByRole('list', { name: /to be corrected/ }).children.length;

describe('the report on a file', () => {
  it('shows the first 50 faulty rows of 400, and more on demand, beside a file with all of them', async () => {
    const { rerender } = render(show(reportOf(400, 60)));
    await screen.findByRole('list', { name: /to be corrected/ });
    expect(faultyRows()).toBe(50);
    expect(screen.getByText('50 of 400 shown')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'These rows as a file, with what is wrong' })).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Show more' })[0]!);
    await screen.findByText('100 of 400 shown');
    expect(faultyRows()).toBe(100);
    expect(screen.getByText('50 of 60 shown')).toBeTruthy();
    // Another file begins at its first rows again.
    rerender(show(reportOf(120, 0)));
    expect(faultyRows()).toBe(50);
  });

  it('shows a short one whole', async () => {
    render(show(reportOf(3, 2)));
    await screen.findByRole('list', { name: /to be corrected/ });
    expect(faultyRows()).toBe(3);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });
});
