/**
 * What phrases can say, by group: force (must, only, forbid, out, wish, allow, past, lift), amounts and their units, the
 * model of today, the trade-off, features, places, jobs, questions of fact (`fact.`), and what a message wants (`wasRight`: a correction is taken back; `wonders`: a question is told). English
 * has every group with what it is for; each language lists its own in one file, and everything else works with groups
 * only. Lists hold short cue words: what they leave open the learned part decides.
 */
export type Group = string

/** The words of one language. Lists are `phrase, phrase`; `*` is any ending, `~` up to two words. */
export interface Words {
  /** ISO 639-1. */
  code: string
  /** Frequent small words that tell the language. */
  common: string
  phrases: Record<Group, string>
  /** Asked where no job is told. */
  whichJob: string
  /** Said to who gives the bot orders. */
  whatWeDo: string
}
