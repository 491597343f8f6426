import fc from 'fast-check';
import { decideAccount, type AccountDecision, type ReturnFacts } from './decide-account';

const signIn: ReturnFacts = { holder: null, connecting: null, address: null, owner: null };
const connect: ReturnFacts = { ...signIn, connecting: { asker: 'ada', actor: 'ada' } };
const refuse = (problem: string) => ({ does: 'refuse', problem });

describe('whose account it is', () => {
  it.each<[string, ReturnFacts, object]>([
    ['a known identity', { ...signIn, holder: 'ada' }, { does: 'enter', personId: 'ada' }],
    ['a known identity whose address is meanwhile that of another account', { ...signIn, holder: 'ada', address: 'bo@example.org', owner: { personId: 'bo', hasOther: false } }, { does: 'enter', personId: 'ada' }],
    ['a new identity without an address that may be believed', signIn, refuse('OPENID_CONFIRM_BY_MAIL')],
    ['a new identity with a believed address of nobody', { ...signIn, address: 'cy@example.org' }, { does: 'begin', emailAddress: 'cy@example.org' }],
    ['a new identity with a believed address of somebody', { ...signIn, address: 'bo@example.org', owner: { personId: 'bo', hasOther: false } }, { does: 'join', personId: 'bo' }],
    ['a new identity with an address whose owner has another one there', { ...signIn, address: 'bo@example.org', owner: { personId: 'bo', hasOther: true } }, refuse('OPENID_CONFIRM_BY_MAIL')],
    ['connecting a new identity', connect, { does: 'connect', personId: 'ada' }],
    ['connecting once more', { ...connect, holder: 'ada' }, { does: 'connect', personId: 'ada' }],
    ['connecting whatever the address', { ...connect, address: 'bo@example.org', owner: { personId: 'bo', hasOther: true } }, { does: 'connect', personId: 'ada' }],
    ['connecting what is another’s', { ...connect, holder: 'bo' }, refuse('OPENID_TAKEN')],
    ['connecting after signing out', { ...connect, connecting: { asker: 'ada', actor: null } }, refuse('OPENID_NOT_YOU')],
    ['connecting after somebody else signed in', { ...connect, connecting: { asker: 'ada', actor: 'bo' } }, refuse('OPENID_NOT_YOU')],
    ['connecting what is theirs who signed in meanwhile', { ...connect, holder: 'bo', connecting: { asker: 'ada', actor: 'bo' } }, refuse('OPENID_NOT_YOU')],
  ])('%s', (_name, facts, decision) => {
    expect(decideAccount(facts)).toEqual(decision);
  });

  const person = fc.constantFrom('ada', 'bo', 'cy');
  const facts: fc.Arbitrary<ReturnFacts> = fc.record({
    holder: fc.option(person),
    connecting: fc.option(fc.record({ asker: person, actor: fc.option(person) })),
    address: fc.option(fc.constant('x@example.org')),
    owner: fc.option(fc.record({ personId: person, hasOther: fc.boolean() })),
  });
  const touches = (decision: AccountDecision): string | null => ('personId' in decision ? decision.personId : null);

  it('touches nobody but the holder, the asker, or the owner of a believed address', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const touched = touches(decideAccount(given));
        const allowed = [given.holder, given.connecting?.asker, given.address === null ? null : given.owner?.personId];
        expect(touched === null || allowed.includes(touched)).toBe(true);
      }),
    );
  });

  it('never gives an identity that somebody has to anybody else', () => {
    fc.assert(
      fc.property(facts, person, (given, holder) => {
        const decision = decideAccount({ ...given, holder });
        expect(decision.does === 'refuse' || touches(decision) === holder).toBe(true);
      }),
    );
  });

  it('joins and begins on a believed address only', () => {
    fc.assert(fc.property(facts, (given) => expect(['join', 'begin']).not.toContain(decideAccount({ ...given, address: null }).does)));
  });
});
