import { writeFile } from 'node:fs/promises';
import encodeQR from 'qr';

const [WIDTH, HEIGHT] = [640, 480];
const [DARK, LIGHT, NO_COLOUR] = [16, 235, 128];

/** Writes what a camera sees before which somebody holds a ticket, as a film that a browser takes for its camera. */
export async function filmTicket(code: string, file: string): Promise<void> {
  const lines = encodeQR(code, 'raw', { ecc: 'quartile', border: 4 });
  const dots = Math.floor((HEIGHT - 80) / lines.length);
  const [left, top] = [(WIDTH - dots * lines.length) >> 1, (HEIGHT - dots * lines.length) >> 1];
  const light = Buffer.alloc(WIDTH * HEIGHT, LIGHT);
  for (let y = 0; y < dots * lines.length; y += 1)
    for (let x = 0; x < dots * lines.length; x += 1) if (lines[Math.floor(y / dots)]?.[Math.floor(x / dots)]) light[(top + y) * WIDTH + left + x] = DARK;
  const picture = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR)]);
  await writeFile(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`), picture, picture]));
}
