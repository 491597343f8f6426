import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { AMBITIONS, targetMaturity, targetProficiency } from './ambition';
import { maturityTargetFor, proficiencyTargetFor } from './targets';

describe('targets', () => {
  it('ask one maturity level more of Cybersecurity than of the other topics, within the scale', () => {
    expect(AMBITIONS.map((ambition) => targetMaturity('IOT', ambition))).toEqual([2, 3, 4]);
    expect(AMBITIONS.map((ambition) => targetMaturity('CYBERSECURITY', ambition))).toEqual([3, 4, 5]);
  });

  it('never fall when the ambition rises, and stay within the scale', () => {
    for (const role of TARGET_ROLES) {
      const levels = AMBITIONS.map((ambition) => targetProficiency(role, ambition));
      expect([...levels].sort((a, b) => a - b)).toEqual(levels);
      expect(levels.every((level) => level >= 1 && level <= 5)).toBe(true);
    }
  });

  it('follow the most demanding topic that something belongs to', () => {
    expect(maturityTargetFor(['BIG_DATA', 'IOT'], { BIG_DATA: 'USE', IOT: 'LEAD' })).toBe(4);
    expect(proficiencyTargetFor(['BIG_DATA', 'IOT'], ['MANAGER'], { BIG_DATA: 'USE', IOT: 'LEAD' })).toBe(4);
  });

  it('are the mean over the people asked', () => {
    expect(proficiencyTargetFor(['IOT'], ['MANAGER', 'IT_PROFESSIONAL'], { IOT: 'ADOPT' })).toBe(3.5);
  });

  it('are null where no ambition was stated', () => {
    expect(maturityTargetFor(TOPICS, {})).toBeNull();
    expect(proficiencyTargetFor(['IOT'], ['MANAGER'], { BIG_DATA: 'LEAD' })).toBeNull();
  });
});
