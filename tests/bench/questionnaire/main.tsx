import { hydrateRoot } from 'react-dom/client'
import { Questionnaire } from './Questionnaire.tsx'

const root = document.getElementById('app')
if (!root) throw new Error('questionnaire: the page has no element with id “app”.')
hydrateRoot(root, <Questionnaire />)
