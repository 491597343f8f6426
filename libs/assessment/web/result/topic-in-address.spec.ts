import { TOPICS } from '@skills/identity/rules';
import { topicFromAddress, topicInAddress } from './topic-in-address';

describe('a topic in an address', () => {
  it('comes back as it went', () => {
    expect(TOPICS.map((topic) => topicFromAddress(topicInAddress(topic)))).toEqual(TOPICS);
  });

  it('is read in whatever case, and is none when unknown', () => {
    expect(topicFromAddress('BIG_DATA')).toBe('BIG_DATA');
    expect(topicFromAddress('blockchain')).toBeNull();
    expect(topicFromAddress(undefined)).toBeNull();
  });
});
