/** The kinds of sections that content alone can tell. */
export type ContentKind =
  | 'responsibilities'
  | 'requirements'
  | 'niceToHave'
  | 'benefits'
  | 'company'
  | 'process'
  | 'legal'
  | 'pay'

/**
 * What a line speaks of, by the beginnings of its words: alternatives without a closing border, on folded text.
 * English; German; French; Spanish; Italian; Dutch; Portuguese; Swedish, Danish and Polish in short.
 */
export const contentWords: Readonly<Record<Exclude<ContentKind, 'legal'>, readonly string[]>> = {
  responsibilities: [
    'responsible for|you will (?!have|need|get|receive|be paid)|youll (?!have|need|get|receive)|your (?:tasks|duties|day)|the (?:role|job|work) (?:is|involves|includes)|day[- ]to[- ]day|duties',
    'verantwortlich fur|zustandig fur|ihre aufgabe|deine aufgabe|zu (?:ihren|deinen|den) aufgaben|sie (?:ubernehmen|betreuen|planen|leiten|fuhren|arbeiten|entwickeln|unterstutzen|erstellen|beraten|koordinieren|sorgen|steuern|verantworten|prufen|pflegen|begleiten|stellen|kummern)|du (?:ubernimmst|betreust|planst|leitest|fuhrst|entwickelst|unterstutzt|erstellst|berats?t|koordinierst|sorgst|steuerst|verantwortest|prufst|pflegst|begleitest|kummerst|baust|machst|hilfst|schreibst|arbeitest)',
    'vous (?:serez|aurez pour|assurez|gerez|participez|realisez|accueillez|preparez|veillez|animez|pilotez|contribuez|intervenez|accompagnez|suivez)|tu (?:seras|assures|geres|participes|prepares|accueilles|contribues)|charge[e]? de|en charge|vos missions|missions? (?:principale|consiste)',
    'te encargaras|seras responsable|tus funciones|responsable de|te ocuparas|funciones (?:seran|a)',
    'ti occuperai|si occupera|sarai responsabile|responsabile d|dovra|seguirai|gestirai|la risorsa (?:si|sara)|svolgera|preparera|seguira',
    'verantwoordelijk voor|je (?:maakt|belt|plant|houdt|werkt|zorgt|begeleidt|ontwikkelt|helpt|bouwt|schrijft|voert|adviseert|draait|geeft|regelt|bewaakt|stelt|neemt|bent verantwoordelijk)|ga je|jouw taken',
    'responsavel por|vais|vai (?!receber)|sera responsavel|as tuas funcoes|ficaras|tratar de',
    'du (?:kommer att|arbetar|ansvarar|skal|far ansvar)|arbetsuppgifter|arbejdsopgaver|ansvar for|do twoich obowiazkow|obowiazk|realizacj|przygotowywani|obslug|kompletowani'
  ],
  requirements: [
    'experience|\\d\\+? years|proven|proficien|fluen|knowledge|degree|bachelor|diploma|qualifi|certific|certified|licen[cs]e|ability to|able to|familiar|you (?:have|are|bring|know|speak|enjoy|like|can)|youre|youve|youd|skills|must (?:have|be)|required|willing|comfortable|passion|native|background in|understanding|attention to detail|eligib|registration|clearance|gcse|somebody who|someone who|somebody with|someone with|what matters|eye for|enthusias|we need|we are looking for (?:someone|somebody)|applicants (?:must|should)|good at|organi[sz]ed|reliable|punctual|team player|curios|patience|driving',
    '\\p{L}*erfahrung|\\p{L}*kenntniss|abgeschlossen|ausbildung (?:als|zum|zur|im|in)|\\p{L}*studium|\\p{L}*schein|sicherer umgang|teamfahig|teamplayer|zuverlassig|belastbar|\\p{L}*bereitschaft|\\p{L}*fahigkeit|deutsch\\b|englisch|du (?:hast|bist|bringst|kannst|sprichst|verfugst|kennst|findest|magst|liebst|willst|verstehst)|sie (?:haben|sind|bringen|verfugen|kennen|sprechen|konnen|besitzen|sollten)|qualifikation|abschluss|freude an|spass an|interesse an|lust auf|mindestens \\d|\\d jahre|gutes? (?:auge|deutsch|gefuhl)|verstandnis|begeisterung|approbation|examen|staatlich|\\p{L}*geschick|gepflegt|freundlich|umgang mit|fliessend|vertraut|mobilitat|quereinsteiger|eigeninitiative|selbststandig|sorgfalt',
    'experience|maitrise|connaissance|bac ?\\+|\\bbac\\b|diplome|permis|rigueur|rigoureu|autonom|anglais|capacite|aisance|vous (?:avez|etes|maitrisez|justifiez|connaissez|aimez|disposez|parlez|savez)|tu (?:as|es|maitrises|connais|aimes|parles|sais)|titulaire|sens d|esprit|organise|motive|gout |curieu|ponctu|niveau|formation (?:en|de|superieure|comptable)|exige|requis|il nous faut|ans minimum|caces',
    'experiencia|conocimiento|titul|grado|licenciatura|nivel|ingles|carnet|capacidad|manejo|dominio|imprescindible|requier|tienes|eres\\b|persona|habilidad|ganas|se requiere|pedimos|necesitamos|disponibilidad|residencia|castellano',
    'esperienza|conoscenza|laurea|diploma|patente|capacita|inglese|padronanza|disponibilita|attestato|ottim|sei\\b|precisione|attitudine|titolo|richiest|almeno|iscrizione|familiarita|passione|qualifica|buona|flessibilita|cerchiamo una persona',
    'ervaring|kennis|diploma|opleiding\\b|rijbewijs|beheers|je (?:hebt|bent|kunt|spreekt|kan|beschikt|houdt van)|\\bhbo|\\bmbo|\\bwo\\b|denkniveau|vaardig|nederlands|engels|flexibel|minimaal|bevoegd|registratie|\\bbig\\b|stressbestendig|zelfstandig',
    'experiencia|conhecimento|licenciatura|formacao (?:em|superior)|carta de conducao|\\bcnh|ingles|dominio|capacidade|ensino|graduacao|disponibilidade|gosto|vontade|perfil|e necessari|exige|registo|coren|pelo menos|portugues|sem medo|conheces|tens\\b|boa comunicacao',
    'erfarenhet|kunskap|\\p{L}*utbildning|korkort|erfaring|uddann|korekort|dansk|svenska|engelska|doswiadczeni|znajomosc|wyksztalceni|prawo jazdy|uprawnieni|du (?:har|ar\\b|er\\b)|gotowosc|dyspozycyjn'
  ],
  niceToHave: [
    '(?:is|are|would be|be) an? (?:plus|advantage|bonus)|a bonus|nice to have|desirable|preferred|ideally|not (?:required|essential)|welcome but|advantageous|helpful',
    'von vorteil|wunschenswert|idealerweise|gern gesehen|kein muss|ein plus|schon\\b.{0,20}\\bware',
    'serait? un plus|un atout|apprecie|souhaite|idealement',
    'se valora|valorable|deseable|un plus',
    'gradit|titolo preferenziale|preferibil|costituisce|un plus',
    'is een pre\\b|een pre\\b|pluspunt|mooi meegenomen',
    'desejavel|diferencial|mais[- ]valia|valoriza|preferencial',
    'meriterande|en fordel|mile widzian|atutem'
  ],
  benefits: [
    'holiday|vacation|paid time off|\\bpto\\b|\\bleave\\b|insurance|health\\b|dental|medical|vision|pension|401|retirement|\\p{L}*bonus|stock|equity|options|discount|free\\b|\\bgym|lunch|snack|parking|childcare|tuition|home ?office|flexible (?:working|hours|schedule)|hybrid|training|budget|career|salary|allowance|sick|parental|meals|relocation|company car|superannuation|\\btips|share scheme|perks|we (?:offer|provide|give|pay|feed|close)|uniform|paid|wellbeing|\\d+ days|cycle to work|per hour|an hour|medicare|breakfast|overtime|remote work|work from|pro rata|benefits|progression',
    '\\p{L}*urlaub|\\p{L}*ferien|\\p{L}*altersvorsorge|\\p{L}*gehalt|\\p{L}*vergutung|\\p{L}*bezahlung|weihnachtsgeld|urlaubsgeld|\\p{L}*zuschuss|\\p{L}*zuschlag|\\p{L}*zulage|\\p{L}*ticket|firmenwagen|dienstwagen|home-?office|gleitzeit|flexible|\\p{L}*weiterbildung|fortbildung|\\p{L}*rabatt|\\p{L}*rad\\b|kantine|obst|getranke|\\p{L}*parkplatz|unbefrist|\\p{L}*tarif|trinkgeld|brutto|\\p{L}*event|kita|gesundheit|wir bieten|lastenrad|\\p{L}*lohn|verpflegung|kaffee|\\p{L}*angebot|arbeitszeit|krisensicher|einarbeitung|pro stunde|die stunde|im monat|im jahr|mitarbeiterpreis|\\p{L}*buro|remote|hierarchie|zusatzversorgung|personalwohnung|zimmer|laptop|\\bga\\b|mobiles',
    'conges|\\brtt|mutuelle|primes?\\b|ticket|\\b13e|treizieme|teletravail|remuneration|salaire|interessement|participation|avantage|formation (?:continue|assuree|interne)|\\bcdi\\b|temps (?:plein|partiel)|prise en charge|comite|remise|\\bbrut|reduction|rabais|nous (?:offrons|proposons)|horaire|vacances|\\bce\\b|par mois|de l.heure|voiture|vehicule|a volonte|evolution|35 ?h|logement|repas|transport|heures sup',
    'vacaciones|seguro|salario|sueldo|contrato|jornada|teletrabajo|formacion (?:continua|a cargo|interna)|descuento|horario|bonus|indefinid|tickets?|ofrecemos|brutos|retribu|euros al|desarrollo|estable|buen ambiente|plan de carrera|flexib|hibrid|comida|dias libres|plus de',
    'ferie|buoni|assicurazione|contratto|stipendio|retribuzione|smart working|orario|welfare|bonus|formazione|rimborso|mensa|offriamo|nett[io]|lord[io]|alloggio|tempo indeterminato|mensil|tredicesima|quattordicesima|incentivi|crescita|vitto|settimana corta|auto aziendale|al mese|ccnl|libri|libero',
    'vakantie\\p{L}*|pensioen\\p{L}*|salaris\\p{L}*|reiskosten\\p{L}*|thuiswerk\\p{L}*|contract|bonus|opleidingsbudget|lunch|korting|lease\\p{L}*|laptop|wij bieden|we bieden|eindejaars\\p{L}*|bruto|per maand|per uur|doorgroei|fiets\\p{L}*|borrel|scholing|cao|tarief|schaal|verlof|fooi',
    'ferias|seguro|subsidio|salario|contrato|\\bvale|plano de|teletrabalho|remoto|bonus|formacao continua|horario|desconto|oferecemos|alojamento|refeic|folga|por mes|brutos|auxilio|convenio|progressao|crescimento|aniversario|premio|hibrido|tempo inteiro|\\bclt\\b|participacao nos',
    'semester|friskvard|tjanstepension|forsakring|lon\\b|formaner|ferie|pensionsordning|frokost|urlop|ubezpieczeni|premi|karta sport|wynagrodzeni|umow|opieka medyczna|dojazd|zl\\b|kr\\b|posilk'
  ],
  company: [
    'founded|since \\d{4}|team of|\\d+ (?:people|employees|staff|colleagues|stores|shops|offices|countries|customers|users)|family[- ](?:owned|run|business)|family brewery|leading|headquarter|our (?:mission|customers|products|clients|story|company|values)|we are an?|we (?:make|build|help|run|sell|design)|based in|backed by|series [a-d]\\b|is an? (?:independent|leading|family|small|global|growing|charity|company|startup|studio|agency|manufacturer|school|hospital|public|non|software|provider|regional)',
    '\\p{L}*gegrundet|seit \\d{4}|\\d+ (?:\\p{L}+ )?(?:mitarbeit\\p{L}*|leute|beschaftigte|menschen|kolleg\\p{L}*)|\\p{L}*unternehmen|wir sind|umsatz|tradition|beschaftigt|marktfuhr|fuhrende|zahlt zu|gehort zu|inhabergefuhrt|mittelstand|ist ein|hauptsitz|baut seit|unsere kunden|genossenschaft',
    'fondee?|cree[es]?\\b|depuis \\d{4}|salaries|collaborateurs|entreprise|leader|nous sommes|emploie|filiale|specialis|implante|independant|cabinet|pme\\b|start-?up|groupe',
    'fundad|empleados|empresa|lider|somos|desde \\d{4}|desde hace|equipo de \\d|dedicad|familiar|especializad',
    'fondat|dipendenti|azienda|leader|siamo|dal \\d{4}|da oltre|nasce|casa editrice|cooperativa|opera nel|realta',
    'opgericht|medewerkers|bedrijf|sinds \\d{4}|wij zijn|we zijn|marktleider|telt|team van|organisatie|collegas|gevestigd|inwoners',
    'fundad|colaboradores|empresa|lider|somos|desde \\d{4}|equipa de \\d|equipe de \\d|ha \\d+ anos|funcionarios|casa de|presente em',
    'grundades|anstallda|grundlagt|medarbejdere|firma|zatrudnia|spolka|vi ar|vi er'
  ],
  process: [
    'apply\\b|application|applicant|\\bcv\\b|resume|cover letter|interview|send (?:us|a|your|an)|e-?mail us|closing date|enquir|references?\\b|shortlist|deadline|contact|call (?:us|me|him|her|or|\\d)|please call|text us|portfolio|stop by|ask for',
    '\\p{L}*bewerbung|\\p{L}*bewirb|bewerben|lebenslauf|anschreiben|zeugnis|vorstellungsgesprach|kennenlern|ruckfragen|fragen\\b.{0,40}(?:tel|gern|beantwortet)|ansprechpartner|einsenden|senden sie|schick|melde|ruf\\b|rufen sie|bewerbungsfrist|unterlagen',
    'candidature|postul|\\bcv\\b|lettre de motivation|entretien|envoy|adress|dossier|contact|recrutement|deposer',
    'candidatur|curriculum|\\bcv\\b|envi[ae]|inscri|entrevista|interesad|solicitud|si te interesa|contact',
    'candid[ai]|curriculum|\\bcv\\b|invia|colloqui|selezione|inviare|scriv[ie]|contatt',
    'sollicit|\\bcv\\b|motivatie|gesprek|stuur|mail je|reageer|bel\\b|procedure|contact',
    'candidat|curriculo|\\bcv\\b|envi|entrevista|interessad|inscri|processo seletivo|contact|por correio',
    'ansok|personligt brev|ansogning|intervju|samtale|aplik|wyslij|rekrutacj|kontakt'
  ],
  pay: [
    'salary|pay (?:range|band|is)|compensation|hourly rate|remuneration|stipend|wage|annual base',
    'jahresgehalt|gehalt|verdien|brutto|\\p{L}*vergutung|stundenlohn',
    'salaire|remuneration|brut\\b',
    'salario|brutos|retribucion',
    'retribuzione|stipendio|lord[io]',
    'salaris|bruto',
    'salario|remuneracao',
    'lon\\b|wynagrodzenie'
  ]
}

/** Common verbs with which English lines of tasks begin. */
export const taskVerbs: ReadonlySet<string> = new Set(
  `design build develop manage maintain write review lead work support help run plan create deliver own drive ensure
   coordinate prepare answer handle keep make take train mentor monitor analyse analyze test deploy operate perform
   provide assist collaborate partner define improve present report clean serve cook load pick pack check fix install
   repair teach care update organise organize oversee document research translate identify contribute participate
   conduct implement execute set process order open cut shape greet sell stock track sort act attend administer advise
   apply arrange assess assemble book bring carry collect communicate complete connect consult count cover debug draft
   edit engage establish evaluate explore facilitate file follow gather generate grow guide influence inspect interpret
   investigate join liaise log look measure meet move negotiate onboard optimise optimize perform pitch place plant
   produce promote proofread propose read receive record recruit redraw reduce refine represent resolve respond
   schedule scale secure select share ship show sign solve speak specify staff steer store strengthen supervise talk
   teach tell transform transport travel treat troubleshoot unload validate verify visit wash watch weigh welcome`.split(
    /\s+/
  )
)
