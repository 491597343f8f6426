const ASCII: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' };

/** A name with letters that every program writes; empty where none of them is left. */
const plainOf = (text: string): string => {
  const plain = text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[^\x20-\x7e]/gu, (letter) => ASCII[letter] ?? '-').replace(/["\\/%]/g, '-');
  return /[a-z\d]/i.test(plain) ? plain : '';
};

const percentOf = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Says how a file with this name and ending is called, and whether it is kept or shown (RFC 6266): headers have no letters beyond ASCII, so a name that has others comes a second time, in code. */
export function contentDisposition(how: 'attachment' | 'inline', name: string): string {
  const at = name.lastIndexOf('.');
  const plain = `${plainOf(name.slice(0, at)) || 'file'}${name.slice(at)}`;
  return `${how}; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${percentOf(name)}`}`;
}
