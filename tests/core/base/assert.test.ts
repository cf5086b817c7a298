import { describe, expect, it } from 'vitest';
import { assertNever, invariant } from '../../../renderer/core/base/assert.ts';

describe('an invariant', () => {
  it.each([[false], [undefined], [null]])('throws with its message when the condition is %s', (condition) => {
    expect(() => invariant(condition, 'a slide has a title')).toThrow('a slide has a title');
  });

  it.each([[true], [0], [''], [[]]])('holds when the condition is %j, which is a value', (condition) => {
    expect(() => invariant(condition, 'never said')).not.toThrow();
  });
});

describe('a branch that cannot be reached', () => {
  it('throws with the kind of thing and its value when it is reached after all', () => {
    const reach = (): never => assertNever('triangle' as never, 'shape');

    expect(reach).toThrow('Unexpected shape: "triangle"');
  });
});
