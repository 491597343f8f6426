import { flatten, placeholders, plain } from './translation-keys.mjs';
import { fits, textsOf } from './translation-uses.mjs';

describe('what code asks of the translations', () => {
  it('is found in plain calls, in choices and in templates', () => {
    const { asked, namespaces } = textsOf("const { t } = useText('events'); t('title'); t(full ? 'full' : 'open'); t(`state.${state}`);", 'x.tsx');
    expect(namespaces).toEqual(['events']);
    expect(asked).toEqual(['title', 'full', 'open', 'state.\0']);
  });

  it('fits every key that a template can become, and no other', () => {
    expect(fits('state.\0', 'state.OPEN')).toBe(true);
    expect(fits('state.\0', 'states.OPEN')).toBe(false);
    expect(fits('title', 'subtitle')).toBe(false);
  });
});

describe('translation keys', () => {
  it('are dotted paths, asked for without their plural form', () => {
    expect([...flatten({ a: { b_one: 'x', b_other: 'y' } }).keys()].map(plain)).toEqual(['a.b', 'a.b']);
  });

  it('have the same placeholders in any order, and may leave the count out', () => {
    expect(placeholders('{{from}} to {{to}}')).toBe(placeholders('{{to}}, {{ from }}'));
    expect(placeholders('one answer')).toBe(placeholders('{{count}} answers'));
  });
});
