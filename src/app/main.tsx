import '@fontsource-variable/atkinson-hyperlegible-next'
import '../ui/style.css'
import '../ui/print.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const place = document.getElementById('app')
if (!place) throw new Error('main.tsx: the page has no element with id “app”. Add it to the HTML.')
createRoot(place).render(<App />)
