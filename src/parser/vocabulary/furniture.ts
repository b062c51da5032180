/**
 * Lines that belong to a site and not to a posting, whole: buttons, counters, notices. In lower case without
 * diacritics and apostrophes; `;` separates them. English, German, French, Spanish, Italian, Dutch, Portuguese.
 */
export const furnitureLines: readonly string[] = [
  'job post;job posting;job listing;job ad;stellenanzeige;offre demploi;apply;apply now;apply here;apply today;easy apply;quick apply;1 click apply;apply for this job;apply for this position;apply for this role;apply for job;apply to job;apply to this job;apply on company site;apply on company website;apply on employer site;apply on the company site;apply externally;apply with linkedin;apply with indeed;apply with resume;apply manually;autofill with resume;start application;continue to application;i am interested;im interested;continue to apply;view job;view details;view job details;view more;see details;see more;see less;see all;show more;show less;show all;read more;read less;load more;learn more;more;less;more info;expand;collapse;close;open;next;previous;back;go back;cancel;ok;yes;no;accept;accept all;accept all cookies;accept cookies;reject;reject all;decline;allow all;manage preferences;manage settings;customize;save;saved;save job;save this job;save for later;saved jobs;unsave;bookmark;add to favorites;add to favourites;like;dislike;share;share job;share this job;share link;copy link;copy;copied;print;print job;print this page;email;email a friend;email this job;send to a friend;refer a friend;refer;tweet;facebook;twitter;linkedin;instagram;youtube;tiktok;whatsapp;x;glassdoor;xing;pinterest;report;report job;report this job;report this listing;report abuse;flag;flag this job;sign in;sign up;log in;login;log out;logout;register;join;join now;join free;my account;account;profile;my profile;settings;notifications;messages;messaging;inbox;home;jobs;job search;search;search jobs;find jobs;find a job;browse jobs;careers;career;careers home;job openings;all jobs;view all jobs;see all jobs;back to jobs;back to job list;back to search;back to search results;back to results;back to all jobs;back to careers;back to list;return to search;all openings;about;blog;help;help center;help centre;contact;contact us;support;faq;pricing;post a job;post job;employers;for employers;employers post job;company reviews;find salaries;salary guide;upload your resume;upload resume;upload your cv;create profile;menu;main menu;toggle navigation;skip to content;skip to main content;skip to search;skip to footer;navigation;follow;follow us;following;unfollow;message;connect;premium;try premium;try premium for free;get the app;download the app;get app;terms;terms of use;terms of service;terms and conditions;privacy;privacy policy;privacy notice;cookie policy;cookies;cookie settings;accessibility;accessibility statement;imprint;sitemap;legal;disclaimer;new;hot;featured;promoted;promoted by hirer;sponsored;urgent;urgently hiring;actively hiring;actively recruiting;actively reviewing applicants;verified;verified job;verified employer;claimed;claimed profile;top rated;responsive employer;highly responsive;early applicant;be an early applicant;be among the first 25 applicants;responses managed off linkedin;no longer accepting applications;matches your job preferences workplace type is remote;your profile matches this job;view all;view company;view company profile;company profile;view website;visit website;company website;website;view profile;view jobs;view similar jobs;see all open positions;set alert;set job alert;create alert;create job alert;get notified;notify me;subscribe;unsubscribe;turn on;turn off;on;off;dismiss;hide;hide job;not interested;remove;edit;delete;undo;loading;please wait;feedback;send feedback;give feedback;was this helpful;ask a question;get started;download;upload;submit;submit application;required;required field;required fields;indicates a required field;first name;last name;full name;phone;phone number;resume;resume cv;cover letter;attach;dropbox;google drive;enter manually;select;submit your application;powered by;all rights reserved;cookie preferences;do not sell my personal information;scroll to top;back to top;top;jump to content;advertisement;ad;ads;see who you know;see how you compare to other applicants;tailor my resume;show match details;beta;people also viewed;introduce yourself;candidate home;heres how you know;recruiter recently active;an official website of the united states government;got it;not for you skip this job;help us improve this page;job poster;verifications;about this job poster;retry premium for;cancel anytime no hidden fees;recommended;logo;company logo;view map;view on map;show on map;get directions;map;location pin;hide map',
  'bewerben;jetzt bewerben;online bewerben;direkt bewerben;schnellbewerbung;hier bewerben;zur bewerbung;ich bin interessiert;weiter zur bewerbung;merken;job merken;stelle merken;gemerkt;speichern;job speichern;teilen;job teilen;drucken;weiterlesen;mehr anzeigen;weniger anzeigen;alle anzeigen;mehr;mehr erfahren;zuruck;zuruck zur suche;zuruck zur ubersicht;zuruck zur liste;zuruck zu den suchergebnissen;startseite;stellenangebote;stellenmarkt;jobsuche;jobs finden;jobs suchen;suche;suchen;anmelden;einloggen;registrieren;mein konto;mein bereich;menu offnen;menu schliessen;zum inhalt springen;zum hauptinhalt springen;zum inhalt;impressum;datenschutz;datenschutzerklarung;agb;nutzungsbedingungen;barrierefreiheit;cookie einstellungen;cookies akzeptieren;alle akzeptieren;alle cookies akzeptieren;ablehnen;nur notwendige;folgen;unternehmen folgen;per e mail teilen;problem melden;anzeige melden;stelle melden;fur arbeitgeber;fur unternehmen;arbeitgeber;arbeitgeberprofil;zum arbeitgeberprofil;firmenprofil ansehen;neu;top job;premium;anzeige;anzeigen;gesponsert;sehr dringend;seien sie einer der ersten bewerber;unter den ersten bewerbern;lebenslauf hochladen;jobagent erstellen;suchauftrag anlegen;hilfe;karriere;bewerbung starten;arbeitgeber entdecken;lebenslauf;gehaltsplaner',
  'postuler;postulez;postuler maintenant;je postule;postuler a cette offre;postuler a loffre;candidature simplifiee;candidature rapide;deposer mon cv;sauvegarder;enregistrer;ajouter aux favoris;partager;imprimer;voir plus;voir moins;afficher plus;lire la suite;en savoir plus;retour;retour aux offres;retour a la liste;retour aux resultats;accueil;offres demploi;rechercher;recherche;se connecter;sinscrire;connexion;creer un compte;mon compte;aller au contenu;aller au contenu principal;mentions legales;politique de confidentialite;cgu;accepter;tout accepter;refuser;tout refuser;parametrer;parametrer les cookies;gerer les cookies;signaler;signaler cette offre;suivre;nouveau;sponsorise;urgent recrutement;recruteurs;espace recruteur;aide;plan du site;voir toutes les offres;voir lentreprise',
  'aplicar;aplicar ahora;postular;postularme;postulate;inscribirme;inscribirse;inscribete;inscribirme en esta oferta;solicitar;solicitar ahora;solicitud sencilla;guardar;guardar empleo;guardar oferta;compartir;imprimir;ver mas;ver menos;mostrar mas;leer mas;volver;volver a resultados;volver al listado;inicio;empleos;ofertas de empleo;buscar empleo;buscar;iniciar sesion;registrarse;crear cuenta;mi cuenta;ir al contenido;saltar al contenido;aviso legal;politica de privacidad;politica de cookies;aceptar;aceptar todo;aceptar todas;rechazar;configurar cookies;denunciar;denunciar oferta;seguir;nuevo;nueva;patrocinado;destacada;destacado;empresas;ayuda;ver todas las ofertas',
  'candidati;candidati ora;candidati subito;invia candidatura;invia la tua candidatura;candidatura semplice;salva;salva annuncio;condividi;stampa;mostra altro;mostra di piu;mostra meno;leggi tutto;scopri di piu;indietro;torna indietro;torna ai risultati;torna alla ricerca;offerte di lavoro;cerca;cerca lavoro;accedi;registrati;vai al contenuto;vai al contenuto principale;note legali;informativa sulla privacy;accetta;accetta tutti;rifiuta;segnala;segnala annuncio;segui;nuovo;sponsorizzato;aziende;aiuto',
  'solliciteer;solliciteren;solliciteer nu;solliciteer direct;direct solliciteren;nu solliciteren;eenvoudig solliciteren;bewaren;bewaar;opslaan;vacature opslaan;bewaar vacature;delen;deel;printen;toon meer;meer tonen;meer weergeven;minder weergeven;lees meer;meer lezen;bekijk meer;terug;terug naar overzicht;terug naar vacatures;terug naar resultaten;vacatures;zoeken;zoek vacatures;inloggen;registreren;aanmelden;mijn account;naar hoofdinhoud;ga naar inhoud;ga naar de inhoud;privacyverklaring;privacybeleid;cookiebeleid;algemene voorwaarden;accepteren;alles accepteren;weigeren;rapporteer vacature;volgen;nieuw;gesponsord;werkgevers;voor werkgevers',
  'candidatar;candidatar se;candidate se;candidatar me;candidatar agora;candidatura simplificada;quero me candidatar;inscreva se;salvar;salvar vaga;guardar vaga;compartilhar;partilhar;mostrar menos;ver mais;ver menos;exibir mais;leia mais;ler mais;saiba mais;voltar;voltar as vagas;voltar para vagas;vagas;buscar vagas;pesquisar;entrar;cadastrar;cadastre se;criar conta;minha conta;pular para o conteudo;ir para o conteudo;politica de privacidade;termos de uso;aceitar;aceitar todos;recusar;denunciar;denunciar vaga;seguir empresa;novo;nova;patrocinado;empresas;ajuda'
]

/** Shapes of lines that belong to a site, on the folded line. Each is anchored, so that none can run away. */
export const furniturePatterns: readonly RegExp[] = [
  /^(?:loading|wird geladen|chargement|cargando|caricamento|laden|a carregar|carregando|laddar|indlaeser|wczytywanie)(?:\.{3}|…)?$/,
  /^(?:leave|write|post) a (?:reply|comment)$|^schreibe? einen kommentar$|^laisser un commentaire$|^deja (?:un comentario|una respuesta)$|^lascia un commento$|^geef een reactie$|^deixe um comentario$/,
  /^.{0,80}\b(?:with|mit|avec|con|met|com|nutzen|use) premium\b.{0,20}$/,
  /^(?:was|is|war|ist|fue|e stat[oa]|was) (?:this|diese?s?|deze|quest[oa]) .{2,30}(?:helpful|useful|hilfreich|nuttig|utile)\??$/,
  /^(?:passer|aller) (?:au|a la) (?:contenu|recherche|navigation).{0,20}$|^(?:saltar|ir) al? (?:contenido|menu).{0,20}$|^(?:vai|salta|passa) al (?:contenuto|menu).{0,20}$|^(?:naar|ga naar) (?:de )?(?:inhoud|hoofdinhoud)$|^(?:saltar|ir|pular) para o conteudo.{0,20}$/,
  /^\d+ (?:replies|antworten|reponses|respuestas|risposte|reacties|respostas)$|^last reply .{2,40}$/,
  /^.{0,40}(?:you are not signed in|session is about to expire|vous netes pas connecte|sie sind nicht angemeldet|no has iniciado sesion|non hai effettuato laccesso|je bent niet ingelogd).{0,40}$/,
  /^(?:powered by|career site by|karriereseite von|site carriere|site de carreiras|sito carriere|carrieresite).{0,40}$|^already working here\?.{0,120}$/,
  /^(?:job|jobs|stelle|stellen|stellenanzeige|anzeige|angebot|referenznummer|link|suche|suchauftrag|jobagent|jobalert|arbeitgeber|uber den arbeitgeber|uber das unternehmen|firmenprofil|arbeitgeberprofil|merkliste) (?:melden|kopieren|anzeigen|ansehen|speichern|merken|teilen|drucken|anlegen|aktivieren|erstellen|versenden|weiterempfehlen)$/,
  /^(?:sauvegarder|enregistrer|signaler|repondre a|partager|imprimer|envoyer) (?:cette |ce |l|votre )?(?:offre|annonce|poste|lien).{0,30}$/,
  /^(?:guardar|denunciar|compartir|reportar|imprimir|salvar|compartilhar|partilhar) (?:esta |este |a |la )?(?:oferta|vacante|empleo|vaga|anuncio).{0,30}$/,
  /^(?:salva|segnala|condividi|stampa) (?:questo |questa |l)?(?:annuncio|offerta|lavoro).{0,30}$/,
  /^(?:deel|bewaar|print|meld) deze vacature.{0,30}$|^vacature (?:opslaan|delen|bewaren|melden|printen)$/,
  /^(?:link to this (?:job|page)|(?:copy|share) (?:the )?link.{0,20})$/,
  /^(?:please share|please forward|bitte (?:teilen|weiterleiten)|graag delen|partilhem|compartan|compartir por favor|a partager|condividete)\b.{0,20}$/,
  /^[\d.,]+ ?(?:[-–] ?[\d.,]+|\+)? (?:employees|mitarbeitende|mitarbeiter|salaries|empleados|dipendenti|medewerkers|funcionarios|colaboradores)$|^\d+ a \d+ salaries$/,
  /^\d{1,3} ?% (?:weiterempf[a-z]*|recommand[a-z]*|recommend[a-z]*|recomienda[a-z]*|consiglia[a-z]*)$/,
  /^(?:employee|headcount) growth .{1,10}$|^(?:zum|zur) (?:stellenangebot|stellenanzeige|bewerbung|website|homepage).{0,30}$/,
  /^(?:veja como a vaga|asi encajan|zo sluiten|so passen|votre profil correspond|how your profile).{2,60}$/,
  /^(?:job ?segment|stellensegment|segment) ?: .{2,120}$/,
  /^(?:assine ja|try it free|jetzt gratis testen|essayez gratuitement).{0,40}$|^accessibilite ?: .{2,40}$/,
  /^(?:over |more than |plus de |uber |mehr als |mas de |mais de |meer dan )?[\d.,]+\+? ?(?:k\+? )?(?:people|persons|views?|applicants?|applications?|clicks?|candidates?|others|users|visits?|personen|bewerber(?:innen)?|bewerbungen|aufrufe|candidatures?|candidats?|vues|personas|solicitudes|inscritos|candidati|candidature|sollicitanten|candidatos|candidaturas|reviews?|bewertungen|avis|followers?|connections?|alumni|jobs?|results?|open jobs|open positions|ergebnisse|treffer|offres|ofertas|vacatures|vagas|likes?|shares?|comments?)(?: .{0,40})?$/,
  /^(?:be|seien sie|sei|soyez|se) .{0,30}(?:first|ersten|premiers|primeros) .{0,25}(?:applicants?|apply|bewerber\w*|candidats|postuler|bewerben)$/,
  /^(?:©|\(c\)|copyright).{0,160}$/,
  /^.{0,80}\ball rights reserved\b.{0,80}$/,
  /^powered by .{1,40}$/,
  /^(?:this (?:web)?site|we|wir|diese (?:web)?seite|diese website|nous|ce site|usamos|utilizamos|este sitio|questo sito|utilizziamo|wij|we gebruiken|deze (?:web)?site|este site) .{0,40}\bcookies?\b.{0,400}$/,
  /^by (?:clicking|continuing|creating|applying|signing|submitting|using) .{5,400}$/,
  /^(?:sign|log) (?:in|up) (?:to|with|for|and|or) .{2,120}$/,
  /^(?:new to|already (?:have|a member|on|working at)|dont have|forgot|not you) .{2,80}$/,
  /^(?:create|set|get|receive|manage|activate) (?:a |an |your |free |new |email )*(?:job ?)?alerts?\b.{0,120}$/,
  /^(?:get|receive|send me) (?:notified|emails?|new jobs|jobs|the latest jobs|similar jobs).{0,120}$/,
  /^(?:back|return|go back) to .{2,40}$|^(?:zuruck zu[rm]?|retour (?:a|aux?)|volver a|torna (?:a\w*)|terug naar|voltar (?:a|as|aos?|para)) .{2,40}$/,
  /^heres how the (?:job|company) .{3,60} with your .{3,40}$|^pulled from the full job description$|^you must create an .{2,30} account before .{5,100}$/,
  /^get ai.powered advice .{5,120}$|^(?:use ai to|how your profile and resume) .{3,60}$|^more about (?:the )?(?:location|company|role)$/,
  /^please mention (?:the )?(?:words?|phrase) .{2,40} when applying.{0,300}$/,
  /^if an employer includes a salary .{5,200}$|^\d{1,3} ?% (?:would )?(?:recommend|approve) .{2,60}$/,
  /^(?:let|tell) .{2,60} know (?:that )?you found this (?:job|role|position) .{2,60}$/,
  /^(?:page|seite|pagina) \d+(?: (?:of|von|de|di|van) \d+)?$/,
  /^(?:view|see|show|browse|explore|discover|search) (?:all |more |our |other |similar |\d+ |open )*(?:jobs|openings|positions|roles|vacancies|opportunities|job details|details|results|company|profile|reviews|salaries|benefits)\b.{0,60}$/,
  /^(?:alle|weitere|mehr|ahnliche) (?:jobs|stellen|stellenangebote|stellenanzeigen)\b.{0,60}$/,
  /^(?:is this your (?:listing|company|job)|claim (?:it|this)|hiring for a similar|are you hiring|want to hire|looking to hire|hiring\?) ?.{0,100}$/,
  /^(?:learn more about|read more about|explore|discover) .{2,60}$/,
  /^heres how .{2,60} align.{0,40}$|^pulled from the full job description$/,
  /^referrals increase your chances .{0,80}$/,
  /^.{0,60}\bwith premium$|^(?:try|retry|get|access) .{0,60}\b(?:premium|insights)\b.{0,60}$|^interested in working with us in the future\?$/,
  /^(?:share|teilen|partager|compartir|condividi|delen|compartilhar|partilhar|follow|folgen) (?:on|this|via|to|auf|per|sur|en|su|op|no|with|us) ?.{0,40}$/,
  /^(?:profile|your profile|skills) (?:match|insights|matches).{0,60}$/,
  /^(?:answers|response|typically|usually|often) .{0,15}(?:show up|respond|replies|reply|responds).{0,60}$/,
  /^(?:promoted|sponsored|managed|viewed|saved|applied|seen) (?:by|off|on|\d|vor|il y a).{0,50}$/,
  /^[\d.,]+ ?(?:★|⭐|out of 5|stars?|sterne|von 5|\/ ?5).{0,40}$/,
  /^(?:hi|hello|hey|dear|hallo|guten tag|sehr geehrte[r]?|liebe[r]?|bonjour|hola|ciao|buongiorno|gentile|beste|ola|good (?:morning|afternoon|evening))(?:[ ,!][^.!?]{0,40})?[,!]?$/,
  /^(?:from|to|cc|subject|sent|betreff|von|gesendet|objet|envoye|asunto|oggetto|onderwerp|assunto|reply-to|fw|fwd|re|aw|wg) ?: .{0,200}$/,
  /^(?:image|photo|logo|icon|avatar|bild|cover photo)(?: (?:of|for|von|de))? .{0,60}$|^.{1,60} (?:logo|company logo|cover photo)$/
]

/** Words that make a short line with them a notice of the site, wherever they stand in it. */
export const furnitureWords: readonly RegExp[] = [
  /\b(?:cookies?|javascript|adblocker|captcha|newsletter|unsubscribe|log ?in|sign ?in|passwor[dt]|passwort|mot de passe|contrasena)\b/
]

/** The greeting with which a letter ends; what follows is a signature. On the folded line. */
export const signOff =
  /^(?:(?:best|kind|warm|many) (?:regards|wishes|thanks)|regards|cheers|sincerely|yours (?:sincerely|truly|faithfully)|(?:mit )?(?:freundlichen|besten|vielen|herzlichen|schonen|viele|beste|liebe) (?:grussen?|dank)|cordialement|bien cordialement|(?:un )?saludos?(?: cordial(?:es)?)?|cordiali saluti|met vriendelijke groeten?|un caro saluto|atenciosamente|sent from my .{2,30})[,.!]?$/

/** Sentences of a site, on the folded line: each says what no posting says. */
export const notices: readonly RegExp[] = [
  /^(?:your|deine|ihre|votre|tu|il tuo|je|o seu|din) .{0,20}e-?mail.{0,30}(?:not be published|nicht veroffentlicht|pas publiee|no sera publicad|non sara pubblicat|niet gepubliceerd|nao sera publicad|inte publiceras).{0,60}$|^.{0,30}correo electronico no sera publicad.{0,60}$/,
  /^(?:by clicking|mit (?:einem )?klick auf|al hacer clic|en cliquant|cliccando|facendo clic|door te klikken|ao clicar|when clicking|by (?:applying|continuing), you (?:agree|accept)) .{4,300}$/,
  /^referrals increase your chances .{0,80}$|^les recommandations doublent vos chances.{0,80}$/,
  /^(?:this (?:web)?site|we|wir|diese (?:web)?seite|nous|ce site|usamos|utilizamos|este sitio|questo sito|utilizziamo|wij|deze (?:web)?site|este site) .{0,40}\bcookies?\b/,
  /^(?:©|\(c\)|copyright)[ ©]*(?:19|20)?\d* ?.{2,60}[·|.] .{0,120}\bcookies\b/,
  /^(?:©|\(c\)) .{2,100}(?:20\d\d|\d{4}).{0,120}$/,
  /^please mention (?:the )?(?:words?|phrase) .{2,60} when applying/,
  /^if an employer includes a salary or salary range/
]
