/** Renders `filled` of `total` squares as filled. It is decorative: the text beside it states the same numbers. */
export const Meter = ({ filled, total }: { readonly filled: number; readonly total: number }) => (
  <svg className='meter' viewBox={`0 0 ${total * 12} 10`} preserveAspectRatio='xMinYMid meet' aria-hidden='true'>
    {Array.from({ length: total }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the squares have no identity but their position
      <rect key={i} className={i < filled ? 'on' : 'off'} x={i * 12 + 1} y='1' width='8' height='8' rx='1' />
    ))}
  </svg>
)
