import { checkDocument, itemsOf } from '@skills/questionnaire/rules';
import fc from 'fast-check';
import { QUESTION_KINDS, questionsDocument, questionsOf, readAnswers, readQuestions, type EventQuestion } from '..';

const EVENT = { id: '0199a1b2-0000-7000-8000-000000000001', title: 'Sensors for all', textLanguage: 'en' };
const word = fc.stringMatching(/^[a-z]{1,12}$/);
const texts: fc.Arbitrary<Record<string, string>> = fc.record({ en: word, fr: fc.option(word, { nil: undefined }) }).map(({ en, fr }): Record<string, string> => (fr ? { en, fr } : { en }));
const anyQuestion: fc.Arbitrary<EventQuestion> = fc
  .record({ kind: fc.constantFrom(...QUESTION_KINDS), isRequired: fc.boolean(), texts, options: fc.uniqueArray(fc.record({ code: word, texts }), { minLength: 2, maxLength: 5, selector: ({ code }) => code }) })
  .map((question) => ({ code: '', ...question, options: question.kind === 'NUMBER' || question.kind === 'TEXT' ? [] : question.options }));

describe('the questions of an event', () => {
  it('are a questionnaire of the engine, whatever they are, and are read back from it as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 10 }), (written) => {
        const questions = written.map((question, at) => ({ ...question, code: `q-${at}` }));
        const { document, faults } = checkDocument(questionsDocument(EVENT, 3, questions));
        expect(faults).toEqual([]);
        expect(questionsOf(document!)).toEqual(questions);
        const listed = (all: EventQuestion['texts']) => Object.entries(all).map(([language, text]) => ({ language, text }));
        expect(readQuestions(questions.map((question) => ({ ...question, texts: listed(question.texts), options: question.options.map((option) => ({ code: option.code, texts: listed(option.texts) })) })), 'en')).toEqual({ content: { questions } });
      }),
      { numRuns: 100 },
    );
  });

  const items = itemsOf(
    checkDocument(
      questionsDocument(EVENT, 1, [
        { code: 'travel', kind: 'SINGLE_CHOICE', isRequired: true, texts: { en: 'How do you come?' }, options: [{ code: 'train', texts: { en: 'By train' } }, { code: 'car', texts: { en: 'By car' } }] },
        { code: 'staff', kind: 'NUMBER', isRequired: false, texts: { en: 'How many?' }, options: [] },
        { code: 'hopes', kind: 'TEXT', isRequired: true, texts: { en: 'What do you hope for?' }, options: [] },
      ]),
    ).document!,
  );
  const train = { item: 'travel', value: { option: 'train' } };
  const hopes = { item: 'hopes', value: { text: 'Coffee' } };

  it.each<[string, { item: string; value: unknown }[], string[]]>([
    ['nothing', [], ['travel ANSWER_MISSING', 'hopes ANSWER_MISSING']],
    ['blank words', [train, { item: 'hopes', value: { text: '  ' } }], ['hopes ANSWER_MISSING']],
    ['another option', [{ item: 'travel', value: { option: 'plane' } }, hopes], ['travel OPTION_UNKNOWN']],
    ['a value of another kind', [{ item: 'travel', value: { number: 1 } }, hopes], ['travel VALUE_NOT_ALLOWED']],
    ['no value', [{ item: 'travel', value: null }, hopes], ['travel VALUE_NOT_ALLOWED']],
    ['a part of a number', [train, hopes, { item: 'staff', value: { number: 1.5 } }], ['staff NUMBER_NOT_INTEGER']],
    ['another question', [train, hopes, { item: '__proto__', value: { text: 'x' } }], ['__proto__ ITEM_UNKNOWN']],
  ])('are not answered with %s', (_, given, faults) => {
    const reading = readAnswers(items, given);
    expect('faults' in reading ? reading.faults.map(({ code, reason }) => `${code} ${reason}`) : []).toEqual(faults);
  });

  it('are answered without what takes itself back', () => {
    expect(readAnswers(items, [train, hopes, { item: 'staff', value: { number: null } }])).toEqual({ answers: { travel: { state: 'ANSWERED', value: { option: 'train' } }, hopes: { state: 'ANSWERED', value: { text: 'Coffee' } } } });
  });
});
