import type { Subject } from './subjects.ts'

/** Where the work happens. It colours the reading and rarely decides it. */
export const settings: Subject[] = [
  {
    name: 'bank or insurer',
    role: 'setting',
    weights: { finance: 3, factuality: 0.8 },
    words: `
      bank, banks, banking, fintech, insurance, insurer*, insurtech, invoice, invoices,
      invoicing, receipts, expenses, expense report*, payment*, payroll, billing, transactions,
      accounts payable, claims, procurement, crypto
    `,
    otherLanguages: `
      versicherung*, rechnung*, banca, banque*, assurance*, facture, factures, seguros, factura,
      facturas, aseguradora*, banco, bancos, seguradora*, faturas, assicurazion*, fattura,
      fatture, belege,
    `,
  },
  {
    name: 'law firm',
    role: 'setting',
    weights: { legal: 3.4, factuality: 0.6 },
    words: 'law firm*, law office*, law practice*',
    otherLanguages: `
      kanzlei*,
      cabinet d'avocat*,
      bufete*, despacho de abogados,
      escritorio de advocacia,
      studio legale,
    `,
  },
  {
    name: 'clinic or hospital',
    role: 'setting',
    weights: { medical: 3.4, safety: 0.5, factuality: 0.6 },
    words: `
      hospital*, clinic, clinics, dental clinic, doctor's office, doctors office,
      medical practice, vet clinic, pharmacy, pharmacies, care home*
    `,
    otherLanguages: `
      krankenhaus*, klinik*, praxis, arztpraxis, pflegeheim*, apotheke*,
      hopital, hopitaux, clinique*, pharmacie*,
      clinica*, farmacia*,
      ospedal*, ambulatori*,
    `,
  },
  {
    name: 'school or university',
    role: 'setting',
    weights: { education: 3 },
    words: `
      school, schools, university, universities, college, edtech, academy, course, kindergarten,
      high school, grade school, schule*, universitat, ecole*, universite*, escuela*, colegio*,
      universidad*, escola*, universidade*, faculdade, scuola, scuole, universita
    `,
  },
  {
    name: 'public service',
    role: 'setting',
    weights: { factuality: 1, 'instruction-following': 0.8, multilingual: 0.4 },
    words: `
      government, municipal*, city council, ministry, public sector, citizen*, citizens,
      behorde*, verwaltung*, kommune, mairie, administration publique, ayuntamiento,
      administracion publica, prefeitura, comune, pubblica amministrazione, ngo, nonprofit,
      charity
    `,
  },
  {
    name: 'shop',
    role: 'setting',
    weights: { conversation: 0.8, writing: 0.8, 'instruction-following': 0.6 },
    words: `
      ecommerce, e-commerce, online shop*, webshop*, web shop, online store, shopify, retail,
      retailer*, onlineshop*, boutique en ligne, tienda online, tienda en linea, loja online,
      loja virtual, negozio online, marketplace
    `,
  },
  {
    name: 'software company',
    role: 'setting',
    weights: { coding: 0.6 },
    words: 'saas, software company, software house, tech company',
  },
  {
    name: 'assistant',
    role: 'setting',
    weights: { conversation: 1.6, general: 1.8, 'instruction-following': 0.6 },
    words: 'assistant, assistants, helper, ai help, copilot, copilots, ask anything',
  },
  {
    name: 'written pieces',
    role: 'setting',
    weights: { writing: 3 },
    words: `
      release notes, documentation, tweets, posts, articles, article, story, stories, ads, brand, blog, blogs, instagram,
      linkedin, novel*, poems, emails, e-mails, mails, letters, texts, speeches, reviews, news,
      proposals, campaign*, headline*, roman, romane, artikel, beitrage, contenu*, contenido*,
      conteudo*, contenuti, annonces, anuncio*, campana*, campanha*, campagne*, redes sociais,
      redes sociales, reseaux sociaux, social media
    `,
  },
]
