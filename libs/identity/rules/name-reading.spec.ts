import { DISPLAY_NAME_LIMIT, readDisplayName } from './display-name';
import { ORGANISATION_NAME_LIMIT, readOrganisationName } from './organisation-name';

describe('reading a name', () => {
  it('trims it, keeps single spaces and composes accents', () => {
    expect(readDisplayName('  Zoe\u0301   Martin ')).toEqual({ name: 'Zoé Martin' });
  });

  it('counts characters as people do, up to the limit of each kind of name', () => {
    expect(readDisplayName('🦊'.repeat(DISPLAY_NAME_LIMIT))).toHaveProperty('name');
    expect(readDisplayName('a'.repeat(DISPLAY_NAME_LIMIT + 1))).toEqual({ problem: 'NAME_TOO_LONG' });
    expect(readOrganisationName('a'.repeat(ORGANISATION_NAME_LIMIT + 1))).toEqual({ problem: 'NAME_TOO_LONG' });
  });

  it.each(['   ', '\u3164', '\u2800 \u00ad'])('refuses a name of which nothing is seen: %j', (typed) => expect(readOrganisationName(typed)).toEqual({ problem: 'NAME_MISSING' }));

  it('refuses a name that covers what stands beside it', () => expect(readDisplayName(`Ana${'\u0301'.repeat(9)}`)).toEqual({ problem: 'NAME_HAS_STACKED_MARKS' }));

  it.each(['Ana\nBcc: x', 'Ana\u202egro', 'Ana\u200b', 'An\u0000a'])('refuses %j, which hides or breaks what is shown', (typed) =>
    expect(readDisplayName(typed)).toEqual({ problem: 'NAME_HAS_CONTROL_CHARACTERS' }),
  );
});
