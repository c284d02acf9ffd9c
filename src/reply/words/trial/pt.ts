import { checks, type TrialWords } from './en.ts'

const grouped = (of: number) => of.toLocaleString('pt-PT')

export const trial: TrialWords = {
  examples: (count) => (count === 1 ? '1 exemplo' : `${count} exemplos`),
  prompts: (count) => (count === 1 ? '1 instrução' : `${count} instruções`),
  tryOn: (names, examples) => `Experimentar ${names} em ${examples}?`,
  atMost: (usd, left) => `no máximo ${usd}, em geral uma fração; restam ${left} este mês.`,
  without: (names) => `Sem ${names}, cujo preço é desconhecido.`,
  stopsBefore: 'O teste para antes de custar mais.',
  judged: 'Avaliados',
  byChecks: (count) => `${count} pelas suas verificações`,
  blind: (count) => `${count} às cegas, pelos votos de quem está aqui`,
  whereTo: 'Os exemplos vão para o gateway escolhido por quem gere este bot.',
  start: (usd) => `Começar, no máximo ${usd}`,
  stop: 'Parar',
  trying: (names, examples, done, all) =>
    `A experimentar ${names} em ${examples}: ${done} de ${all} respostas.`,
  answersAre: (prompts, letters) =>
    `As respostas a ${prompts} estão aqui, como ${letters}, cada vez por outra ordem. Todos aqui podem votar; ninguém vê os votos de uma instrução antes do seu.`,
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
  withoutWhole: (count) => `${count} sem resposta completa`,
  unjudged: 'Nada avaliou estas respostas: leia-as lado a lado.',
  aloneScored: (name) => `Só ${name} recebeu pontuação.`,
  level: (one, other, wins, losses) => `${one} e ${other} estão empatados: ${wins} a ${losses}`,
  leads: (one, other, wins, losses) => `${one} vence ${other} por ${wins} a ${losses}`,
  alike: (count) => `${count} iguais`,
  neither: (count) => `${count} por nenhum dos dois`,
  hardlyChance: 'dificilmente acaso',
  mayBeChance: 'pode ser acaso',
  moreWouldTell: (count) =>
    count === undefined
      ? ', e mais pouco diriam'
      : `; cerca de ${count} a mais diriam, se continuar assim`,
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
  why: {
    cancelled: 'Parado à mão.',
    'no-money': 'O orçamento para testes está esgotado.',
    'no-access': 'O gateway recusa a chave de quem administra este bot, ou o crédito acabou.',
  },
  problems: {
    'no-prompt': () => 'não tem "prompt"',
    'long-prompt': () => 'o prompt passa de 100.000 caracteres',
    'no-object': () => 'não é um objeto JSON',
    'more-cells': () =>
      'tem mais células do que a primeira linha: um texto com vírgula precisa de aspas',
    'odd-expected': () => 'o seu "expected" não é texto, nem número, nem uma lista deles',
    'no-check': () => 'não há "expected" nem "check"',
    'unknown-check': () => `o "check" não é dos conhecidos (${checks})`,
    'incomplete-check': ({ detail }) => `o "check" está incompleto (${detail})`,
    'unusable-check': ({ detail }) => `o "check" não pode ser usado (${detail})`,
    'deep-check': () => 'o "check" está aninhado fundo demais',
  },
  row: (row, problem) => `A linha ${row} fica de fora: ${problem}.`,
  notices: {
    rows: ({ rows, read }) =>
      `O ficheiro tem ${grouped(rows)} linhas: foram lidas as primeiras ${grouped(read)}.`,
    used: ({ examples, used }) =>
      `Foram lidos ${grouped(examples)} exemplos: usam-se os primeiros ${grouped(used)}.`,
    barred: ({ names }) => `De fora pelas regras do seu espaço de trabalho: ${names.join(', ')}.`,
    'not-served': ({ names }) => `O gateway não os oferece, ficam de fora: ${names.join(', ')}.`,
    'no-judge': () =>
      'Nenhum modelo de outro laboratório pode julgar: esses exemplos ficam sem pontuação.',
  },
  noExamples: (first) =>
    `Nenhum exemplo pôde ser lido. ${first ?? 'O ficheiro está vazio.'} Uma linha precisa de um "prompt".`,
  checkForAll: (problem) => `A verificação não pode ser usada: ${problem}.`,
  refusals: {
    'large-file': () => 'O ficheiro de exemplos passa de 1 MB. Trinta exemplos bastam.',
    'no-file': () => 'Este ficheiro não se pode ler daqui. Cole antes os exemplos.',
    'no-scope': () =>
      'O Slack não me deixa ler este ficheiro: falta à aplicação a permissão files:read. Cole antes os exemplos.',
    'no-text': () => 'O ficheiro de exemplos não é texto em UTF-8. Guarde-o assim, por favor.',
    'many-cells': () =>
      'O ficheiro CSV tem mais de 200.000 células. Bastam uma coluna para o prompt e trinta linhas.',
    'broken-csv': ({ detail }) =>
      `O ficheiro CSV não pode ser lido: ${detail || 'está danificado'}`,
    'no-models': () =>
      'Indique de dois a quatro modelos, ou descreva primeiro um caso de uso: então testam-se os da lista.',
    'count-of-models': () => 'Indique de dois a quatro modelos, separados por vírgulas.',
    'unknown-model': ({ name }) =>
      `"${name}" não está na nossa lista de modelos nem é oferecido pelo gateway.`,
    'model-not-served': ({ name }) => `O gateway não oferece ${name}.`,
    'barred-model': ({ name }) => `As regras do seu espaço de trabalho excluem ${name}.`,
    'few-left': () =>
      'Restam menos de dois modelos desta lista. Indique de dois a quatro; "doctor" mostra o que o gateway oferece.',
  },
  form: {
    title: 'Experimentá-los',
    submit: 'Quanto custa?',
    examples: 'Os seus exemplos',
    examplesHint: 'Um pedido por linha, até 30; ou linhas JSON ou CSV com prompt e expected',
    file: 'Ou um ficheiro',
    fileHint: 'txt, csv ou jsonl, até 1 MB',
    models: 'Modelos',
    modelsHint: 'Dois a quatro, separados por vírgulas',
    leftEmpty: (names: string) => `Se ficar vazio: ${names}`,
    system: 'Prompt de sistema',
    forAll: 'Para todos os exemplos',
    check: 'Verificação',
    checkHint: 'Para todos os exemplos; sem ela, votam as pessoas daqui',
    nothing: 'Escreva exemplos ou escolha um ficheiro.',
  },
  howTo: {
    send: 'Envie os seus exemplos com /try-models: um prompt por linha, até 30.',
    ways: [
      'Com as respostas certas: {"prompt": "Em que país fica Lyon?", "expected": "França"}, um por linha; ou CSV com as colunas prompt e expected',
      'Sem elas: as pessoas aqui votam nas respostas sem saber de quem são',
      'Primeiras linhas que valem para todos: models: a, b · system: Seja breve. · check: contains: reembolso',
    ],
  },
  notHere:
    'Aqui ainda não se podem testar modelos: quem gere este bot tem de definir TRIAL_BASE_URL e TRIAL_API_KEY para um gateway que os ofereça (OpenRouter, LiteLLM, vLLM, Ollama).',
  untilThen: 'Até lá, o promptfoo fá-lo na sua máquina com este ficheiro:',
  judgeAgrees: (alike, of, low, high) =>
    `O juiz e as pessoas: de acordo em ${alike} de ${of} comparações que ambos decidiram (${low} a ${high} %).`,
  chart: {
    scored: 'pontuação, de 100',
    voted: 'votos ganhos, de 100',
  },
}
