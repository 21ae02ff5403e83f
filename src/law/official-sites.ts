/** The hosts a source may point to: authorities only, and what stands below them. A new one is a reviewed line. */
export const officialHosts = [
  'legifrance.gouv.fr',
  'europa.eu',
  'cnil.fr',
  'esante.gouv.fr',
  'health-data-hub.fr',
  'conseil-etat.fr',
  'sante.gouv.fr',
] as const

/** Is this the address of an authority, by https? */
export const isOfficial = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' && officialHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}
