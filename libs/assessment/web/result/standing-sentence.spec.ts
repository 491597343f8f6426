import { formatsOf, startTexts, type Say } from '@skills/platform/i18n';
import i18next from 'i18next';
import '../texts';
import type { StandingFigure } from './standing';
import { standingSentence } from './standing-sentence';

const standing = (given: Partial<StandingFigure>): StandingFigure => ({ kind: 'MATURITY', level: 2.25, target: 4, answeredItems: 5, askedItems: 6, withheld: false, ...given });

describe('the sentence of a standing', () => {
  beforeAll(() => startTexts('en'));
  const say = (given: Partial<StandingFigure>) => standingSentence(standing(given), { t: i18next.getFixedT('en', 'assessment') as unknown as Say, number: formatsOf('en').number });

  it('gives a gap that is the difference of the figures shown', () => {
    expect(say({})).toBe('Your practice is at level 2.3 of 5 (trying things out). Your aim is 4: 1.7 levels to go.');
  });

  it('says when an aim is reached, also to the decimal shown, and when there is none', () => {
    expect(say({ level: 3.99, target: 4 })).toContain('Your aim of 4 is reached.');
    expect(say({ kind: 'PROFICIENCY', target: null })).toBe('Skills are at level 2.3 of 5 (basic). You stated no aim.');
  });

  it('counts in German as German does', async () => {
    await startTexts('de');
    const german = (target: number) => standingSentence(standing({ level: 2, target }), { t: i18next.getFixedT('de', 'assessment') as unknown as Say, number: formatsOf('de').number });
    expect(german(3)).toContain('Ihr Ziel ist Stufe 3, es fehlt 1 Stufe.');
    expect(german(3.5)).toContain('es fehlen 1,5 Stufen.');
  });

  it('never calls unknown weak: it says why nothing is known', () => {
    expect(say({ level: null, answeredItems: 0 })).toContain('Not known yet: none of the questions');
    expect(say({ level: null, answeredItems: 0, askedItems: 0 })).toContain('no question about your practice was asked');
    expect(say({ level: null, withheld: true })).toContain('Kept back until three people have answered');
  });
});
