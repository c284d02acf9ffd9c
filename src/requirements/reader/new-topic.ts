import { isEnd, type Lexed } from './lex.ts'
import type { Parts } from './parts.ts'
import type { Hit } from './phrases.ts'

/** "Start over", "new topic:": where a sentence begins with it; "swap Llama for something else" is none. */
export const marksOf = (lexed: Lexed): Hit[] =>
  lexed.hits
    .filter(({ group, from }) => {
      if (group !== 'reset' && group !== 'newTopic') return false
      const before = Array.from({ length: longestStart }, (_, i) => from - 1 - i)
      return before.some((at) => at < 0 || isEnd(lexed, at))
    })
    .toSorted((a, b) => a.from - b.from)
/** It begins within so many words of its sentence: "and now for something else". */
const longestStart = 4

/** What is said behind "start over" and "new topic:" where a message begins with them. */
export function behindMarks(text: string, lexed: Lexed): string {
  let at = 0
  for (const { from, to } of marksOf(lexed)) if (from < at + longestStart) at = to
  return text.slice(lexed.tokens[at]?.start ?? text.length).replace(/^[\s:,.;!-]{1,10}/, '')
}

/** "Start over: recipes for our canteen" goes on with a job; "start over please" does not. */
export function goesOn(text: string, lexed: Lexed): boolean {
  const end = marksOf(lexed).at(-1)?.to ?? 0
  const isCut = ['sign', 'break'].includes(lexed.tokens[end]?.kind ?? '')
  return isCut && behindMarks(text, lexed).split(' ').length >= shortestJob
}
const shortestJob = 3

/** "Besides that we would need ...", "something you do cover: ...": a use case says itself that it is another one. */
export const isBeside = ({ lexed: { text } }: Parts): boolean => beside.test(text)
const beside =
  /(?<!\p{L})(?:besides|apart from (?:that|this)|on top of that|in addition|additionally|(?:one|two|three|a few) (?:more|other) things?|another (?:thing|job|task)|something (?:that )?you (?:do|can) (?:cover|do|help)|separately|instead|außerdem|ausserdem|daneben|darüber hinaus|zusätzlich|noch (?:et)?was|noch (?:eine|zwei|drei) (?:sachen?|dinge|aufgaben?)|was (?:du|ihr) (?:kannst|könnt|abdeckt)|stattdessen|dann eben|en plus|à part|par ailleurs|en outre|autre chose|encore une chose|choses encore|que (?:tu couvres|vous couvrez|tu sais faire)|à la place|además|aparte|otra cosa|cosas más|que sí (?:cubr|hag|hac)\p{L}*|en su lugar|além disso|fora isso|outra coisa|mais (?:uma|duas) coisas?|que (?:você|vocês) (?:cobr|faz|faç)\p{L}*|em vez disso|inoltre|oltre a (?:questo|ciò|quello)|a parte|un['’]altra cosa|altre due cose|che (?:copri|coprite|sai fare)|invece)(?!\p{L})/iu
