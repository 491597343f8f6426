import encodeQR from 'qr';
import { newTicketCode, readTicketCode } from '../../rules';
import { codeInPicture } from './code-in-picture';

/** A ticket as a camera sees it: squares of several dots, dark on light, with some space around. */
function pictureOf(text: string, dots = 6) {
  const lines = encodeQR(text, 'raw', { ecc: 'quartile', border: 4 });
  const size = lines.length * dots;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) if (lines[Math.floor(y / dots)]![Math.floor(x / dots)]) data.set([30, 30, 40, 255], (y * size + x) * 4);
  return { width: size, height: size, data };
}

describe('a ticket before the camera', () => {
  it('is read, and is the code that it shows', () => {
    const code = newTicketCode((below) => 7 % below);
    const read = codeInPicture(pictureOf(code));
    expect(read).toBe(code);
    expect(readTicketCode(read!)).toBe(code);
  });

  it('is none where nothing is', () => {
    expect(codeInPicture({ width: 100, height: 100, data: new Uint8ClampedArray(40_000).fill(200) })).toBeNull();
  });
});
