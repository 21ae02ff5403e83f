import { RulesScreen } from '../../ui/screens/RulesScreen.tsx'
import exercised from '../../ui/screens/rules-exercised.json'
import { useFullSession } from '../session/session.ts'

/** Renders the page that lists every rule of the law. */
export const RulesPage = () => {
  const { services, say, lang } = useFullSession()
  return <RulesScreen law={services.law} {...{ say, lang, exercised }} />
}
