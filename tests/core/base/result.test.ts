import { describe, expect, it } from 'vitest';
import { err, ok, type Result } from '../../../renderer/core/base/result.ts';

describe('a result', () => {
  it('carries the value when all went well', () => {
    const result: Result<number, string> = ok(7);

    expect(result).toEqual({ ok: true, value: 7 });
  });

  it('carries the error when something went wrong', () => {
    const result: Result<number, string> = err('too large');

    expect(result).toEqual({ ok: false, error: 'too large' });
  });
});
