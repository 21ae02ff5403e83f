import '../style.css'
import { createRoot } from 'react-dom/client'
import { galleryExamples } from './examples.tsx'

// The gallery of primitives, for developers: `npm run dev`, then /src/ui/gallery/index.html. It is not part of the
// build.
const root = document.getElementById('gallery')
if (!root)
  throw new Error(
    'src/ui/gallery/main.tsx: the page has no element with id “gallery”. Add it to src/ui/gallery/index.html.',
  )
createRoot(root).render(
  <main>
    <h1>Cadrage – primitives</h1>
    {galleryExamples.map(({ name, show }) => (
      <section key={name} className='page wide'>
        <h2>{name}</h2>
        {(['fr', 'en'] as const).map((lang) => (
          <div key={lang} lang={lang}>
            {show(lang)}
          </div>
        ))}
      </section>
    ))}
  </main>,
)
