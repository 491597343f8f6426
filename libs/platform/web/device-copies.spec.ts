import { jest } from '@jest/globals';
import { deviceCopies } from './device-copies';

beforeEach(() => localStorage.clear());

describe('copies on this device', () => {
  it('are found again by their name, and let go one by one', () => {
    expect(deviceCopies.keep('run', 'text')).toBe(true);
    deviceCopies.keep('other', 'more');
    deviceCopies.forget('run');
    expect([deviceCopies.read('run'), deviceCopies.read('other')]).toEqual([null, 'more']);
  });

  it('are listed by how their names begin', () => {
    for (const name of ['run:2', 'run:1', 'other']) deviceCopies.keep(name, 'text');
    localStorage.setItem('run:3', 'not a copy');
    expect(deviceCopies.names('run:')).toEqual(['run:1', 'run:2']);
  });

  it('all go at once, and nothing else does', () => {
    localStorage.setItem('theme', 'dark');
    deviceCopies.keep('run', 'text');
    deviceCopies.keep('other', 'more');
    deviceCopies.forgetAll();
    expect(Object.keys(localStorage)).toEqual(['theme']);
  });

  it('are none where the browser refuses its storage', () => {
    const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('no space');
    });
    expect(deviceCopies.keep('run', 'text')).toBe(false);
    refuse.mockRestore();
  });
});
