import type { Posting } from '../../shared/posting'

type EmploymentType = Posting['employmentTypes'][number]

/** Words that always speak of a form of employment; `+` joins two forms that one phrase names. */
export const sureEmploymentWords: Readonly<Record<string, string>> = {
  'full-time':
    'heltid;på heltid;fuldtid;pełny etat;pełen etat;na plný úvazek;kokoaikainen;full time;fulltime;ft permanent;vollzeit;in vollzeit;vollzeitstelle;vollzeitbeschäftigung;temps plein;à temps plein;temps complet;tiempo completo;a tiempo completo;jornada completa;tempo pieno;a tempo pieno;voltijd;voltijds;full time medewerker;tempo integral;período integral;tempo inteiro;jornada laboral completa;40 hours a week full time;horário completo;orario pieno;orario completo;horario completo;pleine temps;volledige werkweek;fulltime-job;vollzeitkraft;vollzeitjob;volle Stelle;full-time hours;fulltimer;jornada completa de trabajo;tempo cheio;tiempo completo presencial;jornada ordinaria;fulltime dienstverband',
  'part-time':
    'deltid;på deltid;część etatu;niepełny etat;osa-aikainen;teilzeitgeeignet;teilzeitfähig;part time;parttime;teilzeit;in teilzeit;teilzeitstelle;teilzeitbeschäftigung;minijob;mini-job;520 euro basis;538 euro basis;556 euro basis;450 euro basis;603 euro basis;bijbaan;bijbaantje;weekendbaan;geringfügige Beschäftigung;geringfügig;temps partiel;à temps partiel;mi-temps;mi temps;tiempo parcial;a tiempo parcial;media jornada;jornada parcial;tempo parziale;a tempo parziale;deeltijd;deeltijds;meio período;tempo parcial;meio expediente;meia jornada;teilzeitkraft;teilzeitjob;teilzeitpensum;halbtags;half-time;half time;part-timer;parttimer;part time verticale;part time orizzontale;mezza giornata;medio tiempo;jornada reducida;jornada parcial;temps partiel choisi;jornada a tiempo parcial;520-Euro-Job;556-Euro-Job;603-Euro-Job;450-Euro-Job;538-Euro-Job;halve dagen',
  contract:
    'contract role;contract position;contract job;contract to hire;contract-to-hire;contract basis;contract assignment;contract opportunity;contract engagement;contract work;on contract;contractor role;contractor position;independent contractor;w2 contract;contract w2;w-2 contract;c2c;corp to corp;corp-to-corp;1099;1099 contract;month contract;months contract;month contract position;week contract;outside IR35;inside IR35;contrato PJ;regime PJ;Arbeitnehmerüberlassung;contract corp to corp;day rate contract;contratação PJ;w2 only;on w2;c2c only;w2 or c2c;contract extension;initial contract of;werkvertrag;contrat de prestation',
  temporary:
    'vikariat;visstidsanställning;tidsbegränsad anställning;tidsbegrænset;umowa na czas określony;temporary appointment;term appointment;temporary post;temporary role;temporary position;temporary job;temporary contract;temporary basis;temporary assignment;temporary work;temporary worker;temporary employment;temporary employee;temp role;temp position;temp to perm;temp-to-hire;temp job;fixed term;fixed-term;fixed term contract;ftc;maternity cover;maternity leave cover;parental leave cover;seasonal role;seasonal position;seasonal job;seasonal work;seasonal employment;befristet;befristete;befristeter;befristetes;befristete Anstellung;befristeten Arbeitsvertrag;zeitlich befristet;Elternzeitvertretung;Mutterschutzvertretung;Schwangerschaftsvertretung;Saisonarbeit;Saisonstelle;Saisonkraft;Zeitarbeit;Aushilfe;Aushilfskraft;CDD;contrat à durée déterminée;durée déterminée;intérim;mission intérim;contrat saisonnier;emploi saisonnier;contrato temporal;empleo temporal;puesto temporal;duración determinada;contratto a termine;tempo determinato;a tempo determinato;contratto stagionale;jaarcontract;tijdelijk;tijdelijke aanstelling;tijdelijk contract;tijdelijke functie;bepaalde tijd;seizoenswerk;uitzendbasis;uitzendwerk;contrato a termo;termo certo;contrato temporário;trabalho temporário;vaga temporária;contrato a prazo;Vertretung für die Elternzeit;Vertretung wegen Elternzeit;Mutterschaftsvertretung;Karenzvertretung;Krankheitsvertretung;sustitución por maternidad;sustitución de maternidad;sustitución por baja;sustitución por paternidad;contrato de sustitución;contrato de interinidad;baja maternal;remplacement congé maternité;remplacement de congé maternité;remplacement d’un congé maternité;remplacement congé parental;remplacement congé de maternité;remplacement pour congé maternité;remplacement maternité;contrat de remplacement;sostituzione maternità;sostituzione di maternità;sostituzione per maternità;zwangerschapsvervanging;zwangerschapsverlof vervanging;vervanging zwangerschapsverlof;vervanging wegens zwangerschapsverlof;substituição de licença;substituição por licença;substituição temporária;substituição por maternidade;substituição de baixa;contrato de substituição;casual contract;casual role;casual position;casual basis;casual job;casual employment;casual staff;casual vacancy;bank contract;bank staff;bank position;locum;locum tenens;ferienjob;Krankenstandsvertretung;vacataire;fijo discontinuo;contratto di somministrazione;somministrazione;contratto di sostituzione;bepaalde duur;contract bepaalde duur;contract van bepaalde duur;uitzendbaan;tijdelijke baan;tijdelijk werk;vakantiewerk;contrato eventual;contrato por temporada;cdi intérimaire;contrato por obra;contrato de substituição;safra;ftc contract;month ftc;mat cover;time-limited;sessional;fixed period;befristetes Arbeitsverhältnis;auf Zeit',
  internship:
    'summer intern;summer internship;student internship;winter intern;spring intern;fall intern;internship;internships;internship program;internship programme;intern position;intern role;praktikum;pflichtpraktikum;praktikumsplatz;praktikumsstelle;praktikant;praktikantin;werkstudent;werkstudentin;werkstudententätigkeit;werkstudium;working student;stagiaire;en stage;offre de stage;stage de fin d’études;stage de fin d’étude;stage conventionné;stage de 2 mois;stage de 3 mois;stage de 4 mois;stage de 5 mois;stage de 6 mois;un stage de;uno stage;stage retribuito;stage rémunéré;stage di;stage h/f;stage f/h;contrat stage;type de contrat stage;convention de stage;stage curriculare;stage curricolare;stage extracurriculare;stage extracurricolare;tirocinio;tirocinante;stagista;contratto di stage;meewerkstage;meeloopstage;afstudeerstage;stageplaats;stageplek;stageopdracht;stagevergoeding;prácticas;en prácticas;contrato de prácticas;contrato en prácticas;convenio de prácticas;becario;becaria;pasantía;estágio;estagiário;estagiária;estágio curricular;estágio profissional;trainee internship;industrial placement;placement year;year in industry;sandwich placement;student placement;internship placement;contrato formativo;stage étudiant;stage en entreprise;Vorpraktikum;Praxissemester',
  apprenticeship:
    'apprenticeship;apprenticeships;apprentice;ausbildungsplatz;ausbildungsstelle;ausbildungsbeginn;ausbildungsberuf;auszubildende;auszubildender;azubi;lehrling;lehrstelle;lehrlingsausbildung;duales Studium;dual study program;alternance;en alternance;apprentissage;en apprentissage;contrat d’apprentissage;contrat de professionnalisation;contrat pro;apprenti;apprendistato;apprendista;contrato de formación;formación dual;contrato de aprendizaje;leerwerkplek;leerwerktraject;bbl;bbl-traject;leerling-verpleegkundige;jovem aprendiz;menor aprendiz',
  freelance:
    'freelance;freelancer;freelance contract;freiberuflich;freiberufler;freiberufliche;freie Mitarbeit;freier Mitarbeiter;freie Mitarbeiterin;auf Honorarbasis;en freelance;micro-entrepreneur;auto-entrepreneur;autoentrepreneur;portage salarial;trabajador autónomo;por cuenta propia;partita IVA;p.iva;libera professione;libero professionista;zzp;zzp’er;zzper;recibos verdes;prestador de serviços;prestação de serviços;freiberufliche Basis;freiberuflicher Basis;auf freiberuflicher Basis;Honorarbasis;Honorarkraft;Honorarvertrag;travailleur indépendant;collaborazione in partita IVA;collaborazione con partita IVA;freelance opdracht;op zzp-basis;prestation en freelance',
  volunteer:
    'volunteer role;volunteer position;volunteer opportunity;volunteer basis;unpaid volunteer;voluntary role;voluntary position;ehrenamt;ehrenamtlich;ehrenamtliche;ehrenamtliche Tätigkeit;freiwilliges soziales Jahr;bundesfreiwilligendienst;bénévole;bénévolat;service civique;voluntariado;volontariato;vrijwilliger;vrijwilligerswerk;trabalho voluntário',
  permanent:
    'tillsvidareanställning;fast stilling;fast ansættelse;fastansættelse;umowa na czas nieokreślony;permanent appointment;permanent post;permanent role;permanent position;permanent job;permanent contract;permanent employment;permanent employee;permanent opportunity;permanent basis;permanent staff position;direct hire;festanstellung;feste Anstellung;unbefristet;unbefristete;unbefristeter;unbefristetes;unbefristeten;unbefristete Anstellung;unbefristeter Arbeitsvertrag;Direktvermittlung;CDI;contrat à durée indéterminée;durée indéterminée;contrato indefinido;contrato fijo;puesto fijo;duración indefinida;tempo indeterminato;a tempo indeterminato;contratto a tempo indeterminato;vast contract;vaste aanstelling;vast dienstverband;vaste baan;onbepaalde tijd;contract voor onbepaalde duur;onbepaalde duur;sem termo;contrato sem termo;contrato efetivo;vaga efetiva;unbefristeten Arbeitsvertrag;unbefristetes Arbeitsverhältnis;auf Dauer;Dauerstelle;vaste job;vast werk;vaste plek;vaste betrekking;vast in dienst;tiempo indeterminado;tiempo indefinido;contrato por tiempo indeterminado;contrato por tiempo indefinido;duración indeterminada;contrato de planta;contrato de trabajo indefinido;prazo indeterminado;contrato efetivo;contrato por tempo indeterminado;contratto indeterminato;posto fisso;assunzione a tempo indeterminato;emploi permanent;poste permanent;substantive post;ongoing role;ongoing position;permanently employed',
  'full-time+part-time':
    'full or part time;full and part time;full part time;full time part time;fulltime parttime;full time or part time;full time and part time;voll oder teilzeit;voll und teilzeit;voll teilzeit;vollzeit teilzeit;vollzeit oder teilzeit;vollzeit und teilzeit;temps plein ou partiel;temps plein ou temps partiel;tiempo completo o parcial;tempo pieno o parziale;voltijd of deeltijd;fulltime of parttime;voltijd deeltijd;tempo inteiro ou parcial',
  'permanent+part-time': 'permanent part time;unbefristete Teilzeit;unbefristete Teilzeitstelle;perm part time',
  'part-time+full-time':
    'teil oder vollzeit;teil und vollzeit;teil vollzeit;teilzeit oder vollzeit;teilzeit vollzeit;part or full time;part time or full time;part time full time;parttime fulltime;temps partiel ou temps plein;tiempo parcial o completo',
  'permanent+full-time': 'permanent full time;unbefristete Vollzeitstelle;unbefristete Vollzeit;perm full time',
  'contract+temporary': 'fixed term contractor'
}

/** Words that speak of a form of employment only where they stand alone: as a label's value or a tag. */
export const looseEmploymentWords: Readonly<Record<string, string>> = {
  'full-time': 'completa;piena;voll;volle Stelle',
  contract: 'contract;contractor;contractors;w2;w-2;pj',
  temporary:
    'temporary;temp;seasonal;temporaire;saisonnier;temporal;temporaneo;stagionale;temporário;temporária;contract temporary;temporär;eventual;interim;uitzend;casual;bank;locum;relief;seasonal/temporary',
  internship:
    'intern;interns;co-op;coop;internship/co-op;praktikanten;werkstudenten;stage;stages;trainee internship;placement',
  apprenticeship: 'ausbildung;auszubildenden;azubis;apprentices;alternant;alternante;lehre;aprendiz;leerling',
  permanent:
    'permanent;permanently;indefinido;efetivo;perm;fest;fijo;fija;vast;regular;festangestellt;permanente;indeterminato',
  volunteer: 'volunteer;volunteers;voluntary;voluntario;voluntaria;volontario;voluntário;voluntária',
  'part-time': 'parcial;partiel;450 euro job',
  freelance:
    'freelancers;indépendant;indépendante;autónomo;autónoma;autônomo;self employed;selbstständig;selbständig;independent'
}

/** Words behind a phrase that make it speak of something else: students, benefits, experience, the law. */
export const employmentFollowers: ReadonlySet<string> = new Set(
  'student students equivalent equivalents education study studies mba degree degrees course courses carer parent employees team staff experience experiences resident residents residency residence establishment secretary makeup magnet magnets record injury disability accommodation housing days day time hours leave agreement fee bursary levy minister work-study events tax visa'.split(
    ' '
  )
)

/** Words before a phrase that make it speak of the past or of other people. */
export const employmentForerunners: ReadonlySet<string> = new Set(
  'previous prior through via former abgeschlossene abgeschlossenes abgeschlossenen absolviertes absolvierte supervise supervising mentor mentoring manage managing our hundreds thousands not no nicht non'.split(
    ' '
  )
)

/** The forms that a key of the tables stands for. */
export function employmentTypesOf(key: string): EmploymentType[] {
  return key.split('+') as EmploymentType[]
}
