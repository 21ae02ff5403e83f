import '../ui/style.css'
import '../ui/print.css'
import { createRoot } from 'react-dom/client'
import { flips } from '../core/flip.ts'
import type { Given } from '../core/question.ts'
import { law } from '../law/index.ts'
import { WhatIfProvider } from '../ui/verdict/WhatIf.ts'
import { App } from './App.tsx'

const place = document.getElementById('app')
if (!place) throw new Error('main.tsx: the page has no element with id “app”. Add it to the HTML.')
const whatIf = (given: Given) => flips(law, given)
createRoot(place).render(
  <WhatIfProvider value={whatIf}>
    <App />
  </WhatIfProvider>,
)
