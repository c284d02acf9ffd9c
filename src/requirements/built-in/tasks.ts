import type { Subject } from './subjects.ts'

/** What the model is to do. A newcomer can add words to a row, or a row. */
export const tasks: Subject[] = [
  {
    name: 'programming',
    role: 'code',
    weights: {
      coding: 6,
      'agentic-coding': 2,
      reasoning: 1.5,
      'instruction-following': 0.8,
      'tool-use': 0.5,
    },
    kind: 'code',
    words:
      'coding, coder, coders, code, codes, codebase*, code base*, programming, programmer*, program in, software development, software engineer*, software developer*, developers, developer, dev team, devs, python, java, javascript, typescript, golang, rust, c++, c#, php, ruby, kotlin, swift, scala, perl, react, django, spring boot, node.js, nodejs, unit test*, code review*, pull request*, pull-request*, prs, debug*, bug, bugs, bugfix*, refactor*, autocomplete, code completion, ide, vscode, vs code, github, gitlab, repository, repositories, repo, repos, copilot, backend, back-end, frontend, front-end, web app*, api client*, html, css, terraform, kubernetes, devops, scripts, shell script*, bash, fullstack, full-stack, microservice*, regex, embedded firmware, firmware, vhdl, verilog, solidity, smart contract*, leetcode, compiler*, stack trace*, ' +
      'programmier*, softwareentwickl*, quellcode, entwickler*, codier*, code-review*, softwareingenieur*, ' +
      'programmation, coder, developpeu*, developpement logiciel, developpement informatique, developpement web, ' +
      'programa*, programar, programacion, codigo, desarrollo de software, desarrollador*, desarrollo web, ' +
      'programacao, desenvolvedor*, desenvolvimento de software, desenvolvimento web, ' +
      'programmazione, programmare, codice, sviluppo software, sviluppator*, sviluppo web',
  },
  {
    name: 'modernisation',
    role: 'code',
    weights: { coding: 6, 'agentic-coding': 3, reasoning: 1.5, 'long-context': 1.5 },
    kind: 'code',
    words:
      'cobol, fortran, mainframe*, legacy, legacy code, legacy system*, moderniz*, modernis*, port from, porting, migrate our code*, code migration, migrating from java*, rewrite in, abap, vb6, visual basic, delphi, pl/i, rpg programs, as/400, jcl, upgrade java, java 8, ' +
      'altsystem*, altcode, modernisier*, migration de code, code herite, codigo heredado, codigo legado, modernizac*, codice legacy, modernizz*',
  },
  {
    name: 'coding agent',
    role: 'code',
    weights: { 'agentic-coding': 7, coding: 3, 'tool-use': 2.5, 'long-context': 1, reasoning: 1 },
    kind: 'coding-agent',
    words:
      'coding agent*, code agent*, coding assistant that runs, agentic coding, autonomous coding, autonomous software, software agent*, swe agent*, swe-agent*, swe-bench, terminal agent*, agent in the terminal, agents in a terminal, agent in a terminal, in the terminal, in a terminal, from the terminal, claude code, codex cli, aider, cline, cursor, devin, opencode, openhands, fixes issues on its own, fix issues autonomously, resolves github issues, github issues, opens pull requests, open pull requests, opens prs, runs the tests, run the tests, run tests, command line agent, command-line agent, cli agent*, programmieragent*, coding-agent*, agent de code, agents de code, agente de codigo, agentes de codigo, agente de programacion, agente di codice, agente di programmazione, agent de programmation, agente de programacao, im terminal, dans le terminal, en la terminal, no terminal, nel terminale',
  },
  {
    name: 'agent',
    role: 'task',
    weights: { 'tool-use': 6, reasoning: 2, 'instruction-following': 2, general: 1 },
    kind: 'agent',
    words:
      'agent that, agentic, ai agent*, agent workflow*, multi-agent, autonomous agent*, agents, workflow automation, automate workflow*, automation, automations, automate, tool calling, tool-calling, tool calls, function calling, tool use, uses tools, call tools, calls tools, using tools, mcp, browser agent*, browser automation, computer use, rpa, orchestrat*, zapier, n8n, langchain, booking agent, books appointments, book appointments, booking appointments, crm updates, update the crm, updates our crm, calls our api*, call our api*, ' +
      'ki-agent*, agenten, automatisier*, werkzeugaufruf*, agent ia, agents ia, automatiser, automatisation, agente de ia, agentes de ia, agentes, automatiz*, automazione, automatizzare, agente ai, agenti ai, agenti',
  },
  {
    name: 'customer support',
    role: 'task',
    weights: { conversation: 5.5, 'instruction-following': 2.2, factuality: 1.8, 'tool-use': 1.2 },
    kind: 'chat',
    words:
      'customer support, customer service, customer care, support bot*, support chat*, support agent*, support ticket*, support desk, support team, support assistant, helpdesk, help desk, help-desk, help center, service desk, it support, tech support, technical support, customer questions, customer enquir*, customer inquir*, customer emails, customer queries, answer customer*, answering customer*, tickets, zendesk, intercom, live chat, contact center, contact centre, call center, call centre, customer-facing, complaint*, refund*, concierge, hotline, reply to customers, support, ' +
      'kundensupport*, kundenservice*, kundendienst*, kundenanfrage*, kundenbetreuung, supportanfrage*, support-bot*, supportbot*, kundenfragen, callcenter*, kundenmails, kunden-e-mails, ' +
      'service client, support client, relation client, service apres-vente, sav, assistance client, clientele, centre d appels, ' +
      'atencion al cliente, atencion a clientes, servicio al cliente, soporte, soporte al cliente, soporte tecnico, ' +
      'atendimento, atendimento ao cliente, suporte, suporte ao cliente, servico ao cliente, ' +
      'assistenza clienti, servizio clienti, assistenza, supporto clienti, customer satisfaction chat',
  },
  {
    name: 'replies',
    role: 'chore',
    weights: { conversation: 3.4, writing: 2.8, 'instruction-following': 1.6 },
    kind: 'chat',
    words:
      'reply, replies, replying, respond to, responding to, responses to, answer emails, answer mails, answering emails, answering mails, answer messages, inbox, draft answers, draft replies, suggested replies, beantwort*, antworten auf, repondre, responder, rispondere',
  },
  {
    name: 'conversation',
    role: 'task',
    weights: { conversation: 6, 'instruction-following': 1.5, general: 1.5 },
    kind: 'chat',
    words:
      'chatbot*, chat bot*, chat-bot*, chat assistant*, conversational, conversation*, companion*, chat, chatting, chats, role play*, roleplay*, role-play*, persona, small talk, character ai, dialog*, dialogue*, virtual assistant*, whatsapp bot*, telegram bot*, discord bot*, slack bot*, faq bot*, bot for, talk to, npc*, gespr*, plauder*, assistent*, agent conversationnel, asistente*, assistente*, chat online, bot, bots',
  },
  {
    name: 'voice',
    role: 'task',
    weights: { conversation: 5, 'instruction-following': 2, 'tool-use': 1.2, general: 1 },
    kind: 'voice',
    words:
      'voice, voice bot*, voicebot*, voice assistant*, voice agent*, phone bot*, phone calls, phone agent, phone assistant, phone line, ivr, spoken, speech, speech-to-text, audio, recordings, recording, call recordings, transcrib*, podcast*, voice notes, voice memo*, voicemail*, telefonbot*, telefon*, sprachassistent*, sprachbot*, sprachnachricht*, audioaufnahme*, transkri*, assistant vocal, bot vocal, voix, appels telephoniques, enregistrements audio, transcri*, asistente de voz, bot de voz, llamadas, telefonico, grabaciones, assistente de voz, ligacoes, gravac*, assistente vocale, telefonat*, registrazioni, chiamate, vocale, telephone',
  },
  {
    name: 'research',
    role: 'task',
    weights: {
      factuality: 4.2,
      reasoning: 3,
      'long-context': 2.2,
      science: 1,
      writing: 1,
      'tool-use': 0.8,
    },
    kind: 'research',
    words:
      'research, researcher*, researching, literature review*, literature search, deep research, market research, competitive analysis, competitor analysis, competitor research, academic papers, research papers, scientific papers, papers, paper summaries, citation*, cite sources, cites sources, with sources, systematic review*, desk research, fact finding, intelligence reports, journalis*, newsroom*, investigative, think tank, policy analysis, policy analysts, background checks, ' +
      'recherch*, forschung*, literaturrecherche*, marktforschung*, marktanalyse*, etude de marche, etudes de marche, revue de litterature, veille, investigac*, investigador*, estudios de mercado, pesquisa*, pesquisador*, ricerca, ricerche, ricercator*, ricerche di mercato, rassegna',
  },
  {
    name: 'writing',
    role: 'task',
    weights: { writing: 6, 'instruction-following': 1.5, conversation: 0.5, general: 0.8 },
    kind: 'write',
    words:
      'marketing, copywriting, copywriter*, copy, ad copy, write ads, google ads, facebook ads, advert*, slogan*, tagline*, blogging, blogpost*, blog post*, blog article*, blog content, newsletter*, linkedin post*, write posts, write tweets, social posts, instagram posts, instagram captions, product description*, seo, landing page*, press release*, content creation, content writing, content team, content marketing, brand voice, creative writing, fiction, short stories, write stories, write novels, storytelling, screenplay*, script writing, scriptwriting, scripts for video*, youtube script*, poem*, poetry, lyrics, ghostwrit*, essay writing, writing, write articles, articles, speechwriting, speeches, email drafts, draft emails, drafting emails, drafting, write emails, writing emails, cold email*, sales email*, outreach email*, outreach, proposals, proposal writing, editing, editor, proofread*, rewrite texts, rewriting, rephras*, paraphras*, grammar, style guide, cover letter*, editorial, copy for, ' +
      'werbetext*, texte schreiben, texten, produktbeschreibung*, produkttext*, texter*, blogartikel*, blogbeitrag*, marketingtext*, anzeigentext*, pressemitteilung*, korrekturles*, redaktion*, lektorat*, schreiben, kreativ*, kurzgeschicht*, werbung, kampagne*, ' +
      'redaction, rediger, redacteur*, fiches produit*, descriptions de produit*, publicite*, articles de blog, accroches, communique*, ' +
      'redaccion, redactar, descripciones de producto*, publicidad, escritura, escribir, textos publicitarios, campana*, ' +
      'redacao, redigir, descricoes de produto*, publicidade, escrever, textos publicitarios, ' +
      'scrittura, scrivere, descrizioni di prodotto, descrizioni prodotto, descrizioni dei prodotti, pubblicit*, testi pubblicitari, racconti, romanzo, romanzi, comunicati',
  },
  {
    name: 'data work',
    role: 'task',
    weights: {
      'data-analysis': 6,
      coding: 1.6,
      reasoning: 1.4,
      'instruction-following': 1.2,
      math: 0.6,
    },
    kind: 'data',
    words:
      'data analy*, data science, data scientist*, data engineer*, analytics, sql, text-to-sql, text to sql, text2sql, nl2sql, queries on our database, query our database, query our data, bigquery, snowflake, databricks, dbt, postgres*, mysql, warehouse data, data warehouse, dashboard*, tableau, power bi, powerbi, excel, spreadsheet*, pandas, csv, csvs, pivot, business intelligence, bi team, bi, kpi, kpis, charts from data, a/b test*, forecasts, forecasting, time series, survey data, survey results, tabular, tables, statistics, statistical, metrics, log analysis, ' +
      'datenanalyse*, datenbank*, daten auswerten, datenauswertung*, auswertung*, tabellen*, statistik*, analyse de donnees, analyser des donnees, analyse des donnees, base de donnees, bases de donnees, donnees, tableaux, feuilles de calcul, statistique*, tableur*, analisis de datos, analizar datos, base de datos, bases de datos, hojas de calculo, estadistic*, analise de dados, analisar dados, banco de dados, planilha*, estatistic*, analisi dei dati, analisi dati, analizzare dati, database, fogli di calcolo, statistich*',
  },
  {
    name: 'translation',
    role: 'task',
    weights: { multilingual: 7, writing: 1.5, 'instruction-following': 1 },
    kind: 'translate',
    words:
      'translat*, localiz*, localis*, subtitle*, interpreting, ubersetz*, uebersetz*, lokalisier*, untertitel*, tradu*, sous-titr*, subtitul*, legend*, sottotitol*, localizac*, localizzaz*',
  },
  {
    name: 'vision',
    role: 'task',
    weights: { vision: 7, 'instruction-following': 1.3, 'data-analysis': 1, factuality: 0.6 },
    kind: 'vision',
    words:
      'photo, photos, photograph*, image, images, picture, pictures, screenshot*, screen shots, scans, scanned, scan of, scanning receipts, ocr, vision, visual, visually, diagram*, drawings, blueprint*, floor plan*, handwritten, handwriting, camera, x-ray images, product photo*, videos, video, video footage, footage, cctv, satellite imagery, chart reading, read charts, whiteboard*, multimodal, pictures of, image captions, captioning, alt text, visual inspection, ' +
      'bild, bilder, bildern, foto, fotos, aufnahmen von, gescannt*, eingescannt*, screenshots, bilderkennung, handschrift*, zeichnungen, ' +
      'photos, images, image, captures d ecran, capture d ecran, numeris*, scannes, scannees, manuscrit*, imagen, imagenes, fotografia*, capturas de pantalla, escanead*, escaneos, manuscrito*, imagem, imagens, digitalizad*, capturas de tela, escaneamentos, immagine, immagini, scansion*, scansionat*, foto di, fotografie, schermate',
  },
  {
    name: 'safety',
    role: 'task',
    weights: { safety: 6.5, 'instruction-following': 2, multilingual: 0.4, factuality: 0.4 },
    kind: 'classify',
    words:
      'moderation, moderat*, content moderation, toxic*, hate speech, harassment, abuse, abusive, trust and safety, trust & safety, nsfw, safety, guardrail*, jailbreak resistant, harmful, child safety, child-safe, kid-safe, safe for children, safe for kids, red team*, red-team*, bullying, self-harm, spam filter, scam*, phishing, policy violations, disinformation, misinformation, prompt injection, ' +
      'moderier*, hassrede*, hasskommentare, beleidigung*, jugendschutz, moderation de contenu, contenus haineux, haine, moderer, moderacion, moderar, discurso de odio, moderacao, moderazione, moderare, odio, sicherheit der inhalte, contenuti tossici',
  },
  {
    name: 'reasoning',
    role: 'task',
    weights: { reasoning: 6, math: 1.5, general: 1, 'instruction-following': 1 },
    kind: 'reason',
    words:
      'reasoning, logic, logical, logic puzzles, puzzles, puzzle, planning, strategy, strategic, decision making, decision-making, decision support, complex problems, complex problem solving, problem solving, multi-step, multistep, root cause*, root-cause*, think through, think step by step, optimization problems, scheduling, supply chain planning, brainstorm*, logik*, strategie*, planung*, schlussfolger*, raisonnement*, raisonner, logique, planification, razonamiento, razonar, logica, planificac*, raciocinio, planejamento, ragionamento, pianificazione, diagnosing failures, troubleshoot*',
  },
]

/** Plain handling of texts. In a field of knowledge they count less than the field. */
export const chores: Subject[] = [
  {
    name: 'question answering over documents',
    role: 'chore',
    weights: { factuality: 4.5, 'long-context': 3.6, 'instruction-following': 1.6, reasoning: 1 },
    kind: 'documents',
    words:
      'rag, retrieval, retrieval-augmented, retrieval augmented, knowledge base, knowledgebase, knowledge bases, internal docs, our docs, internal documents, internal wiki, wiki, confluence, sharepoint, question answering, q&a, qa over, q and a, answer questions about our, answers questions about, answering questions over, ask questions about, document search, semantic search, enterprise search, search our, chat with our documents, chat with pdf*, chat with documents, handbook, handbooks, manuals, manual, policies, documentation questions, grounded, wissensdatenbank*, wissensmanagement, interne dokumente, handbuch*, handbucher, base de connaissances, documents internes, manuels, documentos internos, base de conocimiento*, manuales, base de conhecimento, manuais, base di conoscenza, documenti interni, manuali, documentazione, normen',
  },
  {
    name: 'long documents',
    role: 'chore',
    weights: { 'long-context': 5.5, factuality: 2.5, reasoning: 1, 'instruction-following': 1 },
    kind: 'documents',
    words:
      'long document*, long documents, long context, long-context, large document*, huge document*, long pdf*, long report*, long text*, whole books, entire book*, books, whole document*, entire document*, document sets, long transcripts, hundreds of pages, whole codebase*, entire codebase*, large context, big context, huge context, very long, pages at once, lange dokumente*, langen dokumenten, lange texte, lange pdf*, documents longs, longs documents, textes longs, documentos largos, textos largos, documentos longos, textos longos, documenti lunghi, testi lunghi, lunghi documenti',
  },
  {
    name: 'summarising',
    role: 'chore',
    weights: { factuality: 3.2, writing: 2.6, 'long-context': 2.4, 'instruction-following': 2 },
    kind: 'summarise',
    words:
      'summari*, summaries, summary, tldr, tl;dr, meeting notes, meeting minutes, minutes of meetings, recap*, digest*, condense, abstracts, meeting transcripts, zusammenfass*, protokolle, besprechungsprotokoll*, resumer, resume automatique, resumes de, synthese*, synthetiser, comptes rendus, compte rendu, resumir, resumen, resumenes, resumos, resumo, resumindo, actas de reunion*, riassum*, riassunt*, sintesi, sintetizzare, verbali',
  },
  {
    name: 'extraction',
    role: 'chore',
    weights: { 'data-analysis': 3.8, 'instruction-following': 3.6, factuality: 2 },
    kind: 'extract',
    words:
      'extract*, pull, pulls, pulling, key dates, fish out, get the data out, read out, data extraction, information extraction, entity extraction, structured data, parse, parsing, pull out, pull fields, fields from, key fields, form processing, document processing, data entry, invoice processing, into json, to json, named entit*, metadata, anonymi*, pseudonymi*, redact*, extrah*, auslesen, datenextraktion, daten auslesen, extrai*, extraction, extraer, extraccion, extrair, extracao, estrarre, estrazione, estrae, anonymis*',
  },
  {
    name: 'classification',
    role: 'chore',
    weights: { 'instruction-following': 5, general: 3, factuality: 0.6 },
    kind: 'classify',
    words:
      'classif*, categori*, tagging, tag, tags, label, labels, labelling, labeling, sentiment, intent detection, routing, route tickets, route emails, triage tickets, sort emails, sorting emails, sort incoming, sorting, prioriti*, spam, dedupe, deduplicat*, matching, short texts, yes/no, bucket, klassifi*, kategorisier*, einordnen, sortier*, stimmungsanalyse*, verschlagwort*, classer, classement, trier, etiquet*, clasific*, categoriz*, sentimiento*, sentimento*, classificar, classificacao, rotular, triar, classifica*, smistare, smistamento, etichett*, sentiment-analyse*',
  },
  {
    name: 'general assistant',
    role: 'task',
    weights: { general: 5, conversation: 1.8, writing: 1.4, reasoning: 1.4 },
    kind: 'chat',
    words:
      'general purpose, general-purpose, all-round*, allround*, all purpose, all-purpose, everyday, day-to-day, office work, office assistant, company-wide assistant, internal assistant, personal assistant, everything, a bit of everything, various tasks, general use, general assistant, general tasks, chatgpt replacement, replace chatgpt, daily work, productivity, allgemein*, alltag*, buroalltag, usage general, usages varies, polyvalent*, uso general, tareas generales, uso geral, tarefas gerais, uso generale, tuttofare, generico',
  },
]

/** What matters about the work, whatever it is. */
export const qualities: Subject[] = [
  {
    name: 'factuality',
    role: 'quality',
    weights: { factuality: 3 },
    words:
      'hallucinat*, no hallucinations, factual*, factually, facts, accurate, accuracy, fact-check*, fact check*, trustworthy, reliable answers, grounded answers, truthful*, halluzin*, faktentreu*, hallucin*, alucin*, exactitud, veracidad, allucinaz*, accurat*, precisao, exactitude',
  },
  {
    name: 'instruction following',
    role: 'quality',
    weights: { 'instruction-following': 2.5 },
    words:
      'follow instructions, follows instructions, following instructions, instruction following, instruction-following, strict format*, exact format*, json, structured output*, schema, strictly follow*, obey*, precise instructions, template, templates, house style, anweisungen befolgen, instrucciones, suivre des instructions, istruzioni',
  },
  {
    name: 'languages',
    role: 'quality',
    weights: { multilingual: 3 },
    words:
      'multilingual*, multi-lingual, many languages, several languages, multiple languages, different languages, all languages, languages, bilingual, mehrsprachig*, sprachen, multilingue*, plusieurs langues, langues, idiomas, varios idiomas, linguas, lingue, plurilingue, non-english',
  },
  {
    name: 'long context',
    role: 'quality',
    weights: { 'long-context': 2 },
    words: 'context window, token context, large files, big files, contextfenster, kontextfenster',
  },
  {
    name: 'careful thought',
    role: 'quality',
    weights: { reasoning: 2 },
    words:
      'complex, complicated, difficult, tricky, nuanced, in-depth, hard problems, komplex*, schwierig*, complexe*, complej*, complex*, compless*',
  },
  {
    name: 'harmlessness',
    role: 'quality',
    weights: { safety: 2 },
    words:
      'children, kids, teens, teenagers, minors, vulnerable, sensitive topics, bias, unbiased, kinder, enfants, ninos, criancas, bambini',
  },
]
