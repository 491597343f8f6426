/** Colours of the printed page: those of the screen in light, as the kit's tokens say. */
export const INK = { text: '#14213d', soft: '#4a5670', action: '#0b3b8c', line: '#c9d0de', mist: '#f5f7fb', accent: '#f2b705' } as const;

/** Sizes in points. */
export const SIZE = { body: 10.5, small: 9, h1: 24, h2: 15, h3: 11.5, margin: 56, foot: 40 } as const;

/** Points between the lines of a text. */
export const LINE_GAP = 3;
