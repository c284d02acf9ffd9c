/** Where live addresses are asked for, and with what. */
export interface Mirror {
  /** The address to ask in place of a live one. */
  addressOf(url: string): string
  headers: Record<string, string>
}

/**
 * A mirror is asked for `https://host/path` as `<base>/host/path`. A name and password in its base are sent as a header:
 * `fetch` takes none in an address, and nobody prints headers.
 */
export function openMirror(base: string | undefined): Mirror {
  if (base === undefined) return { addressOf: (url) => url, headers: {} }
  const address = new URL(base)
  const { username, password } = address
  address.username = address.password = ''
  const start = address.href.endsWith('/') ? address.href.slice(0, -1) : address.href
  const login = [username, password].map(decoded).join(':')
  return {
    addressOf: (url) => url.replace(/^https:\//, start),
    headers:
      username || password
        ? { authorization: `Basic ${Buffer.from(login).toString('base64')}` }
        : {},
  }
}

/** A part of an address as it was meant; as it stands where it cannot be decoded. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
