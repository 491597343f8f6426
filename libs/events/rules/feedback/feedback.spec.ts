import { feedbackFigures, feedbackGroup, feedbackState, shownFeedbacks } from '..';

describe('feedback', () => {
  const endsAt = new Date('2027-03-03T15:00:00Z');
  it.each([
    ['PUBLISHED', false, '2027-03-04', 'NOT_YET'],
    ['CANCELLED', false, '2027-03-04', 'NOT_YET'],
    ['HELD', false, '2027-03-04', 'OPEN'],
    ['REPORTED', false, '2027-04-14', 'OPEN'],
    ['HELD', false, '2027-04-15', 'CLOSED'],
    ['HELD', true, '2027-03-04', 'GIVEN'],
    ['HELD', true, '2027-05-04', 'GIVEN'],
  ] as const)('of an event that is %s, given: %s, on %s is %s', (standing, isGiven, day, state) => {
    expect(feedbackState({ standing, endsAt }, isGiven, new Date(`${day}T10:00:00Z`))).toBe(state);
  });

  it('of an event without a time is closed', () => {
    expect(feedbackState({ standing: 'HELD', endsAt: null }, false, new Date())).toBe('CLOSED');
  });

  it('is shown by full groups of five', () => {
    expect([0, 4, 5, 9, 10].map(shownFeedbacks)).toEqual([0, 0, 5, 5, 10]);
    expect([0, 4, 5, 9, 10].map(feedbackGroup)).toEqual([0, 0, 1, 1, 2]);
  });

  it('is counted by option, and words are in another order', () => {
    const text = (words: string) => ({ en: words });
    const shared = { required: false, dontKnow: false, notApplicable: false, weight: 1, competences: [], sources: [] };
    const document = {
      sections: [{ code: 's', title: text('S'), items: [
        { ...shared, code: 'useful', kind: 'SINGLE_CHOICE' as const, text: text('Useful?'), options: [{ code: 'yes', text: text('Yes') }, { code: 'no', text: text('No') }] },
        { ...shared, code: 'missing', kind: 'TEXT' as const, text: text('Missing?'), maxLength: 100 },
      ] }],
    };
    const answers = [
      { itemCode: 'useful', value: { option: 'yes' } },
      { itemCode: 'useful', value: { option: 'yes' } },
      { itemCode: 'missing', value: { text: ' Tea ' } },
      { itemCode: 'missing', value: { text: 'Time' } },
      { itemCode: 'missing', value: { text: ' ' } },
    ];
    expect(feedbackFigures(document, answers, (texts) => texts.toReversed())).toEqual([
      { itemCode: 'useful', choices: [{ option: 'yes', count: 2 }, { option: 'no', count: 0 }], texts: [] },
      { itemCode: 'missing', choices: [], texts: ['Time', 'Tea'] },
    ]);
  });
});
