const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** Seconds in the two largest units that tell something: `2 d 4 h`, `3 min 20 s`, `45 s`. */
export function inWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < MINUTE) return `${whole} s`;
  if (whole < HOUR) return `${Math.floor(whole / MINUTE)} min ${whole % MINUTE} s`;
  if (whole < DAY) return `${Math.floor(whole / HOUR)} h ${Math.floor((whole % HOUR) / MINUTE)} min`;
  return `${Math.floor(whole / DAY).toLocaleString('en')} d ${Math.floor((whole % DAY) / HOUR)} h`;
}
