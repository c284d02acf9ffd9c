import type { Requirement } from '../requirement.ts'
import { before, expression } from './text.ts'

export type Tradeoff = Requirement['tradeoff']

/** What a shortlist is balanced by when nobody says. */
export const usualTradeoff: Tradeoff = { quality: 0.6, price: 0.3, speed: 0.1 }

// Three strengths of a wish for each side, strongest first.
const cheapest = expression(String.raw`
    (?<![a-z])(?:as cheap(?:ly)? as (?:possible|it gets|you can)|cheapest|dirt[\s-]cheap|
    lowest (?:possible )?(?:cost|price)|rock[\s-]bottom|absolute minimum cost|(?:price|cost|
    budget) (?:matters? most|is (?:the )?(?:key|everything|king|main|most important|priority|
    critical|top priority|number one|decisive))|minimi[sz]e (?:the )?(?:cost|spend|price)s?|
    cost is the (?:main|only)|as little (?:money )?as possible|preis (?:ist )?(?:entscheidend|am wichtigsten|das wichtigste)|so (?:gunstig|
    billig) wie moglich|moglichst (?:gunstig|billig)|am (?:gunstigsten|billigsten)|
    gunstigste\w*|billigste\w*|le moins cher(?: possible)?|moins cheres?|au moindre cout|
    lo mas barato(?: posible)?|mas baratos?|mas economic\w*|o mais barato(?: possivel)?|
    mais baratos?|mais economic\w*|(?:il )?piu (?:economic\w*|conveniente)(?: possibile)?|
    al minor costo|super cheap|very cheap|ultra[\s-]cheap|on a shoestring|shoestring|
    penny[\s-]pinching|costs? (?:is|are) (?:very |really |super |extremely )?(?:tight|critical)|
    free|next to nothing)(?![a-z])
  `)
const cheap = expression(String.raw`
    (?<![a-z])(?:cheap|cheaply|cheaper|inexpensive|affordable|low[\s-](?:cost|price|budget)|
    cost[\s-](?:effective|efficient|sensitive|conscious)|economical|tight budget|small budget|
    limited budget|budget is (?:tight|small|limited)|price[\s-]sensitive|good value|
    value for money|bang for (?:the|our|your) buck|not (?:too )?expensive|
    without breaking the bank|keep (?:the )?costs? (?:low|down)|low cost|save (?:money|costs)|
    gunstig\w*|billig\w*|preiswert\w*|kostengunstig\w*|sparsam|pas cher|bon marche|
    economique\w*|abordable|barat[oa]s?|economic[oa]s?|bajo coste|bajo costo|asequible|
    baixo custo|acessivel|low budget|poco costos[oa]|a buon mercato|conveniente|on a budget|
    bootstrapped|cost matters|price matters|cost counts)(?![a-z])
  `)
const best = expression(String.raw`
    (?<![a-z])(?:money (?:is )?no object|(?:price|cost|money|budget) (?:is |are )?(?:no|
    not an?) (?:issue|object|concern|problem|matter|factor)|(?:price|cost|money|
    budget) (?:does ?n[o']t|do ?n[o']t|does not) matter|(?:price|cost|
    budget) (?:is )?(?:irrelevant|unimportant|secondary)|regardless of (?:price|cost)|
    whatever it costs|no matter (?:what )?(?:the )?(?:it )?(?:costs?|price)|unlimited budget|
    no budget limit|cost is no|best (?:possible )?(?:quality|available|there is|on the market|
    model money can buy|in class|possible (?:model|results?|answers?))|
    highest (?:possible )?(?:quality|accuracy)|top[\s-](?:quality|notch|tier)|
    maximum (?:quality|accuracy)|quality (?:is|matters|comes|above|over|first|before|
    is the)(?: (?:most|first|all|everything|key|price|cost|top priority|what counts|
    the only thing|paramount|critical))?|state[\s-]of[\s-]the[\s-]art|sota|the very best|
    absolute best|only the best|frontier|as good as (?:possible|it gets)|accuracy (?:is|
    matters) (?:most|everything|critical|paramount|key)|geld spielt keine rolle|(?:preis|
    kosten) (?:ist|sind|spielen|spielt) (?:egal|keine rolle|zweitrangig)|beste qualitat|
    hochste qualitat|qualitat (?:ist|steht|geht)|(?:prix|cout|budget) (?:n'est pas un|
    importe peu|n'importe)|meilleure qualite|peu importe le prix|(?:mejor|maxima) calidad|
    el (?:precio|dinero|coste) no (?:importa|es)|melhor qualidade|(?:o )?(?:preco|dinheiro|
    custo) nao (?:importa|e)|(?:migliore|massima) qualita|(?:il )?(?:prezzo|
    costo) non (?:importa|e un)|non importa il (?:prezzo|costo))(?![a-z])
  `)
const fastest = expression(String.raw`
    (?<![a-z])(?:as fast as possible|fastest|lowest (?:possible )?latency|real[\s-]?time|
    realtime|instant(?:ly|aneous)?|speed (?:is (?:key|everything|critical|most important|
    the priority|paramount)|matters most|above all|over quality)|latency (?:is (?:key|critical|
    everything|crucial|the priority)|matters most|critical)|ultra[\s-](?:low[\s-]latency|fast)|
    low[\s-]latency|sub[\s-]?second|very fast|super fast|so schnell wie moglich|echtzeit|
    in echtzeit|en temps reel|temps reel|le plus rapide|en tiempo real|tiempo real|
    lo mas rapido|em tempo real|tempo real|o mais rapido|in tempo reale|tempo reale|piu veloce|
    latence faible|faible latence|baja latencia|baixa latencia|bassa latenza)(?![a-z])
  `)
const fast = expression(String.raw`
    (?<![a-z])(?:fast(?! (?:c\+\+|c |rust|go |code|java|sql|quer|program|python|cuda|assembly|software|api))|faster|quick(?:ly)?(?! (?:one|question|q(?![a-z])|note|check|ask))|quicker|snappy|speedy|responsive|low latency|latency|
    speed|schnell\w*|rapide\w*|rapidement|rapid[oa]s?|rapidamente|veloc[ei]|velocemente|
    velocidad|velocidade|vitesse)(?![a-z])
  `)
const wellBefore = expression(String.raw`
    (?:not|isn't|no need (?:to be|for)|doesn't (?:have|need) to be|don't need|needn't be|
    rather than|no|nicht|pas|sin|sem|non)\s+(?:\w+\s+){0,2}$
  `)

export interface TradeoffReading {
  tradeoff: Tradeoff
  words: string
  start: number
  end: number
}

/** Reads how quality, price and speed are to be balanced; absent when nothing is said about it. */
export function readTradeoff(folded: string): TradeoffReading | undefined {
  const wishes = [
    wish(folded, cheapest, { quality: 0, price: 1.4, speed: 0 }),
    wish(folded, cheap, { quality: 0, price: 0.6, speed: 0 }),
    wish(folded, best, { quality: 1.6, price: -0.25, speed: 0 }),
    wish(folded, fastest, { quality: 0, price: 0, speed: 0.9 }),
    wish(folded, fast, { quality: 0, price: 0, speed: 0.45 }),
  ].flatMap((one) => one ?? [])
  // The stronger wording contains the weaker one.
  const kept = wishes.filter(
    (one) =>
      !wishes.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
  const first = kept[0]
  if (!first) return undefined
  const total = kept.reduce<Tradeoff>(
    (sum, { shift }) => ({
      quality: sum.quality + shift.quality,
      price: sum.price + shift.price,
      speed: sum.speed + shift.speed,
    }),
    usualTradeoff,
  )
  return {
    tradeoff: shares(total),
    words: folded.slice(first.start, first.end),
    start: first.start,
    end: first.end,
  }
}

function wish(folded: string, pattern: RegExp, shift: Tradeoff) {
  const match = pattern.exec(folded)
  if (!match) return undefined
  if (pattern !== best && pattern !== cheapest && wellBefore.test(before(folded, match.index, 30)))
    return undefined
  return { shift, start: match.index, end: match.index + match[0].length }
}

/** Scaled to sum to 1, in hundredths. */
export function shares(tradeoff: Tradeoff): Tradeoff {
  const [quality, price, speed] = [tradeoff.quality, tradeoff.price, tradeoff.speed].map((value) =>
    Math.max(0.1, value),
  ) as [number, number, number]
  const total = quality + price + speed
  const [roundPrice, roundSpeed] = [
    Math.round((price / total) * 100),
    Math.round((speed / total) * 100),
  ]
  return {
    quality: (100 - roundPrice - roundSpeed) / 100,
    price: roundPrice / 100,
    speed: roundSpeed / 100,
  }
}

const wishes: [RegExp, Tradeoff, string][] = [
  [
    expression(String.raw`
    (?<![a-z])(?:by (?:price|cost)|cheap(?:er|est|ly)?|inexpensive|affordable|low(?:er)?[\s-](?:cost|price)s?|
    less expensive|too expensive|too pricey|save money|cost[\s-]effective|budget[\s-]friendly|
    price (?:matters|is)|cost (?:matters|is)|gunstig\w*|billig\w*|zu teuer|preiswert\w*|
    moins chere?s?|trop chere?s?|economique\w*|pas cher|mas barat\w*|barat\w*|(?:demasiado|
    muy) car[oa]s?|mas economic\w*|mais barat\w*|(?:muito|demais) car[oa]s?|mais economic\w*|
    piu economic\w*|meno costos\w*|troppo car[oaie]|costa meno)(?![a-z])
  `),
    { quality: 0.3, price: 0.6, speed: 0.1 },
    'price counts more',
  ],
  [
    expression(String.raw`
    (?<![a-z])(?:by (?:speed|latency)|fast(?:er|est)?|quick(?:er|est)?|snapp(?:y|ier)|low(?:er)?[\s-]latency|
    speed (?:matters|is|over|before|first)|about speed|about latency|latency (?:matters|is)|too slow|real[\s-]?time|schnell\w*|zu langsam|
    echtzeit|plus (?:rapide|vite)\w*|trop lent\w*|mas rapid\w*|(?:demasiado|muy) lent\w*|
    mais rapid\w*|(?:muito) lent\w*|piu (?:veloc\w*|rapid\w*)|troppo lent\w*)(?![a-z])
  `),
    { quality: 0.4, price: 0.15, speed: 0.45 },
    'speed counts more',
  ],
  [
    expression(String.raw`
    (?<![a-z])(?:by quality|(?:better|best|higher|highest|top|maximum|more|max) (?:quality|accuracy|
    possible|results?|answers?|ones?|models?)|quality (?:matters|is|first|over|before|counts)|about quality|less weight on (?:price|cost)|(?:price|cost) (?:is|matters) less|(?:money|
    price|cost)s?(?: is| are)? (?:no object|no issue|not an issue|doesn't matter|
    does not matter|don't matter|irrelevant)|more (?:accurate|capable|powerful|intelligent)|
    smarter|stronger|something better|best available|hohere qualitat|bessere? qualitat|
    qualitat (?:ist|zahlt|geht)|besser\w*|meilleure? qualite|plus (?:performant|precis|
    puissant)\w*|mejor calidad|mas (?:potente|preciso|capaz)|melhor qualidade|mais (?:potente|
    preciso|capaz)|migliore? qualita|piu (?:potente|preciso|capace)|preis (?:ist )?egal|
    geld spielt keine rolle)(?![a-z])
  `),
    { quality: 0.8, price: 0.12, speed: 0.08 },
    'quality counts more',
  ],
]

const unimportant = expression(String.raw`
  ^\s*(?:is |are )?(?:not|n't|isn't|less|un|doesn't|nicht|pas|no|nao|non)\s*(?:so |that |
  very )?(?:important|matter|relevant|critical|needed|a (?:concern|problem|priority)|wichtig)
  `)

/** How a later message shifts the balance: "cheaper", "faster", "quality matters most". */
export function shiftTradeoff(
  folded: string,
): { tradeoff: Tradeoff; change: string; start: number; end: number } | undefined {
  const found = wishes.flatMap(([pattern, tradeoff, change]) => {
    const match = pattern.exec(folded)
    if (!match || wellBefore.test(before(folded, match.index, 30))) return []
    if (
      unimportant.test(folded.slice(match.index + match[0].replace(/ (?:matters|is)$/, '').length))
    )
      return []
    return [{ tradeoff, change, start: match.index, end: match.index + match[0].length }]
  })
  const first = found[0]
  if (!first) return undefined
  const sum = found.reduce(
    (total, { tradeoff }) => ({
      quality: total.quality + tradeoff.quality,
      price: total.price + tradeoff.price,
      speed: total.speed + tradeoff.speed,
    }),
    { quality: 0, price: 0, speed: 0 },
  )
  return { ...first, tradeoff: shares(sum), change: found.map(({ change }) => change).join(', ') }
}
