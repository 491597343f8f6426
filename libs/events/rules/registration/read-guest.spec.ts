import { readCorrectedParticipant, readGuest } from './read-guest';

const guest = { name: ' Gerda  Gast ', role: 'MANAGER', organisation: '', countryCode: 'DE', email: 'Gerda@Example.org', mailLanguage: 'de' };
const faultsOf = (reading: object): string[] => ('faults' in reading ? (reading.faults as { path: string[]; reason: string }[]).map(({ path, reason }) => `${path.join('.')} ${reason}`) : []);

describe('what organisers say of a guest', () => {
  it('is kept as it is compared and printed', () => {
    expect(readGuest(guest, ['en', 'de'])).toEqual({ content: { name: 'Gerda Gast', role: 'MANAGER', organisation: null, countryCode: 'DE', email: 'gerda@example.org', mailLanguage: 'de' } });
  });

  it.each([
    [{ name: '' }, 'name REQUIRED'],
    [{ role: 'KING' }, 'role NOT_OFFERED'],
    [{ countryCode: 'XX' }, 'countryCode NOT_OFFERED'],
    [{ email: '' }, 'email REQUIRED'],
    [{ email: 'gerda' }, 'email NOT_UNDERSTOOD'],
    [{ mailLanguage: 'xx' }, 'mailLanguage NOT_OFFERED'],
  ])('has a fault: %j', (part, fault) => {
    expect(faultsOf(readGuest({ ...guest, ...part }, ['en', 'de']))).toEqual([fault]);
  });

  it('brings no consent and no needs along', () => {
    expect(readGuest({ ...guest, photoConsent: true, diets: ['VEGAN'] }, ['de'])).not.toHaveProperty('content.photoConsent');
  });

  it('is corrected with an address or without, never without a name', () => {
    expect(readCorrectedParticipant({ name: 'Ada', organisation: null, email: '' })).toEqual({ content: { name: 'Ada', organisation: null, email: null } });
    expect(faultsOf(readCorrectedParticipant({ name: '', email: 'ada' }))).toEqual(['name REQUIRED', 'email NOT_UNDERSTOOD']);
  });
});
