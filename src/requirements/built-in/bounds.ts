import { after, alternatives, before, expression, list } from './text.ts'

/** Words that make the number behind them the most, or the least, that is acceptable. */
const most = list(`
    under, below, less than, fewer than, no more than, not more than, at most, max, max.,
    maximum, maximal, maximum of, up to, within, capped at, cap, cap of, limit, limit of,
    ceiling, not exceed, exceed, not above, not over, never above, never over, cheaper than,
    budget, budget of, cap at, lower than, faster than, smaller than, limited to, only have,
    no higher than, not cost more than, upper limit, beneath, inside, sub, unter, weniger als,
    höchstens, bis zu, nicht mehr als, maximale, unterhalb, nicht über, innerhalb,
    günstiger als, binnen, nicht teurer als, moins de, au plus, au maximum, sous, jusqu'à,
    pas plus de, inférieur à, en dessous de, ne pas dépasser, plafond, sous les, moins que,
    dépasser, menos de, como máximo, máximo, hasta, no más de, por debajo de, debajo de,
    inferior a, tope, límite, superar, presupuesto de, máximo de, abaixo de, no máximo, até,
    menos que, não mais de, não mais que, limite, teto, ultrapassar, orçamento de,
    mais barato que, meno di, al massimo, massimo, sotto i, sotto, sotto gli, fino a,
    non più di, entro, inferiore a, superare, sotto il, tetto
  `)

const least = list(`
    over, above, more than, at least, min, min., minimum, minimum of, no less than,
    not less than, exceeding, larger than, bigger than, greater than, upwards of, mindestens,
    mehr als, über, wenigstens, minimal, au moins, plus de, au minimum, supérieur à, al menos,
    más de, mínimo, por lo menos, como mínimo, superior a, pelo menos, mais de, no mínimo,
    acima de, almeno, più di, minimo, oltre, superiore a
  `)

const filler = String.raw`(?:\s*(?:of|about|around|roughly|ca\.?|circa|etwa|rund|environ|unos|aprox\w*|the|a|an|total|is|be|of|de|di|von|bei|auf|at|to|[:=~$€£(]|usd|us\$|eur)(?![a-z]))*\s*`
const mostBefore = new RegExp(
  String.raw`(?:(?<![a-z0-9])(?:${alternatives(most)})|<=?|≤)${filler}$`,
)
const leastBefore = new RegExp(
  String.raw`(?:(?<![a-z0-9])(?:${alternatives(least)})|>=?|≥)${filler}$`,
)
// "no more than 300" and "must not exceed" end in words of the other list.
const notLeast = new RegExp(
  String.raw`(?:(?<![a-z])(?:no|not|never|nicht|pas|nao|non|dont|cant|cannot|wont)|n't)\s+(?:\w+\s+){0,4}?(?:${alternatives(least)})${filler}$`,
)
const mostAfter = expression(String.raw`
    ^\s*(?:or (?:less|fewer|below|under|lower|cheaper|faster)|max(?:imum|imal|imo|
    imal)?(?![a-z])|tops|at most|at the most|at max|oder weniger|hochstens|ou moins|au plus|
    au maximum|o menos|ou menos|como maximo|no maximo|o meno|al massimo|massimo|limit|budget|
    cap|ceiling)
  `)
const leastAfter = expression(String.raw`
    ^\s*(?:or (?:more|above|higher|better|larger|bigger|greater)|\+|plus(?![a-z])|min(?:imum|
    imo)?(?![a-z])|at least|and (?:up|above)|oder mehr|ou plus|o mas|ou mais|o piu|at minimum)
  `)

export type Bound = 'most' | 'least'

/** Whether a quantity is stated as an upper or a lower bound. */
export function boundOf(folded: string, start: number, end: number): Bound | undefined {
  const left = before(folded, start, 45)
  if (notLeast.test(left) || mostBefore.test(left)) return 'most'
  if (leastBefore.test(left)) return 'least'
  const right = after(folded, end, 30)
  if (mostAfter.test(right)) return 'most'
  if (leastAfter.test(right)) return 'least'
  return undefined
}
