type Cell = { compute: (() => unknown) | undefined; value: unknown }
type WithCell = Readonly<Record<symbol, Cell>>

/** The accessor of each name, and the key of its cell: a verdict has thousands of such properties, which share them. */
const accessors = new Map<string, { readonly key: symbol; readonly accessor: PropertyDescriptor }>()
const accessorOf = (name: string) => {
  const known = accessors.get(name) ?? createAccessor(name)
  accessors.set(name, known)
  return known
}
const createAccessor = (name: string) => {
  const key = Symbol(name)
  function get(this: WithCell): unknown {
    const cell = this[key]
    if (cell?.compute) {
      cell.value = cell.compute()
      cell.compute = undefined
    }
    return cell?.value
  }
  return { key, accessor: { enumerable: true, get } }
}

/** Adds a property to an object that is computed on first read and then kept, and returns the object. */
export const onFirstRead = <O extends object, Name extends string, V>(
  object: O,
  name: Name,
  compute: () => V,
): O & { readonly [N in Name]: V } => {
  const { key, accessor } = accessorOf(name)
  const cell: Cell = { compute, value: undefined }
  Object.defineProperty(object, key, { value: cell })
  return Object.defineProperty(object, name, accessor) as O & { readonly [N in Name]: V }
}
