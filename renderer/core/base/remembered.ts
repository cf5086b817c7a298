/** What is read from a value that never changes, such as a pitch, is read once, however many ask for it. */
export function remembered<From extends object, What>(read: (from: From) => What): (from: From) => What {
  const known = new WeakMap<From, { readonly what: What }>();
  return (from) => {
    let entry = known.get(from);
    if (!entry) known.set(from, (entry = { what: read(from) }));
    return entry.what;
  };
}
