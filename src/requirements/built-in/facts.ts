import { expression } from './text.ts'
import type { FactTopic } from './reading.ts'

const hardware = expression(String.raw`
    (?:what|which|how much|how many) (?:\w+ ){0,2}?(?:hardware|gpus?|graphics cards?|v?ram|
    memory|machines?|servers?)(?![a-z])|hardware (?:do|does|would|is|are)|(?<![a-z])vram|
    self-?host(?:ing)? (?:\w+ ){0,2}?cost|costs? (?:\w+ ){0,2}?(?:to |of |for )?(?:self-?host|
    run(?:ning)? (?:it|them|this|that) (?:ourselves|locally|on our))|welche (?:hardware|gpu)|
    wie viel (?:speicher|vram)|quel (?:materiel|gpu)|que (?:hardware|gpu)
  `)

/** What a question of fact can be about; the first that matches is it. */
const topics: [FactTopic, RegExp][] = [
  [
    'cutoff',
    expression(String.raw`
    cut-?off|trained|training data|knowledge|know about|knows? (?:of|until)|up to date|
    trainiert|wissensstand|entraine|entrainement|entrenad|entrenamiento|treinad|treinamento|
    addestrat|corte|data up to
  `),
  ],
  [
    'context',
    expression(String.raw`
    context|ctx|(?<![a-z])window|how many tokens|how (?:long|big) (?:a |an )?(?:input|document|
    prompt)|kontext|contexte|contexto|contesto|max(?:imum)? (?:input|tokens?|output|prompt)|
    token limit
  `),
  ],
  ['hardware', hardware],
  [
    'price',
    expression(String.raw`
    how much|price|pricing|costs?(?![a-z])|expensive|cheap|what does it charge|per million|
    teuer|kostet|preis|combien|coute|prix|cuanto (?:cuesta|vale|sale)|cuesta|precio|
    quanto custa|custa(?![a-z])|preco|quanto costa|costa(?![a-z])|prezzo|tarif
  `),
  ],
  [
    'license',
    expression(String.raw`
    licen[cs]e|open[\s-]?(?:source|weights?|model)|self-?host|run it (?:ourselves|locally)|(?:run|fit)s? (?:\S+ ){0,3}?on (?:an?|our|one|two|single|\d)|
    download|lizenz|licenci|licenca|licenza|quelloffen|weights|commercial(?:ly)? us
  `),
  ],
  [
    'providers',
    expression(String.raw`
    bedrock|azure|vertex|openrouter|together|groq|fireworks|cerebras|(?<![a-z])host|hipaa|gdpr|compliant|soc ?2|
    available (?:on|in|at|from|through|via)|availab|provider|where can (?:i|we)|who (?:hosts|
    offers|serves|sells)|(?<![a-z])aws|foundry|sagemaker|hugging ?face|ollama|snowflake|
    databricks|anbieter|verfugbar|disponib|disponiv|fournisseur|proveedor|fornecedor|fornitor|
    on (?:gcp|google cloud)|(?<![a-z])api(?![a-z])
  `),
  ],
  [
    'modalities',
    expression(String.raw`
    images?|vision|photos?|pictures?|pdfs?|audio|video|multimodal|modalit|tools?(?![a-z])|
    function call|json|structured output|bilder|fotos?|voice|imagen|imagem|immagin
  `),
  ],
  [
    'scores',
    expression(String.raw`
    scores?(?![a-z])|scoring|benchmark|elo(?![a-z])|ranks?(?![a-z])|ranked|swe-?bench|arena|
    gpqa|mmlu|livebench|leaderboard|perform|how (?:good|well|accurate)|punktzahl|abschneid|
    abgeschnitten|punteggi|puntuaci|pontua|rating|terminal-?bench|humaneval|aime
  `),
  ],
  [
    'speed',
    expression(String.raw`
    how fast|latency|speed|tokens (?:per|a) second|tokens\/s|throughput|slow|ttft|first token|
    schnell|vitesse|rapide|rapido|velocidad|velocidade|veloc|fast
  `),
  ],
  [
    'release',
    expression(String.raw`
    releas|come out|came out|launch|how (?:old|new|recent)|when was it (?:made|published)|
    erschien|veroffentlicht|wie (?:alt|neu)|sorti|lanzad|lanzamiento|salio|lancad|lancament|
    uscit|rilasci|(?<![a-z])new(?:er|est)?(?![a-z])
  `),
  ],
  [
    'lab',
    expression(String.raw`
    who(?:'s| is) behind|who (?:made|makes|built|builds|is behind|developed|develops|trains|owns|created)|
    which (?:lab|company|vendor)|what (?:lab|company)|where (?:is|does) it (?:come )?from|
    made by|is it (?:chinese|american|european|french)|wer (?:steckt|hat|macht|entwickelt)|
    von wem|qui (?:a fait|fait|developpe|l'a)|quien (?:lo )?(?:hizo|hace|desarroll|creo)|
    quem (?:o )?(?:fez|faz|criou|desenvolve)|chi (?:l'ha|lo|ha|fa|sviluppa)
  `),
  ],
]

const question = expression(String.raw`
    \?|^\s*(?:and |so |ok |okay |but |und |et |y |e )?(?:what|when|where|who|which|how|is|are|
    does|do|did|can|could|has|have|was|were|will|wann|wie|was|wer|wo|welche\w*|ist|hat|kann|
    gibt|quand|quel\w*|combien|qui|ou|est-ce|cuando|cual|cuanto|quien|es|tiene|puede|esta|
    quando|qual|quanto|quem|tem|pode|chi|quale|ha|puo|dove|donde|onde)(?![a-z])|(?:tell|give|
    show) me|(?:price|pricing|context window|licen[cs]e|cutoff|release date|cost) (?:of|for)|
    (?:i|we) (?:wonder|want to know)
  `)

// "anything cheaper?" asks for other models, not about this one.
const otherModels = expression(String.raw`
    (?:anything|something|anyone|another|(?<!the )others?|any (?:model|cheaper|faster|open)|
    is there (?:a|an|any|one|something)|are there|got (?:a|an|any)|do you have|one that|etwas|
    gibt es (?:auch )?(?:was|etwas|ein\w*) |andere\w*|autre|quelque chose|hay (?:algo|alguno|
    algun|uno)|algo mas|otro|existe|tem algo|outro|qualcosa|c'e qualcosa|altro|y a-t-il)
  `)

/** The topic, when the message asks a fact about a model that is on the table. */
export function readFact(folded: string, hasSubject: boolean): FactTopic | undefined {
  if (!question.test(folded) || otherModels.test(folded) || !hasSubject) return undefined
  return topics.find(([, pattern]) => pattern.test(folded))?.[0]
}

/** "What does self-hosting cost?" asks about the models at hand, although it names what could be a limit. */
export function asksForHardware(folded: string): boolean {
  return question.test(folded) && hardware.test(folded)
}

const bareTopic =
  /^\W*(?:and|what about|how about|und|was ist mit|et|y|e)\s+(?:the |its |their |das |die |der |le |la |el |o |a |il )?[a-z]+(?: [a-z]+)?\W*$/

/** "and the price?" asks it of what was shown. */
export function readBareTopic(folded: string): FactTopic | undefined {
  if (!bareTopic.test(folded) || /(?:only|without|for|with|cheaper|faster)/.test(folded))
    return undefined
  return topics.find(([, pattern]) => pattern.test(folded))?.[0]
}
