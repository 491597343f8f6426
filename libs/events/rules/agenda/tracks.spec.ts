import { TRACK_MARKS, trackMark, tracksOf } from './tracks';

describe('the tracks of an agenda', () => {
  it('are each named once, in the order of the alphabet of a language, and none of a session without', () => {
    const sessions = ['Zukunft', null, 'Öfen', 'Zukunft', undefined, 'Anfänge'].map((track) => ({ track }));
    expect(tracksOf(sessions, 'de')).toEqual(['Anfänge', 'Öfen', 'Zukunft']);
    expect(tracksOf(sessions, 'sv')).toEqual(['Anfänge', 'Zukunft', 'Öfen']);
  });

  it('have marks of their own until there are more than marks', () => {
    const tracks = Array.from({ length: TRACK_MARKS + 1 }, (_, at) => `Track ${at}`);
    expect(tracks.map((track) => trackMark(tracks, track))).toEqual([0, 1, 2, 3, 4, 5, 0]);
  });
});
