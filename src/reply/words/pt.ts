import { decimal } from '../../format.ts'
import { decision } from './decision/pt.ts'
import { details } from './details/pt.ts'
import { facts } from './facts/pt.ts'
import { list } from './list/pt.ts'
import { policy } from './rules/pt.ts'
import { trial } from './trial/pt.ts'
import type { Words } from './en.ts'

const locale = 'pt-PT'

export const pt: Words = {
  locale,
  quote: (text) => `«${text}»`,
  capabilities: {
    general: 'capacidade geral',
    coding: 'programação',
    'agentic-coding': 'programação como agente',
    'tool-use': 'uso de ferramentas',
    reasoning: 'raciocínio',
    math: 'matemática',
    science: 'ciência',
    'instruction-following': 'seguir instruções',
    conversation: 'conversa',
    writing: 'redação',
    'long-context': 'textos longos',
    multilingual: 'línguas',
    factuality: 'exatidão dos factos',
    vision: 'leitura de imagens',
    safety: 'segurança',
    'data-analysis': 'trabalho com dados',
    legal: 'questões jurídicas',
    medical: 'questões médicas',
    finance: 'economia e finanças',
    education: 'material didático',
  },
  startWith: 'Comece com',
  only: 'Só um cumpre as condições',
  aMonth: (usd) => `${usd} por mês`,
  withThinking: (usd) => ` (${usd} com raciocínio prévio)`,
  thinkingOff: 'sem raciocínio prévio',
  inBatches: 'em lotes',
  needs: (memory) => `cerca de ${memory} de memória`,
  priceUnknown: 'preço desconhecido',
  free: 'grátis',
  memoryUnknown: 'memória desconhecida',
  top: (count) =>
    count > 1 ? `A melhor pontuação de ${count} modelos` : 'O único modelo que resta',
  topTied: (count) =>
    `A melhor pontuação; ${count === 1 ? 'outro está' : `outros ${count} estão`} dentro da margem de erro`,
  nearTop: 'Demasiado perto do melhor para os distinguir',
  documentedTop: 'O melhor dos que têm números publicados suficientes',
  belowTop: (name, ratio) =>
    `Por ${ratio < 0.01 ? 'menos de 1' : Math.round(ratio * 100)} % do custo de ${name}, que pontua claramente mais`,
  bestBalance: 'O melhor equilíbrio entre pontuação, custo e provas',
  compared: {
    tied: (name) => `Demasiado perto de ${name} para os distinguir`,
    ahead: (name) => `Pontua à frente de ${name}`,
    likely: (name) => `Provavelmente melhor do que ${name}, dentro da margem de erro`,
    behind: (name) => `Provavelmente mais fraco do que ${name}, dentro da margem de erro`,
    weaker: (name) => `Claramente mais fraco do que ${name}`,
  },
  atCost: (ratio) =>
    ratio > 1
      ? `por ${decimal(Number(ratio.toPrecision(2)), locale)} vezes o custo`
      : `por ${ratio < 0.01 ? 'menos de 1' : Math.round(ratio * 100)} % do custo`,
  sameCost: 'ao mesmo custo',
  thinkingIncluded: (text) => `${text} com raciocínio`,
  unmeasured: 'Ninguém o mediu: o lugar é uma estimativa',
  context: (tokens) => `contexto de ${tokens}`,
  contextUnknown: 'contexto desconhecido',
  open: (licence) => `pesos abertos${licence ? ` (${licence})` : ''}`,
  closed: 'proprietário',
  opennessUnknown: 'aberto ou não: desconhecido',
  ends: (day) => `termina a ${day}`,
  ended: (day) => `terminou a ${day}`,
  atHost: (host) => `na ${host}`,
  bits: (bits) => `pesos de ${bits} bits`,
  limits: {
    maxMonthlyUsd: (x) => `no máximo ${x} por mês`,
    maxUsdPerRequest: (x) => `no máximo ${x} por pedido`,
    minContextTokens: (x) => `contexto a partir de ${x} tokens`,
    openWeights: (x) => (x === 'false' ? 'só proprietários' : 'pesos abertos'),
    includeLabs: (x) => `só de ${x}`,
    excludeLabs: (x) => `nada de ${x}`,
    labCountries: (x) => `só de: ${x}`,
    excludeLabCountries: (x) => `nada de: ${x}`,
    region: (x) => `os dados ficam em: ${x}`,
    providers: (x) => `em ${x}`,
    excludeProviders: (x) => `não em ${x}`,
    languages: (x) => `línguas: ${x}`,
    maxMemoryGb: (x) => `cabe em ${x} GB`,
    maxParametersB: (x) => `no máximo ${x} mil milhões de parâmetros`,
    selfHosted: () => 'em equipamento próprio',
    reasoning: (x) => (x === 'false' ? 'sem raciocínio prévio' : 'com raciocínio prévio'),
    structuredOutput: () => 'saída estruturada',
    toolCalling: () => 'uso de ferramentas',
    maxInputUsdPerMTok: (x) => `no máximo ${x} por 1M de tokens de entrada`,
    maxOutputUsdPerMTok: (x) => `no máximo ${x} por 1M de tokens de saída`,
    freeOnly: () => 'grátis',
    license: (x) => `licença ${x}`,
    inputModalities: (x) => `aceita ${x}`,
    includeModels: (x) => `só ${x}`,
    excludeModels: (x) => `não ${x}`,
    minParametersB: (x) => `pelo menos ${x} mil milhões de parâmetros`,
    hardware: (x) => `funciona em ${x}`,
    releasedAfter: (x) => `lançado depois de ${x}`,
    maxTimeToFirstTokenSeconds: (x) => `primeiro token em ${x} s`,
    maxAnswerSeconds: (x) => `resposta em ${x} s`,
    minOutputTokensPerSecond: (x) => `pelo menos ${x} tokens por segundo`,
    officialOnly: () => 'só publicados pelo seu laboratório',
    dataPolicy: (x) =>
      x === 'no-training' ? 'sem treino com os seus dados' : 'nada do que envia fica guardado',
    wantOpenAndProprietary: () => 'abertos e proprietários',
  },
  labels: {
    notApplied: 'Não consegui aplicar',
    unsure: 'Incerto',
    notInPrice: 'Fora do preço',
    assumed: 'Pressuposto',
    wished: 'Desejado',
    keptTo: 'Respeitado',
    against: (name) => `Face a ${name}`,
    separately: 'Pergunte à parte por',
  },
  notMeasuredFor: (what) => `não medido para ${what}`,
  comparedFor: (what) => `Comparados para ${what}`,
  notMeasuredIn: (language) => `não medido em ${language}`,
  noneMeasuredFor: (what) => `nenhum está medido para ${what}; vale a capacidade geral`,
  freeLimits: 'as ofertas gratuitas têm limites que nenhuma lista indica e podem acabar',
  littleEvidence: 'poucos valores publicados',
  thinkingPasses: (name, budget, tokens) =>
    `o raciocínio prévio. ${name} ultrapassa ${budget} a partir de cerca de ${tokens} tokens de raciocínio por pedido`,
  thinking: 'o raciocínio prévio, cobrado como saída',
  notFirst: 'não vale para o primeiro',
  nothingBetter: 'nada aqui é claramente melhor',
  stayWith: (name) => `Fique com ${name}: nada aqui é claramente melhor para o que pede`,
  asks: {
    volume: (direction, amount, name) =>
      `${direction === 'above' ? 'Mais' : 'Menos'} de ${amount} pedidos por mês? Então ${name} vem primeiro.`,
    tradeoff: (matters, name) =>
      `Se o que mais conta é ${{ quality: 'a qualidade', price: 'o preço', speed: 'a velocidade' }[matters]}, ${name} vem primeiro.`,
    amount: (amount) => `${amount} por mês`,
    difficulty: (label, name) => `${label}? Então ${name} vem primeiro.`,
    difficulties: {
      routine: { label: 'Trabalho fácil e rotineiro', says: 'o trabalho é fácil e rotineiro' },
      demanding: { label: 'Trabalho exigente', says: 'o trabalho é exigente' },
      frontier: {
        label: 'O trabalho de perito mais difícil',
        says: 'é um trabalho de perito extremamente difícil',
      },
    },
  },
  assumedWork: ({ input, output, requests, perJob, bill }) =>
    [
      perJob ? `${perJob} pedidos para cada uma` : '',
      input && output
        ? `${input} tokens de entrada e ${output} de saída por pedido`
        : input
          ? `${input} tokens de entrada por pedido`
          : output
            ? `${output} tokens de saída por pedido`
            : '',
      requests
        ? `${requests} pedidos por mês${bill ? ` (pelos ${bill} por mês de hoje)` : ''}`
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  moreConditions: (count) => `${count} condições (nos detalhes)`,
  notInData: (name) =>
    `${name} não está nos dados: é mais novo do que as fontes ou escreve-se de outra forma.`,
  firstAgainstIt: {
    tied: 'mais ou menos tão bom como o primeiro aqui',
    ahead: 'mais fraco do que o primeiro aqui',
    likely: 'provavelmente um pouco mais fraco do que o primeiro aqui',
    behind: 'provavelmente um pouco melhor do que o primeiro aqui',
    weaker: 'melhor do que o primeiro aqui',
  },
  notInDataShort: 'não está nos dados, por isso não se pode comparar',
  whichOfFamily: 'qual? Com o nome completo dá para comparar',
  status: { retired: 'retirado pelo laboratório', deprecated: 'obsoleto para o laboratório' },
  known: (names) => `Nomes parecidos: ${names}.`,
  try: (count) => `Experimente-${count > 1 ? 'os' : 'o'} em 30 exemplos seus.`,
  dates: (prices, scores) => `Preços de ${prices}${scores ? `, pontuações de ${scores}` : ''}.`,
  leftOutByPolicy: (count) =>
    `${count} ${count === 1 ? 'modelo excluído' : 'modelos excluídos'} pelas regras do vosso espaço de trabalho`,
  noneMeets: 'Nenhum modelo dos dados cumpre todas estas condições',
  unverified: {
    dataPolicy:
      'se um fornecedor treina com o que é enviado, e quanto tempo o guarda (retention), não está nos dados; veja as condições dele',
    speed: 'a velocidade nestes provedores não está nos dados; meça-a',
    other: 'não está nos dados para estes; verifique',
  },
  changed: 'Alterado',
  same: 'A lista fica igual.',
  otherOrder: 'Os mesmos modelos, por outra ordem.',
  cameIn: (names) => `Novo: ${names}.`,
  wentOut: (names) => `Saiu: ${names}.`,
  stays: (names) => `Fica: ${names}.`,
  costsNow: 'Agora',
  onlyALook: 'Só para ver: o pedido não muda. «Fica assim» muda-o.',
  and: 'e',
  theEu: 'UE',
  whatFor:
    'O que deve fazer o modelo, com que frequência, e o que deve ou não deve ser? Por exemplo: «Resumir contratos de 40 páginas, 2000 por mês, por menos de 300 dólares».',
  notUnderstood:
    'Não percebi isso nem como pergunta nem como alteração. Por exemplo: «só pesos abertos», «menos de 50 dólares por mês», «porquê o primeiro?», «anular».',
  wasForMe: 'Era para mim?',
  answerIt: 'Sim, responder',
  newOrChange: 'É uma pergunta nova ou altera esta?',
  newQuestion: 'Nova pergunta',
  changeThis: 'Mudar esta',
  reset: 'Recomeçamos. O que deve fazer o modelo? «Anular» traz a última lista de volta.',
  nothingToUndo: 'Não há nenhuma alteração anterior para anular.',
  undone: 'a última alteração foi anulada',
  answersFirst: (job) => `São várias tarefas. Esta lista é para a primeira: ${job}.`,
  decision,
  details,
  facts,
  list,
  policy,
  trial,
  whichModel: 'A que modelo se refere? Diga o nome, por favor.',
  notCovered: {
    embedding:
      'Isso é tarefa de um modelo de embedding (transforma texto em vetores, vector); esses modelos não são cobertos aqui, só os que escrevem texto.',
    reranking:
      'Isso é tarefa de um modelo de reranking; esses modelos não são cobertos aqui, só os que escrevem texto.',
    'speech-to-text':
      'Isso é transcrição de voz (speech-to-text); esses modelos não são cobertos aqui, só os que escrevem texto.',
    'text-to-speech':
      'Isso é síntese de voz (text-to-speech); esses modelos não são cobertos aqui, só os que escrevem texto.',
    'image-generation':
      'Isso é geração de imagens (image generation); esses modelos não são cobertos aqui, só os que escrevem texto.',
    'video-generation':
      'Isso é geração de vídeo; esses modelos não são cobertos aqui, só os que escrevem texto.',
    other:
      'Isso não é tarefa de um modelo que escreve texto (treinar um modelo, previsões, música...), e não é coberto aqui.',
  },
  whereToLook: (places) => `Onde procurar: ${places}.`,
}
