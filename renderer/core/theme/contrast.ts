/** Colour arithmetic on six hexadecimal digits. */

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const hexOf = (color: Rgb): string =>
  color
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

function luminance(hex: string): number {
  const [r, g, b] = rgb(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG 2 contrast ratio, 1 to 21. Text needs 4.5, graphics 3 (success criteria 1.4.3 and 1.4.11). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** `share` of the first colour in the second, 0 to 1. */
export function mix(color: string, ground: string, share: number): string {
  const [a, b] = [rgb(color), rgb(ground)];
  const channel = (i: 0 | 1 | 2): number => a[i] * share + b[i] * (1 - share);
  return hexOf([channel(0), channel(1), channel(2)]);
}

/** CIE 1976 colour difference: below about 15, two lines of a chart are told apart with effort. */
export function difference(a: string, b: string): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** CIELAB under D65. */
function lab(hex: string): Rgb {
  const [r, g, b] = rgb(hex);
  const [R, G, B] = [linear(r), linear(g), linear(b)];
  const f = (t: number): number => (t > 0.008_856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * R + 0.3576 * G + 0.1805 * B) / 0.950_47);
  const y = f(0.2126 * R + 0.7152 * G + 0.0722 * B);
  const z = f((0.0193 * R + 0.1192 * G + 0.9505 * B) / 1.088_83);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
