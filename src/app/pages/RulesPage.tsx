import { RulesScreen } from '../../ui/screens/RulesScreen.tsx'
import exercised from '../exercised.json'
import { useSession } from '../session.ts'

export const RulesPage = () => {
  const { services, say, lang } = useSession()
  return <RulesScreen law={services.law} {...{ say, lang, exercised }} />
}
