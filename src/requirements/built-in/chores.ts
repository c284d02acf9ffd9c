import type { Subject } from './subjects.ts'

/** Plain handling of texts. In a field of knowledge they count less than the field. */
export const chores: Subject[] = [
  {
    name: 'question answering over documents',
    role: 'chore',
    weights: { factuality: 4.5, 'long-context': 3.6, 'instruction-following': 1.6, reasoning: 1 },
    kind: 'documents',
    words: `
      rag, to search, searching, retrieval, retrieval-augmented, retrieval augmented, knowledge base, knowledgebase,
      knowledge bases, internal docs, our docs, internal documents, internal wiki, wiki,
      confluence, sharepoint, question answering, q&a, qa over, q and a,
      answer questions about our, answers questions about, answering questions over,
      ask questions about, document search, semantic search, enterprise search,
      knowledge search, document search, internal search, search engine, search our,
      search through, chat with our documents, chat with pdf*, chat with documents, handbook,
      handbooks, manuals, manual, policies, documentation questions, grounded,
      wissensdatenbank*, wissensmanagement, interne dokumente, handbuch*, handbucher,
      base de connaissances, documents internes, manuels, documentos internos,
      base de conocimiento*, manuales, base de conhecimento, manuais, base di conoscenza,
      documenti interni, manuali, documentazione, normen
    `,
  },
  {
    name: 'long documents',
    role: 'chore',
    weights: { 'long-context': 5.5, factuality: 2.5, reasoning: 1, 'instruction-following': 1 },
    kind: 'documents',
    words: `
      long document*, long documents, long context, long-context, large document*,
      huge document*, long pdf*, long report*, long text*, whole books, entire book*, books,
      whole document*, entire document*, document sets, long transcripts, hundreds of pages,
      whole codebase*, entire codebase*, large context, big context, huge context, very long,
      pages at once, lange dokumente*, langen dokumenten, lange texte, lange pdf*,
      documents longs, longs documents, textes longs, documentos largos, textos largos,
      documentos longos, textos longos, documenti lunghi, testi lunghi, lunghi documenti
    `,
  },
  {
    name: 'summarising',
    role: 'chore',
    weights: { factuality: 3.2, writing: 2.6, 'long-context': 2.4, 'instruction-following': 2 },
    kind: 'summarise',
    words: `
      summari*, summaries, summary, tldr, tl;dr, meeting notes, meeting minutes,
      minutes of meetings, recap*, digest*, condense, abstracts, show notes, transcript,
      transcripts, meeting transcripts, zusammenfass*, protokolle, besprechungsprotokoll*,
      resumer, resume automatique, resumes de, synthese*, synthetiser, comptes rendus,
      compte rendu, resumir, resumen, resumenes, resumos, resumo, resumindo, actas de reunion*,
      riassum*, riassunt*, sintesi, sintetizzare, verbali
    `,
  },
  {
    name: 'extraction',
    role: 'chore',
    weights: { 'data-analysis': 3.8, 'instruction-following': 3.6, factuality: 2 },
    kind: 'extract',
    words: `
      extract*, pull, pulls, pulling, key dates, fish out, get the data out, read out,
      data extraction, information extraction, entity extraction, structured data, parse,
      parsing, pull out, pull fields, fields from, key fields, form processing,
      document processing, data entry, invoice processing, into json, to json, named entit*,
      metadata, anonymi*, pseudonymi*, redact, redacts, redacting, extrah*, auslesen,
      datenextraktion, daten auslesen, extrai*, extraction, extraer, extraccion, extrair,
      extracao, estrarre, estrazione, estrae, anonymis*
    `,
  },
  {
    name: 'classification',
    role: 'chore',
    weights: { 'instruction-following': 5, general: 3, factuality: 0.6 },
    kind: 'classify',
    words: `
      classif*, categori*, sort, sorts, tagging, tag, tags, label, labels, labelling, labeling, sentiment,
      intent detection, routing, route tickets, route emails, route incoming, route mails,
      incoming mail*, incoming email*, triage*, triaging, flag, flagging, relevance,
      sort emails, sorting emails, sort incoming, sorting, prioriti*, spam, dedupe, deduplicat*,
      matching, short texts, yes/no, bucket, klassifi*, kategorisier*, einordnen, sortier*,
      stimmungsanalyse*, verschlagwort*, classer, classement, trier, etiquet*, clasific*,
      categoriz*, sentimiento*, sentimento*, classificar, classificacao, rotular, triar,
      classifica*, smistare, smistamento, etichett*, sentiment-analyse*
    `,
  },
  {
    name: 'general assistant',
    role: 'task',
    weights: { general: 5, conversation: 1.8, writing: 1.4, reasoning: 1.4 },
    kind: 'chat',
    words: `
      general purpose, general-purpose, all-round*, allround*, all purpose, all-purpose,
      everyday, day-to-day, office work, office assistant, company-wide assistant,
      internal assistant, personal assistant, everything, a bit of everything, various tasks,
      general use, general assistant, general tasks, chatgpt replacement, replace chatgpt,
      daily work, productivity, allgemein*, alltag*, buroalltag, usage general, usages varies,
      polyvalent*, uso general, tareas generales, uso geral, tarefas gerais, uso generale,
      tuttofare, generico
    `,
  },
]
