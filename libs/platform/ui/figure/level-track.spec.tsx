import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { LevelTrack } from './level-track';
import { placeOnTrack, wordShift } from './place-on-track';
import '../texts';

describe('a level track', () => {
  it('shows unknown as unknown, not as the lowest level', () => {
    const { container } = render(<LevelTrack kind="MATURITY" level={null} target={4} label="IoT" sentence="Your level is not known yet." />);
    expect(container.querySelector('.s-track__level')).toBeNull();
    expect(container.querySelector('.s-track__reached')).toBeNull();
    expect(screen.getByText('Level not known yet')).toBeTruthy();
  });

  it('says in a sentence what it draws, and hides the drawing from those who listen', () => {
    const { container } = render(<LevelTrack kind="MATURITY" level={2} target={4} label="IoT" sentence="You are at level 2 of 5; your aim is 4." />);
    expect(screen.getByRole('figure', { name: 'IoT' }).textContent).toContain('You are at level 2 of 5; your aim is 4.');
    expect(container.querySelector('.s-track__picture')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('draws a gap only below the target', () => {
    const gapOf = (level: number) => render(<LevelTrack kind="MATURITY" level={level} target={3} label="IoT" sentence="" />).container.querySelector('.s-track__gap');
    expect(gapOf(2)).not.toBeNull();
    expect(gapOf(3)).toBeNull();
    expect(gapOf(4.5)).toBeNull();
  });

  it('draws a range around the track, only where there is one', () => {
    const outlineOf = (outline: { from: number; middle: number; to: number } | null) =>
      render(<LevelTrack kind="MATURITY" level={2} target={4} outline={outline} label="IoT" sentence="" />).container.querySelector<HTMLElement>('.s-track__outline');
    expect(outlineOf(null)).toBeNull();
    expect(outlineOf({ from: 2, middle: 3, to: 4 })?.style.left).toContain('25%');
    expect(outlineOf({ from: 2, middle: 3, to: 4 })?.style.width).toContain('50%');
  });

  it('keeps every level on the track and in order', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 20, noNaN: true }), fc.double({ min: -10, max: 20, noNaN: true }), fc.integer({ min: 2, max: 10 }), (one, other, max) => {
        expect(placeOnTrack(one, max)).toBeGreaterThanOrEqual(0);
        expect(placeOnTrack(one, max)).toBeLessThanOrEqual(100);
        expect(wordShift(one, max)).toBeLessThanOrEqual(100);
        if (one <= other) expect(placeOnTrack(one, max)).toBeLessThanOrEqual(placeOnTrack(other, max));
      }),
    );
  });
});
