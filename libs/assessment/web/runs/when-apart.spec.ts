import { formatsOf, startTexts, type Say } from '@skills/platform/i18n';
import i18next from 'i18next';
import '../texts';
import { whenApart } from './when-apart';

const plain = { date: (value: Date | string) => String(value).slice(0, 10), dateTime: (value: Date | string) => String(value).slice(0, 16), t: ((_, values) => `${String(values?.['when'])} no. ${String(values?.['number'])}`) as Say };

describe('how moments of a list are told apart', () => {
  it.each([
    ['by nothing where there is none', [], []],
    ['by their days', ['2026-11-30T10:15:00Z', '2026-11-29T10:15:00Z'], ['2026-11-30', '2026-11-29']],
    ['by the time where several are of one day', ['2026-11-30T10:15:00Z', '2026-11-30T09:00:00Z', '2026-11-29T10:15:00Z'], ['2026-11-30T10:15', '2026-11-30T09:00', '2026-11-29']],
    ['by their number where the time is the same', ['2026-11-30T10:15:40Z', '2026-11-30T10:15:20Z', '2026-11-30T10:14:20Z'], ['2026-11-30T10:15 no. 2', '2026-11-30T10:15 no. 1', '2026-11-30T10:14']],
  ])('%s', (_what, moments, said) => expect(whenApart(moments, plain)).toEqual(said));

  it.each(['en', 'fr', 'de'] as const)('as %s writes day and time', async (language) => {
    await startTexts(language);
    const words = { t: i18next.getFixedT(language, 'assessment') as unknown as Say, ...formatsOf(language) };
    const [later, last, first] = whenApart(['2026-11-30T12:20:10Z', '2026-11-30T10:15:20Z', '2026-11-30T10:15:10Z'], words);
    expect([later, last, first]).toEqual([words.dateTime('2026-11-30T12:20:10Z'), `${words.dateTime('2026-11-30T10:15:00Z')} (2)`, `${words.dateTime('2026-11-30T10:15:00Z')} (1)`]);
  });
});
