/** The same function, which works each thing out once: for as long as it is kept, so keep it for one plan. */
export function remember<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** The same function, which works a thing out once for each object; what it knows goes when the object goes. */
export function rememberPerObject<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/** The same function, which keeps its last answer and gives it again for as long as the key of what is asked stays the same. */
export function rememberLast<Input, Value>(
  work: (input: Input) => Value,
  keyOf: (input: Input) => string,
): (input: Input) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (input) => {
    const key = keyOf(input);
    if (last?.key !== key) last = { key, value: work(input) };
    return last.value;
  };
}

/** The same function, which knows so many answers at most and begins anew when they are more: for what may be kept for good. */
export function rememberSome<Input, Value>(
  work: (input: Input) => Value,
  { most, keyOf }: { readonly most: number; readonly keyOf: (input: Input) => string },
): (input: Input) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (input) => {
    const key = keyOf(input);
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = work(input);
    if (known.size >= most) known.clear();
    known.set(key, { value });
    return value;
  };
}
