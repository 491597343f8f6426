import { missingToPublish, readEventContent, slugOf, offerEnds, readRegistration, MOST_PARTICIPANTS } from '..';

const at = (text: string): Date => new Date(`2027-${text}Z`);

describe('an offer', () => {
  it.each([
    ['two days', '01-01T00:00', '03-01T00:00', '01-03T00:00'],
    ['until a day before the beginning', '02-27T12:00', '03-01T00:00', '02-28T00:00'],
    ['two hours, when the beginning is near', '02-28T12:00', '03-01T00:00', '02-28T14:00'],
    ['until the beginning at the latest', '02-28T23:00', '03-01T00:00', '03-01T00:00'],
  ])('stands %s', (_, now, startsAt, ends) => {
    expect(offerEnds(at(now), at(startsAt))).toEqual(at(ends));
  });
});

const ada = { name: ' Ada  Example ', role: 'MANAGER', diets: ['VEGAN'], accessNeeds: [], photoConsent: true };
const form = { email: 'Ada@Example.org', organisation: '', countryCode: 'BE', languages: ['fr'], invitationCode: null, participants: [ada] };
const faultsOf = (fields: object): string[] => {
  const reading = readRegistration({ ...form, ...fields });
  return 'faults' in reading ? reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`) : [];
};

describe('a registration', () => {
  it('is read as it is kept', () => {
    expect(readRegistration(form)).toEqual({
      content: { email: 'ada@example.org', organisation: null, countryCode: 'BE', languages: ['fr'], sizeClass: null, invitationCode: null, participants: [{ ...ada, name: 'Ada Example' }] },
    });
  });

  it.each<[string, object]>([
    ['email REQUIRED', { email: ' ' }],
    ['email NOT_UNDERSTOOD', { email: 'ada' }],
    ['countryCode NOT_OFFERED', { countryCode: 'XX' }],
    ['countryCode REQUIRED', { countryCode: '' }],
    ['participants REQUIRED', { participants: [] }],
    ['participants TOO_MANY', { participants: Array.from({ length: MOST_PARTICIPANTS + 1 }, () => ada) }],
    ['participants.0.name REQUIRED', { participants: [{ ...ada, name: '' }] }],
    ['participants.0.name TOO_LONG', { participants: [{ ...ada, name: 'a'.repeat(121) }] }],
    ['participants.0.name HIDDEN_CHARACTERS', { participants: [{ ...ada, name: 'A\u202eda' }] }],
    ['participants.0.role NOT_OFFERED', { participants: [{ ...ada, role: 'KING' }] }],
    ['participants.0.diets.0 NOT_OFFERED', { participants: [{ ...ada, diets: ['diabetes since 2019'] }] }],
    ['participants.0.diets.1 TWICE', { participants: [{ ...ada, diets: ['VEGAN', 'VEGAN'] }] }],
  ])('with a fault: %s', (fault, fields) => {
    expect(faultsOf(fields)).toEqual([fault]);
  });
});

const workshop = {
  kind: 'WORKSHOP', form: 'ON_SITE', title: 'Workshop', summary: 'About skills.', description: null, accessibility: null, textLanguage: 'en', languages: ['en'], topics: ['IOT'], targetRoles: [],
  countryCode: 'BE', city: 'Brussels', venue: null, onlineUrl: null, timeZone: 'Europe/Brussels', startsAt: at('03-10T08:00'), endsAt: at('03-10T16:00'), registrationOpensAt: null, registrationClosesAt: null, capacity: 40,
};
const eventFaults = (fields: object): string[] => {
  const reading = readEventContent({ ...workshop, ...fields });
  return 'faults' in reading ? reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`) : [];
};

describe('what is said of an event', () => {
  it.each<[string[], object]>([
    [[], {}],
    [['timeZone NOT_OFFERED'], { timeZone: 'Brussels' }],
    [['endsAt NOT_AFTER'], { endsAt: at('03-10T08:00') }],
    [['endsAt REQUIRED'], { endsAt: null }],
    [['capacity OUT_OF_RANGE'], { capacity: 0 }],
    [['capacity OUT_OF_RANGE'], { capacity: 1.5 }],
    [['topics REQUIRED'], { topics: [] }],
    [['onlineUrl NOT_HTTPS'], { onlineUrl: 'http://meet.example.org/x' }],
    [['title REQUIRED', 'summary REQUIRED'], { title: ' ', summary: '' }],
    [[], { translations: [{ language: 'fr', title: 'Atelier', summary: 'Compétences.' }], seriesId: 'six-workshops', numberInSeries: 3, contactAddress: 'team@example.org' }],
    [['translations.0.title REQUIRED', 'translations.1.language TWICE'], { translations: [{ language: 'fr', title: '', summary: 'Compétences.' }, { language: 'en', title: 'Again', summary: 'The same language.' }] }],
    [['translations.1 TWICE'], { translations: [{ language: 'fr', title: 'Un', summary: 'Un.' }, { language: 'fr', title: 'Deux', summary: 'Deux.' }] }],
    [['numberInSeries OUT_OF_RANGE'], { numberInSeries: 0 }],
    [['contactAddress NOT_UNDERSTOOD'], { contactAddress: 'at the desk' }],
  ])('has the faults %j with %j', (faults, fields) => {
    expect(eventFaults(fields)).toEqual(faults);
  });

  it('is complete with a time and a place', () => {
    const reading = readEventContent(workshop);
    if ('faults' in reading) throw new Error('faulty');
    expect(missingToPublish(reading.content)).toEqual([]);
    expect(missingToPublish({ ...reading.content, startsAt: null, city: null, form: 'BOTH' })).toEqual(['startsAt', 'city', 'onlineUrl']);
  });

  it.each([
    ['Über die Sicherheit: Teil 2!', 'uber-die-sicherheit-teil-2'],
    ['Σήμερα', 'event'],
    ['a'.repeat(80), 'a'.repeat(60)],
  ])('%s has the address %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});
