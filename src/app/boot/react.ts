// React as a part of its own, which the first script evaluates before the app.
export { createRoot } from 'react-dom/client'
