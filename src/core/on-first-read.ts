/** Adds a property to an object that is computed on first read and then kept, and returns the object. */
export const onFirstRead = <O extends object, Name extends string, V>(
  object: O,
  name: Name,
  compute: () => V,
): O & { readonly [N in Name]: V } => {
  let found: { readonly value: V } | undefined
  const get = () => {
    found ??= { value: compute() }
    return found.value
  }
  return Object.defineProperty(object, name, { enumerable: true, get }) as O & { readonly [N in Name]: V }
}
