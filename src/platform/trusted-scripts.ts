type Policy = { readonly createScriptURL: (address: string) => unknown }
type Factory = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy
}

/**
 * Creates the only Trusted Types policy of the site. Returns a function that returns a URL as a trusted script URL if
 * it is one of `allowed`, and throws a `TypeError` otherwise. Call it only once: the browser rejects a second policy
 * with the same name.
 */
export const trustedScripts = (allowed: readonly string[]): ((address: string) => string) => {
  const createScriptURL = (address: string) => {
    if (allowed.includes(address)) return address
    throw new TypeError(
      `trusted-scripts.ts: ${address} is not a script of the site. If it is one, allow it in main.tsx.`,
    )
  }
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  const policy = trustedTypes?.createPolicy('cadrage', { createScriptURL })
  // The type declarations of the DOM do not include TrustedScriptURL, so the value is typed as a string.
  return (address) => (policy ? (policy.createScriptURL(address) as string) : createScriptURL(address))
}
