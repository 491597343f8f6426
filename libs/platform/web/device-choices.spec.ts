import { jest } from '@jest/globals';
import { deviceChoices } from './device-choices';
import { deviceCopies } from './device-copies';

afterEach(() => jest.restoreAllMocks());

describe('choices on this device', () => {
  it('stay when the copies go', () => {
    deviceChoices.keep('keys', 'off');
    deviceCopies.forgetAll();
    expect([deviceChoices.read('keys'), deviceChoices.read('other')]).toEqual(['off', null]);
  });

  it('are forgotten by a browser that refuses its storage, and nothing breaks', () => {
    for (const method of ['getItem', 'setItem'] as const)
      jest.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new Error('refused');
      });
    deviceChoices.keep('keys', 'off');
    expect(deviceChoices.read('keys')).toBeNull();
  });
});
