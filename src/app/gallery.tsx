import '../ui/style.css'
import { createRoot } from 'react-dom/client'
import { galleryExamples } from '../ui/gallery/examples.tsx'

// The page of examples, for whoever changes the look: `npm run dev`, then /gallery.html. The build leaves it out.
const place = document.getElementById('gallery')
if (!place) throw new Error('gallery.tsx: the page has no element with id “gallery”. Add it to gallery.html.')
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
