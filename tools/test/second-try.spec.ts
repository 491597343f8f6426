import { browserTestsTriedAgain, specsToTryAgain } from './second-try.mjs';

const spec = (name: string, status: 'passed' | 'failed') => ({ name, status, message: status === 'failed' ? `\n● ${name}\n` : '' });

describe('the second try', () => {
  it('is for the spec files that fell, with what they said', () => {
    expect(specsToTryAgain({ testResults: [spec('a.spec.ts', 'passed'), spec('b.spec.ts', 'failed')] })).toEqual([{ file: 'b.spec.ts', why: '● b.spec.ts' }]);
  });

  it('is not made where so many fell that it was no chance', () => {
    const fell = (many: number) => ({ testResults: Array.from({ length: many }, (_, at) => spec(`${at}.spec.ts`, 'failed')) });
    expect(specsToTryAgain(fell(3))).toHaveLength(3);
    expect(specsToTryAgain(fell(4))).toEqual([]);
  });

  it('is told of the browser, with why the first one fell, also from an inner group', () => {
    const results = [{ error: { message: 'no button' } }, {}];
    const specs = [
      { file: 'x.e2e.ts', title: 'walks', tests: [{ status: 'flaky', results }] },
      { file: 'x.e2e.ts', title: 'runs', tests: [{ status: 'expected', results: [{}] }] },
      { file: 'x.e2e.ts', title: 'falls', tests: [{ status: 'unexpected', results: [{ error: { message: 'no page' } }] }] },
    ];
    expect(browserTestsTriedAgain([{ specs: [], suites: [{ specs }] }])).toEqual([{ name: 'x.e2e.ts › walks', why: 'no button' }]);
  });
});
