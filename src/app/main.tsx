import '../ui/style.css'
import '../ui/print.css'
import { createRoot } from 'react-dom/client'
import { startOffline } from '../platform/offline.ts'
import { trustedScripts } from '../platform/trusted-scripts.ts'
import { App } from './App.tsx'
import { isSingleFile, rootFile, settleLanguage } from './router.ts'

const place = document.getElementById('app')
if (!place) throw new Error('main.tsx: the page has no element with id “app”. Add it to the HTML.')
settleLanguage()
createRoot(place).render(<App />)

if (import.meta.env.PROD && !isSingleFile) {
  const worker = rootFile('service-worker.js')
  startOffline(trustedScripts([worker])(worker))
}
