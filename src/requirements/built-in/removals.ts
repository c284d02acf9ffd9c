import type { Limits } from '../requirement.ts'
import type { Message } from './message.ts'
import { languageCodes } from './languages.ts'
import { removable } from './removable.ts'
import type { RemovableField } from './removable.ts'
import { before, expression } from './text.ts'

const rule =
  '(?:\\s+(?:limits?|caps?|constraints?|requirements?|restrictions?|rules?|filters?|conditions?|needs?|part|thing|support|input|only|anforderung\\w*|vorgabe\\w*|grenze|contrainte|exigence|limite|requisito|restriccion|restricao|vincolo))?'
const verb =
  "(?:drop|dropping|remove|removing|lift|forget(?: about| what (?:i|we) said about)?|ignore|scrap|lose|relax|delete|clear|cancel|waive|skip|get rid of|take (?:out|off|away)|undo|never ?mind(?: about)?|disregard|leave out|leave off|(?:don't|do not|no longer|needn't|not|doesn't|does not)\\s+(?:really\\s+|actually\\s+)?(?:need|want|care about|worry about|require|have to|matter|insist on|needs)|no need (?:for|to)|(?:needn't|need not) be|no more|can do without|(?:streich|entfern|vergiss|vergess|lass|losch|heb)\\w*|weg mit|brauchen? (?:wir )?(?:doch )?(?:kein\\w*|nicht)|(?:enleve|supprime|retire|oublie|laisse tomber|leve|ignore)[zr]?|plus besoin d\\w*|(?:quita|elimina|olvida|olvidate de|ignora|suprime)\\w*|ya no (?:necesit\\w*|hace falta|importa)|no necesitamos|(?:tira|remov|retir|esquec|ignor|elimin)\\w*|nao (?:precis\\w*|importa)(?: mais)?(?: de)?|(?:togli|rimuovi|elimina|dimentica|ignora|lascia perdere)\\w*|non (?:serve|servono|importa|ci serve)(?: piu)?)"
const lacking = '(?:without|no|ohne|kein\\w*|sans|sin|sem|senza)'
const ruleSaid =
  '\\s+(?:limits?|caps?|constraints?|requirements?|restrictions?|rules?|filters?|conditions?)'
const gap =
  "\\s+(?:(?:the|that|this|our|my|any|a|an|all|it|to|be|have|has|support|read|handle|for|of|about|strictly|necessarily|on|in|stay|run|der|die|das|den|dem|le|la|les|l'|el|los|o|os|as|il|lo|gli|i|de|du|del|do|da|di|monthly|whole|limit|requirement|restriction|rule|on the|um|sobre|auf|requisito|limite)\\s+){0,5}(?:l')?"
const noLonger =
  "(?:is|are|'s|ist|sind|est|es|e)?\\s*(?:also |now |actually |really )?(?:doesn't matter|don't matter|does not matter|no longer (?:matters?|needed|required|important|relevant|a (?:must|concern|constraint|requirement))|not (?:needed|required|important|necessary|relevant|a (?:must|concern|constraint|problem|requirement|limit|factor))(?: any ?more)?|isn't (?:needed|required|important|necessary|a (?:must|concern|constraint|problem|requirement))(?: any ?more)?|aren't (?:needed|required|necessary)(?: any ?more)?|(?:ok|okay|fine|acceptable|allowed|possible)(?: too| again| after all| as well| now| also)+|no (?:object|issue|problem|concern)(?: any ?more)?|flexible|irrelevant|optional(?: now)?|unlimited|can go|gone|off the table|egal|(?:spielt|spielen) keine rolle(?: mehr)?|nicht (?:mehr )?(?:notig|wichtig|erforderlich)|n'est plus (?:un|une|necessaire|importante?)|plus (?:necessaire|important)|no importan?|ya no importa|nao importa(?:m)?(?: mais)?|non importa(?: piu)?|non e piu)"

const letIn =
  '(?:allow|allowed|allowing|permit|permitted|accept|accepted|include|included|including|consider|considered|add|open (?:it )?up to|ok(?:ay)? with|fine with|erlaub\\w*|zulassen|autoris\\w*|accept\\w*|permit\\w*|acept\\w*|ammett\\w*|admit\\w*|inclu\\w*)'
const welcome =
  '(?:models?\\s+|modelle\\s+|modeles\\s+|modelos\\s+|modelli\\s+|ones\\s+)?(?:is|are|would be|can be|ist|sind|est|sont|es|son|e|sao|sono)\\s+(?:also |now |actually |totally |auch |aussi |tambien |tambem |anche )*(?:fine|ok(?:ay)?|allowed|welcome|acceptable|possible|in ordnung|erlaubt|bien|bem|bene|permitid\\w*)'
const open = 'open[\\s-]?(?:source|weights?)|open models?|offene?\\w* modelle'
const closed =
  'proprietary|closed(?:[\\s-](?:source|weights?))?|commercial|propriet\\w*|geschlossene?\\w*|cerrad\\w*|fechad\\w*|chius\\w*'
// "proprietary is fine too" takes back "only open weights", and the other way round.
const widening = [true, false].map((holds) => ({
  holds,
  pattern: new RegExp(
    `(?<![a-z])${letIn}\\s+(?:\\w+\\s+){0,2}?(?:${holds ? closed : open})(?![a-z])|(?<![a-z])(?:${holds ? closed : open})\\s+${welcome}(?![a-z])`,
  ),
}))

const eitherKind =
  /(?:open(?:[\s-](?:source|weights?))? (?:or|and) (?:closed|proprietary)|(?:closed|proprietary) (?:or|and) open(?:[\s-](?:source|weights?))?)[^.]*(?:fine|ok|both|either|matter|egal)/
const textOnly =
  /(?<![a-z])(?:text[\s-]only|only text|just text|nur text|texte seul|solo texto|so texto|solo testo)(?![a-z])/

const patterns = removable.map((entry) => ({
  entry,
  ahead: new RegExp(
    `(?<![a-z])(?:${verb}${entry.holds === undefined ? `|${lacking}` : ''})${gap}(?:${entry.words})${rule}(?![a-z])`,
  ),
  // "without the EU rule" names the rule, whatever it is about.
  dropped: new RegExp(`(?<![a-z])${lacking}${gap}(?:${entry.words})${ruleSaid}(?![a-z])`),
  behind: new RegExp(
    `(?<![a-z])(?:${entry.words})${rule}(?:\\s+(?:models?|input|support))?\\s+${noLonger}(?![a-z])`,
  ),
  lifted: new RegExp(
    `(?<![a-z])no (?:more )?(?:${entry.words})\\s+(?:limits?|caps?|constraints?|requirements?|restrictions?|rules?|filters?)(?![a-z])`,
  ),
}))
const everything = expression(String.raw`
    (?:drop|remove|lift|forget|ignore|clear|delete|scrap|streich\w*|entfern\w*|supprime\w*|
    enleve\w*|quita\w*|elimina\w*|remov\w*|togli\w*|rimuovi)\s+(?:all|every|alle|toutes?|todos?|
    todas?|tutt[ie])\s+(?:\w+\s+){0,2}?(?:limits?|constraints?|requirements?|restrictions?|
    filters?|conditions?|einschrankungen|grenzen|vorgaben|limites|contraintes|restricciones|
    limite|restricoes|vincoli|limiti)
  `)
const anyLimit = expression(String.raw`
    (?:drop|remove|lift|forget) (?:that|the|this|the last) (?:limit|constraint|restriction|
    requirement|filter)\W*$
  `)

export interface Removal {
  limits: Limits
  labels: string[]
  /** Where the message takes something back: nothing there states a limit. */
  spans: { start: number; end: number }[]
}

/** Takes back what a later message no longer asks for; only what is there can be removed. */
export function readRemovals(message: Message, limits: Limits): Removal {
  const { folded } = message
  const all = everything.exec(folded)
  if (all) {
    const span = { start: all.index, end: all.index + all[0].length }
    return {
      limits: {},
      labels: Object.keys(limits).length > 0 ? ['no limits any more'] : [],
      spans: [span],
    }
  }
  const left: Limits = { ...limits }
  const labels: string[] = []
  const spans: { start: number; end: number }[] = []
  for (const { entry, ahead, behind, lifted, dropped } of patterns) {
    const match =
      lifted.exec(folded) ?? dropped.exec(folded) ?? ahead.exec(folded) ?? behind.exec(folded)
    if (!match || isKept(folded, match)) continue
    const isWelcome = /fine|ok|acceptable|allowed|possible/.test(match[0])
    if (entry.holds !== undefined && (isWelcome || limits.openWeights !== entry.holds)) continue
    const isRemoved =
      entry.fields[0] === 'languages' && languageCodes(match[0]).length > 0
        ? removeLanguages(left, languageCodes(match[0]))
        : remove(left, entry)
    if (isRemoved) labels.push(`no ${entry.label} any more`)
    // "no fine-tunes" is a new limit when there was none to take back.
    const isWish = new RegExp(`^${lacking}`).test(match[0]) && !isRemoved
    if (!isWish) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  for (const { holds, pattern } of widening) {
    const match = pattern.exec(folded)
    if (!match || left.openWeights !== holds) continue
    spans.push({ start: match.index, end: match.index + match[0].length })
    delete left.openWeights
    labels.push('open and proprietary models')
  }
  const either = eitherKind.exec(folded)
  if (either && left.openWeights !== undefined) {
    spans.push({ start: either.index, end: either.index + either[0].length })
    delete left.openWeights
    labels.push('open and proprietary models')
  }
  if (textOnly.test(folded) && left.inputModalities) {
    delete left.inputModalities
    labels.push('text input only')
  }
  if (labels.length === 0 && anyLimit.test(folded)) {
    const only = Object.keys(limits)
    if (only.length === 1) return { limits: {}, labels: ['no limit any more'], spans }
  }
  return { limits: left, labels, spans }
}

/** "don't forget the budget" keeps it. */
function isKept(folded: string, match: RegExpExecArray): boolean {
  return /(?:don't|do not|not|never|nicht|ne|no|nao|non)\s+$/.test(before(folded, match.index, 10))
}

/** "no need for German" takes back German only. */
function removeLanguages(limits: Limits, codes: string[]): boolean {
  const kept = limits.languages?.filter((code) => !codes.includes(code)) ?? []
  if (kept.length === (limits.languages?.length ?? 0)) return false
  if (kept.length > 0) limits.languages = kept
  else delete limits.languages
  return true
}

function remove(limits: Limits, { fields, modality }: RemovableField): boolean {
  let removed = false
  for (const field of fields) {
    if (limits[field] === undefined) continue
    if (modality) {
      const kept = limits.inputModalities?.filter((one) => one !== modality) ?? []
      if (kept.length === limits.inputModalities?.length) continue
      if (kept.length > 0) limits.inputModalities = kept
      else delete limits.inputModalities
    } else delete limits[field]
    removed = true
  }
  return removed
}
