/** Words about sponsorship and the right to work, on folded text. */
export const visaWords =
  /\b(?:visas?|sponsorship|sponsor (?:work|employment|you|candidates)|right to work|work (?:permit|authori[sz]ation)|(?:legally )?authori[sz]ed to work|eligible to work|eligibility to work|arbeitserlaubnis|visum|permis de travail|permiso de trabajo|permesso di (?:lavoro|soggiorno)|werkvergunning|autorizacao de trabalho)\b/

/** Words about security clearance and checks by the state, on folded text. */
export const clearanceWords =
  /\b(?:security clearance|clearance (?:is|level|required)|(?:active|secret|top secret|ts\/sci|sc|dv|bpss|nato) clearance|ts\/sci|sicherheitsuberprufung|sicherheitsfreigabe|habilitation (?:secret|defense)|vog\b|verklaring omtrent)/
