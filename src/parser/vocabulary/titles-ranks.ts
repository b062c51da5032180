import type { Posting } from '../../shared/posting'

type Seniority = NonNullable<Posting['seniority']>

/** What a word in a title says of the rank. The conditional ones are settled by their neighbours. */
export type RankCue = Seniority | 'staff?' | 'manager?' | 'principal?' | 'none'

/** Words of rank in seven languages. `none` are phrases in which such a word means something else. */
export const rankWords: Readonly<Record<RankCue, string>> = {
  intern:
    'intern;internship;werkstudent;werkstudentin;werkstudenten;working student;praktikant;praktikantin;praktikum;pflichtpraktikum;stagiaire;stage;stagista;tirocinante;becario;becaria;prácticas;estagiário;estagiária;estágio;stagiair;afstudeerstage;meewerkstage;student assistant;studentische hilfskraft;summer analyst',
  junior:
    'junior;jr;juniors;entry level;graduate;graduates;new grad;trainee;traineeship;early career;berufseinsteiger;berufseinsteigerin;absolvent;absolventin;débutant;débutante;recién titulado;neolaureato;starter;júnior',
  mid: 'mid level;midlevel;mid-level;mid;midweight;middleweight;intermediate;medior;pleno;confirmé;confirmée;middle',
  senior: 'senior;sr;snr;sénior;seniore;expérimenté;expérimentée;sênior',
  'staff?': 'staff',
  staff: 'senior staff;sr staff',
  'principal?': 'principal',
  principal: 'distinguished engineer;distinguished scientist;senior principal;sr principal',
  lead: 'lead;team lead;teamlead;tech lead;techlead;team leader;teamleader;technical lead;lead engineer;teamleiter;teamleiterin;teamleitung;gruppenleiter;gruppenleiterin;gruppenleitung;schichtleiter;schichtleiterin;schichtführer;vorarbeiter;vorarbeiterin;polier;shift leader;shift lead;shift supervisor;supervisor;foreman;forewoman;head chef;head nurse;charge nurse;head teacher;head coach;crew leader;crew chief;chef d’équipe;chef de équipe;cheffe d’équipe;jefe de equipo;jefa de equipo;líder;líder técnico;capo squadra;capoturno;caposquadra;capo reparto;teamleider;teamleidster;ploegleider;ploegbaas;meewerkend voorman;voorman;coordenador de equipa;encarregado de equipa;leitender;leitende;leitender Ingenieur;section leader',
  'manager?': 'manager;managerin',
  manager:
    'abteilungsleiter;abteilungsleiterin;abteilungsleitung;filialleiter;filialleiterin;filialleitung;marktleiter;marktleiterin;marktleitung;stationsleiter;stationsleitung;pflegedienstleitung;wohnbereichsleitung;einrichtungsleitung;einrichtungsleiter;küchenleiter;werkstattleiter;werksleiter;betriebsleiter;betriebsleiterin;betriebsleitung;standortleiter;standortleitung;produktionsleiter;produktionsleitung;vertriebsleiter;vertriebsleiterin;vertriebsleitung;marketingleiter;marketingleitung;personalleiter;personalleiterin;personalleitung;kitaleitung;kita-leitung;schulleiter;schulleitung;restaurantleiter;restaurantleitung;leiter;leiterin;leitung;lagerleiter;lagerleitung;responsable;responsabile;gerente;jefe de departamento;jefe de área;jefe de sección;jefe de cocina;jefe de tienda;jefe de almacén;jefe de obra;jefe de planta;jefe de ventas;encargado de tienda;encargada de tienda;store manager;afdelingshoofd;afdelingsmanager;bedrijfsleider;bedrijfsleidster;vestigingsmanager;zorgmanager;gérant;gérante;chef de service;cheffe de service;chef d’atelier;directeur de magasin;capo area;chefe de departamento;chefe de loja',
  director:
    'director;directors;head of;head;bereichsleiter;bereichsleiterin;bereichsleitung;hauptabteilungsleiter;direktor;direktorin;directeur;directrice;directora;direttore;direttrice;diretor;diretora;dirigente;hoofd',
  executive:
    'vp;svp;evp;avp;vice president;senior vice president;executive vice president;president;ceo;cto;cfo;coo;cmo;cpo;cio;ciso;chro;cro;cso;cco;cdo;chief executive officer;chief technology officer;chief financial officer;chief operating officer;chief marketing officer;chief product officer;chief information officer;chief information security officer;chief people officer;chief revenue officer;chief commercial officer;chief medical officer;chief data officer;chief executive;managing director;geschäftsführer;geschäftsführerin;geschäftsführung;vorstand;vorständin;vorstandsmitglied;directeur général;directrice générale;director general;directora general;consejero delegado;amministratore delegato;direttore generale;algemeen directeur;bestuurder;diretor geral;diretor executivo;general director;executive director',
  none: 'chief of staff;staff nurse;staff accountant;staff writer;staff attorney;staff pharmacist;staff assistant;support staff;kitchen staff;bar staff;floor staff;nursing staff;teaching staff;bank staff;waiting staff;clerical staff;staff officer;staff trainer;staff sergeant;lead generation;lead gen;lead qualification;lead management;lead manager;lead nurturing;lead paint;lead time;senior living;senior care;senior center;senior housing;senior services;senior citizens;senior high;senior home;junior high;junior school;junior college;graduate school;graduate admissions;graduate studies;graduate recruitment;graduate programs;art director;funeral director;assistant of the director;executive assistant;assistant to;assistenz der geschäftsführung;assistent der geschäftsführung;assistentin der geschäftsführung;assistenz des vorstands;sekretär der geschäftsführung;referent der geschäftsführung;assistant de direction;assistante de direction;account executive;sales executive;marketing executive;stage manager;stage technician;stage hand;stagehand;stage director;stage crew;stage designer;stage management;president’s office;projektleiter;bauleiter;chef de projet;middle school;middle east;middle market;middle office;middleware;mid market;mid-market;head office;head waiter;headhunter;head hunter;masthead;school principal;assistant principal;vice principal;principal investigator;principal’s office;starter motor;pleno empleo;internal;intern architect;student intern services;directors and officers;director of photography'
}

/** What makes a manager a manager of people or of a house, by the word before. */
export const managedThings: ReadonlySet<string> = new Set(
  'engineering development store shop branch restaurant hotel general plant factory site area regional district department departmental operations warehouse shift team people nurse nursing ward care home kitchen finance hr it production country centre center club gym depot fleet facility facilities laboratory lab clinic practice school nursery duty bar floor sales salon garage workshop studio group unit house marketing front-office back-office post-office box-office accounting treasury procurement purchasing logistics service maintenance software data-engineering science security'.split(
    ' '
  )
)

/** Nouns whose "Staff" and "Principal" mean a rung of the ladder. */
export const ladderNouns: ReadonlySet<string> = new Set(
  'engineer scientist developer designer architect researcher programmer sre manager analyst software data consultant strategist writer ux ai ml hardware firmware security technologist'.split(
    ' '
  )
)
