import { generate } from 'lean-qr'
import { useMemo } from 'react'
import '../styles/share.css'

/** Light modules around the code, without which readers do not find it. */
const quiet = 4

/** A text as a QR code, drawn here: dark on light, whatever the theme. Throws when the text is longer than one holds (some 2,900 characters). */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { side, path } = useMemo(() => {
    const code = generate(text)
    const across = Array.from({ length: code.size }, (_, i) => i)
    const dark = across.flatMap((y) =>
      across.filter((x) => code.get(x, y)).map((x) => `M${x + quiet} ${y + quiet}h1v1h-1z`),
    )
    return { side: code.size + 2 * quiet, path: dark.join('') }
  }, [text])
  return (
    <svg className='qr-code' viewBox={`0 0 ${side} ${side}`} role='img' aria-label={label} shapeRendering='crispEdges'>
      <rect width={side} height={side} fill='#fff' />
      <path d={path} fill='#000' />
    </svg>
  )
}
