import { jest } from '@jest/globals';
import { acrossSignIn } from './across-sign-in';
import { deviceCopies } from './device-copies';

const MINUTE = 60_000;

beforeEach(() => localStorage.clear());

describe('what is kept across signing in', () => {
  it('is found again though signing in lets go of all copies, until it is let go itself', () => {
    acrossSignIn.keep('link', 'a-token');
    deviceCopies.forgetAll();
    expect([acrossSignIn.read('link'), acrossSignIn.read('other')]).toEqual(['a-token', null]);
    acrossSignIn.forget('link');
    expect(acrossSignIn.read('link')).toBeNull();
  });

  it('is gone after an hour', () => {
    acrossSignIn.keep('link', 'a-token', 0);
    expect([acrossSignIn.read('link', 59 * MINUTE), acrossSignIn.read('link', 60 * MINUTE)]).toEqual(['a-token', null]);
  });

  it.each(['{', '7', '{"text":3}'])('is nothing where %s stands in its place', (text) => {
    acrossSignIn.keep('link', 'a-token');
    localStorage.setItem(Object.keys(localStorage)[0]!, text);
    expect(acrossSignIn.read('link')).toBeNull();
  });

  it('is nothing where the browser refuses its storage', () => {
    const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('no space');
    });
    acrossSignIn.keep('link', 'a-token');
    expect(acrossSignIn.read('link')).toBeNull();
    refuse.mockRestore();
  });
});
