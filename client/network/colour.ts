export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Reads `#rgb` or `#rrggbb`; anything else is mid grey. */
export function readColour(text: string): Rgb {
  const hex = text.trim().replace(/^#/, '');
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (!/^[\da-f]{6}$/i.test(full)) return { red: 128, green: 128, blue: 128 };
  return {
    red: Number.parseInt(full.slice(0, 2), 16),
    green: Number.parseInt(full.slice(2, 4), 16),
    blue: Number.parseInt(full.slice(4, 6), 16),
  };
}

export function writeColour({ red, green, blue }: Rgb): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** `share` of the second colour in the first, 0 to 1. */
export function mixColours(first: string, second: string, share: number): string {
  const [a, b] = [readColour(first), readColour(second)];
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return writeColour({ red: mix(a.red, b.red), green: mix(a.green, b.green), blue: mix(a.blue, b.blue) });
}

/**
 * A translucent colour for WebGL, its parts already multiplied by its opacity (0 to 1): otherwise many thin lines
 * on top of each other turn white.
 */
export function premultiplied(colour: string, opacity: number): string {
  const { red, green, blue } = readColour(colour);
  const part = (value: number): number => Math.round(value * opacity);
  return `rgba(${part(red)},${part(green)},${part(blue)},${opacity.toFixed(3)})`;
}
