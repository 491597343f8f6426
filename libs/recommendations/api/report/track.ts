import { HIGHEST_LEVEL } from '@skills/assessment/rules';
import type { Topic } from '@skills/identity/rules';
import { INK, SIZE, type Draw } from '@skills/platform/pdf';

/** The colours of the topics on paper: those of the screen in light. */
const TOPIC_INK: { readonly [Each in Topic]: string } = { BIG_DATA: '#005f9e', IOT: '#00755a', CYBERSECURITY: '#ab420c', LEADERSHIP: '#7b3f98' };

/** Height of a track in points. */
export const TRACK_HEIGHT = 30;

/** Level and aim on a line from 1 to 5: a filled disc for where one stands, an open square for the aim, each with its figure. */
export const drawTrack =
  (topic: Topic, level: number, target: number | null, figure: (level: number) => string): Draw =>
  (pdf, { x, y, width }) => {
    const [left, right, line] = [x + 8, x + width - 8, y + 18];
    const at = (value: number): number => left + ((value - 1) / (HIGHEST_LEVEL - 1)) * (right - left);
    pdf.lineWidth(3).lineCap('round').moveTo(left, line).lineTo(right, line).stroke(INK.line);
    for (let value = 1; value <= HIGHEST_LEVEL; value += 1) pdf.lineWidth(1).moveTo(at(value), line + 5).lineTo(at(value), line + 8).stroke(INK.soft);
    if (target !== null && target > level) pdf.lineWidth(3).dash(2, { space: 4 }).moveTo(at(level), line).lineTo(at(target), line).stroke(TOPIC_INK[topic]).undash();
    if (target !== null) pdf.lineWidth(1.5).rect(at(target) - 4.5, line - 4.5, 9, 9).fillAndStroke('#ffffff', INK.text);
    pdf.circle(at(level), line, 5.5).fill(TOPIC_INK[topic]);
    const label = (value: number, bold: boolean, shift: number) =>
      pdf.font(bold ? 'bold' : 'regular').fontSize(SIZE.small).fillColor(INK.text).text(figure(value), at(value) - 20 + shift, y - 1, { width: 40, align: 'center', lineBreak: false });
    // Figures closer together than their width step aside.
    const isNear = target !== null && Math.abs(at(target) - at(level)) < 20;
    const side = target !== null && target < level ? 1 : -1;
    label(level, true, isNear ? side * 10 : 0);
    if (target !== null) label(target, false, isNear ? -side * 10 : 0);
  };
