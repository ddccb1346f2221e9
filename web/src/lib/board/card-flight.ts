/*
 * Cards that change their column fly there, whoever moved them. Columns scroll each for itself and cut off what leaves them, so
 * a picture of the card flies above the page while the card itself, already in its new place, waits unseen.
 */

type Places = ReadonlyMap<string, DOMRect>;

/** At most so many cards fly at once; a caught-up connection may bring hundreds of moves. */
const most = 12;

const cardsIn = (board: HTMLElement) => board.querySelectorAll<HTMLElement>('[data-card]');

/** Where every card is now. */
export function placesOf(board: HTMLElement): Places {
  return new Map([...cardsIn(board)].map((card) => [card.dataset.card ?? '', card.getBoundingClientRect()]));
}

/** Milliseconds that tokens.css gives a movement; 0 when the system asks for less. */
function calm(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--calm')) || 0;
}

/**
 * Lets the cards that are no longer where they were come to their new place.
 * @param before where they were, see `placesOf`
 * @param from where some of them come from instead: the point at which the mouse let them go
 */
export function fly(
  board: HTMLElement,
  before: Places,
  from: ReadonlyMap<string, DOMRect> = new Map(),
): void {
  const duration = calm();
  if (duration === 0 || document.visibilityState === 'hidden') return;
  let flying = 0;
  for (const card of cardsIn(board)) {
    const id = card.dataset.card ?? '';
    const start = from.get(id) ?? before.get(id);
    const end = card.getBoundingClientRect();
    if (start === undefined || end.width === 0) continue;
    const [x, y] = [start.left - end.left, start.top - end.top];
    if (x === 0 && y === 0) continue;
    // Within its column a card only makes room.
    if (Math.abs(x) < 1) slide(card, y, duration);
    else if (flying++ < most) carryOver(board, card, start, end, duration);
  }
}

/** The list item moves, not the card: what leaves the item's box is cut off. */
function slide(card: HTMLElement, y: number, duration: number): void {
  (card.closest('li') ?? card).animate([{ transform: `translateY(${y}px)` }, { transform: 'none' }], {
    duration,
    easing: 'cubic-bezier(0.2, 0, 0, 1)',
  });
}

function carryOver(
  board: HTMLElement,
  card: HTMLElement,
  start: DOMRect,
  end: DOMRect,
  duration: number,
): void {
  const picture = card.cloneNode(true);
  if (!(picture instanceof HTMLElement)) return;
  delete picture.dataset.card;
  picture.inert = true;
  picture.setAttribute('aria-hidden', 'true');
  Object.assign(picture.style, {
    position: 'fixed',
    left: `${end.left}px`,
    top: `${end.top}px`,
    width: `${end.width}px`,
    margin: '0',
    zIndex: 'var(--z-drawer)',
    boxShadow: 'var(--shadow)',
    pointerEvents: 'none',
  });
  board.append(picture);
  const timing = { duration, easing: 'cubic-bezier(0.2, 0, 0, 1)' };
  card.animate([{ opacity: 0 }, { opacity: 0 }], { duration });
  const flight = picture.animate(
    [{ transform: `translate(${start.left - end.left}px, ${start.top - end.top}px)` }, { transform: 'none' }],
    timing,
  );
  flight.onfinish = flight.oncancel = () => picture.remove();
}
