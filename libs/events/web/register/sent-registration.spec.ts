import { newRegistration, type Asked } from './registration-draft';
import { missingIn } from './sent-registration';

const item = (code: string, kind: 'TEXT' | 'NUMBER', required: boolean) => ({ code, kind, text: code, language: 'en', required, maxLength: 300, options: null });
const asked = { code: 'event', version: '1', language: 'en', sections: [{ code: 'one', items: [item('hopes', 'TEXT', true), item('people', 'NUMBER', false)] }] } as unknown as Asked;
const missing = (part: object, email: string | null = 'ada@example.org', questions: Asked = null) => missingIn({ ...newRegistration(), ...part }, email, questions, (key) => key, 'en').map(({ path }) => path.slice(1).join('.'));
const ada = { key: '1', name: 'Ada', role: 'MANAGER' as const, diets: [], accessNeeds: [], photoConsent: false };

describe('a registration before it is sent', () => {
  it.each<[string, string[], Parameters<typeof missing>]>([
    ['with nothing said', ['email', 'countryCode', 'participants.0.name', 'participants.0.role'], [{}, ' ']],
    ['signed in, with nothing said', ['countryCode', 'participants.0.name', 'participants.0.role'], [{}, null]],
    ['with one of two people named', ['participants.1.name', 'participants.1.role'], [{ countryCode: 'BE', people: [ada, { ...ada, name: '  ', role: '' }] }]],
    ['with everything said', [], [{ countryCode: 'BE', people: [ada] }]],
    ['with questions not answered, or not by a number', ['answers.hopes', 'answers.people'], [{ countryCode: 'BE', people: [ada], answers: { people: ['many'] } }, null, asked]],
    ['with questions answered', [], [{ countryCode: 'BE', people: [ada], answers: { hopes: ['Coffee'], people: ['3'] } }, null, asked]],
  ])('%s is named all that is missing, at once and in the order of the form', (_, paths, given) => {
    expect(missing(...given)).toEqual(paths);
  });
});
