import type { Limits } from '../requirement.ts'
import type { Finding } from './finding.ts'
import { after, before, expression } from './text.ts'

const back = expression(String.raw`
    (?:allow|add|bring|include|permit|accept|readmit|re-?add|put|let|unban|unblock|reconsider|
    consider|okay with|ok with|fine with|erlaub\w*|wieder (?:mit)?aufnehmen|(?:re)?ajoute[rz]?|
    autorise[rz]?|reinclu\w*|permite\w*|vuelve a incluir|anade|adiciona\w*|permit\w*|aggiungi|
    riammett\w*|drop|remove|lift|forget|undo|scrap)\s+(?:(?:the|back|in|us|also|to|use|using|
    again|our|back in|wieder|il|la|le|el|o|a)\s+)*$
  `)
const rule = expression(String.raw`
    ^\s*(?:models?|llms?)?\s*(?:exclusion|ban|restriction|limit|rule|filter|exception|block|
    veto|ausschluss|exclusion|restriccion|exclusao|esclusione|requirement|preference|only rule|
    only)(?![a-z])
  `)
const fine = expression(String.raw`
    ^\s*(?:models?|llms?|modelle|modeles|modelos|modelli)?\s*(?:is|are|would be|can be|ist|sind|
    est|sont|es|son|e|sao|sono)?\s*(?:(?:can|may|could) be (?:used|included|considered)|actually |also |now |wieder |doch |de nouveau )?(?:(?:can|may|could) be (?:used|included|considered)|fine|
    ok(?:ay)?|allowed|welcome|acceptable|possible|good|in|back|in again|erlaubt|autorise\w*|
    permitid\w*|ammess\w*|in ordnung|bien|bem|bene)(?:\s+(?:again|too|after all|as well|now|
    in the list|in|wieder|auch|aussi|otra vez|tambien|de novo|tambem|di nuovo|anche))*(?![a-z])
  `)
const lifts =
  /(?:drop|remove|lift|forget|undo|scrap|end|cancel) the (?:exclusion|ban|restriction|block|veto|rule|filter) (?:of|on|for|against|about)\s+(?:the\s+)?$/
const too = /(?:too|also|as well|auch|aussi|tambien|tambem|anche|back|again|wieder|after all)/

const dropsRule = expression(String.raw`
  (?:drop|remove|lift|forget|undo|scrap|no more|no longer|ignore|streich\w*|entfern\w*|
  supprime\w*|quita\w*|togli\w*)\s+(?:the\s+|das\s+|la\s+|le\s+|el\s+)?$
  `)

/** "Google is fine again", "drop the China ban": labs and models that may be recommended after all. */
export function readmit(
  folded: string,
  limits: Limits,
  named: Finding[],
): { limits: Limits; labels: string[]; handled: Finding[] } {
  let left = { ...limits }
  const labels: string[] = []
  const handled: Finding[] = []
  for (const finding of named) {
    const ahead = before(folded, finding.start, 45)
    const behind = after(folded, finding.end, 45)
    const isLifted = lifts.test(ahead)
    const isRule = isLifted || (rule.test(behind) && dropsRule.test(ahead))
    const isBack =
      back.test(ahead) && !/(?:drop|remove|lift|forget|undo|scrap)\s+(?:the\s+)?$/.test(ahead)
    if (!isRule && !isBack && !fine.test(behind)) continue
    const {
      includeLabs = [],
      excludeLabs = [],
      includeModels = [],
      excludeModels = [],
    } = finding.limits
    const makers = [...includeLabs, ...excludeLabs]
    const models = [...includeModels, ...excludeModels]
    handled.push(finding)
    const freed = without(without(left, 'excludeLabs', makers), 'excludeModels', models)
    const widened = widen(freed, makers, isRule, too.test(behind + ahead))
    if (JSON.stringify(widened) !== JSON.stringify(limits))
      labels.push(
        `${makers.length > 3 ? 'those labs' : [...makers, ...models].join(', ')} allowed again`,
      )
    left = widened
  }
  return { limits: left, labels, handled }
}

function without(
  limits: Limits,
  field: 'excludeLabs' | 'excludeModels' | 'includeLabs',
  ids: string[],
): Limits {
  const kept = limits[field]?.filter((id) => !ids.includes(id))
  if (!kept || kept.length === limits[field]?.length) return limits
  const rest = { ...limits }
  if (kept.length > 0) rest[field] = kept
  else delete rest[field]
  return rest
}

/** Where only some labs were allowed, one more may be added, or the rule taken back. */
function widen(limits: Limits, makers: string[], isRule: boolean, isAlso: boolean): Limits {
  if (!limits.includeLabs) return limits
  if (isRule) return without(limits, 'includeLabs', makers)
  if (!isAlso) return limits
  return { ...limits, includeLabs: [...new Set([...limits.includeLabs, ...makers])] }
}
