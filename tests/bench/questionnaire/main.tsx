import { hydrateRoot } from 'react-dom/client'
import { Questionnaire } from './Questionnaire.tsx'

const place = document.getElementById('app')
if (!place) throw new Error('questionnaire: the page has no element with id “app”.')
hydrateRoot(place, <Questionnaire />)
