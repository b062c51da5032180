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
  | 'location'

/**
 * What a line speaks of, by the beginnings of its words: alternatives without a closing border, on folded text.
 * English; German; French; Spanish; Italian; Dutch; Portuguese; Swedish, Danish and Polish in short.
 */
export const contentWords: Readonly<
  Record<Exclude<ContentKind, 'legal'>, Readonly<Record<string, readonly string[]>>>
> = {
  responsibilities: {
    en: [
      'responsible for|you will (?!have|need|get|receive|be paid)|youll (?!have|need|get|receive)|your (?:tasks|duties|day)|the (?:role|job|work) (?:is|involves|includes)|day[- ]to[- ]day|duties',
      'day to day|youd be (?:making|running|doing|writing|building|looking|working|leading|helping)|youll (?:run|own|lead|manage|handle|look after|take|be (?:making|running|doing|working|responsible|looking))|you(?:ll| will) be (?:doing|responsible|working|based with|leading)|caseload|your job is|we need (?:you|someone|somebody) to|on call\\b|the job is|its (?:cleaning|driving|cooking|selling)|no two days'
    ],
    de: [
      'verantwortlich fur|zustandig fur|ihre aufgabe|deine aufgabe|zu (?:ihren|deinen|den) aufgaben|sie (?:ubernehmen|betreuen|planen|leiten|fuhren|arbeiten|entwickeln|unterstutzen|erstellen|beraten|koordinieren|sorgen|steuern|verantworten|prufen|pflegen|begleiten|stellen|kummern)|du (?:ubernimmst|betreust|planst|leitest|fuhrst|entwickelst|unterstutzt|erstellst|berats?t|koordinierst|sorgst|steuerst|verantwortest|prufst|pflegst|begleitest|kummerst|baust|machst|hilfst|schreibst|arbeitest)',
      'tagesablauf|du bist (?:fur|verantwortlich|zustandig|ansprechpartner)|zu deinem job|sie sind (?:fur|verantwortlich|zustandig|ansprechpartner)|abwicklung|uberwachung|instandhaltung|bearbeitung|durchfuhrung|sicherstellung|mitarbeit|mitwirkung|ansprechpartner fur|leitung (?:von|der|des|eines)|betreuung (?:von|der|des)|erstellung'
    ],
    fr: [
      'vous (?:serez|aurez pour|assurez|gerez|participez|realisez|accueillez|preparez|veillez|animez|pilotez|contribuez|intervenez|accompagnez|suivez)|tu (?:seras|assures|geres|participes|prepares|accueilles|contribues)|charge[e]? de|en charge|vos missions|missions? (?:principale|consiste)',
      'concretement|au quotidien|vous (?:encadrez|passez|tenez|intervenez|travaillez|conseillez|redigez|encaissez|prenez|repondez|organisez|controlez|elaborez|concevez|menez|formez|coordonnez)|tu (?:prends|fais|passes|travailles|t occupes|conseilles|prepares|organises|reponds|vas)|sous la responsabilite|rattache'
    ],
    es: [
      'te encargaras|seras responsable|tus funciones|responsable de|te ocuparas|funciones (?:seran|a)',
      'concretamente|te encarg|tu dia|consistira|se encargara|realizaras|gestionaras|atenderas|colaboraras|participaras|carga y descarga|apoyo en|soporte (?:a|en)|registracion|liquidacion de'
    ],
    it: [
      'ti occuperai|si occupera|sarai responsabile|responsabile d|dovra|seguirai|gestirai|la risorsa (?:si|sara)|svolgera|preparera|seguira',
      'si occupa|cureranno|si occuperanno|starai|lavorerai|accoglierai|preparerai|supporterai|svilupperai|collaborerai'
    ],
    nl: [
      'verantwoordelijk voor|je (?:maakt|belt|plant|houdt|werkt|zorgt|begeleidt|ontwikkelt|helpt|bouwt|schrijft|voert|adviseert|draait|geeft|regelt|bewaakt|stelt|neemt|bent verantwoordelijk)|ga je|jouw taken',
      'je (?:lost|snoeit|monteert|repareert|verzorgt|beheert|coordineert|bent het aanspreekpunt|rijdt|verkoopt|onderhoudt|installeert|bezoekt|analyseert|behandelt|kookt|serveert|bent verantwoordelijk|denkt mee|levert|vult|laadt)|zorgt (?:ervoor|voor)|storingsdienst'
    ],
    pt: [
      'responsavel por|vais|vai (?!receber)|sera responsavel|as tuas funcoes|ficaras|tratar de',
      'sera responsavel|faras|atuar|garantir (?:a|o)|acompanhar|realizar|elaborar|apoiar|assegurar'
    ],
    north: [
      'du (?:kommer att|arbetar|ansvarar|skal|far ansvar)|arbetsuppgifter|arbejdsopgaver|ansvar for|do twoich obowiazkow|obowiazk|realizacj|przygotowywani|obslug|kompletowani'
    ]
  },
  requirements: {
    en: [
      'experience|\\d\\+? years|proven|proficien|fluen|knowledge|degree|bachelor|diploma|qualifi|certific|certified|licen[cs]e|ability to|able to|familiar|you (?:have|are|bring|know|speak|enjoy|like|can)|youre|youve|youd|skills|must (?:have|be)|required|willing|comfortable|passion|native|background in|understanding|attention to detail|eligib|registration|clearance|gcse|somebody who|someone who|somebody with|someone with|what matters|eye for|enthusias|we need|we are looking for (?:someone|somebody)|applicants (?:must|should)|good at|organi[sz]ed|reliable|punctual|team player|curios|patience|driving',
      '(?:a|one|two|three|four|five|six|seven|eight|ten) (?:or (?:more|two|three|so) )?years?|year or (?:more|two)|\\b(?:bsc|msc|ba|bs|ms|phd|nvq|btec|a levels?|level \\d)\\b|or equivalent|happy to|comfort (?:with|running|in)|sound (?:on|knowledge)|in anger|(?:used|no stranger) to|track record|strong (?:communicat|written|organi|interpersonal|analytical|people)|excellent (?:communicat|written|organi|interpersonal|time)|computer literate|self[- ]motivated|own (?:car|transport|hand tools|tools|vehicle)|right to work|work permit|over 18|physically|membership of|first aid|years? (?:of|in|on|at|as)|you speak|handle on|working (?:sql|knowledge)|fully qualified|time[- ]served|time served|steady hand|good with|head for'
    ],
    de: [
      '\\p{L}*erfahrung|\\p{L}*kenntniss|abgeschlossen|ausbildung (?:als|zum|zur|im|in)|\\p{L}*studium|\\p{L}*schein|sicherer umgang|teamfahig|teamplayer|zuverlassig|belastbar|\\p{L}*bereitschaft|\\p{L}*fahigkeit|deutsch\\b|englisch|du (?:hast|bist|bringst|kannst|sprichst|verfugst|kennst|findest|magst|liebst|willst|verstehst)|sie (?:haben|sind|bringen|verfugen|kennen|sprechen|konnen|besitzen|sollten)|qualifikation|abschluss|freude an|spass an|interesse an|lust auf|mindestens \\d|\\d jahre|gutes? (?:auge|deutsch|gefuhl)|verstandnis|begeisterung|approbation|examen|staatlich|\\p{L}*geschick|gepflegt|freundlich|umgang mit|fliessend|vertraut|mobilitat|quereinsteiger|eigeninitiative|selbststandig|sorgfalt',
      '\\p{L}*abschluss|gelernt|gelernte|gleichwertig|\\befz\\b|\\befa\\b|beherrsch|\\d\\+? jahre|jahre in|\\b(?:b1|b2|c1)\\b|fuhrerschein|gesellenbrief|gesundheitszeugnis|sorgfaltig|verlasslich|geduld|flexibel|flexibilitat|kommunikationsstark|handwerklich|korperlich|schwindelfrei|hoflich|ehrlich|teamgeist|motivation|lernbereit|wille|mut\\b|macht dir nichts aus|du liebst|keine angst vor|scheust|routine|affinitat|deutschkenntnis|fliessend|wohnhaft|volljahrig'
    ],
    fr: [
      'experience|maitrise|connaissance|bac ?\\+|\\bbac\\b|diplome|permis|rigueur|rigoureu|autonom|anglais|capacite|aisance|vous (?:avez|etes|maitrisez|justifiez|connaissez|aimez|disposez|parlez|savez)|tu (?:as|es|maitrises|connais|aimes|parles|sais)|titulaire|sens d|esprit|organise|motive|gout |curieu|ponctu|niveau|formation (?:en|de|superieure|comptable)|exige|requis|il nous faut|ans minimum|caces',
      '\\ban(?:s|nees?)? (?:de|d|en|minimum|au moins)|premiere experience|debutant|sans fautes?|bts\\b|cap\\b|dut\\b|deaes|ifsi|diplome|agrement|visa\\b|organise|reactif|reactivite|dynamisme|polyvalen|relationnel|bienveillan|patience|discretion|permis b|vehicule personnel|mobilite|bonne (?:presentation|maitrise|connaissance)|francais|lu et ecrit|a l aise|vous n avez pas peur|tu n as pas peur|on cherche quelqu'
    ],
    es: [
      'experiencia|conocimiento|titul|grado|licenciatura|nivel|ingles|carnet|capacidad|manejo|dominio|imprescindible|requier|tienes|eres\\b|persona|habilidad|ganas|se requiere|pedimos|necesitamos|disponibilidad|residencia|castellano',
      '\\ban(?:o|os) (?:de|en|minimo|como)|minim[oa]|vigente|edad\\b|soltura|vehiculo propio|\\beso\\b|bachiller|ciclo formativo|\\bfp\\b|recibid[oa]|responsable\\b.{0,12}(?:y|,)|proactiv|trabajo en equipo|ofimatica|excel|residir|permiso de (?:conducir|trabajo)|don de gentes|puntual|cedula|cursad'
    ],
    it: [
      'esperienza|conoscenza|laurea|diploma|patente|capacita|inglese|padronanza|disponibilita|attestato|ottim|sei\\b|precisione|attitudine|titolo|richiest|almeno|iscrizione|familiarita|passione|qualifica|buona|flessibilita|cerchiamo una persona',
      '\\banni (?:di|in|nel)|cittadinanza|eta (?:non|compresa|minima)|dimestichezza|mano ferma|predisposizione|automunit|serieta|puntualita|diplomat|laureat|residenza|domicilio|maturat|spirito|voglia di|conoscenze|abilitazione|qualificat|motivat'
    ],
    nl: [
      'ervaring|kennis|diploma|opleiding\\b|rijbewijs|beheers|je (?:hebt|bent|kunt|spreekt|kan|beschikt|houdt van)|\\bhbo|\\bmbo|\\bwo\\b|denkniveau|vaardig|nederlands|engels|flexibel|minimaal|bevoegd|registratie|\\bbig\\b|stressbestendig|zelfstandig',
      '\\bjaar (?:ervaring|werkervaring)|handig|gemotiveerd|stipt|teamspeler|in bezit van|\\bvca\\b|niet bang|aanpakker|leergierig|klantgericht|nauwkeurig|woonachtig|\\bb1\\b|\\bb2\\b|vakdiploma|affiniteit|doorzettings|eigen vervoer|fysiek'
    ],
    pt: [
      'experiencia|conhecimento|licenciatura|formacao (?:em|superior)|carta de conducao|\\bcnh|ingles|dominio|capacidade|ensino|graduacao|disponibilidade|gosto|vontade|perfil|e necessari|exige|registo|coren|pelo menos|portugues|sem medo|conheces|tens\\b|boa comunicacao',
      '\\banos (?:de|em|como)|vivencia|disponivel|proativ|responsab|trabalho em equipa|trabalho em equipe|pacote office|registro (?:ativo|no)|crm|crf|ensino (?:medio|superior)|superior completo|cursando|habilitacoes|carteira de habilitacao|de verdade|sabe(?:r)? '
    ],
    north: [
      'erfarenhet|kunskap|\\p{L}*utbildning|korkort|erfaring|uddann|korekort|dansk|svenska|engelska|doswiadczeni|znajomosc|wyksztalceni|prawo jazdy|uprawnieni|du (?:har|ar\\b|er\\b)|gotowosc|dyspozycyjn'
    ]
  },
  niceToHave: {
    en: [
      '(?:is|are|would be|be) an? (?:plus|advantage|bonus)|a bonus|nice to have|desirable|preferred|ideally|not (?:required|essential)|welcome but|advantageous|helpful',
      'would be better|better still|if you(?:ve)? (?:also|have also|have ever)|exposure to|not a (?:must|deal)|a little \\p{L}+$|will make you popular|we can teach|happy to train|(?:is|are) a bonus|all the better'
    ],
    de: [
      'von vorteil|wunschenswert|idealerweise|gern gesehen|kein muss|ein plus|schon\\b.{0,20}\\bware',
      'gerne auch|oder die bereitschaft|erste beruhrung|kein muss|umso besser|zusatzqualifikation|weiterbildung (?:zum|palliativ|in)'
    ],
    fr: [
      'serait? un plus|un atout|apprecie|souhaite|idealement',
      'si tu (?:as|connais)|bonus si|encore mieux|seraient? appreci|un vrai plus|la cerise'
    ],
    es: [
      'se valora|valorable|deseable|un plus',
      'si ademas|suma puntos|sumas puntos|se tendra en cuenta|mejor aun|puntos extra'
    ],
    it: ['gradit|titolo preferenziale|preferibil|costituisce|un plus', 'avvantaggiat|meglio se|punti in piu|apprezzat'],
    nl: [
      'is een pre\\b|een pre\\b|pluspunt|mooi meegenomen',
      'extra blij|mooi als|fijn als|dan schuif|heb je .{0,20}al'
    ],
    pt: [
      'desejavel|diferencial|mais[- ]valia|valoriza|preferencial',
      'se tiver|melhor ainda|sera (?:um|uma)|e um plus'
    ],
    north: ['meriterande|en fordel|mile widzian|atutem']
  },
  benefits: {
    en: [
      'holiday|vacation|paid time off|\\bpto\\b|\\bleave\\b|insurance|health\\b|dental|medical|vision|pension|401|retirement|\\p{L}*bonus|stock (?:options|plan|purchase)|equity|rsus?\\b|discount|free\\b|\\bgym|lunch|snack|parking|childcare|tuition|home ?office|flexible (?:working|hours|schedule)|hybrid|paid training|(?:training|learning|book|education|travel|development) budget|career|salary|allowance|sick (?:pay|leave|days)|parental|meals|relocation|company car|superannuation|\\btips|share scheme|perks|we (?:offer|provide|give|pay|feed|close)|uniform|paid|wellbeing|\\d+ days|cycle to work|per hour|an hour|medicare|breakfast|overtime|remote work|work from|pro rata|benefits|progression',
      '\\bweeks? off|days? off|off fees|on[- ]target|reimburse|matched|\\bmatch (?:to|up)|match of|above[- ]award|employee assistance|life assurance|death in service|enhanced|free (?:parking|food|meals|uniform|coffee)|birthday|early finish|finish (?:at|early)|four[- ]day|4[- ]day|hours a week|weekly pay|paid (?:weekly|monthly|training|volunteer|holiday|breaks)|loyalty|referral|long service|christmas|staff (?:discount|meal|room|party)|accommodation|live[- ]in|eye tests?|\\bnhs pension|wellness|mental health|fertility|fsa|hsa|profit shar|sabbatical|learning budget|conference|equipment of your|sign[- ]on|shift (?:allowance|premium|pattern)|home two'
    ],
    de: [
      '\\p{L}*urlaub|\\p{L}*ferien|\\p{L}*altersvorsorge|\\p{L}*gehalt|\\p{L}*vergutung|\\p{L}*bezahlung|weihnachtsgeld|urlaubsgeld|\\p{L}*zuschuss|\\p{L}*zuschlag|\\p{L}*zulage|\\p{L}*ticket|firmenwagen|dienstwagen|home-?office|gleitzeit|flexible|\\p{L}*weiterbildung|fortbildung|\\p{L}*rabatt|\\p{L}*rad\\b|kantine|obst|getranke|\\p{L}*parkplatz|unbefrist|\\p{L}*tarif|trinkgeld|brutto|\\p{L}*event|kita|gesundheit|wir bieten|lastenrad|\\p{L}*lohn|verpflegung|kaffee|\\p{L}*angebot|arbeitszeit|krisensicher|einarbeitung|pro stunde|die stunde|im monat|im jahr|mitarbeiterpreis|\\p{L}*buro|remote|hierarchie|zusatzversorgung|personalwohnung|zimmer|laptop|\\bga\\b|mobiles',
      '\\p{L}*woche\\b|\\p{L}*entgelt|\\p{L}*sonderzahlung|\\p{L}*rente|\\p{L}*versicherung|sachbezug|tankgutschein|gutschein|teilzeit|vollzeit|keine schicht|frei\\b|dienstplan|mittagessen|teamausflug|sommerfest|duz|\\p{L}*zuschuesse|kinderbetreuung|arbeitskleidung|dienstkleidung|festanstellung|unbefristet|moderner? arbeitsplatz|flache hierarchien|firmen\\p{L}*|jobrad|jobticket|deutschlandticket|pausenraum|umgekleidet|werkzeug|feiertag|uberstunden|ausgleich|13\\. (?:gehalt|monats)|wochenende frei|pensionskasse|bvg|velo|sabbatical|homeoffice|pramien?|mitarbeitervorteile|corporate benefits|wertschatz|sicherer? (?:arbeitsplatz|job)|gratis|jahresarbeitszeit'
    ],
    fr: [
      'conges|\\brtt|mutuelle|primes?\\b|ticket|\\b13e|treizieme|teletravail|remuneration|salaire|interessement|participation|avantage|formation (?:continue|assuree|interne)|\\bcdi\\b|temps (?:plein|partiel)|prise en charge|comite|remise|\\bbrut|reduction|rabais|nous (?:offrons|proposons)|horaire|vacances|\\bce\\b|par mois|de l.heure|voiture|vehicule|a volonte|evolution|35 ?h|logement|repas|transport|heures sup',
      '\\bconges?\\b|creche|restaurant (?:d|du|sur)|titres?[- ]resto|titres?[- ]restaurant|tickets?[- ]resto|indemnit|anciennete|bareme|\\bcse\\b|prevoyance|cheques?[- ]|35h|39h|berceau|grille de salaire|plan d epargne|\\bpee\\b|jours? de (?:repos|teletravail|conge)|heures supplementaires|nourri|loge|panier|mutuelle|pourboires|week[- ]ends?|equipement|macbook|parking|cadre de travail|afterwork|statut cadre|forfait jour|primes?'
    ],
    es: [
      'vacaciones|seguro|salario|sueldo|contrato|jornada|teletrabajo|formacion (?:continua|a cargo|interna)|descuento|horario|bonus|indefinid|tickets?|ofrecemos|brutos|retribu|euros al|desarrollo|estable|buen ambiente|plan de carrera|flexib|hibrid|comida|dias libres|plus de',
      'imss|aguinaldo|caja de ahorro|comedor|vales de|prestaciones|de ley\\b|prepaga|dias? (?:libre|adicional)|encuentros al ano|estabilidad|salari|retribuci|vacacion|fondo de ahorro|cheque|guarderia|seguro medico|jornada intensiva|viernes|gimnasio|transporte|uniforme|propinas|turnos?'
    ],
    it: [
      'ferie|buoni|assicurazione|contratto|stipendio|retribuzione|smart working|orario|welfare|bonus|formazione|rimborso|mensa|offriamo|nett[io]|lord[io]|alloggio|tempo indeterminato|mensil|tredicesima|quattordicesima|incentivi|crescita|vitto|settimana corta|auto aziendale|al mese|ccnl|libri|libero',
      'abbonamento|ticket|sconti?|paghiamo|giorni in ufficio|giorni di|smart|polizza|sanitaria|permessi|fringe|buoni? pasto|14 mensilita|13ma|14ma|contratto a|part time|full time|clima|ambiente|retribuit|turni|domenica|corso di'
    ],
    nl: [
      'vakantie\\p{L}*|pensioen\\p{L}*|salaris\\p{L}*|reiskosten\\p{L}*|thuiswerk\\p{L}*|contract|bonus|opleidingsbudget|lunch|korting|lease\\p{L}*|laptop|wij bieden|we bieden|eindejaars\\p{L}*|bruto|per maand|per uur|doorgroei|fiets\\p{L}*|borrel|scholing|cao|tarief|schaal|verlof|fooi',
      '\\p{L}*verzekering|vakantie|keuzebudget|maaltijdcheques|ecocheques|hospitalisatie|\\badv\\b|13e maand|aankoopprijs|bus (?:die|van)|thuis|bedrijfs(?:auto|wagen|fiets)|vast contract|onbepaalde|werkkleding|telefoon|fruit|kerst|collegialiteit|gezellig|vrij\\b|toeslag|overwerk|opleiding(?:en)? (?:op|die|betaald)|wij betalen|gereedschap|barema|\\d\\d uur|uurs? ?week'
    ],
    pt: [
      'ferias|seguro|subsidio|salario|contrato|\\bvale|plano de|teletrabalho|remoto|bonus|formacao continua|horario|desconto|oferecemos|alojamento|refeic|folga|por mes|brutos|auxilio|convenio|progressao|crescimento|aniversario|premio|hibrido|tempo inteiro|\\bclt\\b|participacao nos',
      'adicional|insalubridade|\\bplr\\b|odontolog|cesta basica|gympass|wellhub|subsidio|ferias|seguro|plano de saude|vale[- ]|day off|horario flexivel|cartao|medico|creche|ginasio|formacao (?:paga|inicial)|contrato (?:sem|a|efetivo)|estabilidade|refeicoes|transporte|premios?'
    ],
    north: [
      'semester|friskvard|tjanstepension|forsakring|lon\\b|formaner|ferie|pensionsordning|frokost|urlop|ubezpieczeni|premi|karta sport|wynagrodzeni|umow|opieka medyczna|dojazd|zl\\b|kr\\b|posilk'
    ]
  },
  company: {
    en: [
      'founded|since \\d{4}|team of|\\d+ (?:people|employees|staff|colleagues|stores|shops|offices|countries|customers|users)|family[- ](?:owned|run|business)|family brewery|leading|headquarter|our (?:mission|customers|products|clients|story|company|values)|we are an?|we (?:make|build|help|run|sell|design)|based in|backed by|series [a-d]\\b|is an? (?:independent|leading|family|small|global|growing|charity|company|startup|studio|agency|manufacturer|school|hospital|public|non|software|provider|regional)',
      'generations?|we (?:run|make|move|roast|print|farm|insure)|makes? (?:the|software|things|it|biologics)|moves money|nonprofit|not[- ]for[- ]profit|parent[- ]run|\\d+[- ]bed|beds\\b|system of|serving|our (?:school|hospital|clinic|firm|shop|practice|team) (?:is|has|serves|looks)|is home to|owned by|part of the|employs|we have been|established|spin[- ]?out|runs \\d+|listed on|offices in|exists to|helps? \\p{L}+ (?:to|find|build|run)|been (?:making|building|in business)'
    ],
    de: [
      '\\p{L}*gegrundet|seit \\d{4}|\\d+ (?:\\p{L}+ )?(?:mitarbeit\\p{L}*|leute|beschaftigte|menschen|kolleg\\p{L}*)|\\p{L}*unternehmen|wir sind|umsatz|tradition|beschaftigt|marktfuhr|fuhrende|zahlt zu|gehort zu|inhabergefuhrt|mittelstand|ist ein|hauptsitz|baut seit|unsere kunden|genossenschaft',
      'generation|inhaber|wir bauen|wir machen|wir entwickeln|wir fertigen|wir betreiben|fertigt|betreibt|entwickelt und|stellt her|vertreibt|standorte?n|unser (?:team|haus|betrieb)|besteht aus|bewohner|einwohner|leben (?:in|rund)|kreisverwaltung|familien|in der region|leute\\b|meisterbetrieb|dienstleister|anbieter|hersteller'
    ],
    fr: [
      'fondee?|cree[es]?\\b|depuis \\d{4}|salaries|collaborateurs|entreprise|leader|nous sommes|emploie|filiale|specialis|implante|independant|cabinet|pme\\b|start-?up|groupe',
      'l ?appli|\\p{L}*application qui|aide \\d|generations?|couverts|produits frais|lits\\b|hopital|etablissement|equipe d|specialise|agence|acteur|reference|fabrique|concoit|edite|implante|basee a|situee? (?:a|dans)|maison|depuis plus de|notre (?:cliente?|groupe|equipe)|compte (?:plus|pres|environ)|rassemble'
    ],
    es: [
      'fundad|empleados|empresa|lider|somos|desde \\d{4}|desde hace|equipo de \\d|dedicad|familiar|especializad',
      'generacion|ingenieria de|es una? (?:ingenieria|compania|cadena|clinica|consultora|grupo|firma|cooperativa|multinacional|ong)|hotel de|restaurante|fabrica|cadena de|llevamos|nacimos|contamos con|mas de \\d+|desde hace|nuestros clientes|socios'
    ],
    it: [
      'fondat|dipendenti|azienda|leader|siamo|dal \\d{4}|da oltre|nasce|casa editrice|cooperativa|opera nel|realta',
      'generazion|famiglia|bottega|studio (?:associato|di)|e una? (?:societa|azienda|cooperativa|realta|casa|agenzia|fondazione|impresa)|produce|realizza|fa una cosa|da \\p{L}+ anni|sedi|i nostri clienti|lavorano|in officina siamo'
    ],
    nl: [
      'opgericht|medewerkers|bedrijf|sinds \\d{4}|wij zijn|we zijn|marktleider|telt|team van|organisatie|collegas|gevestigd|inwoners',
      'generatie|familiebedrijf|is een (?:bedrijf|school|organisatie|zorg|familie|jong|groeiend|landelijk)|leerlingen|bewoners|onze klanten|al \\d+ jaar|al meer dan|vestigingen|wij maken|we maken|onze klanten|leveren wij|middelgroot'
    ],
    pt: [
      'fundad|colaboradores|empresa|lider|somos|desde \\d{4}|equipa de \\d|equipe de \\d|ha \\d+ anos|funcionarios|casa de|presente em',
      'geracao|geracoes|nascemos|nasceu|e uma? (?:empresa|startup|rede|grupo|escola|clinica|fintech|quinta|cooperativa)|quartos|nossos clientes|produz|lojas|presente|fazemos|sociedade de|nosso jeito'
    ],
    north: ['grundades|anstallda|grundlagt|medarbejdere|firma|zatrudnia|spolka|vi ar|vi er']
  },
  process: {
    en: [
      'apply\\b|application|applicant|\\bcv\\b|resume|cover letter|interview|send (?:us|a|your|an)|e-?mail us|closing date|enquir|references?\\b|referees|shortlist|deadline|contact|call (?:us|me|him|her|or|\\d)|please call|text us|portfolio|stop by|ask for',
      'drop (?:by|in)|come (?:by|in|and see)|pop in|ring (?:us|the|me|\\d)|phone \\p{L}+|text \\p{L}+ on|whats ?app|pm me|\\bdm\\b|mail \\p{L}+ at|call with|half[- ]hour|(?:one|two|three) (?:calls?|interviews?|conversations|rounds)|we decide|trial shift|meet the team|hear back|within (?:\\w+ )?(?:days|weeks?)|no (?:agencies|cover letter|puzzles)|start date|pairing session|take[- ]home|for a chat|to discuss|see people|evaluated|how well you meet|two pages|questions\\?'
    ],
    de: [
      '\\p{L}*bewerbung|\\p{L}*bewirb|bewerben|lebenslauf|anschreiben|zeugnis|vorstellungsgesprach|kennenlern|ruckfragen|fragen\\b.{0,40}(?:tel|gern|beantwortet)|ansprechpartner|einsenden|senden sie|schick|melde|ruf\\b|rufen sie|bewerbungsfrist|unterlagen',
      'anrufen|anruf|\\bruf\\b|rufen|vorbei(?:kommen|schauen)?|komm (?:einfach )?vorbei|probearbeit|probetag|schnupper|telefonisch|schreib|kurze (?:mail|nachricht)|per (?:mail|post|e-mail)|online-?formular|eintrittstermin|gehaltsvorstellung|auskunft|auskunfte|frau \\p{L}+ \\(|steht ihnen|kontaktieren|sende|gesprach'
    ],
    fr: [
      'candidature|postul|\\bcv\\b|lettre de motivation|entretien|envoy|adress|dossier|contact|recrutement|deposer',
      'vous presenter|presentez vous|appel(?:ez)? |appel de|etape|rencontre|reponse sous|immersion|envoie|ecri(?:s|vez)|passe(?:z)? nous voir|entretiens?|par mail|date limite|modalites|\\d h, remunere|cas pratique'
    ],
    es: [
      'candidatur|curriculum|\\bcv\\b|envi[ae]|inscri|entrevista|interesad|solicitud|si te interesa|contact',
      'llama|presentarse|postula|manda|escribenos|pasa por|etapa|fase|interesadas?/os|interesados|remuneracion (?:bruta )?pretendida|whatsapp|enviar|correo'
    ],
    it: [
      'candid[ai]|curriculum|\\bcv\\b|invia|colloqui|selezione|inviare|scriv[ie]|contatt',
      'passa (?:in|da|a trovarci)|chiedi di|telefon|manda|scrivi|scrivici|due righe|percorso:|mezz ?ora|domanda|termine|pec\\b|prove? (?:scritta|orale)|colloquio'
    ],
    nl: [
      'sollicit|\\bcv\\b|motivatie|gesprek|stuur|mail je|reageer|bel\\b|procedure|contact',
      'spring (?:gewoon )?binnen|bel (?:met|naar|gerust)|loop (?:eens )?binnen|app(?:en)?\\b|stuur|reageren|meeloop|kennismak|interview|arbeidsvoorwaardengesprek|vog\\b|assessment|dinsdag|motivatie|screening'
    ],
    pt: [
      'candidat|curriculo|\\bcv\\b|envi|entrevista|interessad|inscri|processo seletivo|contact|por correio',
      'etapa|cadastro|contratacao|prazo|ate \\d|formulario|envia|manda|liga|whatsapp|curriculos|responder|teste|conversa com'
    ],
    north: ['ansok|personligt brev|ansogning|intervju|samtale|aplik|wyslij|rekrutacj|kontakt']
  },
  pay: {
    en: [
      'salary|pay (?:range|band|is)|compensation|hourly rate|remuneration|stipend|wage|annual base',
      'per (?:annum|year|hour)|an hour|a year|base (?:range|pay|salary)|pay rate|band \\d|\\bote\\b|scale|bands are|salar'
    ],
    de: [
      'jahresgehalt|gehalt|verdien|brutto|\\p{L}*vergutung|stundenlohn',
      'zielgehalt|vergutet|entgeltgruppe|\\btvod|\\btv-?l\\b|\\bavr\\b|kollektivvertrag|mindestgehalt|mindestentgelt|zahlen tu|zahle|die stunde|pro stunde|jahresbrutto|bruttogehalt|ausbildungsvergutung|lehrjahr'
    ],
    fr: ['salaire|remuneration|brut\\b', 'mensuel|annuel|par mois|par an|taux horaire|fourchette|package|k€|bareme'],
    es: ['salario|brutos|retribucion', 'sueldo|mensuales|anuales|al mes|banda salarial|b/a|por hora'],
    it: [
      'retribuzione|stipendio|lord[io]',
      'stipendio|tabellare|inquadramento|livello|\\bral\\b|annu[aoi] lord|mensil|al mese|ccnl'
    ],
    nl: ['salaris|bruto', 'per maand|per uur|schaal|barema|brutomaandsalaris|cao'],
    pt: ['salario|remuneracao', 'por mes|mensais|por hora|mensal|faixa salarial'],
    north: ['lon\\b|wynagrodzenie']
  },
  location: {
    en: [
      'minute walk|min(?:utes)? from|near (?:the )?station|tram|bus (?:line|route|stop)|based (?:at|in|out of)|our office|offices? (?:is|are)|onsite|on[- ]site|located|in the office|downtown|fully remote|remote (?:within|in|from)|time ?zones?|hybrid|we(?:re| are) (?:at|in|near|off)|parking (?:on|at)|travel between'
    ],
    de: [
      'erreichbar|anbindung|bahnhof|s-bahn|u-bahn|haltestelle|standort|einsatzort|arbeitsort|vor ort|im buro|gelegen|liegt (?:in|am|im)'
    ],
    fr: ['metro|gare\\b|tram\\b|a proximite|situe|au coeur|locaux|bureaux? (?:a|au|dans)|sur site|acces'],
    es: ['ubicad|oficinas? (?:en|esta)|metro|bien comunicad|presencial|poligono|zona de'],
    it: ['sede di|uffic[io]{1,2} (?:in|a|di)|metropolitana|raggiungibile|stazione|zona |in presenza'],
    nl: ['gelegen|kantoor (?:in|is|op)|bereikbaar|station|standplaats|op locatie|loopafstand'],
    pt: ['localizad|escritorio (?:em|no|na)|metro|presencial|perto d|zona de']
  }
}
