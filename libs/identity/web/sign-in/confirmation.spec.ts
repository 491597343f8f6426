import { readConfirmation } from './confirmation';

describe('the fragment of a sign-in link', () => {
  it('gives the token, whose it is, and where to go', () => {
    expect(readConfirmation('#token=a_b-c&email=ada%2Bwork%40example.org&next=%2Ftoolbox%2Fruns%2F1')).toEqual({
      token: 'a_b-c',
      emailAddress: 'ada+work@example.org',
      next: '/toolbox/runs/1',
    });
  });

  it('never leads to another site', () => {
    expect(readConfirmation('#token=a&next=//evil.example')?.next).toBe('/account');
  });

  it.each(['', '#', '#email=ada%40example.org', '#token='])('is nothing without a token: %j', (fragment) => {
    expect(readConfirmation(fragment)).toBeNull();
  });
});
