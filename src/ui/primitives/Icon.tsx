const shapes = {
  undo: 'M8 4L4 8l4 4M4 8h10a6 6 0 0 1 0 12H8',
  redo: 'M16 4l4 4-4 4M20 8H10a6 6 0 0 0 0 12h6',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  kept: 'M6 10.5V8a6 6 0 0 1 12 0v2.5M4.5 10.5h15v10h-15zM12 14.5v2.5',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
} as const

/** Renders a decorative icon. The text beside it carries the meaning. */
export const Icon = ({ name }: { readonly name: keyof typeof shapes }) => (
  <svg viewBox='0 0 24 24' aria-hidden='true' focusable='false'>
    <path d={shapes[name]} />
  </svg>
)
