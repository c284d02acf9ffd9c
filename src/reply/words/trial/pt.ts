import type { TrialWords } from './trial.ts'

export const trial: TrialWords = {
  examples: (count) => (count === 1 ? '1 exemplo' : `${count} exemplos`),
  prompts: (count) => (count === 1 ? '1 instrução' : `${count} instruções`),
  tryOn: (names, examples) => `Experimentar ${names} em ${examples}?`,
  costs: 'Custo',
  atMost: (usd, left) => `no máximo ${usd}, em geral uma fração; restam ${left} este mês.`,
  without: (names) => `Sem ${names}, cujo preço é desconhecido.`,
  stopsBefore: 'O teste para antes de custar mais.',
  judged: 'Avaliados',
  byChecks: (count) => `${count} pelas suas verificações`,
  blind: (count) => `${count} às cegas, pelos votos de quem está aqui`,
  whereTo: 'Os exemplos vão para o gateway escolhido por quem gere este bot.',
  start: (usd) => `Começar, no máximo ${usd}`,
  cancel: 'Cancelar',
  stop: 'Parar',
  trying: (names, examples, done, all) =>
    `A experimentar ${names} em ${examples}: ${done} de ${all} respostas.`,
  answersAre: (prompts, letters) =>
    `As respostas a ${prompts} estão aqui, como ${letters}, cada vez por outra ordem. Todos aqui podem votar; ninguém vê os votos de uma instrução antes do seu.`,
  votesSoFar: (votes, people) =>
    `${votes} ${votes === 1 ? 'voto' : 'votos'} de ${people === 1 ? 'uma pessoa' : `${people} pessoas`} até agora.`,
  noVotes: 'Ainda não há votos.',
  masked: (mark) => `Os nomes de modelos e fabricantes estão ocultos como ${mark}.`,
  vote: 'Votar',
  reveal: 'Revelar',
  prompt: (place, of) => `Instrução ${place} de ${of}`,
  isBest: (letter) => `${letter} é a melhor`,
  allAlike: 'Todas iguais',
  noneGood: 'Nenhuma é boa',
  read: (letter) => `Ler ${letter}`,
  answer: (letter) => `Resposta ${letter}`,
  part: (place, of) => `${place} de ${of}`,
  noAnswer: '(Não veio nenhuma resposta.)',
  cutOff: '(cortada)',
  noted: (letters, alike, none) =>
    `Anotado. Votos nessa instrução até agora: ${letters}, iguais ${alike}, nenhuma ${none}.`,
  ownTest: (examples, votes) =>
    `O seu próprio teste, ${examples} ${examples === 1 ? 'exemplo' : 'exemplos'}${votes ? `, ${votes} ${votes === 1 ? 'voto às cegas' : 'votos às cegas'}` : ''}`,
  notComplete: 'Incompleto',
  inBrackets:
    'Entre parênteses: onde está o valor com 90% de confiança. Custo e tempo como medidos, de todas as respostas de um modelo e da mediana.',
  counts: 'O teste conta a partir da próxima lista aqui.',
  decide: 'Decidir',
  everywhere: 'Contar para todos estes pedidos',
  hereAlone: 'Só nesta conversa',
  countsEverywhere: (kind) =>
    `A partir de agora este teste conta para cada pedido daqui que seja sobretudo sobre: ${kind}.`,
  countsHere: 'A partir de agora este teste conta só nesta conversa.',
  table: 'Tabela (csv)',
  promptfoo: 'Para o promptfoo',
  delete: 'Apagar este teste',
  interval: (low, high) => `${low} a ${high}`,
  bestIn: (count, votes) => `o melhor em ${count} de ${votes} ${votes === 1 ? 'voto' : 'votos'}`,
  notJudged: 'não avaliado',
  costUnknown: 'custo desconhecido',
  withoutWhole: (count) => `${count} sem resposta completa`,
  unjudged: 'Nada avaliou estas respostas: leia-as lado a lado.',
  aloneScored: (name) => `Só ${name} recebeu pontuação.`,
  level: (one, other, wins, losses) => `${one} e ${other} estão empatados: ${wins} a ${losses}`,
  leads: (one, other, wins, losses) => `${one} vence ${other} por ${wins} a ${losses}`,
  alike: (count) => `${count} iguais`,
  neither: (count) => `${count} por nenhum dos dois`,
  hardlyChance: 'dificilmente acaso',
  mayBeChance: 'pode ser acaso',
  moreWouldTell: {
    votes: (count) =>
      count === undefined
        ? ', e mais votos pouco diriam'
        : `; cerca de ${count} votos a mais diriam, se continuar assim`,
    examples: (count) =>
      count === undefined
        ? ', e mais exemplos pouco diriam'
        : `; cerca de ${count} exemplos a mais diriam, se continuar assim`,
  },
  gone: 'Este teste já não está aqui: foi apagado ou é demasiado antigo.',
  startedBefore: 'Este teste já tinha começado.',
  cancelled: 'Cancelado: nada foi perguntado.',
  stopped: 'Parado: não se pede mais nenhuma resposta.',
  overAlready: 'Já terminou.',
  votesIn: 'Os votos estão contados: este teste terminou.',
  votedOn: (count) => `Votou${count === 1 ? '' : ` em todas as ${count} instruções`}. Obrigado.`,
  onlyStarter: 'Só quem pediu este teste pode fazer isso.',
  resultHere: 'O resultado já está aqui.',
  deleted: 'Apagado, com respostas e votos.',
  whichOne: 'Por qual se decide?',
}
