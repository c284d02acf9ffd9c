import type { ListWords } from './en.ts'

export const list: ListWords = {
  none: 'Ainda não há lista. Diga o que o modelo deve fazer.',
  perhaps: 'Não tenho a certeza do que pergunta. Assim se fez a lista:',
  made: (fitting, all, weights) =>
    `${fitting} de ${all} modelos cumprem o pedido. Cada um é pontuado em ${weights}, com todos os valores publicados; o custo é o deste trabalho ao preço de referência.`,
  picked: (names) =>
    `Escolhidos: ${names}. Nenhum ganha a outro ao mesmo tempo em pontuação e custo, salvo papéis pedidos. «Detalhes» mostra cada valor e cada modelo excluído.`,
  byFigures: 'Tenho números e nenhuma opinião. Segundo eles:',
  expected: {
    success: (name, value, interval) =>
      `${name} deve passar ${value} de 100 testes deste tipo (intervalo de 90 % ${interval})`,
    preference: (name, value, interval) =>
      `${name} deve ganhar ${value} de 100 votações (intervalo de 90 % ${interval})`,
    mixed: (name, value, interval) =>
      `${name} tem uma pontuação esperada de ${value} em 100 (intervalo de 90 % ${interval})`,
  },
  figuresBehind: (figures) => `segundo ${figures} para este trabalho`,
  noFigureBehind: 'sem nenhum valor para este trabalho: o lugar é uma estimativa',
  after: (name, how, cost) => `Depois, ${name}: ${how}, ${cost}.`,
  decides: (quality, price, speed) =>
    `Onde os números não distinguem, decidem a pontuação esperada e o custo: qualidade ${quality}, preço ${price}, velocidade ${speed}.`,
  wouldChange: 'O que o mudaria',
  nothingChanges:
    'nenhum outro volume, dificuldade ou peso do preço e da qualidade que se experimentou.',
  withoutLimits: 'Sem estas condições',
  betterAt: (what) => `Melhor do que o seu nível geral: ${what}.`,
  weakerAt: (what) => `Mais fraco: ${what}.`,
  isListed: (name, place) => `${name} está na lista, no lugar ${place}.`,
  leftOut: (name, reason) => `${name} fica de fora: ${reason}.`,
  fails: (condition) => `não cumpre «${condition}»`,
  unproven: (condition) => `os dados não dizem se cumpre «${condition}»`,
  barriers: {
    policy: 'as regras do vosso espaço de trabalho excluem-no',
    status: 'o seu laboratório retirou-o ou vai retirá-lo',
    purpose: 'é feito para outra coisa',
    price: 'ninguém publica o preço',
    'workload-context': 'um pedido não cabe na sua janela de contexto',
  },
  contextUnpublished: 'ninguém publica a sua janela de contexto',
  unsold: 'sem preço conhecido em provedores; roda em hardware próprio',
  sameFamily: (name) => `${name}, da mesma família, já está na lista`,
  tooFewFigures: 'tem menos valores publicados para este uso',
  losesAt: (what, share) => `perde sobretudo em ${what}, ${share} do uso`,
  costs: (own, others) => `custa ${own}, contra ${others}`,
  needs: (own, others) => `precisa de ${own}, contra ${others}`,
  noBatch: (names) => `Não há preço em lotes nos dados para ${names}.`,
  against: (name, points) => `Contra ${name}: ${points}`,
  nothingAgainst: (name) => `Nada nos dados fala contra ${name} para este trabalho.`,
  saves: (name, its, today, less) =>
    `${name}: ${its}, contra ${today} hoje. Isso ${less ? `poupa ${less} por mês` : 'não poupa nada'}.`,
  over: (usd, months) => `${usd} ${months === 12 ? 'por ano' : `em ${months} meses`}`,
  noBill:
    'O que se paga hoje não é conhecido aqui. Para a diferença, diga o modelo em uso ou a sua fatura mensal.',
  safest: (name, place) =>
    `Pelas provas, ${name} (lugar ${place}): é o que tem mais valores publicados para este trabalho e menos estimativas.`,
  safetyElsewhere:
    'A segurança dos dados e do conteúdo é outra coisa: o que os fornecedores fazem quase nunca está nos dados; veja as condições deles.',
  nothingAssumed: 'Nada: o tamanho e o número de pedidos são os que disse.',
  restsOn: (boards, prices) =>
    `As pontuações vêm de rankings públicos: ${boards}. Preços e limites: ${prices}. «/leaderboards» mostra cada um com a sua data.`,
  sources: (names) => `Estes valores são de ${names}. Todos estão nos detalhes, com ligações.`,
  purposes: {
    speed: 'Se a velocidade decidir',
    memory: 'Com menos memória',
    cost: 'Se o custo decidir',
    between: 'Entre os dois',
    misses: 'Se os erros saírem caros',
    open: 'Com pesos abertos',
    closed: 'Proprietário',
    documented: 'Mais bem documentado',
    other: 'Outra opção',
  },
  slowLabel: 'Lento',
  slow: (name: string, speed: string, time: string, thinks: boolean) =>
    `${name} escreve aqui cerca de ${speed} tokens por segundo, ${time} por resposta${thinks ? ' com o raciocínio' : ''}`,
  duration: (name, time, tokens, perSecond) =>
    `${name}: cerca de ${time} para ${tokens} tokens de saída a ${perSecond} por segundo, um pedido a seguir ao outro.`,
  atATime: 'Vários ao mesmo tempo demoram menos; o raciocínio demora mais.',
  noSpeed: (tokens) =>
    `A velocidade destes modelos não está nos dados, por isso não se pode dizer quanto demora: meça cem pedidos. São cerca de ${tokens} tokens de saída.`,
  exported:
    'Nos detalhes está uma configuração do promptfoo (YAML) para esta lista. Experimenta estes modelos em exemplos seus; não há outro formato.',
  inParts: (tokens, name) => `Em partes de no máximo ${tokens} tokens, ${name} é possível.`,
  wayOut: (condition, name) => `Sem «${condition}», ${name} é possível.`,
  wouldNeed: (condition, name) => `Com «${condition}», ${name} é possível.`,
  glossary: {
    roles:
      'Papéis: «Comece com» é a escolha cuja pontuação, custo e provas melhor se ajustam. «Se os erros saírem caros» pontua mais e custa mais. «Se o custo decidir» é a mais barata, «Entre os dois» fica entre ela e a primeira. «Com pesos abertos» pode descarregar-se.',
    score:
      'Pontuação (score, fit): quantos de 100 testes deste tipo e dificuldade um modelo deve passar, segundo todos os valores publicados. Os detalhes mostram-na com o intervalo de 90 %.',
    tied: '«Demasiado perto para os distinguir»: cada pontuação está no intervalo de 90 % da outra; a ordem pode ser acaso.',
    measurably:
      '«Claramente mais fraco» ou «à frente»: as pontuações diferem mais do que o acaso explica segundo os intervalos de 90 %.',
    context:
      'Contexto: quantos tokens, entrada e saída juntas, um pedido pode ter nesse fornecedor.',
    token: 'Token: um pedaço de palavra; cerca de três quartos de uma palavra inglesa.',
    open: 'Pesos abertos: o modelo pode ser descarregado e usado segundo a licença. Proprietário: só através de um fornecedor.',
    thinking:
      'Raciocínio: texto que um modelo escreve para si antes de responder. É cobrado como saída; o preço entre parênteses conta-o.',
    batch: 'Em lotes (batch): as respostas podem demorar um dia e custam menos.',
    assumed:
      'Pressuposto: quantidades que não disse e com que o custo é calculado. Diga as reais e a lista é refeita.',
    cost: 'Custo mensal: tokens de entrada e de saída de um pedido, vezes os pedidos por mês, ao preço do fornecedor indicado. O que não disse é pressuposto e indicado. A soma entre parênteses conta também o raciocínio.',
    host: 'Modelo e fornecedor: um laboratório faz o modelo; um fornecedor (host) vende o uso. Um modelo tem preços diferentes conforme o fornecedor.',
    kept: 'Respeitado: o que pediu e cada modelo da lista cumpre.',
  },
}
