import { RulesScreen } from '../../ui/screens/RulesScreen.tsx'
import exercised from '../../ui/screens/rules-exercised.json'
import { useWhole } from '../session/session.ts'

export const RulesPage = () => {
  const { services, say, lang } = useWhole()
  return <RulesScreen law={services.law} {...{ say, lang, exercised }} />
}
