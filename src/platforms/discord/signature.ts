import { createPublicKey, verify } from 'node:crypto'

/** Older requests may be somebody's recording; Discord sends at once. */
const longestAgeSeconds = 300

/** Checks that Discord signed a request, now. */
export function createVerifier(
  publicKey: string,
  now: () => number,
): (signature: string, timestamp: string, body: Buffer) => boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return (signature, timestamp, body) => {
    if (!/^[\da-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false
    if (Math.abs(now() / 1000 - Number(timestamp)) > longestAgeSeconds) return false
    const signed = Buffer.concat([Buffer.from(timestamp), body])
    return verify(null, signed, key, Buffer.from(signature, 'hex'))
  }
}
