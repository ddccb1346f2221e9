const day = 86_400_000;

interface Window {
  readonly from: string;
  readonly until: string;
}

const around = (now: number, before: number, after: number): Window => ({
  from: new Date(now - before * day).toISOString(),
  until: new Date(now + after * day).toISOString(),
});

/** Six weeks beginning with the present one, wherever Monday is. */
export const rotaWindow = (now: number): Window => around(now, 8, 44);

/** From now on for a year: what is over is of no use here. */
export const absenceWindow = (now: number): Window => around(now, 0, 366);
