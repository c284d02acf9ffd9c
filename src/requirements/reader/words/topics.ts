/**
 * What work is about, by capability: beginnings of words in the six languages that are read. They are only a hint: how
 * much each tells, and which of several counts, is learned from labelled messages.
 */
export const topics: Record<string, string> = {
  coding:
    'codig* codic* coding program* develop* entwickl* developp* desarroll* desenvolv* svilupp* python javascript typescript golang php kotlin swift cobol fortran sql regex refactor* debug* compil* repo* github gitlab software frontend backend  css html react svelte vue django rails laravel terraform kubernetes firmware copilot autocomplet* linter stacktrace snippet* shader* perl powershell bash matlab arduino verilog vba devops yaml docker',
  'agentic-coding':
    'autonom* selbststandig* repo* migrat* codebase* codebasis commits cursor cline aider jira backlog',
  'tool-use':
    'tool* funktionsaufruf* function* api apis mcp agent* agente* book* buch* reserv* calendar* kalender* agenda* calendari* home assistant domotic* smart dispatch* workflow* browser* click* webhook* automat* order* orders prenot* appointment* termin* rendez cita* consulta* crm erp steuer*',
  reasoning:
    'reason* logi* widerspr* contradic* incoher* inconsist* schlussfolger* raisonn* razon* racioc* ragion* puzzle* plan* strateg* diagnos* decid* entscheid* root cause ursach* check* pruf* verif* controll* compar* vergleich* confront* audit* deduc* rule* regel* regle* regras* reglas* regole* conflict*',
  math: 'math* mathe* algebra* geometr* calculus equation* gleichung* ecuacion* equac* equazion* proof* beweis* olympiad* competition* statisti* stats probab* arithmet* bruch* fraction* numerical theorem* rechnen rechnung*',
  science:
    'physic* physik* fisica chemi* chimi* quimic* biolog* geolog* astronom* scien* wissenschaft* cienc* scienz* lab* paper* research* forsch* recherche* investig* pesquis* ricerc* experiment* molecul* enzym* soil ecolog* veterin* agronom* engineer* ingenieur* ingenier* engenhar* ingegner* climate meteorolog* botan* zoolog* mineral* corrosi* radio* thesis tesis tese tesi',
  'instruction-following':
    'classif* klassifi* clasific* categor* kategor* label* etiquet* tag* verschlagwort* sort* einsortier* vorsortier* trier* tri triage* triar* triagem smist* ordin* extract* extrah* extrai* extra* estra* auszieh* field* feld* champ* campo* campi json schema* template* vorlag* format* structur* strukt* normali* clean* bereinig* dedup* route* routing zuordn* assign* match* address* umschreib* rewrit* reformul* convert* fill* line items posten xml csv sentiment* detect* erkenn* spam parse*',
  conversation:
    'chat* bot* chatbot* assist* convers* gesprach* dialog* talk* plaud* support helpdesk soporte suporte supporto kunden* client* customer* guest* gast* gaste huesped* hospede* ospit* whatsapp* telegram discord messenger companion* friend* role* rollenspiel* persona* npc* hotline* concierge reception* frage* question* pregunt* pergunt* domand* faq* answer* antwort* respond* repond* rispond* dubbi duvid* voice* lonely',
  writing:
    'writ* schreib* ecri* escrib* escrev* scriv* redig* redac* redact* draft* entwurf* entwurfe text* brouillon* borrador* rascunh* bozz* letter* brief* lettre* carta* letter* email* mail* newsletter* rundbrief* blog* post* article* artikel* articol* artigo* story* stor* geschicht* histoir* cuento* racconto* roman* novel* poem* gedicht* poesi* poeme* speech* rede* discours* discurs* discors* slogan* ad ads anuncio* annunc* werbe* product* descri* beschreib* caption* summar* zusammenfass* resum* riassun* riassum* minutes protokoll* verbal* comptes copy* marketing lyric* script* guion* roteiro* eulog* invitation* einladung* tagline* press* presse* recipe* tone ton tono style stil* stile creative* funny humor* song* lied* jokes limerick* headline* report* bericht* rapport* informe* relator* relazion*',
  'long-context':
    'whole entire ganz* gesamt* entier* entero* inteiro* inter* book* buch* bucher livre* libro* libri livro* manuscript* manuskript* manuscrit* chapter* kapitel* transcript* transkript* trascri* pages seiten paginas pagine akte akten dossier* archiv* corpus repository repos contracts vertrage depositions protokoll* hours stunden thesis hundred* long lang* spec specs norm* handbuch manual*',
  multilingual:
    'translat* ubersetz* tradu* traduz* localis* localiz* lokalisier* subtitl* untertitel* sottotitol* legend* subtitulo* dialect* dialekt* language* sprache* langue* idioma* lingu* lengua* german deutsch english englisch anglais ingles inglese french franzosisch francais spanish espanol spanisch italian italiano italienisch portugues* polish polnisch turkish turkisch arabic arabisch ukrain* russian russisch japan* korean chinese swahili amharic dutch niederlandisch czech tschechisch romanian greek hindi wolof mandarin vietnam* bilingual* multiling* mehrsprach*',
  factuality:
    'fact* fakt* hallucin* halluzin* inven* erfind* cite* citation* zitat* source* quelle* fuente* fonte* fonti correct* korrekt* exact* accura* policy polic* handbook* handbuch* regulation* richtlin* knowledge wissen* documentation* docs wiki* manual* law gesetz* guideline* search* such* lookup nachschlag* verify* stim* zuverlass* reliab* truth* grounded rag retriev* passages snippets archive* rulebook* reglement* regolament* normativ* history geschicht* trivia consult*',
  vision:
    'photo* foto* picture* bild* bilder image* imagen* imagem* immagin* screenshot* captur* scan* handwrit* handschrift* handgeschrieb* manuscri* camera* kamera* pics drawing* sketch* zeichnung* diagram* receipt* ticket* visual* vision* x ray rontgen* radiograf* ocr alt chart* shelf shelves see sehen voir ver vedere',
  safety:
    'moderat* moderi* moder* abus* hate hass* haine odio insult* beleidig* toxic* harass* bully* pii redact* anonym* anonim* swear* violen* spam grooming minors scam* fraud* crisis suicid* victim* opfer* witness* vittim* jailbreak* harmful',
  'data-analysis':
    'data daten* donnees datos dados dati spreadsheet* excel tabel* table* tabla* tabela* csv sql querie* query abfrage* requete* consulta* dashboard* chart* statisti* analys* analyz* analiz* auswert* bigquery snowflake pandas kpi metric* kennzahl* survey* umfrage* encuest* sondag* forecast* trend* report* column* log logs rows zeilen bi churn cluster* inventory',
  legal:
    'legal* law* jur* recht* rechts* droit* derecho direito diritto contract* vertrag* contrat* contratt* clause* klausel* clausul* clausol* nda ndas court* gericht* tribunal* sentenc* urteil* judg* jugement* notar* notai* attorney* lawyer* anwalt* anwalt avocat* abogad* advog* avvocat* statute* gesetz* compliance gdpr dsgvo tender* ausschreib* appel litig* patent* mietvertrag* lease* deposition* paralegal* plaint* schriftsatz* kanzlei* regulat* police polizz* notarile mandant*',
  medical:
    'medic* mediz* patient* pazient* pacient* clinic* klinik* doctor* arzt* arzte medecin* nurs* pfleg* infirm* enferm* infermier* hospital* krankenhaus* hopital* ospedal* diagnos* befund* discharge* icd cid symptom* therap* pharma* apotheke* farmac* drug* health* gesundheit* sante salud saude salute dental zahn* dentist* vet ward radiolog* triage* surger* ortho* psych* sages hebamme ausencia*',
  finance:
    'financ* finanz* invoice* rechnung* factur* fattur* fatura* bank* banc* account* buchhalt* buchungs* contab* compta* tax* steuer* impot* impuest* impost* fiscal* insur* versicher* assur* segur* assicur* invest* portfolio* balance* bilanz* bilan* balan* ledger* reconcil* audit* budget* loan* kredit* credit* credito* expense* spesen* earning* stock* aktie* trading fund* fond* reporting revenue* payroll quarter* claim* underwrit* receipt* belege*',
  education:
    'teach* teacher* lehr* profe* profess* docent* enseign* insegn* student* schul* schuler* eleve* alum* alun* alunn* studen* pupil* school* ecole* escol* escuel* scuol* class* klasse* lesson* unterricht* cours* curso* corso* tutor* nachhilfe* homework* hausaufgab* devoirs deberes exam* prufung* quiz* worksheet* arbeitsblatt* exercise* exercic* ejercici* eserciz* ubung* grade grading bewert* learn* lern* apprend* aprend* impar* kids kinder* enfants ninos criancas bambini lycee liceo gymnas* university uni universi* essay* redacao aufsatz* vocab* vokab* rubric*',
  general:
    'everything alles tout todo tudo tutto everyday alltag* general* allgemein* various verschieden* misc* anything default allround* all-round* odds office buro* bureau oficina ufficio generic*',
}
