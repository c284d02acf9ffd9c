import type { Subject } from './subjects.ts'

/** What matters about the work, whatever it is. */
export const qualities: Subject[] = [
  {
    name: 'factuality',
    role: 'quality',
    weights: { factuality: 3 },
    words: `
      hallucinat*, no hallucinations, factual*, factually, facts, accurate, accuracy,
      fact-check*, fact check*, trustworthy, reliable answers, grounded answers, truthful*,
      halluzin*, faktentreu*, hallucin*, alucin*, exactitud, veracidad, allucinaz*, accurat*,
      precisao, exactitude
    `,
  },
  {
    name: 'instruction following',
    role: 'quality',
    weights: { 'instruction-following': 2.5 },
    words: `
      follow instructions, follows instructions, following instructions, instruction following,
      instruction-following, strict format*, exact format*, json, structured output*, schema,
      strictly follow*, obey*, precise instructions, template, templates, house style,
      anweisungen befolgen, instrucciones, suivre des instructions, istruzioni
    `,
  },
  {
    name: 'languages',
    role: 'quality',
    weights: { multilingual: 3 },
    words: `
      multilingual*, multi-lingual, many languages, several languages, multiple languages,
      different languages, all languages, languages, bilingual, mehrsprachig*, sprachen,
      multilingue*, plusieurs langues, langues, idiomas, varios idiomas, linguas, lingue,
      plurilingue, non-english
    `,
  },
  {
    name: 'long context',
    role: 'quality',
    weights: { 'long-context': 2 },
    words: 'context window, token context, large files, big files, contextfenster, kontextfenster',
  },
  {
    name: 'careful thought',
    role: 'quality',
    weights: { reasoning: 2 },
    words: `
      complex, complicated, difficult, tricky, nuanced, in-depth, hard problems, komplex*,
      schwierig*, complexe*, complej*, complex*, compless*
    `,
  },
  {
    name: 'harmlessness',
    role: 'quality',
    weights: { safety: 2 },
    words: `
      children, kids, teens, teenagers, minors, vulnerable, sensitive topics, bias, unbiased,
      kinder, enfants, ninos, criancas, bambini
    `,
  },
]
