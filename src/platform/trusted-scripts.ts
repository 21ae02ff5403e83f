type Policy = { readonly createScriptURL: (address: string) => unknown }
type Factory = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy
}

/**
 * The one Trusted Types policy of the site: gives an address as a script the browser will start, if it is one of `admitted`.
 * Call it once; the browser refuses a second policy of the name. Throws a `TypeError` for any other address.
 */
export const trustedScripts = (admitted: readonly string[]): ((address: string) => string) => {
  const createScriptURL = (address: string) => {
    if (admitted.includes(address)) return address
    throw new TypeError(
      `trusted-scripts.ts: ${address} is none of the site’s own scripts. Admit it in main.tsx if it is.`,
    )
  }
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  const policy = trustedTypes?.createPolicy('cadrage', { createScriptURL })
  // The DOM’s types know no trusted address yet: it passes for the string it holds.
  return (address) => (policy ? (policy.createScriptURL(address) as string) : createScriptURL(address))
}
