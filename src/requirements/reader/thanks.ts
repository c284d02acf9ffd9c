import type { Parts } from './parts.ts'

/** Nothing but thanks and small words. */
export function isThanks({ lexed }: Parts, words: number): boolean {
  if (words > 8 || lexed.text.includes('?') || !lexed.has('thanks')) return false
  const covered = new Set(
    lexed.hits
      .filter(({ group }) => group === 'thanks')
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  )
  const small = new Set(lexed.words.common.split(' '))
  return lexed.tokens.every(
    ({ kind, low }, i) =>
      kind === 'sign' ||
      kind === 'break' ||
      covered.has(i) ||
      small.has(low) ||
      /^(?:very|much|so|lot|helps|help|everyone|guys|all|team|really|mate|bot|sehr|tout|mucho|muito|mille)$/.test(
        low,
      ),
  )
}
