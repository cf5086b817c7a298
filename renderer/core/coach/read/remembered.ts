/** A pitch never changes, so what several rules read of it is read once. */
export function remembered<From extends object, What>(read: (from: From) => What): (from: From) => What {
  const known = new WeakMap<From, { readonly what: What }>();
  return (from) => {
    let entry = known.get(from);
    if (!entry) known.set(from, (entry = { what: read(from) }));
    return entry.what;
  };
}
