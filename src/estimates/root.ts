/** Where a continuous function crosses zero between two points of opposite sign (regula falsi, Illinois), to 1e-7 of the span. */
export function crossing(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [from, to];
  let [fa, fb] = [f(a), f(b)];
  const close = 1e-7 * (Math.abs(to - from) + 1e-9);
  let side = 0;
  for (let step = 0; step < 80 && Math.abs(b - a) > close; step++) {
    const x = (fa * b - fb * a) / (fa - fb);
    const fx = f(x);
    if (fx === 0) return x;
    if (fx > 0 === fb > 0) {
      [b, fb] = [x, fx];
      if (side === -1) fa /= 2;
      side = -1;
    } else {
      [a, fa] = [x, fx];
      if (side === 1) fb /= 2;
      side = 1;
    }
    if (Math.abs(fx) < 1e-7) return x;
  }
  return (a + b) / 2;
}
