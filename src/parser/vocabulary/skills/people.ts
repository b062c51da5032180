/** Personnel, law, teaching: spellings as `vocabulary/skills.ts` says. */
export const peopleSkills = `
  Cambridge CELTA=CELTA; TEFL; SIS?; Moodle=Moodle LMS; Canvas LMS=Canvas*
  Recruiting?=Personalbeschaffung=reclutamiento=selección de personal=werving en selectie=ricerca e selezione
  Active Sourcing=candidate sourcing=Boolean search=talent sourcing; Employer Branding=Employer-Branding
  HR Administration=Personaladministration=administration du personnel=administración de personal
  HRIS!=HR information systems=SIRH!
  Labor Law=labour law=Arbeitsrecht=droit du travail=droit social=derecho laboral=diritto del lavoro=arbeidsrecht=direito do trabalho=employment law
  Succession Planning
  Workforce Planning=Personalplanung=Personaleinsatzplanung=Dienstplanung=Dienstplangestaltung=workforce management
  Organizational Development=Organisationsentwicklung=organisational development; Mediation?=Konfliktmanagement
  BambooHR; HiBob=Bob HRIS; Rexx Systems=rexx systems; UKG!=Kronos!=UKG Pro; Ceridian Dayforce=Dayforce
  Cornerstone OnDemand=Cornerstone*; Deel*; Gusto*; Paychex; Paylocity; iCIMS; SmartRecruiters; Lever ATS
  Greenhouse ATS=Greenhouse Recruiting; Taleo=Oracle Taleo; Teamtailor; Bullhorn!; Factorial*; Lucca*; CIPD
  SHRM!=SHRM-CP; MBTI; DISC assessment; Ausbildereignung=AEVO=AdA-Schein=Ausbilderschein=Ausbildereignungsprüfung
  Contract Law=Vertragsrecht=droit des contrats=derecho contractual
  Corporate Law=Gesellschaftsrecht=droit des sociétés; Public Procurement Law=Vergaberecht=marchés publics
  Contract Drafting=contract review=contract management=Vertragsmanagement; Legal Research
  Intellectual Property=patent law=Patentrecht; Westlaw=LexisNexis; RA-MICRO; Clio*; Relativity*=eDiscovery
  Compliance Management=Compliance-Management; Curriculum Development=curriculum design
  Lesson Planning=Unterrichtsvorbereitung; Differentiated Instruction
  Special Educational Needs=SEN!=SEND!=Sonderpädagogik; EYFS=Early Years Foundation Stage
  Montessori=Montessori-Pädagogik=Montessori pedagogy; Google Classroom; Blackboard*=Blackboard Learn; ILIAS
  Articulate 360=Articulate Storyline=Articulate?; Adobe Captivate=Captivate!; SCORM
  Instructional Design=e-learning design; PGCE; QTS!; DELE!; TESOL
`
