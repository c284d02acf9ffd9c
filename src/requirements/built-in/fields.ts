import type { Subject } from './subjects.ts'

/** Fields of knowledge. A field outweighs a chore done in it: reviewing contracts is legal work. */
export const fields: Subject[] = [
  {
    name: 'law',
    role: 'field',
    weights: {
      legal: 6,
      reasoning: 1.5,
      'long-context': 1.5,
      factuality: 1.5,
      'instruction-following': 1,
    },
    words: `
      legal, legally, law, laws, lawyer*, lawsuit*, attorney*, paralegal*, solicitor*,
      barrister*, contract, contracts, contractual, clause, clauses, litigation, court, courts,
      compliance, statute*, case law, legislation, jurisprudence, nda, ndas, lease agreement*,
      leases, due diligence, patent, patents, trademark*, ediscovery, e-discovery,
      discovery documents, depositions, deposition, subpoena*, regulation*, regulatory,
      gdpr request*, in-house counsel, counsel, terms of service, terms and conditions,
      privacy polic*, arbitration, notary, immigration case*
    `,
    otherLanguages: `
      recht*, vertrag*, vertrage*, klausel*, anwalt*, anwalte*, jurist*, juristisch*, gericht*,
      gesetz*, mietvertrag*, rechtsabteilung, arbeitsvertrag*, datenschutzerklarung*,
      juridique*, juriste*, droit, avocat*, contrat, contrats, loi, lois, tribunal,
      jurisprudence, contentieux, notaire*,
      juridic*, abogad*, contrato*, derecho, ley, leyes, clausula*, notari*, sentencias,
      normativa*,
      advogad*, direito, lei, leis, jurid*, processos judiciais,
      legale, legali, avvocat*, contratt*, diritto, legge, leggi, giuridic*, clausole,
      normativ*, sentenze,
    `,
  },
  {
    name: 'medicine',
    role: 'field',
    weights: { medical: 6, factuality: 2, reasoning: 1.2, safety: 1, 'instruction-following': 1 },
    words: `
      medical coding, icd coding, icd-10 coding, coding of clinical, medical, medicine,
      medicines, medication*, clinical, clinician*, patient, patients, doctor*, physician*,
      nurse*, nursing, health, healthcare, diagnos*, symptom*, patient triage,
      discharge summar*, discharge letter*, radiology, x-ray*, pathology, oncology, icd-10,
      icd 10, ehr, emr, pharma*, drug interaction*, drug label*, prescription*, telemedicine,
      telehealth, dentist*, therapy, therapist*, mental health, veterinary, surgery, surgical,
      biomedical, cardiolog*, doctor's, appointment letters, medical coding
    `,
    otherLanguages: `
      medizin*, patienten*, patient*, arzt*, arzte*, gesundheit*, arztbrief*, diagnose*,
      pflege*, zahnarzt*,
      medical*, medecin*, patiente*, sante, infirm*, ordonnance*, soignant*, medicaux,
      medic*, paciente*, salud, enfermer*, sanitari*, sintoma*, recetas medicas,
      historias clinicas,
      saude, medico*, enfermagem, prontuario*,
      paziente, pazienti, sanita, salute, infermier*, referti, referto, cartelle cliniche,
    `,
  },
  {
    name: 'finance',
    role: 'field',
    weights: { finance: 6, 'data-analysis': 1.5, reasoning: 1.5, factuality: 1.5, math: 1 },
    words: `
      finance, financial, financials, accounting, accountant*, bookkeeping, audit*, earnings,
      earnings call*, 10-k, 10-ks, 10k filings, 10-q, sec filing*, annual report*,
      balance sheet*, investment*, investor*, investing, equity research, portfolio*,
      hedge fund*, trading, trader*, stock, stocks, credit risk, credit memo*, loan*, mortgage*,
      underwriting, tax, taxes, treasury, cash flow, cashflow, ledger*, aml, kyc, fraud,
      wealth management, actuar*, private equity, venture capital, ifrs, gaap, bond prospectus*,
      prospectus*, reconcil*, banker*, m&a, xbrl, forecasting revenue, revenue forecast*
    `,
    otherLanguages: `
      finanz*, buchhalt*, steuer*, bilanz*, jahresabschl*, geschaftsbericht*, anlageberat*,
      kredit*, wirtschaftspruf*,
      financier*, financiere*, comptab*, fiscal*, bilan, bilans, impots, investissement*,
      rapports annuels,
      financier*, finanzas, contab*, contabilidad, impuesto*, inversion*, inversor*, auditor*,
      balances,
      financeir*, financas, imposto*, investiment*, contabilidade, contador*,
      finanziar*, finanza, contabil*, commercialist*, bilanci, fiscale, investimenti,
      investitor*,
    `,
  },
  {
    name: 'education',
    role: 'field',
    weights: {
      education: 6,
      conversation: 1.5,
      reasoning: 1,
      factuality: 1,
      'instruction-following': 0.8,
    },
    words: `
      education, educational, tutor, tutors, tutoring, teach, teaches, teaching, teacher*,
      student*, pupil*, homework, lesson*, curriculum, classroom*, exam, exams, quiz, quizzes,
      essay grading, grading, grade essays, grades, learning, learners, e-learning, elearning,
      course material*, courses, syllabus, worksheet*, flashcard*, language learning,
      coursework, kids learn*, feedback on essays, student essays, school homework,
      study guide*, study buddy
    `,
    otherLanguages: `
      bildung*, nachhilfe*, unterricht*, schuler*, lehrer*, lehrkraft*, lernen, lern*,
      hausaufgabe*, klausurkorrektur, prufungs*, studierende*, studenten, schulung*,
      enseignement, enseignant*, professeur*, eleve, eleves, etudiant*, cours particuliers,
      tuteur*, soutien scolaire, pedagog*, devoirs scolaires, lycee*, apprentissage,
      exercices scolaires,
      educa*, alumno*, estudiante*, profesor*, ensenanza, ensenar, deberes, clases particulares,
      aprendizaje, maestro*, examenes,
      alunos, aluno, estudante*, professor*, ensino, ensinar, aulas, aprendizagem, licao, licoes,
      istruzione, studente, studenti, insegnant*, compiti, lezioni, didattic*, alunni,
      apprendimento, scolastic*, ripetizioni,
    `,
  },
  {
    name: 'science',
    role: 'field',
    weights: { science: 6, reasoning: 2, factuality: 1.5, math: 1, 'long-context': 0.5 },
    words: `
      science, scientific, scientist*, physics, chemistry, chemical*, biology, biolog*,
      biotech*, genom*, protein*, materials science, lab experiments, experiments, experimental,
      astronom*, astrophys*, climate model*, neuroscience, quantum, geology, molecul*,
      bioinformatics, spectroscopy, lab protocol*, lab notebook*
    `,
    otherLanguages: `
      wissenschaft*, physik*, chemie*, biologie*, naturwissenschaft*, labor*, scientifique*,
      physique, chimie, cientific*, ciencia, fisica, quimica, biologia, scientific*, scienz*,
      chimica,
    `,
  },
  {
    name: 'mathematics',
    role: 'field',
    weights: { math: 6, reasoning: 2.5, science: 0.5 },
    words: `
      math, maths, mathematic*, algebra, calculus, geometry, theorem*, proof, proofs, equation*,
      olympiad, statistics problems, arithmetic, numerical, combinatorics, number theory
    `,
    otherLanguages: `
      mathe, mathematik*, rechenaufgaben, mathematique*, matematica*, matematicas, matematico*,
      algebra, calcoli, problemas de calculo,
    `,
  },
  {
    name: 'recruiting',
    role: 'field',
    weights: {
      'instruction-following': 3.2,
      reasoning: 2.2,
      factuality: 1.8,
      'data-analysis': 1.5,
      safety: 1.2,
      writing: 1,
    },
    kind: 'extract',
    words: `
      recruit*, hiring, hire, candidate*, cv, cvs, resumes, resume screening, résumé*,
      job application*, applicant*, applications, talent acquisition, headhunt*, job ads,
      job posting*, job post*, job description*, interview questions, hr, human resources,
      onboarding of employees, staffing, ats
    `,
    otherLanguages: `
      bewerb*, lebenslauf*, lebenslaufe*, personalabteilung, personalwesen, stellenanzeige*,
      kandidat*, recrut*, candidat*, candidature*, ressources humaines, rh,
      seleccion de personal, curriculos, curriculum*, recursos humanos, reclut*, candidato*,
      contratacion, recrutament*, vagas, selezione del personale, risorse umane,
    `,
  },
]
