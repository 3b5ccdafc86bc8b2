/** The same function, which works a thing out once for each object; what it knows goes when the object goes. */
export function remembering<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key) ?? { value: workOut(key) };
    known.set(key, entry);
    return entry.value;
  };
}
