/** How many tracks are told apart by colour; those after them begin again. */
export const TRACK_MARKS = 6;

/** The tracks of an agenda, each once, in the order of the alphabet of a language. */
export const tracksOf = (sessions: readonly { readonly track?: string | null }[], language: string): string[] =>
  [...new Set(sessions.flatMap(({ track }) => (track ? [track] : [])))].sort((one, other) => one.localeCompare(other, language));

/** Which mark a track has, 0 to TRACK_MARKS - 1: the same at the desk and in what is published. */
export const trackMark = (tracks: readonly string[], track: string): number => Math.max(tracks.indexOf(track), 0) % TRACK_MARKS;
