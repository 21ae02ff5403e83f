import '../style.css'
import { createRoot } from 'react-dom/client'
import { galleryExamples } from './examples.tsx'

// The page of examples, for whoever changes the look: `npm run dev`, then /src/ui/gallery/index.html. The build leaves it out.
const place = document.getElementById('gallery')
if (!place)
  throw new Error(
    'src/ui/gallery/main.tsx: the page has no element with id “gallery”. Add it to src/ui/gallery/index.html.',
  )
createRoot(place).render(
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
