import { z } from 'zod'
import { regionName } from '../../format.ts'
import { inPlace } from './place.ts'
import type { Limit } from './limit.ts'

const regions = ['eu', 'us', 'gb', 'fr', 'de', 'ch', 'ca', 'au', 'jp', 'kr', 'in', 'br']

/** A country of the EU meets "eu"; "eu" alone does not promise one country. */
const inPromised = (wanted: string, promised: string[]) =>
  promised.some((place) => inPlace(place, [wanted]) || place === wanted)

/** Of Europe, hosts promise the EU rather than one country. */
const isEuropean = (place: string) =>
  inPlace(place, ['eu', 'gb', 'ch', 'no', 'is', 'li']) && place !== 'eu'

export const region: Limit<string> = {
  /** ISO 3166-1 alpha-2 in lower case, or "eu": where the data has to stay. */
  schema: z.string().regex(/^[a-z]{2}$/),
  phrase: (place) => `data stays in ${regionName(place)}`,
  label: 'region of the data',
  called:
    'region, geography, data residency, residency, location, eu hosting, serverstandort, standort, hebergement, ubicacion, localizacao, ubicazione, where the data, place of ~ data, data location, wo die daten, wo unsere daten, ort der daten, ou sont les donnees, ou vont les donnees, lieu des donnees, question du lieu, question de la localisation, donde estan los datos, donde esten los datos, lugar de los datos, onde ficam os dados, onde estao os dados, lugar dos dados, dove stanno i dati, dove sono i dati, luogo dei dati, questione del luogo, servers, place of ~ server*, data centre*, data center*, rechenzentrum, serveurs, servidores',
  prompt:
    'where the data has to be processed: eu or an ISO country code (of two the wider); not the seat of the lab or of the person',
  parse: (written, names) => {
    const code = written.trim().toLowerCase()
    const known = /^[a-z]{2}$/.test(code) && regionName(code).toLowerCase() !== code
    return known ? code : names.country(written)
  },
  reads: (mention, { isForbidden }) =>
    mention.kind === 'place' && mention.of === 'data' && !isForbidden
      ? mention.countries[0]
      : undefined,
  field: {
    label: 'Where the data has to stay',
    choices: regions.map((value) => ({ value, label: regionName(value) })),
    usual: true,
  },
  offer: (place, { regions: promised }) => (promised ? inPromised(place, promised) : undefined),
  nearest: (place) => (isEuropean(place) ? 'eu' : undefined),
}
