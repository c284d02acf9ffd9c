import type { Verdict } from '../../trial/result.ts'
import { wordsFor } from '../words/index.ts'

/** What a result is worth, in sentences. */
export function verdictText(verdicts: Verdict[], language?: string): string {
  const words = wordsFor(language).trial
  const sentence = (verdict: Verdict) => {
    if (verdict.kind === 'unjudged') return words.unjudged
    if (verdict.kind === 'alone') return words.aloneScored(verdict.name)
    const { by, first, second, wins, losses, others, lead } = verdict
    const rest =
      by === 'examples'
        ? `, ${words.alike(others)}`
        : others > 0
          ? `, ${words.neither(others)}`
          : ''
    if (!lead) return `${words.level(first, second, wins, losses)}${rest}.`
    const worth = lead.isClear
      ? words.hardlyChance
      : `${words.mayBeChance}${words.moreWouldTell(lead.more)}`
    return `${words.leads(first, second, wins, losses)}${rest}: ${worth}.`
  }
  return verdicts.map(sentence).join(' ')
}
