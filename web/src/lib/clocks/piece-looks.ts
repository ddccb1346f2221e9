import type { PieceKind } from './strip-rows.ts';

const ink = (colour: string, part: number): string => `color-mix(in oklab, ${colour} ${part}%, transparent)`;

const stripes = (angle: string, colour: string, width: number, gap: number): string =>
  `repeating-linear-gradient(${angle}, ${colour} 0 ${width}px, transparent ${width}px ${gap}px)`;

const dots = (colour: string, size: number, apart: number): string =>
  `radial-gradient(${colour} ${size}px, transparent ${size + 0.4}px) 0 0 / ${apart}px ${apart}px`;

/**
 * The CSS background of a piece. Each kind has a pattern of its own, so that it is told apart without its colour: what
 * counted is solid, what follows the calendar is quiet, what somebody decided is louder.
 * @param share of a piece that was drawn together, how much counted: 0 to 1
 */
export function fillOf(kind: PieceKind, share = 0.6): string {
  switch (kind) {
    case 'counted':
      return 'var(--accent)';
    case 'together': {
      const filled = share === 0 ? 0 : Math.max(8, Math.round(share * 100));
      return `linear-gradient(to top, var(--accent) ${filled}%, transparent ${filled}%), ${dots(ink('var(--text)', 30), 0.7, 5)}`;
    }
    case 'recorded':
      return stripes('90deg', 'var(--accent)', 4, 6);
    case 'outside_hours':
      return dots(ink('var(--text)', 38), 0.8, 5);
    case 'day_off':
      return stripes('0deg', ink('var(--text)', 24), 1, 4);
    case 'holiday':
      return `${stripes('45deg', ink('var(--notice)', 60), 1.5, 6)}, ${stripes('-45deg', ink('var(--notice)', 60), 1.5, 6)}`;
    case 'exception':
      return stripes('0deg', ink('var(--notice)', 60), 2, 5);
    case 'waiting_customer':
      return stripes('90deg', ink('var(--incident)', 65), 2, 6);
    case 'on_hold':
      return stripes('-45deg', ink('var(--warning)', 75), 3, 7);
    case 'other_department':
      return stripes('45deg', ink('var(--text)', 22), 1, 5);
    case 'stopped':
      return `linear-gradient(${ink('var(--text)', 40)}, ${ink('var(--text)', 40)}) center / 100% 1px no-repeat`;
  }
}
