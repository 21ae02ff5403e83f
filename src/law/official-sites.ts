/** The hosts to which the address of a source may point: those of authorities, and their subdomains. */
export const officialHosts = [
  'legifrance.gouv.fr',
  'europa.eu',
  'cnil.fr',
  'esante.gouv.fr',
  'health-data-hub.fr',
  'conseil-etat.fr',
  'sante.gouv.fr',
  'francearchives.gouv.fr',
  'ansm.sante.fr',
  'has-sante.fr',
] as const

/** Returns whether an address is one of an authority, over https. Throws when it is no URL. */
export const isOfficial = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' && officialHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}
