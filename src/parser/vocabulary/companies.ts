import { foldWord } from '../findings/words'

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldWord))
}

/** Words that stand at the end of a company's registered name. */
export const legalForms: ReadonlySet<string> = wordSet(
  `inc incorporated llc llp lp ltd limited plc corp corporation co company ek eirl asbl vzw snc gmbh ggmbh mbh ag kg kgaa ohg gbr ug se ev eg
   stiftung sa sas sarl sasu eurl snc scop sl slu sau srl srls spa sapa bv nv vof ab oy oyj as asa aps a/s lda sgps ltda me
   eireli pty pte kk sp zoo sro doo kft rt dao`
)

/** Words that begin sentences or stand in job texts with a capital and name no employer by themselves. */
export const genericNames: ReadonlySet<string> = wordSet(
  `a an the this that these those it its he she they we you i our your their us my all any both each every some many
   most more other another one two three first last next new here there where when while who what why how which if as at
   in on of for from to with by and or but so no not yes about also additionally together today now currently since
   date subject sent objet betreff datum asunto oggetto onderwerp assunto fecha envoyé gesendet enviado inviato verzonden
   company team teams role position job work career candidate candidates applicant applicants employee employees people
   everyone someone anyone nobody client clients customer customers department office business organization organisation
   employer agency group engineering product design marketing sales finance operations people data research security
   support success legal hr it ai ml ux ui qa api saas b2b b2c crm erp seo engineer engineers developer developers manager
   managers designer analyst lead senior junior staff principal director head monday tuesday wednesday thursday friday
   saturday sunday january february march april may june july august september october november december english german
   french spanish italian dutch portuguese european american british swiss
   experience knowledge skills responsibilities requirements benefits remote hybrid onsite full part time permanent
   der die das ein eine einer eines wir sie ihr uns du dein deine ihre unser unsere als bei im am zum zur und oder für
   mit von stelle unternehmen arbeitgeber kunde kunden mitarbeiter
   le la les un une des nous vous notre votre nos vos en au aux du de poste entreprise client
   el los las uno una nosotros tu su sus en empresa cliente puesto
   il lo gli i noi tu azienda
   het een wij ons onze jij je jouw bedrijf functie
   o os um uma nós nosso nossa você empresa vaga
   stellenausschreibung stellenangebot stellenanzeige vacancy vacancies vacature vacatures vaga vagas oferta ofertas offre
   offres offerta annonce anzeige wanted gesucht opening openings menu overview application review reviews salaries
   home search save apply share linkedin indeed glassdoor featured promoted similar jobs careers
   python java javascript typescript sql aws google microsoft azure gcp kubernetes docker linux react excel
   namens voor desde hasta pour para per presso hos dans avec com por sur sous vers entre zwischen durch ohne gegen nach
   seit wahrend fuer naar om dankzij tijdens door tra fra durante secondo segun segundo selon suite before after during
   through without under over between via per
   re ve ll s d m t
   si ob wenn falls als waar wanneer cuando quando quand lorsque donde dove mandant mandantin mandanten klant opdrachtgever kundin auftraggeber cliente onze unsere nuestro nuestra nostro nostra auftrag kundenauftrag rahmen zuge namen bereich zusammenarbeit verstarkung unterstutzung direktvermittlung
   arbeitnehmeruberlassung
   were weve youre youll youve theyre its whos heres thats ill im id
   bachelor master phd university degree level high scale least times best heart core top once home hand glance
   berlin london paris usa uk eu us europe germany france`
)

/** Words of sites' menus, buttons and labels, singular and plural: a line of nothing but these names nobody. */
export const siteWords: ReadonlySet<string> = wordSet(
  `current open latest recent recently viewed all jobs job opening openings posting postings search find browse discover
   explore keyword keywords location locations courses course community companies career careers advice press media news
   blog about contact contacts imprint privacy legal events products product services service solutions customers
   investors shop store login logout account profile register message messages notifications network learning
   dashboard settings help faq support language english cv resume resumes upload alert alerts filter filters sort apply expand
   share print back previous results result list map details detail page site website section main content
   download app employers recruiters post for employer company logo logos rating ratings benefits culture why join with
   us working life here actively hiring promoted verified responses section account options menu see view more show
   heres how you know start startseite stellen stelle offene aktuelle stellenangebote stellenmarkt jobsuche firmen unternehmen karriere
   karriereplanung gehalt gehaltsvergleich lohnrechner ratgeber bewerber bewerbung produkte produkt aktuelles neuigkeiten
   presse kontakt impressum datenschutz uber leistungen referenzen anmelden registrieren merkliste suche suchen ort
   nachrichten mitteilungen netzwerk trager standorte standort ansprechpartner zuruck ubersicht ergebnisse weitere
   suivante suivant precedente precedent inscription sinscrire faire un don dons prendre rendez vous siguiente anterior successivo successiva precedente volgende vorige nachste nachster nachstes vorherige vorheriges proxima proximo anterior next
   ansok nu vara butiker
   accueil actualites presse emploi emplois offres offre recherche rechercher chercher des deposez votre cv quoi ou
   connexion candidat candidats candidature recruteur recruteurs entreprises salaires produits services metiers medias
   qui sommes nous rejoignez jobpage my d l demploi sur les le la du emplacement emplacements formation formations mon compte espace carriere carrieres reseau messagerie retour
   inicio empleo empleos ofertas oferta buscar busca candidaturas mis tus quienes somos productos servicios noticias
   contacto contactos ubicacion ubicaciones trabaja trabajar nosotros con empresas acceder registrarse cursos salarios
   convocatorias publico volver carreras
   home chi siamo lavora noi posizioni posizione aperte annunci lavoro prodotti novita contatti accedi aziende sedi
   cerca candidati stipendi recensioni servizi notizie
   vacatures vacature werken bij over ons contact nieuws producten diensten inloggen zoeken bedrijven solliciteren
   solliciteer cultuur locaties terug resultaten
   vagas vaga buscar meu minha curriculo entrar registar empresas para cursos produtos noticias carreiras contactos
   contatos emprego empregos sobre voltar inicio quem somos trabalhe conosco connosco trabalha
   logg inn finn stilling stillinger stillingstittel jobb jobbet lediga tjanster logga spara avdelningar platser karriarsida om oss log ind gem oferty pracy zaloguj firm`
)

/** Words that open sentences with a capital before plurals and verbs: "Great teams make …", "Curious minds love …". */
export const openingWords: ReadonlySet<string> = wordSet(
  `great good better best new modern strong smart happy healthy safe clean fresh fast big small young old real true fair
   free open bold curious diverse global local digital social human public private international national regional
   daily weekly monthly annual regular typical ideal successful previous proven excellent outstanding competitive generous
   flexible hard easy simple beautiful creative technical professional personal general main key core common special
   everything nothing something anything food music money time life love art design energy travel sport fashion nature
   water power science technology software hardware tech education training learning safety trust quality passion purpose
   growth change innovation excellence teamwork leadership diversity inclusion sustainability transparency collaboration
   communication customer patient student child user member visitor guest parent family world planet city country market
   industry economy internet cloud mobile web app digitalisation hundreds thousands millions billions dozens half part
   few several whether once since although because until before after during through without beyond behind under over
   please note see read click apply send contact call visit interested ready looking want need like got
   jede jeder jedes alle viele gute guter gutes neue neuer grosse grosser moderne starke hier heute nun dort dabei damit
   dafur dazu darum deshalb arbeit zukunft mensch menschen technik zeit kinder familie
   tous toutes chaque grand grande bon bonne nouveau nouvelle ici aujourdhui travailler avec dans pour
   todo todos toda cada gran buen buena nuevo nueva aqui hoy trabajar
   ogni tutti tutto grande buon nuovo nuova qui oggi lavorare
   iedere elke goede nieuwe grote hier vandaag samen werken
   todo toda novo nova aqui hoje trabalhar`
)
