import type { Lexed } from './lex.ts'
import type { Feature, Licence } from './mention.ts'
import { PhraseIndex } from './phrases.ts'

const groups =
  'open closed tools json thinking image audio video pdf own official community free both noTraining noRetention'.split(
    ' ',
  )

/** Features that a message names; a longer phrase holds a shorter one ("vision model", "no training"). */
export function findFeatures(lexed: Lexed): Feature[] {
  const found = lexed.hits.filter(({ group }) => groups.includes(group))
  return found
    .filter(
      (hit) =>
        !found.some(
          (other) =>
            other !== hit &&
            other.from <= hit.from &&
            other.to >= hit.to &&
            other.to - other.from > hit.to - hit.from,
        ),
    )
    .map(({ group, from, to }) => ({ kind: 'feature', feature: group, from, to }))
}

const licences = new PhraseIndex()
licences.add('apache-2.0', 'apache 2.0, apache 2, apache license, apache licence, apache')
licences.add(
  'mit',
  'mit license, mit licence, mit lizenz, mit licensed, licence mit, licencia mit, licenca mit, licenza mit, mit-lizenz',
)
licences.add('bsd-3-clause', 'bsd')
licences.add('cc-by-4.0', 'cc by, cc by 4.0')
licences.add(
  'permissive',
  'permissive license, permissive licence, permissively licensed, permissive',
)
licences.add(
  'commercial',
  'commercial use, used commercially, commercially usable, kommerziell nutzbar, kommerzielle nutzung, usage commercial, uso comercial, uso commerciale',
)

export function findLicences(lexed: Lexed): Licence[] {
  const hits = licences.find(lexed.tokens)
  // "MIT" alone is a licence only beside another one: it is also a word and a university.
  const bare = lexed.tokens.flatMap(({ text }, i) =>
    text === 'MIT' ? [{ group: 'mit', from: i, to: i + 1 }] : [],
  )
  const known = [...hits, ...(hits.some(({ group }) => group !== 'mit') ? bare : [])]
  return known
    .filter(
      (hit) =>
        !known.some(
          (other) =>
            other !== hit &&
            other.from <= hit.from &&
            other.to >= hit.to &&
            other.to - other.from > hit.to - hit.from,
        ),
    )
    .map(({ group, from, to }) => ({ kind: 'licence', id: group, from, to }))
}
