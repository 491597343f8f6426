import { z } from 'zod';
import { country, languageTag, numberWithin, oneOf, readFields, several } from './index';

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
  [languageTag, 'xx', [' NOT_OFFERED']],
  [languageTag, 'qq', [' NOT_OFFERED']],
  [languageTag, ' ', [' REQUIRED']],
  [languageTag, undefined, [' REQUIRED']],
  [languageTag, 7, [' NOT_UNDERSTOOD']],
])('countries and languages are those that exist (%#)', (schema, value, told) => expect(faultsOf(schema, value)).toEqual(told));
