import { placeNews, type MeetingPlace } from './meeting-place';

const ghent: MeetingPlace = { form: 'ON_SITE', countryCode: 'BE', city: 'Ghent', venue: 'Example House', onlineUrl: null };
const online: MeetingPlace = { form: 'ONLINE', countryCode: 'BE', city: null, venue: null, onlineUrl: 'https://meet.example.org/x' };

describe('what is new about where people meet', () => {
  it.each([
    ['nothing', ghent, ghent, []],
    ['another house', ghent, { ...ghent, venue: 'Sample Hall' }, ['PLACE']],
    ['a house that was not known', { ...ghent, venue: null }, ghent, ['PLACE']],
    ['another town', ghent, { ...ghent, city: 'Antwerp' }, ['PLACE']],
    ['another country', ghent, { ...ghent, countryCode: 'NL' }, ['PLACE']],
    ['online as well', ghent, { ...ghent, form: 'BOTH', onlineUrl: online.onlineUrl }, ['PLACE', 'ONLINE']],
    ['online instead', ghent, online, ['PLACE', 'ONLINE']],
    ['at a place instead', online, ghent, ['PLACE']],
    ['another address online', online, { ...online, onlineUrl: 'https://meet.example.org/y' }, ['ONLINE']],
    ['a town of what is online only', online, { ...online, countryCode: 'NL', city: 'Delft' }, []],
    ['an address of what is at a place only', ghent, { ...ghent, onlineUrl: online.onlineUrl }, []],
  ] as [string, MeetingPlace, MeetingPlace, string[]][])('is told for %s', (_, before, after, told) => {
    expect(placeNews(before, after)).toEqual(told);
  });
});
