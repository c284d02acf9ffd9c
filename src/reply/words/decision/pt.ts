import type { DecisionWords } from './en.ts'

export const decision: DecisionWords = {
  decided: (names, useCase) => `Fica ${names}, para: ${useCase}`,
  beforeLive:
    'Antes de o pôr a funcionar, experimente-o em 30 a 50 exemplos seus. Volte a perguntar daqui a uns meses: preços e modelos mudam.',
  kept: (id, old) =>
    `Guardado como decisão ${id}${old ? `, em vez de ${old}` : ''}. /decisions lista, exporta e termina.`,
  newsIsSaid: 'Se o preço ou o fim mudar, ou vier um modelo melhor, será dito aqui.',
  notPinned: (lacks) => `Não está fixado: ${why(lacks)}`,
  stillPinned: (lacks) => `A mensagem anterior continua fixada: ${why(lacks)}`,
  watching: (name) =>
    `Será dito aqui quando vier algo melhor do que ${name} para isto, ou mudar o seu preço ou fim. /decisions termina isso.`,
  about: (name, useCase, on) => `Novidades sobre ${name}, escolhido em ${on} para: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} é desligado em ${on}, dentro de ${days} dias.${next ? ` O laboratório indica ${next} em seu lugar.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} foi desligado em ${on}.${next ? ` O laboratório indica ${next} em seu lugar.` : ''}`,
  price: (name, before, now, monthly) =>
    `O preço de ${name} é ${now}; era ${before}.${monthly ? ` O vosso trabalho custa agora ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) => `A partir de ${on}, ${name} custa ${next}; hoje ${now}.`,
  hostBarred: (name, host, other, monthly) =>
    `As regras do seu espaço já não permitem ${name} em ${host}. Em ${other} custa ${monthly}.`,
  barrier: (name, reason) => `${name} já não cumpre o pedido: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} é agora claramente melhor do que ${name} ao mesmo custo: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} é tão bom como ${name} por muito menos: ${costs}.`,
  others: (count) => `${count === 1 ? 'Outro' : `Outros ${count}`} também.`,
  aboutWatched: (name, useCase, since) =>
    `Novidades sobre ${name}, em observação desde ${since} para: ${useCase}`,
  keptNowhere: 'Aqui não se guardam decisões.',
  nobodyToTell: 'Aqui não se pode observar nada: depois não haveria a quem avisar.',
  notOneModel: (name) => `«${name}» não é um único modelo dos dados.`,
  forgotten: 'apagado a pedido de quem o escreveu',
  iKnow: (usage) => `Conheço: ${usage}. /decisions sozinho enumera-as.`,
  noSuch: (id) => `Não há aqui nenhuma decisão «${id}». /decisions enumera-as.`,
  notItself: 'Uma decisão não se pode substituir a si mesma.',
  onlyDecider: 'Só quem a tomou e os admins podem apagar uma decisão.',
  whatToDo: 'O que fazer?',
  verbs: {
    review: 'Rever',
    snooze: 'Pausa de 30 dias',
    stop: 'Deixar de vigiar',
    watch: 'Voltar a vigiar',
  },
  unchanged: 'Nada mudou desde então.',
  today: (list) => `Com os dados de hoje, a lista é: ${list}.`,
  goWith: (name) => `Para a mudar, diga no seu tópico: ficamos com ${name}.`,
  nothingDecided:
    'Ainda nada foi decidido aqui. Sob uma lista, diga «ficamos com o segundo», ou /decide.',
  inDetails: 'O registo está nos detalhes.',
  superseded: (id, by, name) => `${id} foi substituída por ${by}: ${name}.`,
  reopened: (id) => `${id} está de novo aberta, e vigiada.`,
  snoozed: (id, name, until) => `Até ${until} nada se dirá de ${id} além do fim de ${name}.`,
  stopped: (id) => `${id} já não é vigiada; fica na lista.`,
  watched: (id) => `${id} é vigiada.`,
  deleted: (id) => `${id} foi apagada.`,
  older: (count) => `e ${count} mais antigas.`,
  madeFor: (what, useCase) => `${what}, para: ${useCase}`,
  record: {
    status: 'Estado',
    accepted: 'aceite',
    date: 'Data',
    by: 'Decidido por',
    tookPart: 'Participaram',
    context: 'Contexto',
    decision: 'Decisão',
    evidence: 'Provas',
    alternatives: 'Alternativas',
    none: 'Nenhuma.',
    consequences: 'Consequências',
    dataOf: (day) => `Dados de ${day}.`,
    watched:
      'Vigiada: as novidades do fim, do preço, das condições e de modelos melhores chegam ao tópico.',
  },
  states: {
    superseded: (by = 'outra') => `substituída por ${by}`,
    unwatched: 'não vigiada',
    snoozed: (until) => `em pausa até ${until}`,
    watched: 'vigiada',
    undecided: 'sem decisão',
  },
}

const why = (lacks: string | undefined) =>
  lacks ? `falta-me aqui a permissão ${lacks}.` : 'foi recusado.'
