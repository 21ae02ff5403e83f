/** So many of so many, as filled and empty squares. The words beside it say the same. */
export const Meter = ({ on, of }: { readonly on: number; readonly of: number }) => (
  <svg className='meter' viewBox={`0 0 ${of * 12} 10`} preserveAspectRatio='xMinYMid meet' aria-hidden='true'>
    {Array.from({ length: of }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the squares have no other name than their place
      <rect key={i} className={i < on ? 'on' : 'off'} x={i * 12 + 1} y='1' width='8' height='8' rx='1' />
    ))}
  </svg>
)
