import { describe, expect, it } from 'vitest';
import { median, peakMemoryOf, timeOf, versionOf } from './run-process.ts';

const node = (script: string) => ({ command: process.execPath, args: ['-e', script] });

describe('a measured call', () => {
  it('takes at least as long as the program runs', () => {
    expect(timeOf(node('const end = Date.now() + 200; while (Date.now() < end);'))).toBeGreaterThan(200);
  });

  it('fails with what the program said where it fails', () => {
    expect(() => timeOf(node("console.error('no paper'); process.exit(3)"))).toThrow(/ended with 3: no paper/u);
  });

  it('has the memory that the program held at its peak, where the system tells', async () => {
    const held = await peakMemoryOf(node('const held = Buffer.alloc(150e6, 1); process.exit(held[0] === 1 ? 0 : 1)'));

    expect(held !== undefined).toBe(process.platform === 'linux');
    expect(Math.round((held ?? 200e6) / 100e6)).toBe(2);
  });

  it('fails where its memory is measured and it fails', async () => {
    await expect(peakMemoryOf(node('process.exit(3)'))).rejects.toThrow('ended with 3');
  });
});

describe('a program', () => {
  it('tells its version, or is not installed', () => {
    expect(versionOf(process.execPath)).toBe(process.version);
    expect(versionOf('no-such-program-anywhere')).toBeUndefined();
  });
});

describe('the median', () => {
  it('is the one in the middle, or between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow('the median of nothing');
  });
});
