/** Marks the branch of a closed union that cannot be reached; a new member makes the call a compile error. */
export function assertNever(value: never, what = 'value'): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}

/** States what the code around it guarantees. A failure is a defect of ours, never of the input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (condition === undefined || condition === null || condition === false) {
    throw new Error(`Broken invariant: ${message}`);
  }
}
