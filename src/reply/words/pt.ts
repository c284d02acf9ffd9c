import type { Words } from './words.ts'

export const pt: Words = {
  locale: 'pt-PT',
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
  purposes: {
    cost: 'Se o custo decidir',
    between: 'Entre os dois',
    misses: 'Se os erros saírem caros',
    open: 'Com pesos abertos',
    closed: 'Proprietário',
    documented: 'Mais bem documentado',
    other: 'Outra opção',
  },
  aMonth: (usd) => `${usd} por mês`,
  withThinking: (usd) => ` (${usd} com raciocínio prévio)`,
  thinkingOff: 'sem raciocínio prévio',
  inBatches: 'em lotes',
  needs: (memory) => `cerca de ${memory}`,
  priceUnknown: 'preço desconhecido',
  memoryUnknown: 'memória desconhecida',
  top: (count) =>
    count > 1 ? `A melhor pontuação de ${count} modelos` : 'O único modelo que resta',
  topTied: (count) =>
    `A melhor pontuação; ${count === 1 ? 'outro está demasiado perto' : `outros ${count} estão demasiado perto`} para os distinguir`,
  nearTop: 'Demasiado perto do melhor para os distinguir',
  documentedTop: 'O melhor dos que têm números publicados suficientes',
  belowTop: (name, ratio) =>
    `Por ${ratio < 0.01 ? 'menos de 1' : Math.round(ratio * 100)} % do custo de ${name}, que pontua claramente mais`,
  bestBalance: 'O melhor equilíbrio entre pontuação, custo e provas',
  compared: {
    tied: (name) => `Demasiado perto de ${name} para os distinguir`,
    ahead: (name) => `Pontua à frente de ${name}`,
    likely: (name) => `Provavelmente melhor do que ${name}, dentro da margem de erro`,
    weaker: (name) => `Claramente mais fraco do que ${name}`,
  },
  atCost: (ratio) =>
    ratio > 1
      ? `por ${Number(ratio.toPrecision(2))} vezes o custo`
      : `por ${ratio < 0.01 ? 'menos de 1' : Math.round(ratio * 100)} % do custo`,
  sameCost: 'ao mesmo custo',
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
  littleEvidence: (name) => `há poucos números publicados de ${name}`,
  thinkingPasses: (name, budget, tokens) =>
    `o raciocínio prévio. ${name} ultrapassa ${budget} a partir de cerca de ${tokens} tokens de raciocínio por pedido`,
  thinking: 'o raciocínio prévio, cobrado como saída',
  notFirst: 'não vale para o primeiro',
  nothingBetter: 'nada aqui é claramente melhor',
  stayWith: (name) => `Fique com ${name}: nada aqui é claramente melhor para o que pede`,
  asks: {
    volume: (direction, amount, name) =>
      `${direction === 'above' ? 'Mais' : 'Menos'} de ${amount} pedidos por mês? Então ${name} vem primeiro.`,
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
  assumedWork: ({ input, output, requests, bill }) =>
    [
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
    weaker: 'melhor do que o primeiro aqui',
  },
  notInDataShort: 'não está nos dados, por isso não se pode comparar',
  status: { retired: 'retirado pelo laboratório', deprecated: 'obsoleto para o laboratório' },
  known: (names) => `Nomes parecidos: ${names}.`,
  try: (count) => `Experimente-${count > 1 ? 'os' : 'o'} em 30 exemplos seus.`,
  dates: (prices, scores) => `Preços de ${prices}${scores ? `, pontuações de ${scores}` : ''}.`,
  noneMeets: 'Nenhum modelo dos dados cumpre todas estas condições',
  wayOut: (limit, name) => `Sem a condição «${limit}», ${name} é possível.`,
  wouldNeed: (limit, to, name) => `Com «${limit}» em ${to}, ${name} é possível.`,
  changed: 'Alterado',
  same: 'A lista fica igual.',
  otherOrder: 'Os mesmos modelos, por outra ordem.',
  cameIn: (names) => `Novo: ${names}.`,
  wentOut: (names) => `Saiu: ${names}.`,
  stays: (names) => `Fica: ${names}.`,
  costsNow: 'Agora',
  onlyALook: 'Só para ver: o pedido não muda. «Fica assim» muda-o.',
  and: 'e',
  whatFor:
    'O que deve fazer o modelo, com que frequência, e o que deve ou não deve ser? Por exemplo: «Resumir contratos de 40 páginas, 2000 por mês, por menos de 300 dólares».',
  notUnderstood:
    'Não percebi isso nem como pergunta nem como alteração. Por exemplo: «só pesos abertos», «menos de 50 dólares por mês», «porquê o primeiro?», «anular».',
  newOrChange: 'É uma pergunta nova ou altera esta?',
  newQuestion: 'Nova pergunta',
  changeThis: 'Mudar esta',
  reset: 'Recomeçamos. O que deve fazer o modelo? «Anular» traz a última lista de volta.',
  nothingToUndo: 'Não há nenhuma alteração anterior para anular.',
  undone: 'a última alteração foi anulada',
  answersFirst: (job) => `São várias tarefas. Esta lista é para a primeira: ${job}.`,
  facts: {
    topics: {
      price: 'O preço',
      context: 'A janela de contexto',
      size: 'O tamanho',
      hosts: 'Um fornecedor',
      release: 'A data de lançamento',
    },
    price: (name, rates, host, day) => `${name}: ${rates} (${host}, ${day}).`,
    rates: (input, output) => `${input} de entrada, ${output} de saída por 1M de tokens`,
    otherRates: {
      above: (tokens) => `acima de ${tokens} tokens`,
      cached: 'entrada em cache',
      batch: 'em lotes',
      offPeak: (hours) => `fora das horas de ponta (${hours} UTC)`,
      from: (day) => `a partir de ${day}`,
    },
    otherHosts: (count) => (count === 1 ? 'Outro fornecedor' : `Outros ${count} fornecedores`),
    context: (name, tokens, output, day) =>
      `${name}: janela de contexto de ${tokens} tokens${output ? `, respostas até ${output}` : ''}${day ? ` (${day})` : ''}.`,
    lessAtHosts: (count, tokens) =>
      `${count === 1 ? 'Um fornecedor oferece' : `${count} fornecedores oferecem`} menos, até ${tokens}.`,
    memory: (name, small, full, context) =>
      `${name} precisa de cerca de ${small} com pesos de 4 bits e ${full} com 16 bits, com ${context} tokens de contexto e um pedido de cada vez (estimado pelo tamanho).`,
    fits: (room) => `Com 4 bits cabe em ${room}.`,
    fitsNot: (room) => `Não cabe em ${room}, nem com 4 bits.`,
    closedNoHardware: (name) => `${name} é proprietário: não corre em equipamento próprio.`,
    endsOn: (name, day) => `${name} termina a ${day}.`,
    endedOn: (name, day) => `${name} foi retirado: terminou a ${day}.`,
    endsAt: (host, day) => `Na ${host} termina a ${day}.`,
    retired: (name) =>
      `${name} foi retirado: o laboratório já não o vende. A data não está nos dados.`,
    deprecated: (name) =>
      `${name} está obsoleto para o laboratório. A data final não está nos dados.`,
    noEnd: (name, day) => `${name} é oferecido a ${day}; não há data final nos dados.`,
    stillAt: (hosts) => `Ainda está nas listas de preços de ${hosts}.`,
    weightsStay: 'Os pesos são abertos, por isso ficam.',
    replacement: (name) => `O laboratório indica ${name} em vez dele.`,
    hostYes: (name, host) => `Sim, ${name} é oferecido na ${host}`,
    hostNo: (name, host) => `Não, nas listas de preços não há oferta de ${name} na ${host}.`,
    hosts: (name, hosts) => `${name} é oferecido por ${hosts}.`,
    andMore: (count) => `e mais ${count}`,
    released: (name, day) => `${name} saiu a ${day}.`,
    missing: (what, name) => `${what} de ${name} não está nos dados.`,
  },
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
    other: 'Isso não é tarefa de um modelo que escreve texto, e não é coberto aqui.',
  },
  whereToLook: (places) => `Onde procurar: ${places}.`,
}
