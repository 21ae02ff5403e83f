import { generate } from 'lean-qr'
import { useMemo } from 'react'
import '../styles/share.css'

/** The quiet zone around the code, in modules. Scanners need it to find the code. */
const quiet = 4

/**
 * Renders a text as a QR code, dark on light in both themes. Throws if the text is longer than a code can hold (about
 * 2,900 characters).
 */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { side, path } = useMemo(() => {
    const code = generate(text)
    const positions = Array.from({ length: code.size }, (_, i) => i)
    const dark = positions.flatMap((y) =>
      positions.filter((x) => code.get(x, y)).map((x) => `M${x + quiet} ${y + quiet}h1v1h-1z`),
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
