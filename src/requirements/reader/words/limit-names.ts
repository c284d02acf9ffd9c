import type { LimitName } from '../../limits/index.ts'

/** What people call a limit when they take it back, in six languages; `*` stands for every ending. */
export const limitWords: [LimitName[], string][] = [
  [
    ['maxMonthlyUsd', 'maxUsdPerRequest', 'freeOnly', 'maxInputUsdPerMTok', 'maxOutputUsdPerMTok'],
    'budget*, price cap, cap, price limit, cost limit, spending limit, price ceiling, ceiling, kostengrenze, preisgrenze, budgetgrenze, plafond, limite de prix, presupuesto, tope, techo, orcamento, teto, tetto, limite di spesa',
  ],
  [['minContextTokens'], 'context*, kontext*, contexte, contexto, contesto, window'],
  [
    ['openWeights'],
    'open weights, open source, open models, offene gewichte, poids ouverts, pesos abiertos, pesos abertos, pesi aperti',
  ],
  [['license'], 'licen*, lizenz*'],
  [
    ['region'],
    'region, data residency, residency, location, eu hosting, serverstandort, standort, hebergement, ubicacion, localizacao, ubicazione, where the data',
  ],
  [
    ['providers', 'excludeProviders'],
    'host, hosts, hoster, provider, providers, anbieter, hebergeur*, proveedor*, provedor*, fornitore, cloud',
  ],
  [
    ['includeLabs', 'excludeLabs'],
    'lab, labs, vendor, vendors, maker, makers, hersteller, labo, labos, laborator*, fabricante*, produttor*',
  ],
  [
    ['labCountries', 'excludeLabCountries'],
    'country, countries, origin, land, herkunft, pays, origine, pais, paises, origen, origem, paese',
  ],
  [
    ['maxParametersB', 'minParametersB'],
    'size, parameter*, parametr*, grosse, taille, tamano, tamanho, dimensione',
  ],
  [
    ['selfHosted', 'maxMemoryGb', 'hardware'],
    'hardware, gpu, mac, laptop, card, self hosting, local hosting, own server*, memory, lokal, en local, hosting it ourselves',
  ],
  [['languages'], 'language, languages, sprache*, langue*, idioma*, lingua, lingue'],
  [
    ['maxTimeToFirstTokenSeconds', 'maxAnswerSeconds', 'minOutputTokensPerSecond'],
    'latency, speed limit, response time, latenz, latence, latencia, latenza, antwortzeit',
  ],
  [
    ['reasoning'],
    'thinking, reasoning, nachdenken, raisonnement, razonamiento, raciocinio, ragionamento',
  ],
  [['structuredOutput'], 'json, structured output'],
  [['toolCalling'], 'tool calling, tools, function calling'],
  [['inputModalities'], 'images, pictures, photos, vision, bilder, imagenes, imagens, immagini'],
  [
    ['dataPolicy'],
    'data policy, retention, retencion, retencao, conservazione, conservation, speicherung, training clause, datenschutz',
  ],
  [['releasedAfter'], 'release date, recency, age of the model'],
  [['officialOnly'], 'official, official releases'],
]
