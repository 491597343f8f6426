import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { eventsModule } from '../events-module';
import { figuresRoute } from './figures-route';

describe('events in figures, as a file', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    for (const { name, sow } of eventsModule.seeds ?? []) if (name === 'events.initiative' || name === 'events.demoOutcomes') await events.graph.em().transactional((em) => sow(em, events.graph.clock.now));
    await events.settle();
  });
  afterAll(() => events.graph.close());

  const fileIn = async (language: 'en' | 'fr' | 'de') => {
    const { headers, body } = await events.graph.browser({ language }).open(figuresRoute, { query: new URLSearchParams({ language }) });
    return { headers, lines: String(body).replace('\uFEFF', '').trim().split('\r\n') };
  };

  it('has each figure with its date and where it is from, and what was held back together', async () => {
    const { headers, lines } = await fileIn('en');
    expect(headers?.['content-disposition']).toBe('attachment; filename="Events in figures.csv"');
    expect(lines[0]).toBe('What is counted,For,Code,Figure,Planned,As of,Source,Invented,Remark');
    expect(lines[1]).toBe('"Events of a series that were held, of those planned.",The six workshops,six-workshops,6,6,2026-11-23,Events that organisers recorded as held,,');
    expect(lines).toContain('"People who came to events that were held, by country.",Netherlands,NL,16,,2026-11-23,"Records of the doors, counted for good two weeks after each event",Invented for the demo,');
    expect(lines.filter((line) => line.includes('by country') && line.includes('All others together,,')).length).toBe(1);
    expect(lines.find((line) => line.includes('by country') && line.includes('All others together,,'))).toContain('Invented for the demo,Groups of fewer than 10 people together: at least 10');
    expect(lines.filter((line) => line.includes(',NO_SHOW,'))).toEqual([expect.stringMatching(/Had a seat and did not come,NO_SHOW,,,2026-11-23,.*,Invented for the demo,"Fewer than 10 people, not told yet"$/)]);
    const people = lines.filter((line) => line.includes('by country') || line.includes('by role')).map((line) => Number(/,(\d+),,2026/.exec(line)?.[1]));
    expect(people.every((count) => count >= 10)).toBe(true);
  });

  it('speaks the language that is asked for, with the divider of its spreadsheets', async () => {
    expect((await fileIn('de')).lines[0]).toBe('Was gezählt wird;Für;Code;Zahl;Geplant;Stand;Quelle;Erfunden;Bemerkung');
    expect((await fileIn('fr')).lines.join('\n')).toMatch(/par pays\.;Pays-Bas;NL;/);
  });

  it('says where nothing was told yet, or nothing is, instead of leaving it out', async () => {
    const nothing = await eventsUnderTest();
    const remarks = async () => String((await nothing.stranger().open(figuresRoute)).body).trim().split('\r\n').slice(1).filter((line) => line.includes('Records of the doors')).map((line) => /,,,,?(2026-\d\d-\d\d),"[^"]*",,"?([^"]*)"?$/.exec(line)?.[2]);
    expect(await remarks()).toEqual(Array.from({ length: 5 }, () => 'Fewer than 10 people, not told yet'));
    await nothing.graph.close();
  });
});
