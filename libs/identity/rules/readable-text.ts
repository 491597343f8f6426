/** Why a text cannot be kept: it could not be stored, hides what it says, breaks a line where there is only one, or covers its neighbours. */
export type TextFault = 'NOT_UNDERSTOOD' | 'HIDDEN_CHARACTERS' | 'LINE_BREAK' | 'STACKED_MARKS';

// Half of an emoji, as careless cutting leaves it, and the zero character. Source: RFC 8259 section 8.2; PostgreSQL's jsonb refuses both.
const NOT_STORABLE = /[\p{Cs}\u0000]/u;
// What turns the order of reading around lets one text be shown as another; control characters ring, erase or colour in other programs.
const HIDDEN = /[\p{Bidi_Control}\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u;
// Every way to end a line. Source: Unicode Technical Standard 18, RL1.6.
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
// No spelling has more on one letter: Hebrew and Vietnamese reach three. Tibetan does, whose letters stand below each other.
const STACKED_MARKS = /(?:(?!\p{Script=Tibetan})\p{M}){5}/u;
// Fillers count as letters and symbols, and show nothing.
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** The text with one kind of line end, whichever program it comes from. */
export const withLines = (text: string): string => text.replace(LINE_END, '\n');

/** What is wrong with a text that strangers may read, the worst first; null when nothing is. Letters that are read from right to left are letters. */
export const textFault = (text: string, form: 'LINES' | 'LINE' = 'LINES'): TextFault | null => {
  if (NOT_STORABLE.test(text)) return 'NOT_UNDERSTOOD';
  if (HIDDEN.test(text)) return 'HIDDEN_CHARACTERS';
  if (form === 'LINE' && withLines(text).includes('\n')) return 'LINE_BREAK';
  return STACKED_MARKS.test(text.normalize('NFC')) ? 'STACKED_MARKS' : null;
};

/** Whether anything of a text is seen. */
export const isVisible = (text: string): boolean => VISIBLE.test(text);
