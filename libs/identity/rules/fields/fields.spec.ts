import { z } from 'zod';
import { country, keptText, languageTag, numberWithin, oneOf, readFields, several, written, writtenLine } from './index';

const faultsOf = (schema: z.ZodType, value: unknown): unknown => {
  const reading = readFields(schema, value);
  return 'faults' in reading ? reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`) : reading.content;
};

const colours = several(oneOf(['RED', 'BLUE']), (colour) => colour);
const named = several(z.object({ name: z.string('NOT_UNDERSTOOD'), size: numberWithin({ kind: 'WHOLE', least: 1, most: 4 }) }, 'NOT_UNDERSTOOD'), ({ name }) => name);

describe('a list', () => {
  it.each<[z.ZodType, unknown, unknown]>([
    [colours, ['RED', 'BLUE'], ['RED', 'BLUE']],
    [colours, '', []],
    [colours, ['PINK', 'RED', 'GREEN'], ['0 NOT_OFFERED', '2 NOT_OFFERED']],
    [colours, ['RED', 'PINK', 'RED'], ['1 NOT_OFFERED', '2 TWICE']],
    [colours, ['PINK', 'PINK'], ['0 NOT_OFFERED', '1 NOT_OFFERED']],
    [colours, [null, null, {}], ['0 REQUIRED', '1 REQUIRED', '2 NOT_OFFERED']],
    [colours, 7, [' NOT_UNDERSTOOD']],
    [named, [{ name: 'a', size: 0 }, 'b', { name: 'a', size: 9 }], ['0.size OUT_OF_RANGE', '1 NOT_UNDERSTOOD', '2.size OUT_OF_RANGE', '2 TWICE']],
  ])('tells every faulty entry and what comes twice (%#)', (schema, value, told) => expect(faultsOf(schema, value)).toEqual(told));
});

describe('a text that strangers read', () => {
  const forms = { keptText: keptText(200), written: written(200), writtenLine: writtenLine(200) };
  const told = (text: unknown) => Object.fromEntries(Object.entries(forms).map(([form, schema]) => [form, faultsOf(schema, text)]));
  const refusedBy = (reason: string, ...refusing: (keyof typeof forms)[]) => (text: string) => {
    for (const [form, said] of Object.entries(told(text))) expect([form, Array.isArray(said)]).toEqual([form, refusing.some((each) => each === form)]);
    for (const form of refusing) expect(told(text)[form]).toEqual([` ${reason}`]);
  };
  const all = ['keptText', 'written', 'writtenLine'] as const;

  it.each(['Sicherheit für Mühlen', 'Ψηφιακές δεξιότητες', 'אבטחת סייבר IoT', 'أمن المعلومات', 'می‌خواهم', 'Hội thảo', 'Ho\u0323\u0302i', 'שָׁ֖לוֹם', '👩‍💻 Care', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', '안녕', 'क्षि', 'རྐྱེན་རྒྱུད', 'soft\u00adhyphen', 'tab\tbed', '—'])('is kept as %j', (text) =>
    expect(told(text)).toEqual({ keptText: text, written: text, writtenLine: text }));

  it.each(['a\u202eb', 'a\u2066b', 'a\u200eb', 'a\u061cb', 'a\u0007b', '\u001b[31mred', 'a\u007f', 'a\u0085b\u009b'])('hides nothing: %j', refusedBy('HIDDEN_CHARACTERS', ...all));
  it.each(['', '   ', '\u200b', '\u3164', '\u3164 \u115f\uffa0', '\u2800', '\u00ad\u2060\ufeff', '\u0301', '\ufe0f'])('shows something: %j', refusedBy('REQUIRED', 'written', 'writtenLine'));
  it.each(['two\nlines', 'two\r\nlines', 'two\u2028lines', 'two\vlines'])('has one line where there is one: %j', refusedBy('LINE_BREAK', 'writtenLine'));
  it.each([`Z${'\u0301'.repeat(150)}`, `é${'\u0489'.repeat(5)}`])('does not cover what stands beside it: %j', refusedBy('STACKED_MARKS', ...all));
  it.each(['a\u0000b', 'half \ud83d'])('can be stored: %j', refusedBy('NOT_UNDERSTOOD', ...all));

  it('has one kind of line end, and no space around', () => expect(told(' a\r\nb\rc\u2029d\n')).toMatchObject({ keptText: ' a\nb\nc\nd\n', written: 'a\nb\nc\nd' }));
  it('is told by its worst fault only', () => expect(told('a\u0000\u202e\n').writtenLine).toEqual([' NOT_UNDERSTOOD']));
});

describe('a number within a range', () => {
  const whole = numberWithin({ kind: 'WHOLE', least: 1, most: 4 });
  const above = numberWithin({ kind: 'ABOVE', least: 0, most: 10 });
  it.each<[z.ZodType, unknown, unknown]>([
    [whole, '1', 1],
    [whole, 4, 4],
    [above, '0,5', 0.5],
    [above, 10, 10],
  ])('is read (%#)', (schema, value, read) => expect(faultsOf(schema, value)).toBe(read));

  it.each<[z.ZodType, unknown]>([[whole, 0], [whole, 5], [whole, 1.5], [whole, ''], [whole, undefined], [whole, NaN], [above, 0], [above, -1], [above, 10.1], [above, Infinity], [above, 'many'], [above, {}], [whole, '1.000'], [above, '1,000']])('is refused outside of it (%#)', (schema, value) =>
    expect(faultsOf(z.object({ size: schema }), { size: value })).toEqual(['size OUT_OF_RANGE']));

  it('is told with the range, also where nothing stands', () =>
    expect(readFields(z.object({ size: whole }), {})).toEqual({ faults: [{ path: ['size'], reason: 'OUT_OF_RANGE', most: null, range: { kind: 'WHOLE', least: 1, most: 4 } }] }));
});

it('a choice is told with what is offered', () =>
  expect(readFields(z.object({ colour: oneOf(['RED', 'BLUE']) }), { colour: 'PINK' })).toEqual({ faults: [{ path: ['colour'], reason: 'NOT_OFFERED', most: null, allowed: ['RED', 'BLUE'] }] }));

it.each<[z.ZodType, unknown, unknown]>([
  [country, 'DE', 'DE'],
  [country, 'XK', 'XK'],
  [country, 'ZZ', [' NOT_OFFERED']],
  [country, 'EL', [' NOT_OFFERED']],
  [country, 'de', [' NOT_OFFERED']],
  [country, '', [' NOT_OFFERED']],
  [country, null, [' REQUIRED']],
  [country, 7, [' NOT_UNDERSTOOD']],
  [languageTag, ' de ', 'de'],
  [languageTag, 'uk', 'uk'],
  [languageTag, 'pt-br', 'pt-BR'],
  [languageTag, 'sr-latn', 'sr-Latn'],
  [languageTag, 'xx', [' NOT_OFFERED']],
  [languageTag, 'qq', [' NOT_OFFERED']],
  [languageTag, ' ', [' REQUIRED']],
  [languageTag, undefined, [' REQUIRED']],
  [languageTag, 7, [' NOT_UNDERSTOOD']],
])('countries and languages are those that exist (%#)', (schema, value, told) => expect(faultsOf(schema, value)).toEqual(told));
