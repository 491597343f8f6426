/** Where a level stands on its track, in per cent from the left: level 1 at 0, level `max` at 100; values outside are held at the ends. */
export const placeOnTrack = (level: number, max: number): number =>
  max <= 1 ? 0 : ((Math.min(max, Math.max(1, level)) - 1) / (max - 1)) * 100;

/** How far a word above a level moves left, in per cent of its own width, so that words at the ends stay inside the picture. */
export const wordShift = (level: number, max: number): number => {
  const place = placeOnTrack(level, max);
  return 10 + place * 0.8;
};
