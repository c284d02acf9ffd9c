import { createPublicKey, verify, type KeyObject } from 'node:crypto'

/** What stands before the 32 bytes of an Ed25519 key in its usual encoding (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** Older requests may be somebody's recording; Discord sends at once. */
const longestAgeSeconds = 300

/** Checks that Discord signed a request, now. */
export function createVerifier(
  publicKey: string,
  now: () => number,
): (signature: string, timestamp: string, body: Buffer) => boolean {
  const key: KeyObject = createPublicKey({
    key: Buffer.concat([spkiPrefix, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  })
  return (signature, timestamp, body) => {
    if (!/^[\da-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false
    if (Math.abs(now() / 1000 - Number(timestamp)) > longestAgeSeconds) return false
    const signed = Buffer.concat([Buffer.from(timestamp), body])
    return verify(null, signed, key, Buffer.from(signature, 'hex'))
  }
}
